/**
 * Documents added up. Counts are summed before they are divided, so a long document weighs more than a short one: the
 * figures say what share of all characters and words is wrong.
 */
import { groupsBy } from '../groups.ts';
import { byText } from '../order.ts';
import type { DocumentScore, Harm, Leftover, ScoredDocument, WordScore } from './score.ts';

/** Errors before and after repair; rates are shares of the gold text (0 where there is none) and can exceed 1. */
export interface ErrorRate {
  readonly gold: number;
  readonly ocrEdits: number;
  readonly fixedEdits: number;
  readonly ocr: number;
  readonly fixed: number;
  /** The share of the OCR's errors that is gone; below 0 where there are more than before. */
  readonly reduction: number;
}

/** What became of the gold words. */
export interface WordFigures {
  readonly gold: number;
  readonly wrongInOcr: number;
  readonly wrongAfter: number;
  readonly fixed: number;
  readonly harmed: number;
  readonly fixedShareOfGold: number;
  readonly harmedShareOfGold: number;
  readonly fixedShareOfWrong: number;
  readonly harmedShareOfRight: number;
  readonly extraInOcr: number;
  readonly extraAfter: number;
}

export interface Summary {
  readonly documents: number;
  /** Documents with fewer, and with more, letters-only word errors after repair. */
  readonly better: number;
  readonly worse: number;
  /** Character error rate, word error rate, and word error rate by letters and digits alone. */
  readonly cer: ErrorRate;
  readonly wer: ErrorRate;
  readonly werLetters: ErrorRate;
  readonly tokens: WordFigures;
  readonly tokensLetters: WordFigures;
}

/** A summary of the documents that share a value in the manifest. */
export interface Group extends Summary {
  readonly name: string;
}

/** How often the same thing went wrong. */
export type Commonest<Entry> = Entry & { readonly count: number };

/** The figures of a list of documents, zero throughout for an empty one. */
export function summarise(list: readonly DocumentScore[]): Summary {
  const gain = (d: DocumentScore): number => d.letters.ocrEdits - d.letters.fixedEdits;
  return {
    documents: list.length,
    better: list.filter((d) => gain(d) > 0).length,
    worse: list.filter((d) => gain(d) < 0).length,
    cer: errorRate(list, 'chars'),
    wer: errorRate(list, 'words'),
    werLetters: errorRate(list, 'letters'),
    tokens: wordFigures(list, 'words'),
    tokensLetters: wordFigures(list, 'letters'),
  };
}

/** Summaries by group, in the order of their names; `groupOf` gives a document's group, `undefined` counts as `(none)`. */
export function groupBy(
  list: readonly ScoredDocument[],
  groupOf: (id: string) => string | undefined,
): readonly Group[] {
  return [...groupsBy(list, ({ id }) => groupOf(id) ?? '(none)')]
    .sort(([a], [b]) => byText(a, b))
    .map(([name, members]) => ({ name, ...summarise(members) }));
}

/** The words that repair made wrong, as they stand, the commonest first. */
export const commonestHarms = (list: readonly DocumentScore[]): readonly Commonest<Harm>[] =>
  commonest(list.flatMap((d) => d.words.harms));

/** The words that repair left wrong, as they stand, the commonest first. */
export const commonestLeftovers = (list: readonly DocumentScore[]): readonly Commonest<Leftover>[] =>
  commonest(list.flatMap((d) => d.words.leftovers));

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function errorRate(list: readonly DocumentScore[], part: 'chars' | 'words' | 'letters'): ErrorRate {
  const sum = (key: 'gold' | 'ocrEdits' | 'fixedEdits'): number => list.reduce((s, d) => s + d[part][key], 0);
  const [gold, ocrEdits, fixedEdits] = [sum('gold'), sum('ocrEdits'), sum('fixedEdits')];
  return {
    gold,
    ocrEdits,
    fixedEdits,
    ocr: share(ocrEdits, gold),
    fixed: share(fixedEdits, gold),
    reduction: share(ocrEdits - fixedEdits, ocrEdits),
  };
}

function wordFigures(list: readonly DocumentScore[], part: 'words' | 'letters'): WordFigures {
  const sum = (key: Exclude<keyof WordScore, 'harms' | 'leftovers'>): number =>
    list.reduce((s, d) => s + d[part][key], 0);
  const [gold, wrong, fixed, harmed] = [sum('gold'), sum('ocrWrong'), sum('fixed'), sum('harmed')];
  return {
    gold,
    wrongInOcr: wrong,
    wrongAfter: sum('fixedWrong'),
    fixed,
    harmed,
    fixedShareOfGold: share(fixed, gold),
    harmedShareOfGold: share(harmed, gold),
    fixedShareOfWrong: share(fixed, wrong),
    harmedShareOfRight: share(harmed, gold - wrong),
    extraInOcr: sum('ocrExtra'),
    extraAfter: sum('fixedExtra'),
  };
}

/** Equal entries counted; those that are equally common keep the order of the text. */
function commonest<Entry extends object>(entries: readonly Entry[]): Commonest<Entry>[] {
  const counts = new Map<string, Commonest<Entry>>();
  for (const entry of entries) {
    const key = JSON.stringify(entry);
    counts.set(key, { ...entry, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
