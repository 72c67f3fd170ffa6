/** An order of texts that is the same on every machine, whatever its locale. */

/** By code units: the sign of their difference, for `sort`. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
