import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInShard, parseShard } from '../../../src/cli/batch/shard.ts';

test.each([
  ['1/1', { index: 1, count: 1 }],
  ['2/8', { index: 2, count: 8 }],
  ['8/8', { index: 8, count: 8 }],
  ['0/8', undefined],
  ['9/8', undefined],
  ['1/0', undefined],
  ['1', undefined],
  ['1/2/3', undefined],
  ['-1/2', undefined],
  ['1 / 2', undefined],
])('%s is the part %j', (text, shard) => {
  expect(parseShard(text)).toEqual(shard);
});

test('every document is in exactly one part', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (path, count) => {
      const parts = Array.from({ length: count }, (_, i) => isInShard(path, { index: i + 1, count }));
      expect(parts.filter(Boolean)).toHaveLength(1);
    }),
  );
});

test('a part is the same however å is composed and folders are parted', () => {
  const shard = { index: 1, count: 2 };
  expect(isInShard('2024\\mo\u0308te.txt', shard)).toBe(isInShard('2024/m\u00f6te.txt', shard));
});
