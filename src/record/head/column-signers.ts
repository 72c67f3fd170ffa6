/** Of the values of a column of labels those who sign: the last names, as many as there are offices, or those beside the paragraphs. */
import type { Knowledge } from '../../knowledge.ts';
import { isCapitals } from '../../letters.ts';
import { upTo } from '../../up-to.ts';
import { isOfPeople } from '../label-kinds.ts';
import { beginsWithName, looksLikeName } from '../persons/person-name.ts';
import { type Roles, rolesOf } from '../persons/roles.ts';
import { PARAGRAPHS, type Passages, type Test } from './column.ts';
import { isOfStaff, isPageHead, PARTY } from './column-lines.ts';

/** So many offices over those who sign are a list of them. */
const FEWEST_OFFICES = 2;
const MOST_OFFICES = 12;

/** Of the names from the list on the last sign, as many as there are offices, where one of them stood above. */
export function lastNames(passages: Passages, size: number, knowledge: Knowledge): Passages {
  if (size < FEWEST_OFFICES || size > MOST_OFFICES) return [];
  const beside = besideParagraphs(passages, rolesOf(knowledge));
  if (beside.length > 0 && beside.length <= size) return beside;
  const names = namesIn(passages, knowledge);
  // Under «Anna Ek, utredare», «Utredare Anna Ek» others sign.
  const told = names.slice(-size).findLastIndex(({ text }) => isOfStaff(text, knowledge));
  const from = Math.max(names.length - size, 0) + told + 1;
  const signers = lastTimes(names.slice(from));
  const isAbove: Test = ({ text }) => names.slice(0, from).some((one) => one.text.includes(text));
  return signers.some(isAbove) ? signers : [];
}

/** The names without a label, down to one that is neither of people nor of the paragraphs. */
function namesIn(passages: Passages, knowledge: Knowledge): Passages {
  const isOther: Test = (passage) =>
    passage.label !== undefined && passage.label.field !== PARAGRAPHS && !isOfPeople(passage);
  const isName: Test = ({ label, text }) => !label && beginsWithName(text) && !isPageHead(text, knowledge);
  return upTo(passages, isOther).filter(isName);
}

/** Each name where it stands last: who stands twice is to adjust the minutes above, and signs below. */
const lastTimes = (names: Passages): Passages =>
  names.filter(({ text }, i) => !names.slice(i + 1).some((one) => one.text === text));

/** The names alone right over and under the numbers of the paragraphs: fewer than the offices, where some were lost. */
function besideParagraphs(passages: Passages, { isBody }: Roles): Passages {
  const at = passages.findLastIndex(({ label }) => label?.field === PARAGRAPHS);
  if (at < 0) return [];
  // «Vävnämndens Verksamheter»
  const isName: Test = ({ label, text }) =>
    label === undefined &&
    looksLikeName(text.replace(PARTY, '')) &&
    !isCapitals(text) &&
    !isBody(text.split(' ', 1)[0]?.replace(/s$/, '') ?? '');
  const under = upTo(passages.slice(at + 1), (one) => !isName(one));
  const over = upTo(passages.slice(0, at).reverse(), (one) => !isName(one) || PARTY.test(one.text));
  return lastTimes([...over.toReversed(), ...under]);
}
