/** Search in what is in order (binary search, Knuth, TAOCP 6.2.1): the one place where its halves are weighed. */

/** The first of the indices 0 to `length` - 1 for which something holds, given that it holds for all behind it too; `length` where for none. */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
