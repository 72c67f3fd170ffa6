/** Lists that tell when somebody was there: in sentences behind the names, «…, Bo Alm och Cia Dal. Bo utgick efter § 3», or over them, «§ 11: Bo Alm». */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';

/** The rows with such sentences as rows of their own; those of somebody whose whole name the list has are `told` instead. */
export function staysApart(
  printed: readonly string[],
  knowledge: Knowledge,
): { readonly rows: readonly string[]; readonly told: readonly string[] } {
  const parts = printed.flatMap((row) => row.split(seamOf(knowledge)));
  const isTold = (row: string, i: number) => i > 0 && isOfListed(row, parts.slice(0, i));
  const rows = parts.filter((row, i) => !isTold(row, i)).flatMap((row) => row.split(BEFORE_STAY));
  return { rows, told: parts.filter(isTold) };
}

/** «Anna Ek, ekonom § 11: Bo Alm»: before the paragraphs of the next, which stand over whom they are for. */
const BEFORE_STAY = latin`/\s(?=§{1,2} ?\d{1,4}(?: ?[–-] ?\d{1,4})?: \p{Lu})/u`;

const seamOf = onceFor(
  ({ phrases }: Knowledge) =>
    latin`/(?<=\p{Ll}{2}|\d)\.\s(?=\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2} (?:${anyOf(phrases.stayWords)})\s)/u`,
);

/** «Bo utgick …» after «Bo Alm». */
function isOfListed(row: string, before: readonly string[]): boolean {
  const [, given = ''] = ALONE.exec(row) ?? [];
  return given !== '' && before.some((names) => ` ${names}`.includes(` ${given} `));
}
const ALONE = latin`/^(\p{Lu}[\p{L}-]*) \p{Ll}/u`;
