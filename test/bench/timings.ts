/**
 * The tables of times: a cold start, long runs beside other checkers, and one document that grows.
 *
 * Where a long run's time in repair went by the profiler's account (`node --cpu-prof peers/renskrift-repair.mjs JOB.json`, the first
 * 3 MB of the long text): a quarter in looking for candidates, half of that in the walk, whose steps wait for memory rather than
 * reckon; a sixth in the lattice, mostly in looking up pairs; a seventh in decisions, since two words in five are weighed; a
 * tenth in the layout; a twenty-fifth in collecting garbage. Of the peak of memory, 40 MB hang on how many tokens
 * `src/repair/remembering.ts` keeps: 24,000 in place of 8,000 take so much more.
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
