/** The numbers of the paragraphs that minutes hold, «§§ 54–78» and no more: they stand on the front page, and are the number of no item. */
import { latin } from '../../latin.ts';

/** Whether a text is such numbers: «54–78», «§§ 54–78», «§8.:54-78», where a sign was misread. */
export const isRange = (text: string): boolean => RANGE.test(text);
const RANGE = /^[§8$S]? ?[§8$S]?[.:]{0,2} ?\d{1,4} ?[-–] ?\d{1,4}[.,]?$/;

/** Whether it begins as the number of an item does; «§ 12-2024» is one, with its year. */
export const isSignedRange = (text: string): boolean => SIGNED.test(text);
const SIGNED = latin`/^[^\p{L}\p{N}§$]{0,4}(?:[§8$S]?§|§ ?[8$S]?)[.:]{0,2} ?\d{1,4} ?[–-] ?\d{1,3}[.,]?$/u`;
