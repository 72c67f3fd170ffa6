/** The candidates of every token of a document, each different token once. */
import { type Mark, type Model, markIndex } from '../model/model.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Channel } from './channel.ts';
import type { Column } from './lattice.ts';
import type { Token, TokenKind } from './tokens.ts';
import { createWalk } from './walk.ts';

const MARK_OF: Partial<Record<TokenKind, Mark>> = {
  number: '<n>',
  year: '<y>',
  date: '<d>',
  time: '<t>',
  code: '<x>',
  address: '<x>',
  pause: '<c>',
};

/** What is given of a token: its candidates; `opening` says that a capital says nothing there. */
export type ColumnOf = (token: Token, opening: boolean) => Column;

/** Makes the candidates of the tokens of a document; `tokens` are all of them, since a string that recurs is no accident. */
export function columnMaker(model: Model, channel: Channel, tokens: readonly Token[]): ColumnOf {
  const search = { model, channel, walk: createWalk(model, channel) };
  const known = new Map<string, Candidate[]>();
  const occurrences = countWords(tokens);
  return (token, opening) => {
    const mark = MARK_OF[token.kind];
    if (mark) return [fixed(token, markIndex(model, mark))];
    if (isProtected(token.text)) return [fixed(token, -1)];
    const key = opening ? `^${token.text}` : token.text;
    const place = { opening, occurrences: occurrences.get(token.text) ?? 1 };
    const column = known.get(key) ?? candidatesOf(search, token.text, place);
    known.set(key, column);
    return column;
  };
}

function countWords(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, text } of tokens) if (kind === 'word') counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** One letter, or a few capitals in a row: somebody's initials or the letters of a body, not a word. */
const isProtected = (text: string): boolean =>
  text.length === 1 || (text.length <= LONGEST_ACRONYM && /^\p{Lu}+$/u.test(text));
const LONGEST_ACRONYM = 5;

/** What is not open to repair, as the only candidate of its place. */
const fixed = (token: Token, index: number): Candidate => ({
  kind: 'known',
  text: token.text,
  first: index,
  last: index,
  alone: UNSEEN,
  channel: 0,
  freeEdits: 0,
  rarest: 0,
  path: token.text.toLowerCase(),
});

/** Natural logarithm of what a mark is worth where it was never seen. */
const UNSEEN = -6;
