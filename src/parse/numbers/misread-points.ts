/** Numbers with points in them that OCR misread: «4:3. Garn», «5. 6. Spolar», «l.7 Lim», «35) Nålar» for 4.3, 5.6, 1.7 and 3.5. */
import { latin } from '../../latin.ts';

export interface MisreadPoint {
  readonly printed: string;
  readonly path: readonly number[];
  /** Where the words after it begin. */
  readonly end: number;
  /** Whether nothing is left of the point. */
  readonly isLost: boolean;
}

/** What OCR reads for a point, where it leaves one. */
const POINT = /[.:,;]/;
/** What OCR reads for 1 beside a point. */
const ONE = /[lIi|]/g;
const PART = '[1-9lIi|]';
/** «9.30 Samling» is an hour. */
const POINTED = latin`/^[^\p{L}\p{N}§$|]{0,4}(${PART}\d?(?:[.:,;] ?| )${PART})(?!\d)[.:,)]?\s+(?=\p{Lu})/u`;
const JOINED = latin`/^[^\p{L}\p{N}§$]{0,4}([1-9][1-9])[.:,)]?\s+(?=\p{Lu})/u`;

/** The number at the head of a line, read so. */
export function misreadPoint(head: string): MisreadPoint | undefined {
  const pointed = POINTED.exec(head);
  const match = pointed ?? JOINED.exec(head);
  const printed = match?.[1]?.replace(/ /g, '');
  if (!match || !printed) return undefined;
  const digits = printed.replace(ONE, '1');
  const parts = POINT.test(digits) ? digits.split(POINT) : [...digits];
  return { printed, path: parts.map(Number), end: match[0].length, isLost: pointed === null };
}
