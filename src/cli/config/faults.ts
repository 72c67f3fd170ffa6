/** What is wrong with a configuration file, in words: what stands there, what was expected, and what was probably meant. */
import { closest, distance } from 'fastest-levenshtein';
import type * as z from 'zod';
import type { Path } from '../../additions/places.ts';
import type { Texts } from '../texts.ts';
import { DOCUMENT_KEYS, type Setting } from './settings.ts';

export interface Fault {
  readonly at: Path;
  /** Whether the key is at fault, and not its value. */
  readonly isKey: boolean;
  readonly words: string;
}

type Settings = ReadonlyMap<string, Setting>;

/** The faults that an issue of the schema stands for. */
export function faultsOf(
  issue: z.core.$ZodIssue,
  data: unknown,
  settings: Settings,
  { usage, config: say }: Pick<Texts, 'usage' | 'config'>,
): Fault[] {
  const at = issue.path;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(at, settings);
    return issue.keys.map((key) => ({
      at: [...at, key],
      isKey: true,
      words: say.unknownKey(key, guess(key, known)),
    }));
  }
  const key = at.findLast((part) => typeof part === 'string') as string | undefined;
  const found = at.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown>)?.[part], data);
  const words =
    key === undefined ? say.mapping : wrongValue(key, found, settings.get(key), { usage, config: say });
  return [{ at, isKey: false, words }];
}

function wrongValue(
  key: string,
  found: unknown,
  setting: Setting | undefined,
  { usage, config: say }: Pick<Texts, 'usage' | 'config'>,
): string {
  if (found === undefined) return say.missing(key);
  const shown = typeof found === 'string' ? found : JSON.stringify(found);
  if (setting?.value.kind !== 'choice')
    return usage.invalidValue(key, shown, expected(setting, { usage, config: say }));
  const { choices } = setting.value;
  const meant = guess(shown, choices);
  const wanted = usage.oneOf(choices.join(', '));
  return usage.invalidValue(key, shown, meant ? `${say.meant(meant)} ${wanted}` : wanted);
}

function expected(
  setting: Setting | undefined,
  { usage, config: say }: Pick<Texts, 'usage' | 'config'>,
): string {
  if (setting === undefined) return say.overridesOrTexts;
  switch (setting.value.kind) {
    case 'outlets':
    case 'files':
    case 'choice':
      return say.several;
    case 'switch':
      return say.boolean;
    case 'file':
    case 'folder':
    case 'text':
      return setting.canBeOff ? say.textOrFalse : say.text;
    default:
      return usage[setting.value.kind];
  }
}

/** Keys that may stand in a mapping. */
const keysAt = (at: Path, settings: Settings): readonly string[] =>
  at.length > 0 ? ['files', ...DOCUMENT_KEYS] : ['extends', 'overrides', ...settings.keys()];

/** The nearest of what there is, if it is near enough to be what was meant. */
function guess(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(word, known);
  return distance(word.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, word.length / 3)
    ? nearest
    : undefined;
}
