/**
 * Surnames as they are made: most Swedish ones are of two parts (*Häger-dal*), and no list has them all. Those that the parts
 * in `dictionaries/surname-parts.yaml` give are what the character model of names learns from beside the listed ones.
 */
import { parse } from 'yaml';
import * as z from 'zod';
import type { Name } from './rows.ts';

const part = z.string().regex(/^\p{Ll}+$/u);
const shape = z.strictObject({ first: z.array(part), last: z.array(part) });

export type SurnameParts = z.infer<typeof shape>;

/** The parts in a YAML text. Throws where they are not what is expected, naming the entry. */
export const readSurnameParts = (yaml: string): SurnameParts => shape.parse(parse(yaml));

/** What a part is worth that no listed name has, and what its letters without marks are worth: *skar* beside *skår*. */
const UNSEEN = { part: 0.4, plain: 0.2 };
/** What all surnames that could be made so are worth together, in listed names. */
const ALL = 60_000;
/** Those worth less are left out. */
const LEAST = 0.02;

/** The surnames that can be made of the parts, in small letters, each with its worth: how common both its parts are. */
export function* madeSurnames(
  { first, last }: SurnameParts,
  listed: readonly Name[],
): Iterable<readonly [string, number]> {
  const [firsts, seconds] = [first, last].map(worthOf) as [Map<string, number>, Map<string, number>];
  for (const { name } of listed) {
    const [before, after] = partsOf(name.toLowerCase(), firsts, seconds) ?? [];
    if (before === undefined || after === undefined) continue;
    firsts.set(before, (firsts.get(before) as number) + 1);
    seconds.set(after, (seconds.get(after) as number) + 1);
  }
  const scale = ALL / (sumOf(firsts) * sumOf(seconds));
  for (const [before, a] of firsts)
    for (const [after, b] of seconds) if (a * b * scale >= LEAST) yield [before + after, a * b * scale];
}

/** Each part, and its letters without marks, with what it is worth before names are looked at. */
const worthOf = (parts: readonly string[]): Map<string, number> =>
  new Map([
    ...parts.map((part) => [plain(part), UNSEEN.plain] as const),
    ...parts.map((part) => [part, UNSEEN.part] as const),
  ]);

const plain = (text: string): string => text.replace(/[åä]/g, 'a').replace(/[öø]/g, 'o').replace(/é/g, 'e');

/** The two parts of a name; of several ways the one with the longest first part. */
function partsOf(
  name: string,
  firsts: ReadonlyMap<string, number>,
  seconds: ReadonlyMap<string, number>,
): readonly [string, string] | undefined {
  for (let at = name.length - 1; at > 0; at--)
    if (firsts.has(name.slice(0, at)) && seconds.has(name.slice(at)))
      return [name.slice(0, at), name.slice(at)];
  return undefined;
}

const sumOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((a, b) => a + b, 0);
