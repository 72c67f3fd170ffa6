/**
 * Front pages with more offices than names, for OCR lost some of these: «Sekreterare», «Ordförande», «Justerande» over «Bo Alm». Who is
 * told to adjust the minutes, or to be in the chair, signs there and under no other office.
 */
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { Head } from '../head-state.ts';
import type { Signature } from '../minutes.ts';
import { rolesOf } from './roles.ts';

/** The signatures, those whose office is known from the head with it, where that has no name. */
export function withKnownOffices(
  signatures: readonly Signature[],
  { deltagare, justerare }: Pick<Head, 'deltagare' | 'justerare'>,
  { knowledge }: Vocabulary,
): Signature[] {
  const { fullForm, isSignLabel } = rolesOf(knowledge);
  const adjusters = new Set(justerare.map(({ namn }) => namn.toLowerCase()));
  const isOf = (office: string, namn: string) => {
    const key = namn.toLowerCase();
    const held = deltagare.get(key)?.roll;
    const isHeld = held !== undefined && fullForm(office.toLowerCase()) === held;
    return isHeld || (isSignLabel(office) && adjusters.has(key));
  };
  return signatures
    .filter(isNameless)
    .reduce<Signature[]>((all, empty) => moved(all, empty, isOf), [...signatures]);
}

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
