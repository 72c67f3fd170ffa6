/**
 * `npm run bench`: how well and how fast, as Markdown tables. The answers are checked before anything is timed.
 *
 *     npm run bench                                      the project's fixtures
 *     npm run bench -- --corpus DIR [--manifest FILE]    quality on a folder of ID.gold.txt, ID.eng.txt, ID.swe.txt as well
 *     npm run bench -- --quality                         no timings
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { coldStartTable } from './cold-start.ts';
import { type Case, corpus, fixtures, repeated } from './documents.ts';
import { qualityTable } from './quality.ts';
import { openClean } from './renskrift.ts';
import { speedTable } from './speed.ts';

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
  const documents = repeated(
    pages.map((page) => page.eng),
    MEGABYTE,
  );
  show(
    `Cold start: one page of ${pages[0]?.eng.length} characters`,
    await coldStartTable(pages[0]?.eng ?? ''),
  );
  show(`Long run: 1 MB, ${documents.length} documents`, speedTable(documents));
}

function show(title: string, table: string): void {
  console.log(`## ${title}\n\n${table}\n`);
}
