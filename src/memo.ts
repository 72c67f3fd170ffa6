/** What was found before, as long as it is wanted now and then. */

export interface Memo<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
}

/**
 * A memo in two halves: when the young one is full it becomes the old one, and what the old one held is forgotten but
 * for what was asked for since. So it holds `most` values at the most, the newest half of them surely, and those that
 * recur stay.
 */
export function createMemo<T>(most: number): Memo<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const set = (key: string, value: T): void => {
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  const get = (key: string): T | undefined => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const older = old.get(key);
    if (older !== undefined) set(key, older);
    return older;
  };
  return { get, set };
}

/** The same function of a string, which remembers `most` of its values at the most. */
export function remembered<T extends {}>(most: number, make: (key: string) => T): (key: string) => T {
  const memo = createMemo<T>(most);
  return (key) => {
    const known = memo.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    memo.set(unshared(key), value);
    return value;
  };
}

/**
 * The same string with memory of its own, for what is kept: a piece cut out of a text keeps all of that alive. Putting a letter
 * before it makes the engine copy it, which it does sooner than letters are copied one by one.
 */
export const unshared = (text: string): string => ` ${text}`.slice(1);
