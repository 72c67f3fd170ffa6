/** The words for why a decision was made. */
import type { Reason } from '../document.ts';
import type { Language } from '../messages.ts';

const WORDS: Readonly<Record<Reason, Readonly<Record<Language, string>>>> = {
  confusion: { sv: 'OCR förväxlar de bokstäverna', en: 'OCR confuses these letters' },
  'free-edit': { sv: 'bokstäver som OCR sällan förväxlar', en: 'letters that OCR seldom confuses' },
  context: { sv: 'orden runt om talar för det', en: 'the words around speak for it' },
  lexicon: { sv: 'ordet finns i ordlistan', en: 'the word is in the lexicon' },
  compound: { sv: 'en sammansättning av kända ord', en: 'a compound of known words' },
  gazetteer: { sv: 'ett känt namn', en: 'a known name' },
  'name-model': { sv: 'liknar svenska namn', en: 'looks like a Swedish name' },
  document: { sv: 'står så på annat håll i dokumentet', en: 'stands so elsewhere in the document' },
  hyphenation: { sv: 'ett ord delat vid radslut', en: 'a word divided at a line end' },
  split: { sv: 'två ord som gått ihop', en: 'two words run together' },
  join: { sv: 'ett ord som gått isär', en: 'one word cut in two' },
  bullet: { sv: 'ett listtecken', en: 'the mark of a list item' },
  number: { sv: 'ett tal eller ett paragraftecken', en: 'a number or a paragraph sign' },
  noise: { sv: 'fläckar eller vapen', en: 'specks or crests' },
  person: { sv: 'avgjort av en människa', en: 'decided by a person' },
  engine: { sv: 'OCR-motorn var osäker', en: 'the OCR engine was unsure' },
  unreadable: { sv: 'gick inte att läsa', en: 'could not be read' },
};

/** The reasons in words, as one phrase. */
export const reasonWords = (reasons: readonly Reason[], language: Language): string =>
  reasons.map((reason) => WORDS[reason][language]).join('; ');
