/**
 * The word *i* that was read as the digit 1: `fint 1 lokalerna`. Told by the words beside it, which stand beside the word far
 * oftener than beside a number; a number is left alone wherever it may be one.
 */
import type { Decision } from '../../document.ts';
import { indexOf } from '../../model/automaton.ts';
import { type Model, markIndex } from '../../model/model.ts';
import { likeliest } from '../posterior.ts';
import { probability, wordLogProbability } from '../search/language-model.ts';
import { isRead } from '../text/survival.ts';
import { MARK_OF } from './columns.ts';
import type { Judged } from './judged.ts';

/** What the two are weighed by: the share of *i* that is read as a digit (33 of 8,400 in 56 readings), and of numbers that are 1. */
const READ_AS_DIGIT = Math.log(0.004);
const ONE_OF_NUMBERS = Math.log(0.1);
/** How sure it is where the word is the likelier: of thirteen in 145 readings all were right. */
const SURE = 0.95;

/** What stands there as 1 and was *i* in print. `text` is what the spans of the tokens point into; where å, ä, ö came out right nothing is looked for. */
export function onesDecisions(
  tokens: readonly Judged[],
  text: string,
  model: Model,
  survival: number,
): Decision[] {
  if (isRead(survival)) return [];
  return tokens.flatMap(({ token: { span, kind, text: digit } }, i) => {
    if (kind !== 'number' || digit !== '1' || !standsFree(text, span.start)) return [];
    const beside = [i - 2, i - 1, i + 1].map((at) => wordAt(tokens[at], model));
    return leadOf(beside as [number, number, number], model) > 0 ? [decisionOn(span)] : [];
  });
}

/** Between words of one line or of two, with blanks alone around it. */
const standsFree = (text: string, at: number): boolean =>
  /\p{Ll}{2}[ \n]$/u.test(text.slice(Math.max(0, at - 3), at)) &&
  /^1[ \n]\p{Ll}{2}/u.test(text.slice(at, at + 4));

/** The index of what a token most likely is; -1 where no list has it. */
function wordAt(judged: Judged | undefined, model: Model): number {
  if (!judged) return -1;
  const mark = MARK_OF[judged.token.kind];
  return mark ? markIndex(model, mark) : likeliest(judged.candidates, judged.posteriors).last;
}

/** By how many nats the word is likelier there than the number. */
function leadOf([before2, before, after]: readonly [number, number, number], model: Model): number {
  if (before < 0 || after < 0) return Number.NEGATIVE_INFINITY;
  const [word, number] = [indexOf(model.words, 'i'), markIndex(model, '<n>')];
  const between = (one: number): number =>
    Math.log(probability(model, before2, before, one, aloneOf(model, one))) +
    Math.log(probability(model, before, one, after, aloneOf(model, after)));
  return between(word) + READ_AS_DIGIT - between(number) - ONE_OF_NUMBERS;
}

const aloneOf = (model: Model, index: number): number =>
  index < model.words.size ? Math.exp(wordLogProbability(model, index)) : NUMBERS;
/** Share of running words that are numbers. */
const NUMBERS = 0.02;

const decisionOn = (span: Decision['span']): Decision => ({
  kind: 'replace',
  span,
  before: '1',
  after: 'i',
  confidence: SURE,
  reasons: ['confusion', 'context'],
  alternatives: [{ text: '1', probability: 1 - SURE }],
});
