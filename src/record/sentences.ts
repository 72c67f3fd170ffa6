/** Running text as sentences. A full stop ends one where a capital follows and no abbreviation stands before it. */

import type { Knowledge } from '../knowledge.ts';
import { latin } from '../latin.ts';
import { onceFor } from '../once.ts';
import { alternatives } from '../parse/vocabulary/words.ts';

/** White space after the end of a sentence and before what may begin one. */
const BETWEEN = latin`/(?<=[.!?]["”»)]?)\s+(?=["“”«(]?[\p{Lu}\d])/u`;
const LAST_WORD = latin`/(\p{L}+)\.$/u`;
const INITIALS = latin`/(?:^|[\s(])\p{Lu}\.$|\p{L}\.\p{L}\.$/u`;
const NAME_AND_INITIAL = latin`/\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}\.$/u`;
/** «… av Anna Ek m.fl. (S), yrkande 2»: a party in brackets begins no sentence. */
const PARTY = latin`/^\(\p{L}{1,4}\)/u`;
/** «Omval av Anna Ek. (Sammankallande.) och Bo Alm.»: what goes on small behind a remark in brackets. */
const REMARK = latin`/^\([^()]{1,40}\),? \p{Ll}/u`;
const FIRST_WORD = latin`/^\p{L}+/u`;

/** The sentences of a text in order; together they are the text but for the white space between them. */
export function sentencesOf(text: string, phrases: Knowledge['phrases']): string[] {
  const sentences: string[][] = [];
  let end = '';
  for (const piece of text.split(BETWEEN)) {
    const goesOn =
      sentences.length > 0 &&
      (PARTY.test(piece) ||
        REMARK.test(piece) ||
        endsAbbreviated(end, phrases.abbreviations) ||
        (NAME_LAST.test(end) && moreNames(phrases).test(piece)) ||
        isCounted(end, piece)) &&
      !((NAME_AND_INITIAL.test(end) || CLAUSE.test(piece)) && beginsAnew(piece, phrases)) &&
      !(CLAUSE.test(piece) && closesList(end, phrases));
    if (goesOn) sentences.at(-1)?.push(piece);
    else sentences.push([piece]);
    end = (goesOn ? `${end} ${piece}` : piece).slice(-LONGEST_END);
  }
  return sentences.map((pieces) => pieces.join(' ').trim()).filter(Boolean);
}

/** «… valdes Anna Ek. Bo Alm och Cia Dal till ledamöter.»: amid names a full stop was read for a comma; «Bo Alm och Cia Dal väver» is a sentence. */
const NAME_LAST = latin`/(?<=[\p{Ll},] |^)\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}\p{Ll}[\p{L}-]*\.$/u`;
const moreNames = onceFor(({ listWords, rolePrepositions }: Knowledge['phrases']) => {
  const name = String.raw`\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]+)?`;
  const next = String.raw`(?:,|,?\s(?:${alternatives(listWords)}))\s`;
  return latin`/^${name}(?:${next}${name}){1,9}(?:\s(?:till|${alternatives(rolePrepositions)})\s|\.?$)/u`;
});

/** «… flyttas till v. 34», «se s. 5»: a letter before a number is a short form; «… med tillägget: 7. Garn»: a number begins what it counts. */
const isCounted = (end: string, piece: string): boolean =>
  (LETTER_END.test(end) && /^\d/.test(piece)) || NUMBER_FIRST.test(end);
const NUMBER_FIRST = /(?:^|: )\d{1,3}\.$/;
const LETTER_END = latin`/(?:^|[\s(])\p{Ll}\.$/u`;

/** «… lästes upp av ordf. Den godkändes»; «ordf. Hans Ek» goes on. */
const CLAUSE = latin`/^\p{Lu}\p{Ll}+ \p{Ll}/u`;

/** «… lästes av Anna E. Den godkändes»: after a name with an initial a word that is no surname begins a sentence. */
const beginsAnew = (piece: string, { closedWords }: Knowledge['phrases']): boolean =>
  closedWords.includes(FIRST_WORD.exec(piece)?.[0].toLowerCase() ?? '');

/** «… nya nycklar etc. Asta köper dem.» */
const closesList = (text: string, { closingAbbreviations }: Knowledge['phrases']): boolean =>
  closingAbbreviations.includes(LAST_PIECE.exec(text)?.[1]?.toLowerCase() ?? '');
const LAST_PIECE = /(\S+)\.$/;

/** Abbreviations are told by the last characters. */
const LONGEST_END = 24;

/** Whether a text ends in an abbreviation: one of the list, an initial (E.), or one of letters (bl.a.). */
function endsAbbreviated(text: string, abbreviations: readonly string[]): boolean {
  const word = LAST_WORD.exec(text)?.[1];
  if (word === undefined) return false;
  return abbreviations.includes(word.toLowerCase()) || INITIALS.test(text);
}
