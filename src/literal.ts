/** Words of the knowledge in regular expressions: they stand for themselves, whatever signs are in them. */

/** The word as a pattern of nothing but itself: `k]` as `k\]`. */
export const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words as alternatives, as they are. */
export const anyOf = (words: readonly string[]): string => words.map(literal).join('|');
