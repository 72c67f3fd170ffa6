import { expect, test } from 'vitest';
import {
  commonestHarms,
  commonestLeftovers,
  groupBy,
  type ScoredDocument,
  scoreDocument,
  summarise,
} from '../../src/evaluate/index.ts';

const scored = (id: string, gold: string, ocr: string, fixed: string): ScoredDocument => ({
  id,
  ...scoreDocument(gold, ocr, fixed),
});

/** One document mended, one broken, one left alone: 2 + 3 + 1 gold words, 6 + 8 + 3 gold characters. */
const DOCUMENTS = [
  scored('mended', 'två år', 'tva ar', 'två år'),
  scored('broken', 'på en ö', 'på en ö', 'pa en o'),
  scored('same', 'ett', 'ett', 'ett'),
];

test('counts are summed before they are divided', () => {
  const summary = summarise(DOCUMENTS);
  expect(summary).toMatchObject({ documents: 3, better: 1, worse: 1 });
  expect(summary.cer).toEqual({
    gold: 16,
    ocrEdits: 2,
    fixedEdits: 2,
    ocr: 2 / 16,
    fixed: 2 / 16,
    reduction: 0,
  });
  expect(summary.wer).toMatchObject({ gold: 6, ocr: 2 / 6, fixed: 2 / 6, reduction: 0 });
  expect(summary.tokens).toEqual({
    gold: 6,
    wrongInOcr: 2,
    wrongAfter: 2,
    fixed: 2,
    harmed: 2,
    fixedShareOfGold: 2 / 6,
    harmedShareOfGold: 2 / 6,
    fixedShareOfWrong: 1,
    harmedShareOfRight: 2 / 4,
    extraInOcr: 0,
    extraAfter: 0,
  });
});

test('of no document, and of an empty one, all figures are 0', () => {
  for (const list of [[], [scored('empty', '', '', '')]]) {
    const { cer, wer, tokens } = summarise(list);
    expect([cer.ocr, cer.fixed, cer.reduction, wer.fixed, tokens.harmedShareOfRight]).toEqual([
      0, 0, 0, 0, 0,
    ]);
  }
});

test('more errors than before is a reduction below 0', () => {
  expect(summarise([scored('x', 'på en ö', 'pa en ö', 'pa en o')]).wer.reduction).toBe(-1);
});

test('groups stand in the order of their names, documents that have none under (none)', () => {
  const level: Readonly<Record<string, string>> = { mended: 'light', broken: 'heavy' };
  const groups = groupBy(DOCUMENTS, (id) => level[id]);
  expect(groups.map((g) => [g.name, g.documents, g.wer.ocrEdits, g.wer.fixedEdits])).toEqual([
    ['(none)', 1, 0, 0],
    ['heavy', 1, 0, 2],
    ['light', 1, 2, 0],
  ]);
});

test('the commonest errors come first, equals in the order of the text', () => {
  const list = [scored('x', 'å ö å', 'å ö å', 'a o a'), scored('y', 'är av', 'ar a', 'ar a')];
  expect(commonestHarms(list)).toEqual([
    { gold: 'å', fixed: 'a', count: 2 },
    { gold: 'ö', fixed: 'o', count: 1 },
  ]);
  expect(commonestLeftovers(list)).toEqual([
    { gold: 'är', ocr: 'ar', fixed: 'ar', count: 1 },
    { gold: 'av', ocr: 'a', fixed: 'a', count: 1 },
  ]);
});
