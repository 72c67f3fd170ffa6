/**
 * What the OCR engine's own confidence says of a word, where the file has it. It says nothing of whether a reading of ours is right,
 * and much of whether a word that is left alone is wrong: so nobody is spared a question by it, nothing is replaced by it, and
 * some more is asked.
 */
import { firstWhere } from '../../bisect.ts';
import type { Scan, Span } from '../../document.ts';
import { logistic, logOdds } from '../posterior.ts';
import { ENGINE } from '../thresholds.ts';

/** By place in the text: by how much less than usual the engine was sure of the word there, in logarithms of odds, 0 or more. */
export type EngineDoubt = (span: Span) => number;

/** The doubts of the engine that read a document, measured by what it is wont to say; none without its file. */
export function engineDoubt(scan: Scan | undefined): EngineDoubt {
  const known = (scan?.words ?? []).flatMap(({ span, confidence }) =>
    confidence === undefined ? [] : [{ span, odds: oddsOf(confidence) }],
  );
  if (known.length === 0) return () => 0;
  const usual = known.map(({ odds }) => odds).sort((a, b) => a - b)[known.length >> 1] as number;
  return ({ start, end }) => {
    let least = usual;
    for (let i = firstAfter(known, start); (known[i]?.span.start ?? end) < end; i++)
      least = Math.min(least, known[i]?.odds as number);
    return usual - least;
  };
}

/** Probability that a word is wrong, with the engine's doubt; `ours` is without, and nothing for a word that we do not doubt. */
export function wrongWithDoubt(ours: number | undefined, doubt: number, word: string): number {
  const odds = ours === undefined ? ENGINE.beyondDoubt : logOdds(ours, -BOUND, BOUND) + ENGINE.offset;
  return logistic(odds + ENGINE.weight[word.length <= SHORT ? 'short' : 'long'] * doubt);
}

const SHORT = 3;
const BOUND = 11.5;

/** The engine never means that it is certain: what it says is kept within bounds. */
const oddsOf = (confidence: number): number => logOdds(confidence, -ENGINE.most, ENGINE.most);

/** Index of the first of the ordered words that ends behind `offset`. */
const firstAfter = (words: readonly { readonly span: Span }[], offset: number): number =>
  firstWhere(words.length, (i) => (words[i]?.span.end as number) > offset);
