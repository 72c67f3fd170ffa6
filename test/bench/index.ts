/**
 * `npm run bench`: how well and how fast, as Markdown tables. The answers are checked before anything is timed.
 *
 *     npm run bench                                      the project's fixtures
 *     npm run bench -- --corpus DIR [--manifest FILE]    quality on a folder of ID.gold.txt, ID.eng.txt, ID.swe.txt as well
 *     npm run bench -- --quality                         no timings
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { loadModel } from '../../src/node/model.ts';
import { coldStartTable } from './cold-start.ts';
import { type Case, corpus, fixtures } from './documents.ts';
import { noisyDocuments } from './noisy.ts';
import { qualityTable } from './quality.ts';
import { openClean } from './renskrift.ts';
import { growthTable, speedTable } from './speed.ts';
import { wordList } from './word-list.ts';

const MEGABYTE = 1_000_000;

const { values: asked } = parseArgs({
  options: { corpus: { type: 'string' }, manifest: { type: 'string' }, quality: { type: 'boolean' } },
});

const load = loadavg().map((minutes) => minutes.toFixed(1));
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${load.join(' / ')}\n`);

const cases = fixtures();
const clean = openClean();
show('Quality: the project’s fixtures', qualityTable(cases, clean));
if (asked.corpus) show(`Quality: ${asked.corpus}`, qualityTable(corpus(asked.corpus, asked.manifest), clean));
if (!asked.quality) await timings(cases);

async function timings(pages: readonly Case[]): Promise<void> {
  show(
    `Cold start: one page of ${pages[0]?.eng.length} characters`,
    await coldStartTable(pages[0]?.eng ?? ''),
  );
  const noisy = (bytes: number): string[] =>
    noisyDocuments(
      pages.map((page) => page.eng),
      bytes,
    );
  const list = wordList(loadModel());
  const [short, long] = [noisy(MEGABYTE), noisy(10 * MEGABYTE)];
  show(
    `Long runs: 1 MB and 10 MB, ${short.length} and ${long.length} documents`,
    speedTable({ short, long, wordList: list }),
  );
  const one = (bytes: number): string[] => [noisy(bytes).join('\f')];
  show(
    'One long document: 0.1 MB and 1 MB',
    growthTable({ short: one(MEGABYTE / 10), long: one(MEGABYTE), wordList: list }),
  );
}

function show(title: string, table: string): void {
  console.log(`## ${title}\n\n${table}\n`);
}
