/** The appearances of a batch while it is gone through: of a large one there are hundreds of thousands, and their texts are the same ever again. */
import type { Appearance } from './appearances.ts';

export interface Gathered {
  /** Takes up what a record says. */
  add(appearances: readonly Appearance[]): void;
  /** All so far. */
  readonly all: readonly Appearance[];
}

/** Nobody yet. Equal texts are kept once. */
export function gathered(): Gathered {
  const texts = new Map<string, string>();
  const kept = (text: string): string => {
    const known = texts.get(text) ?? text;
    texts.set(known, known);
    return known;
  };
  const all: Appearance[] = [];
  const add = (appearances: readonly Appearance[]): void => {
    for (const appearance of appearances) all.push(mapTexts(appearance, kept));
  };
  return { add, all };
}

const mapTexts = (appearance: Appearance, map: (text: string) => string): Appearance =>
  Object.fromEntries(
    Object.entries(appearance).map(([key, text]) => [key, map(text)]),
  ) as unknown as Appearance;
