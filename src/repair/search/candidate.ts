/** What a token may have been in print. */
import { COUNT_OF } from '../../model/counts.ts';
import { isName, type Model } from '../../model/model.ts';

type CandidateKind = 'known' | 'compound' | 'two-words' | 'new-name' | 'new-word' | 'unknown';

export interface Candidate {
  readonly kind: CandidateKind;
  /** As it would stand in the text, with the token's capitals. */
  readonly text: string;
  /** Indices of its first and last word for the language model; -1 where it is not in the lexicon. */
  readonly first: number;
  readonly last: number;
  /** Natural logarithm of the probability of the word alone (of the first, for two words). */
  readonly alone: number;
  /** The same of the second of two words. */
  readonly second?: number | undefined;
  /** Natural logarithm of P(token | word). */
  readonly channel: number;
  /** The cost of the rarest confusion on the way, in hundredths of a nat. */
  readonly rarest: number;
  readonly freeEdits: number;
  /** In small letters; `|` between the parts of a compound. */
  readonly path: string;
  /** How often the word stands in the document or batch in other forms than this token's; left out where it does not. */
  readonly elsewhere?: number | undefined;
}

/** A path without what stands between the parts of a compound. Most have none. */
export const inOne = (path: string): string => (path.includes('|') ? path.replaceAll('|', '') : path);

/** The parts of a candidate that may be left out; then there is one word, in the lexicon or not, that nothing is changed in. */
type Given = Pick<Candidate, 'kind' | 'text' | 'alone' | 'path'> & Partial<Candidate>;

/**
 * A candidate with all its properties in one order. All are made here: a long run looks at millions of them, and finds a property
 * several times as fast where all objects are of one make.
 */
export const createCandidate = ({
  kind,
  text,
  first = -1,
  last = -1,
  alone,
  second,
  channel = 0,
  rarest = 0,
  freeEdits = 0,
  path,
  elsewhere,
}: Given): Candidate => ({
  kind,
  text,
  first,
  last,
  alone,
  second,
  channel,
  rarest,
  freeEdits,
  path,
  elsewhere,
});

/** Whether it is a name that a list has. */
export const isListedName = ({ kind, first }: Candidate, model: Model): boolean =>
  kind === 'known' && first >= 0 && isName(model, first);

/** How many people bear a listed name, as far as counted; -1 for what is none. */
export const bearersOf = (candidate: Candidate, model: Model): number =>
  isListedName(candidate, model) ? (COUNT_OF[model.bearers[candidate.first] as number] as number) : -1;

/** Whether no list has it, so that only its letters speak for it. */
export const isByLetters = ({ kind }: Candidate): boolean => kind === 'new-name' || kind === 'new-word';

/** Natural logarithm of how likely it is by itself, before its neighbours are looked at. */
export const scoreOf = (c: Candidate): number => c.alone + (c.second ?? 0) + c.channel;
