/**
 * The score of one record against the one that a person wrote. Single values are met or not; lists are scored by precision and
 * recall. What counts as the same is generous with case, blanks and punctuation, and with a letter wrong in a heading.
 */
import { commonWords, headingLikeness, nameKey, squeezed, wordLikeness, wordsOf } from './likeness.ts';
import { countPairs } from './pairs.ts';
import {
  type AnyRecord,
  decisionsIn,
  headingsIn,
  NAME_FIELDS,
  namesIn,
  SINGLE_FIELDS,
  type SingleField,
  singleValue,
} from './values.ts';

/** A single value; each figure is 0 or 1 for one record, and a sum for several. */
export interface SingleCounts {
  /** The gold record has it. */
  readonly gold: number;
  readonly met: number;
  /** The gold record has none, and this one has. */
  readonly invented: number;
}

/** Entries of a list in the gold record and in this one, and how many are the same. */
export interface ListCounts {
  readonly gold: number;
  readonly found: number;
  readonly met: number;
}

/** Names, headings and decisions one by one; `beslutstext` is the words of all decisions, however they are cut up. */
export const LIST_FIELDS = [
  'deltagare',
  'franvarande',
  'rubriker',
  'beslut',
  'beslutstext',
  'signaturer',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

export interface RecordScore {
  readonly single: Readonly<Record<SingleField, SingleCounts>>;
  readonly lists: Readonly<Record<ListField, ListCounts>>;
}

/** Two headings are the same with so many of their letters in common, two decisions with such an F1 of their words. */
const SAME_HEADING = 0.9;
const SAME_DECISION = 0.8;

/** Scores a record; one that is missing counts as empty. */
export function scoreRecord(gold: AnyRecord, found: AnyRecord = {}): RecordScore {
  const [goldWords, foundWords] = [gold, found].map((record) => decisionsIn(record).flatMap(wordsOf)) as [
    string[],
    string[],
  ];
  return {
    single: perField(SINGLE_FIELDS, (field) => single(singleValue(gold, field), singleValue(found, field))),
    lists: {
      ...perField(NAME_FIELDS, (field) => listed(namesIn(gold, field), namesIn(found, field), sameName, 1)),
      rubriker: listed(headingsIn(gold), headingsIn(found), headingLikeness, SAME_HEADING),
      beslut: listed(decisionsIn(gold), decisionsIn(found), wordLikeness, SAME_DECISION),
      beslutstext: {
        gold: goldWords.length,
        found: foundWords.length,
        met: commonWords(goldWords, foundWords),
      },
    },
  };
}

function single(gold: unknown, found: unknown): SingleCounts {
  const [asked, given] = [squeezed(gold), squeezed(found)];
  return {
    gold: Number(asked !== ''),
    met: Number(asked !== '' && asked === given),
    invented: Number(asked === '' && given !== ''),
  };
}

const listed = (
  gold: readonly unknown[],
  found: readonly unknown[],
  likeness: (a: unknown, b: unknown) => number,
  least: number,
): ListCounts => ({
  gold: gold.length,
  found: found.length,
  met: countPairs(gold, found, likeness, least),
});

const sameName = (a: unknown, b: unknown): number => Number(nameKey(a) === nameKey(b));

/** One value for each field. */
export const perField = <Field extends string, Value>(
  fields: readonly Field[],
  valueIn: (field: Field) => Value,
): Record<Field, Value> =>
  Object.fromEntries(fields.map((field) => [field, valueIn(field)])) as Record<Field, Value>;
