/** The repair stage: what in a document was misread, and what stood there in print. */
import type { Decision, Repair, Source } from '../document.ts';
import { type Mark, markIndex, type Model } from '../model/model.ts';
import { type Candidate, candidatesOf, casingOf } from './candidates.ts';
import { type Channel, makeChannel } from './channel.ts';
import { decide } from './decide.ts';
import { layoutDecisions, withoutOverlap } from './layout/index.ts';
import { type Column, posteriors } from './lattice.ts';
import { diacriticSurvival } from './survival.ts';
import { sentences, type Token, type TokenKind } from './tokens.ts';
import { createWalk } from './walk.ts';

export interface RepairOptions {
  readonly replaceAbove?: number;
  readonly askAbove?: number;
}

const MARK_OF: Partial<Record<TokenKind, Mark>> = { number: '<n>', year: '<y>', date: '<d>', time: '<t>', code: '<x>', address: '<x>', pause: '<c>' };

export function repair(source: Source, model: Model, options: RepairOptions = {}): Repair {
  void options;
  const channel = makeChannel(model.lists.confusions, diacriticSurvival(source.text), model.words);
  const all = source.prose.flatMap((span) => sentences(source.text.slice(span.start, span.end), span.start));
  const columnOf = columnMaker(model, channel, all.flat());
  const decisions: Decision[] = layoutDecisions(source, model.lists);
  for (const sentence of all) {
    const openings = sentence.map((token, i) => isOpening(token, sentence[i - 1]));
    const columns = sentence.map((token, i) => columnOf(token, openings[i] as boolean));
    const table = posteriors(model, columns, markIndex(model, '<s>'), markIndex(model, '</s>'), { language: 1 });
    sentence.forEach((token, i) => {
      const decision = decide({ token, candidates: columns[i] as Column, posteriors: table[i] as number[], opening: openings[i] as boolean }, model, channel);
      if (decision) decisions.push(decision);
    });
  }
  return { decisions: withoutOverlap(decisions), words: all.flat().filter((t) => t.kind === 'word').length };
}

/** Few capitals in a row: somebody's letters, not a word. */
const isAcronym = (text: string): boolean => text.length <= LONGEST_ACRONYM && /^\p{Lu}+$/u.test(text);
const LONGEST_ACRONYM = 5;

/** Whether a capital says nothing: at the start of a sentence, and of a line that does not go on with a list of names. */
const isOpening = (token: Token, before: Token | undefined): boolean =>
  !before || (token.newLine && before.kind !== 'pause' && casingOf(before.text) !== 'title');

/** Makes the candidates of tokens, each different token once. */
function columnMaker(model: Model, channel: Channel, tokens: readonly Token[]): (token: Token, opening: boolean) => Column {
  const walk = createWalk(model, channel);
  const cache = new Map<string, Candidate[]>();
  const occurrences = new Map<string, number>();
  for (const { kind, text } of tokens) if (kind === 'word') occurrences.set(text, (occurrences.get(text) ?? 0) + 1);
  return (token, opening) => {
    const mark = MARK_OF[token.kind];
    if (mark) return [fixed(token, markIndex(model, mark))];
    if (token.text.length === 1 || isAcronym(token.text)) return [fixed(token, -1)];
    const key = opening ? `^${token.text}` : token.text;
    const known = cache.get(key);
    if (known) return known;
    const made = candidatesOf(model, channel, walk, token.text, { opening, occurrences: occurrences.get(token.text) ?? 1 });
    cache.set(key, made);
    return made;
  };
}

const fixed = (token: Token, index: number): Candidate => ({ kind: 'known', text: token.text, first: index, last: index, alone: -6, channel: 0, freeEdits: 0, path: token.text });
