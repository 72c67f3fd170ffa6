/** Learning as a whole: from print and from decisions, and what is told of pages held back. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/document.ts';
import { decisionsOn, measured } from '../../src/learn/cleaned-page.ts';
import { foldOf, heldOut } from '../../src/learn/folds.ts';
import { type AnsweredPage, isRecommended, learn, type PrintedPage } from '../../src/learn/index.ts';
import { compared } from '../../src/learn/print-trial.ts';
import { NOTHING_LEARNT } from '../../src/repair/learnt/learned.ts';
import type { Ruling } from '../../src/settle/ruling.ts';
import { type Correction, corrections } from '../../src/write/index.ts';
import { MODEL } from '../repair/help.ts';
import { sourceOf } from '../repair/layout-help.ts';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Invented minutes of a club with a name of its own, as a scanner reads them. */
const page = (n: number): PrintedPage => {
  const gold = `Mötet hölls i Skyltvrå kvarn den ${n} maj. Eva Brådal öppnade mötet.\n\nFöreningen beslutade att Skyltvrå kvarn får nya dörrar.\n`;
  const text = gold.replace(/[åä]/gu, 'a').replace(/ö/gu, 'o');
  return { name: `${n}.txt`, sha256: sha(text), source: sourceOf(text), gold };
};
const PAGES = Array.from({ length: 8 }, (_, i) => page(i + 1));
const MEANS = { model: MODEL };
const lessons = { printed: [], answered: [], elsewhere: [] };

/** What a person typed for a correction. */
const rulingOf = (
  { id, file, sha256, span, before, after, confidence }: Correction,
  text: string,
): Ruling => ({
  ...{ scope: 'here', action: 'text', id, file, sha256, span, before, text },
  ...{ by: 'Eva', at: '2026-01-01T00:00:00.000Z', proposal: { after, confidence } },
});

describe('folds', () => {
  test('hold every page back from what is tried on it', () => {
    const parts = PAGES.map(({ sha256 }) => ({
      sha256,
      learned: { ...NOTHING_LEARNT, lexicon: { [sha256]: 1 } },
    }));
    for (const { page, learned } of heldOut(PAGES, parts)) {
      const known = Object.keys(learned.lexicon);
      expect(known).not.toContain(page.sha256);
      expect(known).toEqual(
        PAGES.map((p) => p.sha256).filter((other) => foldOf(other) !== foldOf(page.sha256)),
      );
    }
  });
});

describe('from print', () => {
  const learning = learn({ ...lessons, printed: PAGES }, MEANS);

  test('the words of the house are learnt, and letters by their make', () => {
    expect(learning.learned).toMatchObject({
      documents: 8,
      lexicon: { skyltvrå: 16, brådal: 8 },
      letters: { read: {} },
    });
    expect(learning.learned.letters.unread.å?.a).toBe(32);
    expect(learning.learned.words).toBe(8 * 20);
  });

  test('what is held back gets better, and that is said', () => {
    expect(learning.print?.documents).toBe(8);
    expect(learning.print?.before.wrong).toBeGreaterThan(0);
    expect(learning.print?.after.wrong).toBe(0);
    expect(learning.print?.change).toBeLessThan(0);
    expect(learning.print?.changeWithin[1]).toBeLessThan(0);
    expect(isRecommended(learning)).toBe(true);
  });

  test.each([
    ['documents', PAGES.slice(0, 4), { documents: 4, words: 16 }],
    [
      'words',
      PAGES.map((whole) => {
        const gold = 'Mötet hölls i Skyltvrå kvarn.\n';
        return { ...whole, gold, source: sourceOf('Motet holls i Skyltvra kvarn.\n') };
      }),
      { documents: 8, words: 5 },
    ],
  ])('too few %s to tell: not recommended, however much better', (_what, printed, evidence) => {
    const few = learn({ ...lessons, printed }, MEANS);
    expect(few.print?.isBetter).toBe(true);
    expect(few.evidence).toEqual(evidence);
    expect(isRecommended(few)).toBe(false);
  });

  test('the order of pages does not matter', () => {
    const other = learn({ ...lessons, printed: [...PAGES].reverse() }, MEANS);
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(plain(other.learned)).toEqual(plain(learning.learned));
  });

  test('one page is learnt from, and nobody can say what that is worth', () => {
    const one = learn({ ...lessons, printed: PAGES.slice(0, 1) }, MEANS);
    expect(one.print).toBeUndefined();
    expect(isRecommended(one)).toBe(false);
  });
});

test('more harm is no gain, even with fewer errors', () => {
  const [one] = PAGES as [PrintedPage];
  const at = (word: string, after: string): Decision => {
    const start = one.source.text.indexOf(word);
    const span = { start, end: start + word.length };
    return { kind: 'replace', span, before: word, after, confidence: 0.9, reasons: [], alternatives: [] };
  };
  const before = measured(one, []);
  const harmed = measured(one, [at('Motet', 'Mötet'), at('holls', 'hölls'), at('kvarn', 'kvast')]);
  const mended = measured(one, [at('Motet', 'Mötet')]);
  expect(compared([before], [harmed])).toMatchObject({ isBetter: false, after: { harmed: 1 } });
  expect(compared([before], [mended])).toMatchObject({ isBetter: true });
  expect(compared([before], [before])).toMatchObject({ isBetter: false, change: 0 });
});

describe('from decisions', () => {
  const answered = PAGES.map((printed): AnsweredPage => {
    const all = corrections(printed.source, printed.sha256, decisionsOn(printed, MEANS));
    const answers = all
      .filter(({ before }) => before === 'Bradal')
      .map((correction) => ({ correction, ruling: rulingOf(correction, 'Brådal') }));
    return { ...printed, rulings: answers.map(({ ruling }) => ruling), answers };
  });

  test('words and letters are learnt, and outcomes by their bands', () => {
    const { learned } = learn({ ...lessons, answered }, MEANS);
    const count = answered.reduce((sum, { answers }) => sum + answers.length, 0);
    expect(count).toBeGreaterThan(0);
    expect(learned.lexicon).toEqual({ brådal: count });
    expect(learned.letters.unread.å).toEqual({ a: count });
  });

  test('what is held back is asked about less, and settled as people did', () => {
    const { answers } = learn({ ...lessons, answered }, MEANS);
    expect(answers?.before.asked).toBeGreaterThan(0);
    expect(answers?.after).toMatchObject({ asked: 0, wrong: 0 });
    expect(answers?.after.replacedRight).toBe(answers?.answers);
    expect(answers?.after.loss).toBeLessThan(answers?.before.loss ?? 0);
    expect(answers?.isBetter).toBe(true);
  });

  test('print goes before decisions on the same page', () => {
    const both = learn({ ...lessons, printed: PAGES, answered }, MEANS);
    expect(both.learned.documents).toBe(8);
    expect(both.answers).toBeUndefined();
  });

  test('decisions on pages that are not at hand teach their words', () => {
    const elsewhere = answered.flatMap(({ rulings }) => rulings);
    const { learned, answers } = learn({ ...lessons, elsewhere }, MEANS);
    expect(Object.keys(learned.lexicon)).toEqual(['brådal']);
    expect(learned.documents).toBe(0);
    expect(answers).toBeUndefined();
  });
});
