/** What any-text.test.ts checks, at full sizes: in time proportional to its size each ends long before the limit of a test. */
import { beforeAll, expect, test } from 'vitest';
import { clean, loadModel, type Model } from '../src/index.ts';
import { validateMinutes } from '../src/record/schema.ts';
import { write } from '../src/write/index.ts';
import { monotonous } from './any-text.ts';

let model: Model;
beforeAll(() => {
  model = loadModel();
});

const MILLION = 1_000_000;

/** Numbers without rhyme or reason, the same in every run (Knuth, MMIX). */
function* noise(count: number): Generator<number> {
  let state = 1906n;
  for (let i = 0; i < count; i++) {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    yield Number(state >> 33n);
  }
}

const letters = (count: number, from: number, many: number): string =>
  [...noise(count)].map((number) => String.fromCharCode(from + (number % many))).join('');

test.each<readonly [name: string, text: string]>([
  ['a million blank lines', '\n'.repeat(MILLION)],
  ['a line of 5 MB without a blank', 'a'.repeat(5 * MILLION)],
  ['a line of 5 MB of one word', 'protokoll '.repeat(MILLION / 2)],
  ['a line of 5 MB of one name', 'Asta Ek, '.repeat((5 * MILLION) / 9)],
  ['letters at random', letters(200_000, 0x20, 0x200)],
  ['small letters at random, without a blank', letters(MILLION, 0x61, 26)],
  ...monotonous(200_000),
])('%s', (_, text) => {
  const result = clean(text, model);
  if (result.kind === 'unreadable') throw new Error(result.finding.rule);
  expect(validateMinutes(result.minutes)).toEqual(result.minutes);
  expect(write(result)).toHaveLength(3);
});
