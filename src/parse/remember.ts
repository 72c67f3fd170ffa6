/** The same line is asked for by several readers: what a function made of the texts it got last is kept. */

/** So many results are kept at least, and at most twice as many: those of some pages. */
const FEWEST_KEPT = 1024;
/** Longer texts are seldom asked for again. */
const LONGEST_KEPT = 160;

/** The function with a memory of bounded size. For pure functions that take longer than to look up a text. */
export function remembering<T extends NonNullable<unknown> | null>(
  make: (text: string) => T,
): (text: string) => T {
  let older = new Map<string, T>();
  let recent = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return make(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = older.get(text) ?? make(text);
    if (recent.size >= FEWEST_KEPT) [older, recent] = [recent, new Map()];
    recent.set(text, value);
    return value;
  };
}
