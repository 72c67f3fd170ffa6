/** The candidates of every token of a document: a column of the lattice each. */
import { indexOf } from '../../model/automaton.ts';
import { type Mark, markIndex } from '../../model/model.ts';
import { type Candidate, createCandidate } from '../search/candidate.ts';
import type { Finder } from '../search/search.ts';
import type { Token, TokenKind } from '../text/tokens.ts';
import type { Column } from './lattice.ts';

/** The mark that stands for a kind of token in the language model; none for words. */
export const MARK_OF: Partial<Record<TokenKind, Mark>> = {
  number: '<n>',
  year: '<y>',
  date: '<d>',
  time: '<t>',
  code: '<x>',
  address: '<x>',
  pause: '<c>',
};

/** What is given of a token: its candidates; `opening` says that a capital says nothing there, `isAcronym` that it is no word. */
export type ColumnOf = (token: Token, opening: boolean, isAcronym: boolean) => Column;

/** Gives the candidates of the tokens of a document; `tokens` are all of them, since a string that recurs is no accident. */
export function columnMaker({ model, find }: Finder, tokens: readonly Token[]): ColumnOf {
  const occurrences = countWords(tokens);
  return (token, opening, isAcronym) => {
    const mark = MARK_OF[token.kind];
    if (mark) return [fixed(token, markIndex(model, mark))];
    // «i» and «å» are words to those beside them.
    if (isInitial(token.text) || isAcronym) return [fixed(token, indexOf(model.words, token.text))];
    return find(token.text, {
      opening,
      hanging: token.hanging,
      occurrences: occurrences.get(token.text) ?? 1,
    });
  };
}

function countWords(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, text } of tokens) if (kind === 'word') counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** One letter: somebody's initial, or a mark of a list. */
const isInitial = (text: string): boolean => text.length === 1;

/** What is not open to repair, as the only candidate of its place. */
const fixed = ({ text }: Token, index: number): Candidate =>
  createCandidate({
    kind: 'known',
    text,
    first: index,
    last: index,
    alone: UNSEEN,
    path: text.toLowerCase(),
  });

/** Natural logarithm of what a mark is worth where it was never seen. */
const UNSEEN = -6;
