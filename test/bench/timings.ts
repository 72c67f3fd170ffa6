/**
 * The tables of times: a cold start, long runs beside other checkers, and one document that grows.
 *
 * Where a long run's time in repair goes by the profiler's account (`node --cpu-prof peers/renskrift-repair.mjs JOB.json`): a third
 * in looking for candidates, for one token in thirty, half of that in the walk, whose steps wait for memory rather than reckon; a
 * tenth in the lattice; a ninth in decisions, since two words in five are weighed; a tenth in the layout; a twentieth in collecting
 * garbage. Candidates and tokens are each of one make: in six shapes, they took a fifth more of all the time.
 *
 * The engine lets the heap grow to four times what lives on it, so that whatever is kept counts fourfold in the peak: 24,000 tokens in
 * `src/repair/search/remembering.ts` in place of 8,000 save a third of the searches (1.08 times as fast over 10 MB), but take 25 to 50 MB.
 */
import type { Model } from '../../src/model/model.ts';
import { coldStartTable } from './cold-start.ts';
import type { Case } from './documents.ts';
import { memoryTable } from './memory-of-words.ts';
import { noisyDocuments } from './noisy.ts';
import { growthTable, speedTable } from './speed.ts';
import { wordList } from './word-list.ts';

const MEGABYTE = 1_000_000;

/** Share of the letters that are misread on top of what the fixtures have. */
const MISREAD = 0.005;

/** Shows each table as soon as it is there. */
export async function timings(
  cases: readonly Case[],
  model: Model,
  show: (title: string, table: string) => void,
): Promise<void> {
  const pages = cases.map(({ eng }) => eng);
  const page = pages[0] as string;
  show(`Cold start: one page of ${page.length} characters`, await coldStartTable(page));
  const list = wordList(model);
  const noisy = (bytes: number): string[] => noisyDocuments(pages, bytes, MISREAD);
  const [short, long] = [noisy(MEGABYTE), noisy(10 * MEGABYTE)];
  show(
    `Long runs: short 1 MB, long 10 MB, in ${short.length} and ${long.length} documents`,
    speedTable({ short, long, wordList: list }),
  );
  const one = (bytes: number): string[] => [noisy(bytes).join('\f')];
  show(
    'One document: short 0.1 MB, long 1 MB',
    growthTable({ short: one(MEGABYTE / 10), long: one(MEGABYTE), wordList: list }),
  );
  show('Memory of words: 1 MB', memoryTable(pages, list));
}
