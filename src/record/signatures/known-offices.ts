/**
 * Front pages with more offices than names, for OCR lost some of these: «Sekreterare», «Ordförande», «Justerande» over «Bo Alm». Who is
 * told to adjust the minutes, or to be in the chair, signs there and under no other office that somebody else holds.
 */
import type { Knowledge } from '../../knowledge.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { Head } from '../head-state.ts';
import type { Signature } from '../minutes.ts';
import { rolesOf } from '../persons/roles.ts';

/** Whether an office is that of somebody, by name. */
type IsOf = (office: string, namn: string) => boolean;

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
  const empty = signatures.filter(isNameless);
  if (empty.length === 0) return [...signatures];
  const { isOf, isAnothers } = testsOf(known, knowledge);
  return empty
    .reduce<readonly Signature[]>((all, office) => moved(all, office, isOf), signatures)
    .flatMap((one) => {
      const { roll, namn } = one;
      return roll && namn && isAnothers(roll, namn) ? [{ roll }, { namn }] : [one];
    });
}

/** Whether an office is that of somebody, and whether it is that of another than who only adjusts the minutes. */
function testsOf(known: Known, knowledge: Knowledge): { isOf: IsOf; isAnothers: IsOf } {
  const { fullForm, isSignLabel } = rolesOf(knowledge);
  const adjusts = adjustingIn(known, knowledge);
  const holds: IsOf = (office, namn) =>
    isSameOffice(known.deltagare.get(namn.toLowerCase())?.roll ?? '', fullForm(office.toLowerCase()));
  const isOf: IsOf = (office, namn) => holds(office, namn) || (isSignLabel(office) && adjusts(namn));
  const isHeld = (office: string) => [...known.deltagare.values()].some(({ namn }) => holds(office, namn));
  return {
    isOf,
    isAnothers: (office, namn) => adjusts(namn) && !isOf(office, namn) && isHeld(office),
  };
}

/** Who adjusts the minutes: under a label, or in words, «att utse Bo Alm att justera protokollet». */
function adjustingIn({ justerare, uppgifter, decisions }: Known, { phrases }: Knowledge) {
  const names = new Set(justerare.map(({ namn }) => namn.toLowerCase()));
  const words = new Set(phrases.adjustingWords);
  const tellsWho = (text: string) => text.split(/[^\p{L}]+/u).some((word) => words.has(word));
  const told = lowered(decisions).filter(tellsWho);
  const texts = [...lowered(uppgifter), ...told];
  return (namn: string): boolean => {
    const key = namn.toLowerCase();
    return names.has(key) || texts.some((text) => text.includes(key));
  };
}
const lowered = (texts: readonly string[]): string[] => texts.map((text) => text.toLowerCase());

/** «nämndsekreterare» is a secretary, and «vice ordförande» is not in the chair. */
export const isSameOffice = (words: string, office: string): boolean =>
  words === office || (words.endsWith(office) && office !== '' && !words.includes(' '));

const isNameless = ({ roll, namn }: Signature): boolean => roll !== undefined && namn === undefined;

/** The one who holds an empty office, put there; the office that the name stood under is left empty. */
function moved(signatures: readonly Signature[], empty: Signature, isOf: IsOf): readonly Signature[] {
  const { roll = '' } = empty;
  const own = signatures.find(
    (one) =>
      one.namn !== undefined && one.roll !== undefined && isOf(roll, one.namn) && !isOf(one.roll, one.namn),
  );
  if (own?.namn === undefined || own.roll === undefined) return signatures;
  const [left, held] = [{ roll: own.roll }, { roll, namn: own.namn }];
  return signatures.map((one) => (one === own ? left : one === empty ? held : one));
}
