/**
 * `npm run bench`: how well and how fast, as Markdown tables. The answers are checked before anything is timed.
 *
 *     npm run bench                                      quality and speed on the project's fixtures
 *     npm run bench -- --quality                         no timings
 *     npm run bench -- --corpus DIR [--manifest FILE]    quality on a folder of ID.gold.txt, ID.eng.txt, ID.swe.txt instead
 *     npm run bench -- --clean DIR                       also what happens to the clean texts (*.txt) of a folder
 *     npm run bench -- --examples                        also examples of what is wrong; they quote the texts
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { loadModel } from '../../src/node/model.ts';
import { THRESHOLDS } from '../../src/repair/thresholds.ts';
import { cleanTextTable } from './clean-text.ts';
import { confidenceTable, reasonTable } from './confidences.ts';
import { corpus, fixtures } from './documents.ts';
import { doubtsTable } from './doubts.ts';
import { measure } from './measured.ts';
import { mistakesTable } from './mistake-classes.ts';
import { qualityTable } from './quality.ts';
import { cleanBatch, lexiconOf } from './renskrift.ts';
import { reviewTable } from './review.ts';
import { timings } from './timings.ts';

const { values: asked } = parseArgs({
  options: {
    corpus: { type: 'string' },
    manifest: { type: 'string' },
    clean: { type: 'string' },
    quality: { type: 'boolean' },
    examples: { type: 'boolean' },
  },
});

/** The default threshold for asking, and one that leaves out little. */
const ASKED_FROM = [THRESHOLDS.ask, 0.06];

const model = loadModel();
const cases = asked.corpus ? corpus(asked.corpus, asked.manifest) : fixtures();
quality();
show(
  'Review: what is flagged, settled by a reviewer who has the pages',
  await reviewTable(cases, model, ASKED_FROM),
);
if (asked.clean) show(`Clean text in: ${asked.clean}`, cleanTextTable(asked.clean, model));
if (!asked.quality) {
  const load = loadavg().map((minutes) => minutes.toFixed(1));
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${load.join(' / ')}\n`);
  await timings(fixtures(), model, show);
}

function quality(): void {
  const lexicon = lexiconOf(model);
  const cleaners = {
    eng: cleanBatch(
      model,
      cases.map(({ eng }) => eng),
    ),
    swe: cleanBatch(
      model,
      cases.flatMap(({ swe }) => swe ?? []),
    ),
    gold: cleanBatch(
      model,
      cases.map(({ gold }) => gold),
    ),
  };
  const measured = cases.map((c) => measure(c, cleaners, lexicon));
  const from = asked.corpus ?? 'the project’s fixtures';
  show(`Quality: ${from}`, qualityTable(measured));
  show('Doubts: words that a person is asked about', doubtsTable(measured));
  show(
    'Mistakes: what is still wrong, and what was harmed',
    mistakesTable(measured, asked.examples ?? false),
  );
  show('Confidences: corrections made and asked about', confidenceTable(measured));
  show('Reasons: corrections made and asked about', reasonTable(measured));
}

function show(title: string, table: string): void {
  console.log(`## ${title}\n\n${table}\n`);
}
