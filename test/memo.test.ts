/** The memo: what was put in comes out again, until too much that is newer was put in or asked for. */
import { expect, test } from 'vitest';
import { createMemo } from '../src/memo.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

test('what is newest is kept', () => {
  const memo = createMemo<number>(4);
  letters.forEach((letter, i) => {
    memo.set(letter, i);
  });
  expect(['g', 'h', 'i'].map(memo.get)).toEqual([6, 7, undefined]);
});

test('the oldest is forgotten', () => {
  const memo = createMemo<number>(4);
  letters.forEach((letter, i) => {
    memo.set(letter, i);
  });
  expect(['a', 'd', 'h'].map(memo.get)).toEqual([undefined, undefined, 7]);
});

test('what is asked for now and then stays', () => {
  const memo = createMemo<number>(4);
  memo.set('often', 1);
  letters.forEach((letter, i) => {
    memo.set(letter, i);
    expect(memo.get('often')).toBe(1);
  });
});
