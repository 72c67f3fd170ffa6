/** The tables of times: a cold start, long runs beside other checkers, and one document that grows. */
import type { Model } from '../../src/model/model.ts';
import { coldStartTable } from './cold-start.ts';
import type { Case } from './documents.ts';
import { noisyDocuments } from './noisy.ts';
import { growthTable, speedTable } from './speed.ts';
import { wordList } from './word-list.ts';

const MEGABYTE = 1_000_000;

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
  const [short, long] = [noisyDocuments(pages, MEGABYTE), noisyDocuments(pages, 10 * MEGABYTE)];
  show(
    `Long runs: 1 MB and 10 MB, ${short.length} and ${long.length} documents`,
    speedTable({ short, long, wordList: list }),
  );
  const one = (bytes: number): string[] => [noisyDocuments(pages, bytes).join('\f')];
  show(
    'One long document: 0.1 MB and 1 MB',
    growthTable({ short: one(MEGABYTE / 10), long: one(MEGABYTE), wordList: list }),
  );
}
