/** The memo: what was put in comes out again, until too much that is newer was put in or asked for. */
import { expect, test } from 'vitest';
import { createMemo, remembered } from '../src/memo.ts';

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

test('a value is made once, until it is forgotten', () => {
  const made: string[] = [];
  const length = remembered(4, (text) => {
    made.push(text);
    return text.length;
  });
  expect(['aa', 'aa', 'b', 'aa'].map(length)).toEqual([2, 2, 1, 2]);
  expect(made).toEqual(['aa', 'b']);
  for (const letter of letters) length(letter);
  length('aa');
  expect(made.filter((text) => text === 'aa')).toHaveLength(2);
});
