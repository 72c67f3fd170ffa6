/** What kind of document it is: as it calls itself, else as its signatures and numbering tell. */

import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import type { Signature } from '../minutes.ts';
import type { Outline } from '../outline.ts';
import { textOf } from '../passages.ts';

/** The kind of a document that does not tell. */
const UNKNOWN_KIND = 'okand';

/** The kind named in the title, in the head, or by who signed («vid anteckningarna»). */
export function kindOf(
  title: string | undefined,
  signatures: readonly Signature[],
  { head }: Outline,
  knowledge: Knowledge,
): string {
  const texts = [
    title ?? '',
    ...head.slice(0, 12).map((node) => textOf(node).slice(0, 200)),
    ...signatures.map(({ roll = '' }) => roll),
  ];
  for (const text of texts) {
    const [best] = kindsIn(text, patternsOf(knowledge)).toSorted((a, b) => b.length - a.length);
    if (best) return best.kind;
  }
  return UNKNOWN_KIND;
}

/** «PROTOKOLL», «SAMMANTRÄDESPROTOKOLL Sida 1», «PROTOKOLL A(i4)», «115]»: the title of a page or its number, and nobody's value. */
export const isKindAlone = (text: string, knowledge: Knowledge): boolean =>
  PAGE.test(text) || (ALONE.test(text) && kindsIn(text, patternsOf(knowledge)).length > 0);
const ALONE = latin`/^\P{L}*\p{Lu}\p{L}+(?: Sida| \p{L}{1,2}(?= \d)| \p{L}?\(\p{L}?(?=\d))?\P{L}*$/u`;
const PAGE = /^\d{1,3} ?[([{]?\d{0,3}[)\]}]$/;

/** The kinds that a text names, with the length of the word that names them: «mötesanteckningar» are more than «anteckningar». */
function kindsIn(text: string, patterns: readonly KindPattern[]): { kind: string; length: number }[] {
  const plain = flat(text);
  return patterns.flatMap(({ kind, pattern }) => {
    const match = pattern.exec(plain);
    return match ? [{ kind, length: match[0].length }] : [];
  });
}

interface KindPattern {
  readonly kind: string;
  readonly pattern: RegExp;
}

const patternsOf = onceFor(({ documents }: Knowledge): KindPattern[] =>
  Object.entries(documents.kinds).map(([kind, words]) => ({
    kind,
    pattern: latin`/(?:${alternatives(words)})(?!\p{L})/iu`,
  })),
);
