/** From posteriors to decisions, on judgements made by hand. */
import { describe, expect, test } from 'vitest';
import type { Channel } from '../../src/repair/channel/channel.ts';
import { decide } from '../../src/repair/decide/decide.ts';
import { NO_SURROUNDINGS } from '../../src/repair/decide/surroundings.ts';
import { thresholdsFor } from '../../src/repair/learnt/document-thresholds.ts';
import type { Candidate } from '../../src/repair/search/candidate.ts';
import { tokensOf } from '../../src/repair/text/tokens.ts';
import { OVERWHELMING, THRESHOLDS, WELL_ATTESTED, WELL_READ } from '../../src/repair/thresholds.ts';
import type { Judged } from '../../src/repair/weigh/judged.ts';
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
  ngrams: { 'på natt': 10 },
  names: { Oberg: 100, Öberg: 500, Aberg: 100, Åberg: 9000 },
});

const channelOf = (survival: number): Channel => ({ identity: new Int32Array(), confusions: [], survival });
const UNREAD = { model: MODEL, channel: channelOf(0.001) };

/** Everything likelier than not is replaced. */
const OPEN = { replace: 0.5, ask: 0.5 };

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

describe.each(Object.entries({ a: 0.5, b: 0.9 }))('with thresholds (%s)', (_, replace) => {
  const thresholds = { replace, ask: 0.4 };
  const verdict = (p: number, own: number) =>
    decide(
      { ...judged('lnn', { text: 'lån' }), posteriors: [p, own] },
      NO_SURROUNDINGS,
      UNREAD,
      thresholds,
      () => 1 - own,
    )?.kind;

  test.each([replace, replace + 0.01])('%d sure: replaced', (p) => {
    expect(verdict(p + 1e-9, 1 - p)).toBe('replace');
  });

  test('less sure, but hardly right as it stands: asked', () => {
    expect(verdict(replace - 0.01, 0.01)).toBe('ask');
  });

  test('less sure, and likely right as it stands: nothing', () => {
    expect(verdict(0.39, 0.61)).toBeUndefined();
  });
});

describe('a word that stands there and is likeliest', () => {
  const kept = (wrong: number, kind: Candidate['kind'] = 'unknown', other = 'lån', own = 0.9) =>
    decide(
      {
        ...judged('lnn', { text: other }),
        candidates: [candidate({ text: 'lnn', kind }), candidate({ text: other })],
        posteriors: [own, 1 - own],
      },
      NO_SURROUNDINGS,
      UNREAD,
      THRESHOLDS,
      () => wrong,
    );

  test('is asked about where it looks wrong, with the likeliest other reading', () => {
    expect(kept(0.6)).toMatchObject({ kind: 'ask', after: 'lån' });
  });

  test('is asked about without a proposal where there is no other reading', () => {
    const asked = { kind: 'ask', after: 'lnn', confidence: 0.4, reasons: ['unreadable'] };
    expect(kept(0.6, 'unknown', 'lnn')).toMatchObject(asked);
  });

  test('is left alone where it looks right', () => {
    expect(kept(0.2)).toBeUndefined();
  });

  test('is asked about where it is surely read and yet looks wrong', () => {
    expect(kept(0.6, 'known', 'lån', 0.999)).toMatchObject({ kind: 'ask', reasons: ['unreadable'] });
  });
});

test('a letter is changed freely only on more than a confusion is', () => {
  const kindOf = (confidence: number, freeEdits: number): string | undefined =>
    decide(judged('lnn', { text: 'lån', freeEdits }, confidence), NO_SURROUNDINGS, UNREAD)?.kind;
  expect([0.85, 0.95].map((sure) => [kindOf(sure, 0), kindOf(sure, 1)])).toEqual([
    ['replace', 'ask'],
    ['replace', 'replace'],
  ]);
});

