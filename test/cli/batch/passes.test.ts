import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../src/cli/batch/passes.ts';

/** Lets so many other things happen first. */
const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await Promise.resolve();
};

test('results are taken in the order of the items, whoever is slow', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 8 }), async (slowness, hands) => {
      const taken: [number, number][] = [];
      let [busy, most] = [0, 0];
      const work = async (turnsOf: number): Promise<number> => {
        most = Math.max(most, ++busy);
        await turns(turnsOf);
        busy--;
        return turnsOf;
      };
      await inOrder(slowness, hands, work, undefined, (result, i) => taken.push([i, result]));
      expect(taken).toEqual([...slowness.entries()]);
      expect(most).toBeLessThanOrEqual(hands);
    }),
  );
});

test('an abort lets what is under way come to its end, and begins nothing more', async () => {
  const controller = new AbortController();
  const begun: number[] = [];
  const taken: number[] = [];
  const work = async (item: number): Promise<number> => {
    begun.push(item);
    if (item === 3) controller.abort();
    await turns(5);
    return item;
  };
  await inOrder([0, 1, 2, 3, 4, 5, 6, 7], 2, work, controller.signal, (item) => taken.push(item));
  expect(taken).toEqual(begun);
  expect(begun.length).toBeLessThan(6);
});

test('a fault ends it, and is told when nothing is under way any more', async () => {
  const begun: number[] = [];
  const done: number[] = [];
  const work = async (item: number): Promise<number> => {
    begun.push(item);
    if (item === 2) throw new Error('full disk');
    await turns(20);
    done.push(item);
    return item;
  };
  await expect(inOrder([0, 1, 2, 3, 4, 5, 6, 7], 3, work, undefined, () => {})).rejects.toThrow('full disk');
  expect(begun).toEqual([0, 1, 2]);
  expect(done).toEqual([0, 1]);
});
