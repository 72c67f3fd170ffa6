/**
 * The repair stage: what in a document was misread, and what stood there in print. A noisy channel with context (Kernighan,
 * Church & Gale 1990; Brill & Moore 2000): layout first, then word by word the candidates, the sentence as a lattice,
 * and the decisions.
 */
import type { Decision, Repair, Source } from '../document.ts';
import { type Model, markIndex } from '../model/model.ts';
import { casingOf } from './casing.ts';
import { makeChannel } from './channel.ts';
import { columnMaker } from './columns.ts';
import { decide } from './decide.ts';
import { type Column, posteriors } from './lattice.ts';
import { layoutDecisions } from './layout/index.ts';
import { withoutOverlap } from './layout/overlap.ts';
import { diacriticSurvival } from './survival.ts';
import { thresholdsFor } from './thresholds.ts';
import { type Sentence, sentences, type Token } from './tokens.ts';

export interface RepairOptions {
  /** Confidence from which words are replaced, 0 to 1; the measured thresholds of `thresholds.ts` unless told. */
  readonly replaceAbove?: number;
  /** Confidence from which a person is asked. */
  readonly askAbove?: number;
}

/** Decides what to do with the words and marks of a document. Depends on its arguments alone. */
export function repair(source: Source, model: Model, options: RepairOptions = {}): Repair {
  const channel = makeChannel(model.confusions, diacriticSurvival(source.text), model.words);
  const thresholds = thresholdsFor(options);
  const all = source.prose.flatMap(({ start, end }) => sentences(source.text.slice(start, end), start));
  const tokens = all.flat();
  const columnOf = columnMaker(model, channel, tokens);
  const ends = [markIndex(model, '<s>'), markIndex(model, '</s>')] as const;
  const decideSentence = (sentence: Sentence): Decision[] => {
    const openings = sentence.map((token, i) => isOpening(token, sentence[i - 1]));
    const columns = sentence.map((token, i) => columnOf(token, openings[i] as boolean));
    const table = posteriors(model, columns, ...ends);
    return sentence.flatMap((token, i) => {
      const judged = {
        token,
        candidates: columns[i] as Column,
        posteriors: table[i] as number[],
        opening: openings[i] as boolean,
      };
      return decide(judged, model, channel, thresholds) ?? [];
    });
  };
  return {
    decisions: withoutOverlap([...layoutDecisions(source, model), ...all.flatMap(decideSentence)]),
    words: tokens.filter(({ kind }) => kind === 'word').length,
  };
}

/** Whether a capital says nothing: at the start of a sentence, and of a line that does not go on with a list of names. */
const isOpening = (token: Token, before: Token | undefined): boolean =>
  !before || (token.newLine && before.kind !== 'pause' && casingOf(before.text) !== 'title');
