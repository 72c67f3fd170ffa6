/** Rows of names with their parties that OCR broke amid a name: their lines are no headings, though they are short and begin great. */
import { latin } from '../../latin.ts';
import type { Block } from '../blocks/blocks.ts';

/** «Ek (C), Eva Dal (KD) och», «Ek (C), Eva Dal (KD), Bo», or what stands over «Ek (S) § 5 och andre vice»: a line of a row of names with their parties. */
export const isOfRow = ({ text }: Block, after: Block | undefined): boolean =>
  ROW.test(text) || (after !== undefined && ENDS_NAME.test(after.text.slice(0, LONGEST_NAME)));
const ROW = latin`/\(\p{Lu}{1,3}\), .*\(\p{Lu}{1,3}\)(?: \p{Ll}+|, \p{Lu}[\p{L}-]+)?$/u`;
const ENDS_NAME = latin`/^\p{Lu}[\p{Ll}-]+ \(\p{Lu}{1,3}\)/u`;
const LONGEST_NAME = 40;
