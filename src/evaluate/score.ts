/**
 * The score of one document: its text as the OCR engine left it and as repair left it, both against what was printed.
 *
 * Character errors are counted by Levenshtein distance, word errors by an optimal alignment, as is usual for OCR (Carrasco
 * 2014, "An open-source OCR evaluation tool"). What repair mended and what it broke is counted by gold words: a gold word
 * is *right* in a text when an identical word is aligned with it.
 */
import { type Alignment, align } from './align.ts';
import { characters, distance } from './distance.ts';
import { letterWords, type NormaliseOptions, normalise, words } from './normalise.ts';

/** Counts of characters (Unicode code points). */
export interface CharacterScore {
  readonly gold: number;
  readonly ocrEdits: number;
  readonly fixedEdits: number;
}

/** Counts of words, in one of the two ways of cutting them. */
export interface WordScore extends CharacterScore {
  /** Gold words that are wrong in the OCR text, and after repair. */
  readonly ocrWrong: number;
  readonly fixedWrong: number;
  /** Gold words that are wrong in the OCR text and right after repair. */
  readonly fixed: number;
  /** Gold words that are right in the OCR text and wrong after repair. */
  readonly harmed: number;
  /** Words of the OCR text, and of the repaired text, that stand for no gold word: noise, halves of words. */
  readonly ocrExtra: number;
  readonly fixedExtra: number;
  readonly harms: readonly Harm[];
  readonly leftovers: readonly Leftover[];
}

/** A word that repair made wrong; `fixed` is empty where it is gone. */
export interface Harm {
  readonly gold: string;
  readonly fixed: string;
}

/** A word that was wrong and is wrong still; empty where the text has no word for it. */
export interface Leftover extends Harm {
  readonly ocr: string;
}

export interface DocumentScore {
  readonly chars: CharacterScore;
  /** Words as they stand, punctuation included. */
  readonly words: WordScore;
  /** Words by their letters and digits alone. */
  readonly letters: WordScore;
}

/** A document's score under the name that a manifest has for it. */
export interface ScoredDocument extends DocumentScore {
  readonly id: string;
}

/** Scores one document; the three texts are raw, and `options` says what does not count in any of them. */
export function scoreDocument(
  gold: string,
  ocr: string,
  fixed: string,
  options: NormaliseOptions = {},
): DocumentScore {
  const [g, o, f] = [normalise(gold, options), normalise(ocr, options), normalise(fixed, options)];
  const [gw, ow, fw] = [words(g), words(o), words(f)];
  return {
    chars: { gold: characters(g), ocrEdits: distance(g, o), fixedEdits: distance(g, f) },
    words: scoreWords(gw, ow, fw),
    letters: scoreWords(letterWords(gw), letterWords(ow), letterWords(fw)),
  };
}

/** One gold word and what the two texts have in its place. */
interface Place {
  readonly gold: string;
  readonly ocr: string;
  readonly fixed: string;
}

function scoreWords(gold: readonly string[], ocr: readonly string[], fixed: readonly string[]): WordScore {
  const [before, after] = [align(gold, ocr), align(gold, fixed)];
  const places = gold.map((word, i) => ({
    gold: word,
    ocr: partner(before, ocr, i),
    fixed: partner(after, fixed, i),
  }));
  const harms = places.filter((p) => p.ocr === p.gold && p.fixed !== p.gold);
  const leftovers = places.filter((p) => p.ocr !== p.gold && p.fixed !== p.gold);
  const count = (is: (place: Place) => boolean): number => places.filter(is).length;
  return {
    gold: gold.length,
    ocrEdits: before.edits,
    fixedEdits: after.edits,
    ocrWrong: count((p) => p.ocr !== p.gold),
    fixedWrong: harms.length + leftovers.length,
    fixed: count((p) => p.ocr !== p.gold && p.fixed === p.gold),
    harmed: harms.length,
    ocrExtra: before.inserted,
    fixedExtra: after.inserted,
    harms: harms.map((p) => ({ gold: p.gold, fixed: p.fixed })),
    leftovers,
  };
}

/** What the text has for gold word number i; no word is empty, so the empty string says "none". */
const partner = (alignment: Alignment, text: readonly string[], i: number): string =>
  text[alignment.to[i] as number] ?? '';
