/** Small helpers for texts and lists. */

/** The text without white space and punctuation at its ends; brackets and quotes that belong to words stay. */
export function tidy(text: string): string {
  let end = text.length;
  while (end > 0 && RIM.test(text[end - 1] as string)) end--;
  return text.slice(0, end).replace(/^[\s,;:.|_–—·•*-]+/, '');
}

/** What falls away at the end: a full stop may belong to the last word. */
const RIM = /[\s,;:|_–—-]/;

/** Adds elements to a list; unlike `push(...more)` for any number of them. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const element of more) list.push(element);
}

/** The first word, without punctuation at its sides. */
export const firstWord = (text: string): string => tidy(text).split(' ')[0] ?? '';

/** Runs of white space as one blank. A single blank is one already: most texts need nothing replaced. */
export const squash = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ').trim();

/** A text without some ranges of it, which are in order. */
export function without(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): string {
  let at = 0;
  const kept: string[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    kept.push(text.slice(at, Math.max(at, start)));
    at = Math.max(at, end);
  }
  kept.push(text.slice(at));
  return kept.join(' ');
}
