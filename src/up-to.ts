/** The beginning of a list. */

/** The elements before the first that ends them; all where none does. */
export function upTo<T>(list: readonly T[], isEnd: (element: T, index: number) => boolean): readonly T[] {
  const end = list.findIndex(isEnd);
  return end < 0 ? list : list.slice(0, end);
}
