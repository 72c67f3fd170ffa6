/**
 * Names stand beside names: after *Hanna* comes a surname, and before *Widegård* a given name, so that *Par* is Pär there and *Ost* is
 * Öst. The candidates that are names gain what the neighbour says for them.
 */
import { type Model, TRAIT } from '../../model/model.ts';
import { type Candidate, createCandidate, isListedName, scoreOf } from '../search/candidate.ts';
import { isLikelierName } from '../search/prior.ts';
import { casingOf } from '../text/casing.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Column } from './lattice.ts';

/** How much oftener than elsewhere a given name stands before a surname, and a surname after a given name, in nats. */
const GAIN = { given: 3, surname: 2.5 } as const;
/** How far a reading may be behind the likeliest for the neighbour to count on it. */
const NEAR = 5;
/** A name is divided by a blank or a hyphen. */
const APART = 1;

/** The columns of a sentence with what neighbouring names say; the same columns where they say nothing. */
export function withNames(sentence: Sentence, columns: readonly Column[], model: Model): readonly Column[] {
  const isGiven = (one: Candidate): boolean => isGivenName(model, one);
  const isFamilyName = (one: Candidate): boolean => isSurname(model, one);
  let changed: Column[] | undefined;
  for (let i = 1; i < sentence.length; i++) {
    if (!areSideBySide(sentence[i - 1] as Token, sentence[i] as Token)) continue;
    const [before, after] = [columns[i - 1] as Column, columns[i] as Column];
    if (!mayBe(before, isGiven) || !mayBe(after, isFamilyName)) continue;
    changed ??= [...columns];
    changed[i - 1] = gaining(changed[i - 1] as Column, GAIN.given, isGiven);
    changed[i] = gaining(changed[i] as Column, GAIN.surname, isFamilyName);
  }
  return changed ?? columns;
}

/** Two words with capitals, with nothing but a blank, a line end or a hyphen between them. */
export const areSideBySide = (one: Token, other: Token): boolean =>
  one.kind === 'word' &&
  other.kind === 'word' &&
  other.span.start - one.span.end === APART &&
  casingOf(one.text) === 'title' &&
  casingOf(other.text) === 'title';

const isGivenName = (model: Model, { kind, first }: Candidate): boolean =>
  kind === 'known' && first >= 0 && ((model.traits[first] as number) & TRAIT.firstName) !== 0;

/** A name that is listed, or that no list has: surnames are more than any list. */
const isSurname = (model: Model, one: Candidate): boolean =>
  one.kind === 'new-name' ||
  (one.kind === 'unknown' && isLikelierName(model, one.path)) ||
  isListedName(one, model);

/** Whether one of the likelier readings is so. */
function mayBe(column: Column, test: (one: Candidate) => boolean): boolean {
  const most = Math.max(...column.map(scoreOf));
  return column.some((one) => scoreOf(one) >= most - NEAR && test(one));
}

const gaining = (column: Column, gain: number, test: (one: Candidate) => boolean): Column =>
  column.length === 1
    ? column
    : column.map((one) => (test(one) ? createCandidate({ ...one, alone: one.alone + gain }) : one));
