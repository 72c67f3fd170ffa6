/** Lists that tell when somebody was there: in sentences behind the names, «…, Bo Alm och Cia Dal. Bo utgick efter § 3», or over them, «§ 11: Bo Alm». */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { append } from '../words.ts';

/** The rows with such sentences as rows of their own; those of somebody whose whole name the list has are `told` instead. */
export function staysApart(
  printed: readonly string[],
  knowledge: Knowledge,
): { readonly rows: readonly string[]; readonly told: readonly string[] } {
  const parts = printed.flatMap((row) => row.split(seamOf(knowledge)));
  const rows: string[] = [];
  const told: string[] = [];
  const given = new Set<string>();
  for (const part of parts) {
    const [, name] = ALONE.exec(part) ?? [];
    if (name !== undefined && given.has(name)) told.push(part);
    else append(rows, part.split(BEFORE_STAY));
    // The last word is a surname.
    for (const word of part.split(' ').slice(0, -1)) given.add(word);
  }
  return { rows, told };
}

/** «Anna Ek, ekonom § 11: Bo Alm»: before the paragraphs of the next, which stand over whom they are for. */
const BEFORE_STAY = latin`/\s(?=§{1,2} ?\d{1,4}(?: ?[–-] ?\d{1,4})?: \p{Lu})/u`;

const seamOf = onceFor(
  ({ phrases }: Knowledge) =>
    latin`/(?<=\p{Ll}{2}|\d)\.\s(?=\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2} (?:${anyOf(phrases.stayWords)})\s)/u`,
);

/** «Bo utgick …» after «Bo Alm». */
const ALONE = latin`/^(\p{Lu}[\p{L}-]*) \p{Ll}/u`;
