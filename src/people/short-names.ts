/** Clear short forms of a name: an initial for one of two words, or a middle name left out. */

/** Whether a plain name is a short form of another: `susanne f`, `s fras` of `susanne fras`; `anna persson` of `anna holm persson`. */
export function isShortFor(short: string, whole: string): boolean {
  const [words, all] = [short.split(' '), whole.split(' ')];
  if (words.length < 2 || all.length < 2 || isInitial(all[0]) || isInitial(all.at(-1))) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (isInitial(first) && isInitial(last)) return false;
  if (isInitial(last))
    return words.length === 2 && first === all[0] && all.slice(1).some((word) => word[0] === last);
  if (isInitial(first)) return words.length === 2 && first === all[0]?.[0] && all.slice(1).includes(last);
  return first === all[0] && last === all.at(-1) && words.length < all.length && isWithin(words, all);
}

const isInitial = (word: string | undefined): boolean => word?.length === 1;

/** Whether the words stand in the list in this order, perhaps with others between them. */
function isWithin(words: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === words[at]) at++;
  return at === words.length;
}

/** Keys that a name and its short forms share: the first word with the initial of a later one, an initial with a later word. */
export function shortKeys(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  return rest.flatMap((word) => [
    ...(isInitial(first) ? [] : [`${first} ${word[0]}`]),
    ...(isInitial(word) ? [] : [`${first[0]} ${word}`]),
  ]);
}
