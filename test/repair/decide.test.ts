/** From posteriors to decisions, on judgements made by hand. */
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/repair/candidates.ts';
import type { Channel } from '../../src/repair/channel.ts';
import { decide, type Judged } from '../../src/repair/decide.ts';
import {
  type ChangeClass,
  COMMON_CONFUSION,
  OVERWHELMING,
  THRESHOLDS,
  type Threshold,
  thresholdsFor,
  WELL_ATTESTED,
  WELL_PAIRED,
} from '../../src/repair/thresholds.ts';
import { tokensOf } from '../../src/repair/tokens.ts';
import { indexIn, lowerForms, smallModel } from '../model/small-model.ts';

const MODEL = smallModel({
  forms: lowerForms(['for', 'kansle', 'kanslö']),
  counts: {
    för: 2000 * OVERWHELMING,
    for: 1000,
    lån: 20 * WELL_ATTESTED,
    lan: WELL_ATTESTED,
    mån: WELL_ATTESTED / 2,
    kansli: 2 * WELL_ATTESTED,
    på: 900,
    natt: 900,
    en: 900,
  },
  ngrams: { 'på natt': 2 * WELL_PAIRED, 'en natt': WELL_PAIRED / 2 },
  names: { Öberg: 500 },
});

const channelOf = (survival: number): Channel => ({ identity: new Int32Array(), confusions: [], survival });
const UNREAD = { model: MODEL, channel: channelOf(0.001) };
const READ = { model: MODEL, channel: channelOf(0.999) };

type Fields = Partial<Candidate> & { readonly text: string };

/** A candidate: known if the model has it, else unknown, as seen through one common confusion. */
function candidate({ text, ...fields }: Fields): Candidate {
  const word = text.toLowerCase();
  const index = /^[a-zåäöé]+$/.test(word) ? indexOrNone(word) : -1;
  const kind = index < 0 ? 'unknown' : 'known';
  const common = { alone: -9, channel: -1, rarest: 200, freeEdits: 0 };
  return { kind, text, first: index, last: index, path: word, ...common, ...fields };
}

function indexOrNone(word: string): number {
  try {
    return indexIn(MODEL, word);
  } catch {
    return -1;
  }
}

/** The token `seen` judged: `after` has the confidence, the token itself what is left. */
function judged(seen: string, after: Fields, confidence = 0.99, opening = false): Judged {
  const [token] = tokensOf(seen, 10);
  if (!token) throw new Error(`${seen} is no token`);
  const itself = candidate({ text: seen, rarest: 0, channel: 0 });
  return { token, candidates: [candidate(after), itself], posteriors: [confidence, 1 - confidence], opening };
}

/** The class by which a change is decided: the one whose threshold lets it through. */
function classOf(change: Judged, search = UNREAD): ChangeClass | undefined {
  const classes = Object.keys(THRESHOLDS) as ChangeClass[];
  const open = (wanted: ChangeClass): Record<ChangeClass, Threshold> =>
    Object.fromEntries(classes.map((kind) => [kind, { replace: 2, ask: kind === wanted ? 0 : 2 }])) as Record<
      ChangeClass,
      Threshold
    >;
  return classes.find((kind) => decide(change, search, open(kind)) !== undefined);
}

const RARE = COMMON_CONFUSION + 1;

describe('the class of a change', () => {
  test.each<[string, ChangeClass, Judged]>([
    ['no word, by a common confusion to a word', 'unknown-word', judged('lnn', { text: 'lån' })],
    ['no word, to a compound', 'unknown-word', judged('lanekpe', { text: 'lånköp', kind: 'compound' })],
    ['no word, by a rare confusion', 'unknown-word', judged('lnn', { text: 'lån', rarest: RARE })],
    ['no word, with a capital', 'unknown-name', judged('Lnn', { text: 'Lån' })],
    ['no word, with a capital that says nothing', 'unknown-word', judged('Lnn', { text: 'Lån' }, 0.99, true)],
    ['no word, with a capital, by a rare confusion', 'remote', judged('Lnn', { text: 'Lån', rarest: RARE })],
    ['a word to a commoner one', 'real-word', judged('lan', { text: 'lån' })],
    ['a word to an overwhelmingly commoner one', 'near-word', judged('for', { text: 'för' })],
    ['a word that nobody counted to a common one', 'near-word', judged('kansle', { text: 'för' })],
    ['a word to a rare one', 'rare-word', judged('lan', { text: 'mån' })],
    ['a word to one that nobody counted', 'rare-word', judged('kansle', { text: 'kanslö' })],
    ['a word to a compound', 'rare-word', judged('lan', { text: 'lånköp', kind: 'compound' })],
    ['a word by a rare confusion', 'remote', judged('lan', { text: 'lån', rarest: RARE })],
    ['a free edit', 'remote', judged('lnn', { text: 'lån', freeEdits: 1 })],
    ['a free edit in a compound', 'remote', judged('lnn', { text: 'lånk', kind: 'compound', freeEdits: 1 })],
    ['a new name', 'new-name', judged('Obrg', { text: 'Öbrg', kind: 'new-name' })],
    ['a new name for a word', 'remote', judged('Lan', { text: 'Lån', kind: 'new-name' })],
    [
      'a new name by a rare confusion',
      'remote',
      judged('Obrg', { text: 'Öbrg', kind: 'new-name', rarest: RARE }),
    ],
    ['a new word', 'remote', judged('obrg', { text: 'öbrg', kind: 'new-word' })],
  ])('%s: %s', (_, expected, change) => {
    expect(classOf(change)).toBe(expected);
  });

  const two = (first: string, last: string, fields: Partial<Candidate> = {}): Judged => {
    const ends = { first: indexIn(MODEL, first), last: indexIn(MODEL, last), second: -9 };
    return judged(first + last, { text: `${first} ${last}`, kind: 'two-words', ...ends, ...fields });
  };
  test.each<[string, ChangeClass, Judged]>([
    ['that often follow each other', 'split', two('på', 'natt')],
    ['that seldom do', 'remote', two('en', 'natt')],
    ['that never do', 'remote', two('natt', 'på')],
    ['by a rare confusion', 'remote', two('på', 'natt', { rarest: RARE })],
    ['by a free edit', 'remote', two('på', 'natt', { freeEdits: 1 })],
  ])('two words run together, %s: %s', (_, expected, change) => {
    expect(classOf(change)).toBe(expected);
  });

  test('in a text where å, ä, ö survived, no rare confusion is sure', () => {
    const rare = judged('lnn', { text: 'lån', rarest: RARE });
    expect(classOf(rare, READ)).toBe('remote');
    expect(classOf(judged('lnn', { text: 'lån', rarest: COMMON_CONFUSION }), READ)).toBe('unknown-word');
  });
});

