/** The two passes over a batch, by whatever crew there is: results come back in the order of the documents, and memory does not grow with them. */
import type { FoundInput } from '../../node/inputs.ts';
import { type Profile, profileSum } from '../../repair/learnt/profile.ts';
import type { Crew } from './task.ts';

/** Documents in one task of the first pass. */
const CHUNK = 20;

/** Told how far a pass is: documents done, and the next. */
export type Watch = (done: number, name: string) => void;

/** The first pass: what the batch teaches. Profiles are added up in any order, to the same. */
export async function firstPass(
  crew: Crew,
  inputs: readonly FoundInput[],
  watch: Watch,
  signal?: AbortSignal,
): Promise<Profile> {
  const sum = profileSum();
  const chunks = Array.from({ length: Math.ceil(inputs.length / CHUNK) }, (_, i) =>
    inputs.slice(i * CHUNK, (i + 1) * CHUNK),
  );
  watch(0, inputs[0]?.name ?? '');
  const work = (chunk: readonly FoundInput[]): Promise<Profile> =>
    crew.profile({ kind: 'profile', inputs: chunk });
  await inOrder(chunks, crew.hands, work, signal, (part, i) => {
    sum.add(part);
    watch(Math.min((i + 1) * CHUNK, inputs.length), inputs[(i + 1) * CHUNK]?.name ?? '');
  });
  return sum.value();
}

/**
 * Does `work` on every item, so many at a time, and gives each result to `take` in the order of the items; what is done out of its turn
 * waits. An abort, or a fault, lets what is under way come to its end, and begins nothing more.
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  hands: number,
  work: (item: Item) => Promise<Result>,
  signal: AbortSignal | undefined,
  take: (result: Result, index: number) => void,
): Promise<void> {
  const waiting = new Map<number, Result>();
  let [next, turn, isBroken] = [0, 0, false];
  const one = async (): Promise<void> => {
    const index = next++;
    waiting.set(index, await work(items[index] as Item));
    for (; waiting.has(turn); turn++) {
      take(waiting.get(turn) as Result, turn);
      waiting.delete(turn);
    }
  };
  const hand = async (): Promise<void> => {
    while (next < items.length && !signal?.aborted && !isBroken) {
      await one().catch((error: unknown) => {
        isBroken = true;
        throw error;
      });
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(hands, items.length) }, hand));
  const fault = ends.find((end) => end.status === 'rejected');
  if (fault) throw fault.reason;
}
