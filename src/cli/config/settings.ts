/**
 * The table of options, told from commander's own, so that it is written once: what each takes. A configuration file,
 * the environment, completion and the manual page all go by it.
 */
import type { Command, Option } from 'commander';
import type { ValueParser } from '../options/arguments.ts';
import type { UsageTexts } from '../texts-usage.ts';

/** What an option takes. */
export type Value =
  | { readonly kind: 'switch' | 'text' | 'file' | 'folder' }
  | { readonly kind: ValueParser<unknown>['takes'] }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

/** An option that may also be set outside the command line. */
export interface Setting {
  /** In camelCase, as commander has it. */
  readonly key: string;
  readonly option: Option;
  readonly value: Value;
  /** Whether `--no-…` exists beside a value, which makes `false` another one. */
  readonly canBeOff: boolean;
}

/** Of one run alone; to keep them somewhere would surprise. */
const ONLY_ON_THE_LINE: ReadonlySet<string> = new Set([
  'color',
  'config',
  'exitZero',
  'filesFrom',
  'json',
  'null',
  'shard',
  'since',
  'staged',
  'stdinFilename',
  'version',
  'watch',
]);

/** Settings of one document, which `overrides` may change. */
export const DOCUMENT_KEYS = ['format', 'encoding', 'replaceAbove', 'askAbove', 'knowledge'] as const;

/** What the option takes, told by its parser, its choices and the placeholder of its value. */
export function takenBy(
  { argChoices, parseArg, required, optional, flags }: Option,
  usage: UsageTexts,
): Value {
  if (argChoices) return { kind: 'choice', choices: argChoices };
  if (!required && !optional) return { kind: 'switch' };
  const takes = (parseArg as Partial<ValueParser<unknown>> | undefined)?.takes;
  if (takes) return { kind: takes };
  const { file, dir } = usage.terms;
  if (flags.endsWith(`<${file}>`)) return { kind: 'file' };
  return { kind: flags.endsWith(`<${dir}>`) ? 'folder' : 'text' };
}

/** What may be set in a configuration file and in the environment: the options of `clean` and `check`, and the program's. */
export function settingsOf(program: Command, usage: UsageTexts): ReadonlyMap<string, Setting> {
  const commands = program.commands.filter((command) => ['clean', 'check'].includes(command.name()));
  return settingsIn([program, ...commands], usage);
}

/** Whether a command has this option: `-o DIR` of one is not `-o FILE` of another. */
export const isOptionOf = ({ options }: Command, { option }: Setting): boolean =>
  options.some(({ flags }) => flags === option.flags);

/** The settings of some commands, by their keys. */
function settingsIn(commands: readonly Command[], usage: UsageTexts): ReadonlyMap<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const option of commands.flatMap((command) => command.options)) {
    const key = option.attributeName();
    const known = settings.get(key);
    if (ONLY_ON_THE_LINE.has(key)) continue;
    if (!known) settings.set(key, { key, option, value: takenBy(option, usage), canBeOff: false });
    else if (option.negate && known.value.kind !== 'switch') settings.set(key, { ...known, canBeOff: true });
  }
  return settings;
}
