/** The same line is asked for by several readers: what a function made of the texts it got last is kept. */

import { createMemo, unshared } from '../../memo.ts';

/** So many results are kept at the most: those of some pages. */
const MOST_KEPT = 1024;
/** Longer texts are seldom asked for again. */
const LONGEST_KEPT = 160;

/** The function with a memory of bounded size. For pure functions that take longer than to look up a text. */
export function remembering<T extends NonNullable<unknown> | null>(
  make: (text: string) => T,
): (text: string) => T {
  const memo = createMemo<T>(MOST_KEPT);
  return (text) => {
    if (text.length > LONGEST_KEPT) return make(text);
    const known = memo.get(text);
    if (known !== undefined) return known;
    const own = unshared(text);
    const value = make(own);
    memo.set(own, value);
    return value;
  };
}
