/**
 * A row of 120 kB takes no longer than its length: what looks at all of it for each of its places needs ten seconds, where a fifth of one
 * is enough.
 */
import { beforeAll, expect, test } from 'vitest';
import { clean, loadModel, type Model } from '../src/index.ts';
import { longRows } from './any-text.ts';

let model: Model;
beforeAll(() => {
  model = loadModel();
});

/** Room for a machine that does other things as well. */
const LONGEST = 4000;

test.each(longRows(120_000))('%j', { timeout: LONGEST, retry: 1 }, (_, text) => {
  expect(clean(text, model).kind).toBe('cleaned');
});
