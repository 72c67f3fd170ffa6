/** What a line among the values of a column of labels is: the head of the next page, a name with its party or office, a row of several. */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { isCapitals } from '../../letters.ts';
import { namingOf } from '../naming/names.ts';
import { tellsOffice } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { firstWord } from '../words.ts';
import { isKindAlone } from './document-kind.ts';

/** «EKBY KOMMUN», «C Ekby kommun», «PROTOKOLL A(i4)», «Vävrådet PROTOKOLL 2024-05-03» at the head of a page. */
export const isPageHead = (text: string, knowledge: Knowledge): boolean =>
  isCapitals(text) ||
  isKindAlone(text, knowledge) ||
  (!isRemarked(text) && namingOf(knowledge).fieldOf(text) !== undefined) ||
  (text.match(LOUD) ?? []).some((word) => isKindAlone(word, knowledge));
const LOUD = latin`/\p{Lu}{6,}/gu`;

/** Whether an office or a party may stand behind a name: «Anna Ek, ekonom», «Anna Ek (S)». */
export const isRemarked = (text: string): boolean => /[,(]/.test(text);

/** «(M)» behind a name. */
export const PARTY: RegExp = latin`/\(\p{Lu}{1,4}\)/u`;

/** «Anna Ek, Bo Alm, Cia Dal», «Anna Ek, ekonom, Bo Alm, nämndsekreterare»: more than one person. */
export const isRow = (text: string): boolean => /,[^,]*,/.test(text);

/** «Anna Ek, ekonom», «Ekonom Anna Ek» is one of the staff: who adjusts the minutes or signs stands with no office. */
export const isOfStaff = (text: string, knowledge: Knowledge): boolean =>
  tellsOffice(text) || rolesOf(knowledge).isRole(firstWord(text));
