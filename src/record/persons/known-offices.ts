/**
 * Front pages with more offices than names, for OCR lost some of these: «Sekreterare», «Ordförande», «Justerande» over «Bo Alm». Who is
 * told to adjust the minutes, or to be in the chair, signs there and under no other office that somebody else holds.
 */
import type { Knowledge } from '../../knowledge.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { Head } from '../head-state.ts';
import type { Signature } from '../minutes.ts';
import { rolesOf } from './roles.ts';

/** Who is known to hold an office or to adjust the minutes. */
export interface Known extends Pick<Head, 'deltagare' | 'justerare' | 'uppgifter'> {
  /** What was decided. */
  readonly decisions: readonly string[];
}

/** The signatures, those whose office is known with it, where that has no name; who only adjusts signs as nothing that another is. */
export function withKnownOffices(
  signatures: readonly Signature[],
  known: Known,
  { knowledge }: Vocabulary,
): Signature[] {
  if (!signatures.some(isNameless)) return [...signatures];
  const { fullForm, isSignLabel } = rolesOf(knowledge);
  const adjusts = adjustingIn(known, knowledge);
  const holds = (office: string, namn: string): boolean =>
    isOffice(known.deltagare.get(namn.toLowerCase())?.roll ?? '', fullForm(office.toLowerCase()));
  const isOf = (office: string, namn: string) =>
    holds(office, namn) || (isSignLabel(office) && adjusts(namn));
  const isAnothers = ({ roll = '', namn = '' }: Signature): boolean =>
    adjusts(namn) && !isOf(roll, namn) && [...known.deltagare.values()].some((one) => holds(roll, one.namn));
  return signatures
    .filter(isNameless)
    .reduce<Signature[]>((all, empty) => moved(all, empty, isOf), [...signatures])
    .flatMap((one) =>
      one.roll && one.namn && isAnothers(one) ? [{ roll: one.roll }, { namn: one.namn }] : [one],
    );
}

/** Who adjusts the minutes: under a label, or in words, «att utse Bo Alm att justera protokollet». */
function adjustingIn({ justerare, uppgifter, decisions }: Known, { phrases }: Knowledge) {
  const words = new Set(phrases.adjustingWords);
  const names = new Set(justerare.map(({ namn }) => namn.toLowerCase()));
  const told = [...uppgifter, ...decisions]
    .map((text) => text.toLowerCase())
    .filter((text, i) => i < uppgifter.length || text.split(/[^\p{L}]+/u).some((word) => words.has(word)));
  return (namn: string): boolean => {
    const key = namn.toLowerCase();
    return names.has(key) || told.some((text) => text.includes(key));
  };
}

/** «nämndsekreterare» is a secretary, and «vice ordförande» is not in the chair. */
export const isOffice = (words: string, office: string): boolean =>
  words === office || (words.endsWith(office) && office !== '' && !words.includes(' '));

const isNameless = ({ roll, namn }: Signature): boolean => roll !== undefined && namn === undefined;

/** The one who holds an empty office, put there; the office that the name stood under is left empty. */
function moved(
  signatures: readonly Signature[],
  empty: Signature,
  isOf: (office: string, namn: string) => boolean,
): Signature[] {
  const { roll = '' } = empty;
  const own = signatures.find(
    (one) =>
      one.namn !== undefined && one.roll !== undefined && isOf(roll, one.namn) && !isOf(one.roll, one.namn),
  );
  if (own?.namn === undefined || own.roll === undefined) return [...signatures];
  const [left, held] = [{ roll: own.roll }, { roll, namn: own.namn }];
  return signatures.map((one) => (one === own ? left : one === empty ? held : one));
}