describe('a name is trusted no more than it is likely', () => {
  const kindOf = (seen: string, after: Fields, posterior: number): string | undefined =>
    decide(judged(seen, after, posterior), NO_SURROUNDINGS, UNREAD)?.kind;

  test.each([
    ['of a name by its letters alone', 'Hjalfors', { text: 'Hjälfors', kind: 'new-name' }, 0.88, 'ask'],
    ['of a name by its letters alone', 'Hjalfors', { text: 'Hjälfors', kind: 'new-name' }, 0.95, 'replace'],
    [
      'of one that is written elsewhere',
      'Hjalfors',
      { text: 'Hjälfors', kind: 'new-name', elsewhere: 1 },
      0.88,
      'replace',
    ],
    ['of a listed name for another', 'Oberg', { text: 'Öberg' }, 0.7, 'ask'],
    ['of a listed name for another', 'Oberg', { text: 'Öberg' }, 0.9, 'replace'],
  ] satisfies [string, string, Fields, number, string][])(
    '%s: %s, %o at %d',
    (_, seen, after, posterior, kind) => {
      expect(kindOf(seen, after, posterior)).toBe(kind);
    },
  );
});

test.each([
  ['far more people bear it', 'Aberg', { text: 'Åberg' }, 'replace'],
  ['a few times as many do', 'Oberg', { text: 'Öberg' }, 'ask'],
  ['far more do, but it is seldom read so', 'Aberg', { text: 'Åberg', channel: -5 }, 'ask'],
] satisfies [string, string, Fields, string][])(
  'a name that running text has for another is trusted by who bears it: %s',
  (_, seen, after, kind) => {
    const trusting = { ...MODEL, calibration: { ...MODEL.calibration, right: { bias: 9 } } };
    const decision = decide(judged(seen, after, 0.6), NO_SURROUNDINGS, { ...UNREAD, model: trusting });
    expect(decision?.kind).toBe(kind);
  },
);

test('where only what is certain is to be made, no letter is changed freely on less', () => {
  const certain = { replace: 1, ask: 0.3 };
  const free = judged('lnn', { text: 'lån', freeEdits: 1 }, 1 - 1e-9);
  expect(decide(free, NO_SURROUNDINGS, UNREAD, certain)?.kind).toBe('ask');
});

describe('the thresholds that ship', () => {
  test.each([0.001, 0.999])('nothing is replaced that would not be asked (survival %d)', (survival) => {
    const { replace, ask } = thresholdsFor(survival);
    expect(ask).toBeLessThan(replace);
    expect(ask).toBeGreaterThan(0);
  });

  test('are stricter where å, ä, ö came out right', () => {
    expect(thresholdsFor(0.999).replace).toBeGreaterThan(thresholdsFor(0.001).replace);
  });

  test('are moved as the user wants', () => {
    expect(thresholdsFor(0.001, { replaceAbove: 0.6 })).toEqual({ ...THRESHOLDS, replace: 0.6 });
    expect(thresholdsFor(0.999, { askAbove: 0.6 })).toEqual({ ...WELL_READ, ask: 0.6 });
  });
});

describe('nothing is decided', () => {
  test('where the token itself is likeliest', () => {
    expect(decide(judged('lnn', { text: 'lån' }, 0.3), NO_SURROUNDINGS, UNREAD)).toBeUndefined();
  });

  test.each([
    ['pH', 'ph'],
    ['kWh', 'kwh'],
    ['SAmmanträde', 'Sammanträde'],
  ])('where only capitals would change: %s', (seen, text) => {
    expect(decide(judged(seen, { text, kind: 'known' }), NO_SURROUNDINGS, UNREAD, OPEN)?.kind).not.toBe(
      'replace',
    );
  });
});

describe('a decision', () => {
  const many: Judged = {
    ...judged('lnn', { text: 'lån' }),
    candidates: ['a', 'b', 'c', 'd', 'e', 'f', 'lån', 'lnn'].map((text) => candidate({ text })),
    posteriors: [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.7, 0.09],
  };

  test('says what stands where, and what would take its place', () => {
    expect(decide(many, NO_SURROUNDINGS, UNREAD, OPEN)).toMatchObject({
      span: { start: 10, end: 13 },
      before: 'lnn',
      after: 'lån',
      confidence: 0.7,
    });
  });

  test('has the five likeliest alternatives, the token itself among them', () => {
    expect(decide(many, NO_SURROUNDINGS, UNREAD, OPEN)?.alternatives).toEqual([
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
    expect(decide(change, NO_SURROUNDINGS, UNREAD, OPEN)?.reasons).toEqual(reasons);
  });
});
