import { expect, test } from 'vitest';
import { addFlags, countFlags } from '../../src/evaluate/flags.ts';
import { decisionOn } from './decide.ts';

/** Eight words: *för* is mended, *far* and *ar* are wrong, and *ar* and *en* are asked about. */
const GOLD = 'för oss är en får på väg';
const SOURCE = 'for oss ar en far på väg x';
const DECISIONS = [
  decisionOn(SOURCE, 'replace', 'for', 'för'),
  decisionOn(SOURCE, 'ask', 'ar', 'är'),
  decisionOn(SOURCE, 'ask', 'en', 'ån'),
];

test('flagged, wrong, and both', () => {
  expect(countFlags(GOLD, SOURCE, DECISIONS)).toEqual({ words: 8, flagged: 2, wrong: 3, flaggedWrong: 1 });
});

test('a question about two words flags both, and each word once', () => {
  const source = 'skol an ar';
  const decisions = [decisionOn(source, 'ask', 'skol an', 'skolan')];
  expect(countFlags('skolan är', source, decisions)).toMatchObject({ flagged: 2, flaggedWrong: 2, wrong: 3 });
});

test('documents are added up', () => {
  const one = countFlags(GOLD, SOURCE, DECISIONS);
  expect(addFlags([one, one])).toEqual({ words: 16, flagged: 4, wrong: 6, flaggedWrong: 2 });
  expect(addFlags([])).toEqual({ words: 0, flagged: 0, wrong: 0, flaggedWrong: 0 });
});
