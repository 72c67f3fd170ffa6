/** The crest or logo of a body, read as letters before its name: «eS EKBY KOMMUN», «c> EKBY KOMMUN», «PQ4k s Ekby kommun». */
import { latin } from '../../latin.ts';

const BEFORE_CAPITALS = latin`/^(?:\p{Ll}\S{0,2}|\S{0,2}\P{L}) (?=\p{Lu}{3})/u`;
/** Its letters end in a small one alone: «Föreningen i Ekby» and «Park o Fritid» end in words. */
const BEFORE_NAME = latin`/^(?:\S{1,8} ){0,2}[a-hj-np-z] (?=\p{Lu}\p{Ll})/u`;
const LOGO = /^\S{1,3} /;
const LINE = latin`/^\S{1,3} \p{Lu}{3,}[\p{Lu} -]*$/u`;

/** A line in capitals without the crest before it. */
export const withoutCrest = (line: string): string => line.replace(BEFORE_CAPITALS, '');

/** A name in small letters without the crest before it. */
export const nameWithoutCrest = (name: string): string => name.replace(BEFORE_NAME, '');

/** Whether a line is a name in capitals, with no more before it than a crest may be. */
export const isUnderCrest = (line: string): boolean => LINE.test(line);

/** Such a line without what the crest was read for, whatever that is. */
export const withoutLogo = (line: string): string => (isUnderCrest(line) ? line.replace(LOGO, '') : line);
