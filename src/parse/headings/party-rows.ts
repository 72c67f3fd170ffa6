/** Rows of people that OCR broke or set apart: their lines are no headings, though they are short and begin great. */
import { latin } from '../../latin.ts';
import type { Block } from '../blocks/blocks.ts';

/**
 * «Ek (C), Eva Dal (KD) och», «Ek (C), Eva Dal (KD), Bo», or what stands over «Ek (S) § 5 och andre vice»: a line of a row of names
 * with their parties; «Anna Ek, socialchef» over «Bo Alm, ekonom, § 155 Cia Dal, enhetschef, § 156»; «Anna Ek lektor Bo Alm lektor».
 */
export const isOfRow = ({ text }: Block, after: Block | undefined): boolean => {
  const below = after?.text.slice(0, LONGEST_NAME) ?? '';
  const areTold = WITH_OFFICE.test(text) && WITH_OFFICE.test(below);
  return (
    areTold ||
    ENDS_NAME.test(below) ||
    [ROW, NAME_AND_PARTY, PARTY_AND_OFFICE, TWO].some((form) => form.test(text))
  );
};
const ROW = latin`/\(\p{Lu}{1,3}\), .*\(\p{Lu}{1,3}\)(?: \p{Ll}+|, \p{Lu}[\p{L}-]+)?$/u`;
/** «Anna Ek (v)», whatever stands over and under it. */
const NAME_AND_PARTY = latin`/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2} \(\p{L}{1,4}\)$/u`;
/** «Anna Ek (V), ordförande», «Bo Alm (MP), tjänstgör för Cia Dal» */
const PARTY_AND_OFFICE = latin`/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2} \(\p{Lu}{1,3}\), \p{Ll}/u`;
const ENDS_NAME = latin`/^\p{Lu}[\p{Ll}-]+ \(\p{Lu}{1,3}\)/u`;
const WITH_OFFICE = latin`/^\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{L}-]+){1,3}, \p{Ll}/u`;
const TWO = latin`/^(?:\p{Lu}[\p{Ll}-]+ \p{Lu}[\p{L}-]+ \p{Ll}[\p{L}-]{3,} ?){2}$/u`;
const LONGEST_NAME = 60;
