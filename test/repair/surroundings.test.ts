/** How noisy the text around a token is. */
import { expect, test } from 'vitest';
import { surroundingsOf } from '../../src/repair/decide/surroundings.ts';
import type { Candidate } from '../../src/repair/search/candidate.ts';
import { tokensOf } from '../../src/repair/text/tokens.ts';
import type { Judged } from '../../src/repair/weigh/judged.ts';

const reading = (text: string, fields: Partial<Candidate>): Candidate => ({
  kind: 'known',
  text,
  first: 1,
  last: 1,
  alone: -9,
  channel: 0,
  rarest: 0,
  freeEdits: 0,
  path: text.toLowerCase(),
  ...fields,
});

function judged(text: string, fields: Partial<Candidate> = {}): Judged {
  const [token] = tokensOf(text, 0);
  if (!token) throw new Error(`${text} is no token`);
  return { token, candidates: [reading(text, fields)], posteriors: [1], opening: false };
}

const plain = (n: number): Judged[] =>
  Array.from({ length: n }, (_, i) => judged(`ord${'abcdefghij'[i % 10]}`));

test.each<[string, Judged, boolean]>([
  ['a known word', judged('möte'), false],
  ['an unknown word', judged('asanslec', { kind: 'unknown' }), true],
  ['an unknown name', judged('Asanslec', { kind: 'unknown' }), false],
  ['a free edit', judged('mxte', { freeEdits: 1, rarest: 1100 }), true],
  ['a rare confusion', judged('mxte', { rarest: 900 }), true],
  ['a common one', judged('mote', { rarest: 90 }), false],
])('%s makes the text around it odd, or not', (_, one, isOdd) => {
  const [before] = surroundingsOf([...plain(4), one]);
  const [without] = surroundingsOf(plain(5));
  expect((before?.near ?? 0) > 0).toBe(isOdd);
  expect((before?.document ?? 0) > (without?.document ?? 0)).toBe(isOdd);
});

test('a token is no evidence against itself', () => {
  const odd = judged('asanslec', { kind: 'unknown' });
  expect(surroundingsOf([...plain(4), odd]).at(-1)).toMatchObject({ near: 0 });
});

test('what is far away is not near', () => {
  const odd = judged('asanslec', { kind: 'unknown' });
  expect(surroundingsOf([odd, ...plain(30)]).map(({ near }) => near > 0)).toEqual(
    Array.from({ length: 31 }, (_, i) => i > 0 && i <= 8),
  );
});

test('counts how often a form stands there again', () => {
  expect(surroundingsOf([judged('blgl'), judged('ek'), judged('blgl')]).map(({ again }) => again)).toEqual([
    1, 0, 1,
  ]);
});
