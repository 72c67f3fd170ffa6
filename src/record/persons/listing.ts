/** How names are listed in a row: commas, «och» between the last two, couples that share a surname. */

import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { squash } from '../words.ts';

/** A row of names may fill several lines; longer ones are running text. */
export const LONGEST_ROW = 1200;
/** An entry that may be a sentence has no more words: «Anna Ek, ordf.» */
export const MOST_ENTRY_WORDS = 6;

export interface Listing {
  /** What stands between entries: commas, «och», and after a party in brackets or a paragraph a new name: «Anna Ek (S) ers: Bo Alm (S)». */
  readonly separator: RegExp;
  /** «och» between two names. */
  readonly and: RegExp;
  /** «Britt och Sune Ek» as «Britt Ek och Sune Ek», if no other name of the row stands alone. */
  readonly withoutCouples: (row: string) => string;
  /** Whether a line goes on a list of its own accord: «samt fjorton medlemmar». */
  readonly goesOn: (line: string) => boolean;
}

/** The listing of the knowledge. */
export const listingOf: (knowledge: Knowledge) => Listing = onceFor(({ phrases, roles }) => {
  const ands = alternatives(phrases.listWords);
  const couple = latin`/(?<=^|[,;]\s?)(\p{Lu}[\p{L}-]+) (${ands}) (\p{Lu}[\p{L}-]+ )(\p{Lu}[\p{L}-]+)(?=$|[,;.])/gu`;
  const start = latin`/^\s*(?:${ands})\s/iu`;
  // «Ansvarig för kultur och fritid Anna Ek»: amid what an office is for, «och» parts nothing.
  const forWhat = String.raw`(?:^|[,;]\s?)\p{Lu}\p{L}+\s(?:${alternatives(phrases.rolePrepositions)})\s[\p{Ll}\s-]{2,60}`;
  // «Kultur och fritidsnämndens ordförande Anna Ek»: nor amid the name of a body that lost its hyphen.
  const body = String.raw`(?<=(?:^|[,;]\s?)\p{Lu}\p{Ll}{2,20}\s(?:${ands})\s)\p{Ll}{4,30}(?:ens|ets)\s`;
  const names = alternatives(roles.map(([office = '']) => office));
  // «Anna Ek Vård och omsorgschef»: nor amid an office that lost it.
  const office = String.raw`(?<=\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}-]+,?\s\p{Lu}\p{Ll}{2,20}\s(?:${ands})\s)\p{Ll}{4,30}(?:${names})(?=$|[,;]|\s[§(])`;
  // «t o m § 5»: the letter is no word there.
  const and = String.raw`(?<!-)(?<!\s(?:t|fr))\s(?:${ands})\s(?=\p{L})(?!(?<=${forWhat}\s)\p{Ll})(?!${body})(?!${office})`;
  const [word = ''] = phrases.listWords;
  const offices = latin`/(?:${names})$/iu`;
  const withoutSlashes = (row: string) =>
    row.replace(SLASH, (all, one: string, other: string) =>
      [one, other].some((name) => offices.test(flat(name))) ? all : `${one} ${word} ${other}`,
    );
  const standsAlone = (piece: string) => squash(piece).split(' ').length < 2;
  return {
    separator: latin`/[,;](?![^()]{0,60}\))|${and}(?![^()]{0,60}\))|(?<=\(\p{Lu}{1,4}\)) (?:\p{Ll}{3}: ?)?(?=\p{Lu}\p{Ll})|(?<=\))\.\s+(?=\p{Lu})|(?<=§ ?\d{1,4}(?:[-–]\d{1,4})?) (?=\p{Lu}\p{Ll})|(?<=\)) (?=\p{Lu}[\p{L}-]*\p{Ll} \p{Lu}[\p{L}-]*\p{Ll} ?\()/u`,
    and: latin`/\s(?:${ands})\s(?=\p{Lu})/u`,
    withoutCouples: (row) => {
      const whole = row.includes('/') ? withoutSlashes(row) : row;
      return whole.split(/[,;]/).some(standsAlone) ? whole : whole.replace(couple, '$1 $4 $2 $3$4');
    },
    goesOn: (line) => start.test(line),
  };
});

/** «Anna/Bo Ek», «Anna Ek/Bo Alm»: two names of one home. */
const SLASH = latin`/(\p{Lu}[\p{L}-]*\p{Ll}) ?\/ ?(\p{Lu}[\p{L}-]*\p{Ll})(?= \p{Lu})/gu`;
