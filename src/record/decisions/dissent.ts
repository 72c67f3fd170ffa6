/**
 * What stands under a decision and is none: who was against it, «Anna Ek (S) reserverar sig mot beslutet.», and who took no part in it,
 * «Bo Alm (M) deltar inte i beslutet.»
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { squash } from '../words.ts';

/** The kind of part that a paragraph is, if it tells who was against a decision or took no part in it. */
export function dissentIn(paragraph: string, knowledge: Knowledge): string | undefined {
  const text = squash(paragraph);
  return text.length > LONGEST
    ? undefined
    : rulesOf(knowledge).find(({ pattern }) => pattern.test(text))?.kind;
}
const LONGEST = 400;

/** Words before the verb that are the names of those people, or «Mot beslutet»: no sentence, and no «att», which others say it behind. */
const beforeVerb = ({ that }: Knowledge['decisions']): string =>
  String.raw`^\p{Lu}(?:(?! (?:${anyOf(that)}) |[.:;] )[^.:;]|\.(?! \p{Lu})){0,200}?(?<!\p{L})`;

const rulesOf = onceFor(({ decisions }: Knowledge) => {
  const before = beforeVerb(decisions);
  const { dissenting, abstaining } = decisions;
  return [
    { kind: 'reservation', pattern: latin`/${before}(?:${anyOf(dissenting)})(?!\p{L})/u` },
    { kind: 'deltar_inte', pattern: latin`/${before}(?:${anyOf(abstaining)})(?!\p{L})/u` },
  ];
});
