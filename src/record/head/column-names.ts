/** Where the names under a column of labels begin and how far they go: what stands above them is a place, a day, or the head of a page. */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { upTo } from '../../up-to.ts';
import { excepts } from '../attendance/exceptions.ts';
import { namingOf } from '../naming/names.ts';
import type { Passage } from '../passages.ts';
import { rolesOf } from '../persons/roles.ts';
import { whenOf } from '../when/when.ts';
import { BODY, type Column, fieldOf, type Passages, PLACE, type Test } from './column.ts';
import { PARTY } from './column-lines.ts';
import { isPlaceOver, isPlaceOverMembers, tellsDayAndHour } from './column-places.ts';

/** Where the names begin: under the place, if its label has no other value. */
export function firstNamed(
  { labels }: Column,
  values: Passages,
  isListed: Test,
  knowledge: Knowledge,
): number {
  const hasBody = labels.some((label) => fieldOf(label) === BODY);
  // «Ekbygdens Västra Nämnd» under «Organ» is nobody.
  const isBody: Test = ({ text }) => hasBody && namingOf(knowledge).fieldOf(text) !== undefined;
  const isNamed = (value: Passage, next: Passage | undefined) =>
    isListed(value) &&
    couldBeNames(value, knowledge) &&
    !isBody(value) &&
    !isPlaceOver(value, next, knowledge);
  const first = values.findIndex(
    (value, i) => isNamed(value, values[i + 1]) || excepts(value.text, knowledge),
  );
  if (first < 0 || !labels.some((label) => fieldOf(label) === PLACE)) return first;
  return isPlaceOverMembers(values.slice(0, first), values.slice(first), knowledge) ? first + 1 : first;
}

/** «Vävstugan Ekby, kl 13–15» is no name, nor is «Sammanträdesprotokoll Sida 1 (24)». */
const couldBeNames = ({ node, text }: Passage, knowledge: Knowledge): boolean =>
  node.type !== 'heading' && !PAGE.test(text) && whenOf(text, knowledge).times.length === 0;
/** The number of a page, alone or with that of all. */
const PAGE = /\d ?\(\d{1,3}\)$|\s\d{1,3}$/;

/** The names that stand together, or the sentence that says who was absent; a row that begins amid a name has its parties. */
export function firstNames(values: Passages, isListed: Test, knowledge: Knowledge): Passages {
  if (excepts(values[0]?.text ?? '', knowledge)) return values.slice(0, 1);
  const isName: Test = (passage) =>
    (isListed(passage) || PARTY.test(passage.text)) &&
    !tellsDayAndHour(passage, knowledge) &&
    !LOUD.test(passage.text);
  const { isRole } = rolesOf(knowledge);
  const isDamaged = ({ text }: Passage, i: number) => {
    const next = values.slice(i + 1, i + 1 + NAMES_AFTER);
    const isOffice = isRole(text.split(' ', 1)[0] as string);
    return DAMAGED.test(text) && !isOffice && next.length === NAMES_AFTER && next.every(isName);
  };
  return upTo(values, (passage, i) => i > 0 && !isName(passage) && !isDamaged(passage, i));
}
/** A row with neither office, day nor hour, over names, is one that was misread. */
const DAMAGED = /^(?!.*\d\d).{1,40}$/;
const NAMES_AFTER = 2;
/** «EKBY KOMMUN», at the head of the next page. */
const LOUD = latin`/^\P{L}*\p{Lu}{4,} \p{Lu}{4,}$/u`;
