/** Weighs the candidates of a sentence against each other in their context. */
import { type Model, markIndex } from '../../model/model.ts';
import { acronymsIn } from '../text/capitals.ts';
import { casingOf } from '../text/casing.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { withNames } from './beside-names.ts';
import type { ColumnOf } from './columns.ts';
import type { Judged } from './judged.ts';
import { type Column, posteriors } from './lattice.ts';

/** Every token of the sentence with its candidates and their posterior probabilities. */
export function judge(sentence: Sentence, columnOf: ColumnOf, model: Model): Judged[] {
  const openings = sentence.map((token, i) => isOpening(token, sentence[i - 1]));
  const acronyms = acronymsIn(sentence);
  const alone = sentence.map((token, i) => columnOf(token, openings[i] as boolean, acronyms.has(token)));
  const columns = withNames(sentence, alone, model);
  const table = weigh(columns, model);
  return sentence.map((token, i) =>
    judgedAs(token, columns[i] as Column, table[i] as readonly number[], openings[i] as boolean),
  );
}

/** The same sentence weighed again, with the candidates that are `known` from the rest of the document or the batch. */
export function reconsider(sentence: readonly Judged[], known: KnownOf, model: Model): readonly Judged[] {
  const columns = sentence.map(known);
  if (columns.every((column, i) => column === sentence[i]?.candidates)) return sentence;
  const table = weigh(columns, model);
  return sentence.map(({ token, opening }, i) =>
    judgedAs(token, columns[i] as Column, table[i] as readonly number[], opening),
  );
}

/** All are made here: a long run finds the properties of objects of one make the quicker. */
const judgedAs = (
  token: Token,
  candidates: Column,
  posteriors: readonly number[],
  opening: boolean,
): Judged => ({ token, candidates, posteriors, opening });

/** The candidates of a token with what is known of them; the same array where nothing is. */
export type KnownOf = (judged: Judged) => Column;

const weigh = (columns: readonly Column[], model: Model): (readonly number[])[] =>
  posteriors(model, columns, markIndex(model, '<s>'), markIndex(model, '</s>'));

/** Whether a capital says nothing: at the start of a sentence, and of a line that does not go on with a list of names. */
const isOpening = (token: Token, before: Token | undefined): boolean =>
  !before || (token.newLine && before.kind !== 'pause' && casingOf(before.text) !== 'title');
