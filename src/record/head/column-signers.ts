/** Of the values of a column of labels those who sign: the last names, as many as there are offices, or those beside the paragraphs. */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { isCapitals } from '../../letters.ts';
import { upTo } from '../../up-to.ts';
import { isOfPeople } from '../label-kinds.ts';
import { namingOf } from '../naming/names.ts';
import type { Passage } from '../passages.ts';
import { beginsWithName, looksLikeName, tellsOffice } from '../persons/person-name.ts';
import { type Roles, rolesOf } from '../persons/roles.ts';
import { firstWord } from '../words.ts';
import { isKindAlone } from './document-kind.ts';

type Passages = readonly Passage[];
type Test = (passage: Passage) => boolean;

/** So many offices over those who sign are a list of them. */
const FEWEST_OFFICES = 2;
const MOST_OFFICES = 12;

/** «(M)» behind a name. */
export const PARTY: RegExp = latin`/\(\p{Lu}{1,4}\)/u`;

/** «EKBY KOMMUN», «C Ekby kommun», «PROTOKOLL A(i4)», «Vävrådet PROTOKOLL 2024-05-03» at the head of a page. */
export const isHeader = (text: string, knowledge: Knowledge): boolean =>
  isCapitals(text) ||
  isKindAlone(text, knowledge) ||
  (!HAS_OFFICE.test(text) && namingOf(knowledge).fieldOf(text) !== undefined) ||
  (text.match(LOUD) ?? []).some((word) => isKindAlone(word, knowledge));
/** What stands between a name and its office or party. */
export const HAS_OFFICE: RegExp = /[,(]/;
const LOUD = latin`/\p{Lu}{6,}/gu`;

/** «Ekonom Anna Ek» */
export const beginsWithOffice = (text: string, knowledge: Knowledge): boolean =>
  rolesOf(knowledge).isRole(firstWord(text));

/** Of the names from the list on the last sign, as many as there are offices, where one of them stood above. */
export function lastNames(passages: Passages, size: number, knowledge: Knowledge): Passages {
  const isOther: Test = (passage) =>
    passage.label !== undefined && passage.label.field !== 'paragrafer' && !isOfPeople(passage);
  const isName: Test = ({ label, text }) => !label && beginsWithName(text) && !isHeader(text, knowledge);
  const names = upTo(passages, isOther).filter(isName);
  // Under «Anna Ek, utredare», «Utredare Anna Ek» others sign.
  const told = names
    .slice(-size)
    .findLastIndex(({ text }) => tellsOffice(text) || beginsWithOffice(text, knowledge));
  const from = Math.max(names.length - size, 0) + told + 1;
  const above = names.slice(0, from);
  // Who stands twice is to adjust the minutes above, and signs below.
  const signers = names
    .slice(from)
    .filter(({ text }, i, all) => !all.slice(i + 1).some((one) => one.text === text));
  const isAbove: Test = ({ text }) => above.some((one) => one.text.includes(text));
  const areOffices = size >= FEWEST_OFFICES && size <= MOST_OFFICES;
  const beside = besideParagraphs(passages, rolesOf(knowledge));
  if (areOffices && beside.length > 0 && beside.length <= size) return beside;
  return areOffices && above.length > 0 && signers.some(isAbove) ? signers : [];
}

/** The names alone right over and under the numbers of the paragraphs: fewer than the offices, where some were lost. */
function besideParagraphs(passages: Passages, { isBody }: Roles): Passages {
  const at = passages.findLastIndex(({ label }) => label?.field === 'paragrafer');
  if (at < 0) return [];
  // «Vävnämndens Verksamheter»
  const isName: Test = ({ label, text }) =>
    label === undefined &&
    looksLikeName(text.replace(PARTY, '')) &&
    !isCapitals(text) &&
    !isBody(text.split(' ', 1)[0]?.replace(/s$/, '') ?? '');
  const under = upTo(passages.slice(at + 1), (one) => !isName(one));
  // Who stands on both sides is to adjust the minutes above, and signs below.
  const over = upTo(passages.slice(0, at).reverse(), (one) => !isName(one) || PARTY.test(one.text));
  return [...over.toReversed().filter(({ text }) => !under.some((one) => one.text === text)), ...under];
}