describe.each(Object.entries({ a: 0.5, b: 0.9 }))('with thresholds (%s)', (_, replace) => {
  const ask = replace - 0.2;
  const thresholds = { ...THRESHOLDS, 'unknown-word': { replace, ask } };
  test.each([
    [replace, 'replace'],
    [replace + 0.01, 'replace'],
    [replace - 0.01, 'ask'],
    [ask, 'ask'],
  ])('a confidence of %d: %s', (confidence, kind) => {
    const candidates = { ...judged('lnn', { text: 'lån' }), posteriors: [confidence, 0] };
    expect(decide(candidates, UNREAD, thresholds)?.kind).toBe(kind);
  });

  test('a confidence below both: nothing', () => {
    const candidates = { ...judged('lnn', { text: 'lån' }), posteriors: [ask - 0.01, 0] };
    expect(decide(candidates, UNREAD, thresholds)).toBeUndefined();
  });
});

describe('the thresholds that ship', () => {
  test.each(Object.entries(THRESHOLDS))(
    '%s: nothing is replaced that would not be asked',
    (_, { replace, ask }) => {
      expect(ask).toBeLessThan(replace);
      expect(ask).toBeGreaterThan(0);
    },
  );

  test.each(['remote', 'rare-word'] as const)('%s is for a person only', (kind) => {
    expect(THRESHOLDS[kind].replace).toBeGreaterThan(1);
    expect(thresholdsFor({ replaceAbove: 0 })[kind].replace).toBeGreaterThan(1);
  });

  test('are moved as the user wants', () => {
    expect(thresholdsFor({})).toBe(THRESHOLDS);
    expect(thresholdsFor({ replaceAbove: 0.6 })['real-word'].replace).toBe(0.6);
    expect(thresholdsFor({ askAbove: 0.6 })['real-word']).toEqual({
      replace: THRESHOLDS['real-word'].replace,
      ask: 0.6,
    });
  });
});

describe('nothing is decided', () => {
  test('where the token itself is likeliest', () => {
    expect(decide(judged('lnn', { text: 'lån' }, 0.49), UNREAD)).toBeUndefined();
  });

  test.each([
    ['pH', 'ph'],
    ['kWh', 'kwh'],
    ['SAmmanträde', 'Sammanträde'],
  ])('where only capitals would change: %s', (seen, text) => {
    expect(classOf(judged(seen, { text, kind: 'known' }))).toBeUndefined();
  });
});

describe('a decision', () => {
  const many: Judged = {
    ...judged('lnn', { text: 'lån' }),
    candidates: ['a', 'b', 'c', 'd', 'e', 'f', 'lån', 'lnn'].map((text) => candidate({ text })),
    posteriors: [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.7, 0.09],
  };

  test('says what stands where, and what would take its place', () => {
    expect(decide(many, UNREAD)).toMatchObject({
      span: { start: 10, end: 13 },
      before: 'lnn',
      after: 'lån',
      confidence: 0.7,
    });
  });

  test('has the five likeliest alternatives, the token itself among them', () => {
    expect(decide(many, UNREAD)?.alternatives).toEqual([
      { text: 'lnn', probability: 0.09 },
      { text: 'f', probability: 0.06 },
      { text: 'e', probability: 0.05 },
      { text: 'd', probability: 0.04 },
      { text: 'c', probability: 0.03 },
    ]);
  });

  test.each<[string, readonly string[], Judged]>([
    ['a confusion', ['confusion', 'lexicon'], judged('lnn', { text: 'lån' })],
    ['no confusion', ['lexicon'], judged('lnn', { text: 'lån', rarest: 0 })],
    ['a free edit', ['free-edit', 'lexicon'], judged('lnn', { text: 'lån', freeEdits: 1 })],
    ['a compound', ['confusion', 'compound'], judged('lnnk', { text: 'lånk', kind: 'compound' })],
    ['two words', ['confusion', 'split'], judged('pånxtt', { text: 'på natt', kind: 'two-words' })],
    ['a listed name', ['confusion', 'gazetteer'], judged('Obergg', { text: 'Öberg' })],
    ['a new name', ['confusion', 'name-model'], judged('Obrg', { text: 'Öbrg', kind: 'new-name' })],
    ['a new word', ['confusion', 'name-model'], judged('obrg', { text: 'öbrg', kind: 'new-word' })],
    ['another word beside it', ['confusion', 'lexicon', 'context'], judged('lan', { text: 'lån' })],
  ])('tells its reasons: %s', (_, reasons, change) => {
    expect(decide(change, UNREAD)?.reasons).toEqual(reasons);
  });
});
