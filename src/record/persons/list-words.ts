/** Words of lists of people that are nobody's name: over columns, before another's name, of address, and for whom somebody signs. */

import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { NAME_WORD } from './person-name.ts';

export interface ListWords {
  /** Whether a text is a label before names that sign: «Justeras». */
  readonly isSignLabel: (text: string) => boolean;
  /** Whether a text says for whom a name signs: «För arbetsgivaren», «För Vision». */
  readonly isSide: (text: string) => boolean;
  /** Whether words are a given name with that of a farm: «Lennart i Viken». */
  readonly isOfFarm: (words: readonly string[]) => boolean;
  /** Whether a text is the words over the columns of a table of people. */
  readonly isHeader: (text: string) => boolean;
  /** Whether a word stands before the name of somebody else: «ersätter Bo Alm». */
  readonly leadsOther: (word: string) => boolean;
  /** Whether a word behind a name tells when the person came or went: «Anna Ek Lämnade vid § 5». */
  readonly tellsStay: (word: string) => boolean;
  /** Whether a text breaks off before that name: «Anna Ek, ersätter»; «Anna Ek samt» goes on with one more. */
  readonly breaksOff: (text: string) => boolean;
  /** Who signs for another and in which office: «Anna Ek (S), ersätter Bo Alm (S) som justerare». */
  readonly inPlace: (text: string) => { readonly name: string; readonly office: string } | undefined;
  /** «Herr Dan Fors» without the word of address. */
  readonly withoutAddress: (text: string) => string;
  /** Whether the last word of several tells that they are the name of a company, «Ekby Garn AB», or the first that of a union. */
  readonly isCompany: (text: string) => boolean;
  /** Whether an entry begins with a word that no name begins with: «Hela styrelsen», «Se bilaga». */
  readonly isNobody: (text: string) => boolean;
}

/** The words of the knowledge. */
export function listWordsOf(knowledge: Knowledge): ListWords {
  const { labels, phrases } = knowledge;
  const signLabels = new Set(
    labels.flatMap(({ field, label }) => (field === 'signatur' ? [fold(label)] : [])),
  );
  const side = latin`/^(?:${alternatives(phrases.signingFor)}) \p{L}[\p{L}-]+(?: \p{L}+)?$/iu`;
  return {
    isSignLabel: (text) => signLabels.has(fold(text)),
    isSide: (text) => side.test(flat(text)),
    isOfFarm: ([given = '', word = '', farm = '', ...more]) =>
      NAME_WORD.test(given) && phrases.farmWords.includes(word) && NAME_WORD.test(farm) && more.length === 0,
    isHeader: headerTest(knowledge),
    isCompany: (text) =>
      phrases.companyForms.some((form) => text.endsWith(` ${form}`)) ||
      phrases.organisationStarts.some((start) => text.startsWith(`${start} `)),
    isNobody: nobodyTest(knowledge),
    withoutAddress: addressRemover(knowledge),
    inPlace: substituteReader(knowledge),
    ...otherNames(knowledge),
  };
}

function headerTest({ columns }: Knowledge): (text: string) => boolean {
  const { name, note, role, party, group, present, absent, substitute, vote, time, item, yes, no } = columns;
  const folded = (...words: readonly (readonly string[])[]) => new Set(words.flat().map(fold));
  const [header, times, marks, beside, presence, substitutes] = [
    folded(name, note, role, party, group, present, vote, item),
    folded(time),
    folded(yes, no),
    folded(vote, note, name),
    folded(present, absent),
    folded(substitute),
  ];
  return (text) => {
    const words = fold(text).split(/[ /]/);
    if (words.every((word) => header.has(word))) return true;
    // «Ja Nej Avst», «Ja Nej Ersätter ledamot»
    const areVotes = words.every((word) => beside.has(word) || marks.has(word));
    if (areVotes && words.some((word) => beside.has(word))) return true;
    // «Närv. Frånv. Tjänstgörande ersättare»
    const isOfPresence = (word: string) => header.has(word) || presence.has(word) || substitutes.has(word);
    if (words.length > 1 && words.some((word) => presence.has(word)) && words.every(isOfPresence))
      return true;
    // «Ja Nej Tid Kl. 9.00–12.00»: beside columns for marks there may be one for hours.
    const isOther = (word: string) =>
      header.has(word) || times.has(word) || marks.has(word) || HOUR.test(word);
    return (
      words.some((word) => times.has(word)) && words.some((word) => marks.has(word)) && words.every(isOther)
    );
  };
}
/** «9», «00» */
const HOUR = /^\d{1,2}(?:[.:]\d\d)?(?:[-–]\d{1,2}(?:[.:]\d\d)?)?$/;

function nobodyTest({ phrases }: Knowledge): (text: string) => boolean {
  const nobody = new Set(phrases.noPerson.map(fold));
  const firstNames = new Set(phrases.alsoNames.map(fold));
  // «Åhörare 3 st», «12 st elever»
  const counted = latin`/^(?:\p{L}+ )?\d{1,3} ?(?:${anyOf(phrases.pieceWords)})(?!\p{L})/u`;
  return (text) => {
    const [first = '', second = ''] = text.split(/\s+/, 2);
    const isName = firstNames.has(fold(first)) && (second === '' || NAME_WORD.test(second));
    return (nobody.has(fold(first)) && !isName) || counted.test(text);
  };
}

/** «Ek», «Ordföranden Ek», «t.f. Ordföranden Ek». */
const BEGINS_NAME = latin`/^(?:\p{Ll}\.\s?\p{Ll}\.\s)?\p{Lu}/u`;
/** No words of address are longer. */
const LONGEST_ADDRESS = 60;

function addressRemover({ phrases }: Knowledge): (text: string) => string {
  const address = latin`/^(?:${alternatives(phrases.addressWords)})\.?\s+/iu`;
  return (text) => {
    const own = text.slice(address.exec(flat(text.slice(0, LONGEST_ADDRESS)))?.[0].length ?? 0);
    return BEGINS_NAME.test(own) ? own : text;
  };
}

function substituteReader({ phrases }: Knowledge): ListWords['inPlace'] {
  const substitute = latin`/^(\p{Lu}[^,]{4,40}), \p{Ll}{4,12} \p{Lu}[^,]{4,40} (?:${anyOf(phrases.asWords)}) (\p{Ll}{6,20})$/u`;
  return (text) => {
    const [, name, office] = substitute.exec(text) ?? [];
    return name && office ? { name, office } : undefined;
  };
}

function otherNames({ phrases }: Knowledge): Pick<ListWords, 'leadsOther' | 'breaksOff' | 'tellsStay'> {
  const leading = new Set(phrases.otherNameWords.map(fold));
  const staying = new Set(phrases.stayWords.map(fold));
  const leadsOther = (word: string) => leading.has(fold(word));
  return {
    leadsOther,
    tellsStay: (word) => staying.has(fold(word)),
    breaksOff: (text) => {
      const last = /\S*$/.exec(text.trimEnd())?.[0] ?? '';
      return leadsOther(last) && !phrases.listWords.includes(last);
    },
  };
}
