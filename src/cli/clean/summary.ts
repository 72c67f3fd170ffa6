/** What `clean` tells at the end: the figures, who stands in the records, where everything lies; for a person, or as JSON. */
import { join } from 'node:path';
import { finding } from '../../messages.ts';
import type { Model } from '../../model/model.ts';
import { writeFile } from '../../node/write-file.ts';
import { type Gathered, gathered } from '../../people/gathered.ts';
import type { Appearance } from '../../people/index.ts';
import type { Done, Job } from '../batch/task.ts';
import type { Context } from '../context.ts';
import { quoted } from '../terminal/quoted.ts';
import { noteOf, printFigures, printNotes } from './document.ts';
import type { CleanOptions } from './options.ts';
import { type Report, reportOf } from './report.ts';
import { add, NOTHING, summary, type Totals } from './totals.ts';

/** A batch while it is gone through. */
export interface Batch {
  /** Takes what was done of a document, and tells of it what cannot wait. */
  take(job: Job, done: Done): void;
  readonly totals: Totals;
  readonly people: Gathered;
  /** Kept only for those who read them, so that memory does not grow with the folder. */
  readonly reports: readonly Report[];
}

/** An empty batch; `clear` makes room for a line on the screen. */
export function batchOf(options: CleanOptions, context: Context, clear: () => void): Batch {
  const { quiet = false, json = false, verbose, shard } = options;
  const reports: Report[] = [];
  const people = gathered();
  let totals = NOTHING;
  return {
    reports,
    people,
    get totals() {
      return totals;
    },
    take: (job, done) => {
      totals = add(totals, done.totals);
      people.add(done.people);
      if (json || shard) reports.push(reportOf(job, done));
      if (done.notes.length > 0 || verbose) clear();
      if (verbose) printFigures(job.input.name, done.totals, context);
      printNotes(job.input.name, done.notes, quiet, context);
    },
  };
}

/** Where the results are, and what else is to be written of a batch. */
interface Place {
  readonly folder: string;
  readonly model: Model;
  /** Name of the register of people. */
  readonly register: string;
  /** Whether there is more than one document. */
  readonly isBatch: boolean;
  /** Records of the batch that earlier runs wrote, below the folder. */
  readonly before: readonly string[];
}

/** Ends a batch; the exit code. */
export async function finish(
  { totals, people, reports }: Batch,
  { folder, model, register, isBatch, before }: Place,
  { json, quiet, shard }: CleanOptions,
  context: Context,
): Promise<number> {
  const { io, say, paint, language } = context;
  const path = isBatch && !shard ? join(folder, register) : undefined;
  if (path !== undefined) {
    await gatherBefore(people, folder, before, context);
    await writeRegister(path, people.all, model);
  }
  if (shard) {
    const { writeShardReport } = await import('../merge/shard-report.ts');
    await writeShardReport(folder, shard, { documents: reports, totals });
  }
  if (json) io.stdout.write(`${JSON.stringify({ documents: reports, people: path, totals }, null, 2)}\n`);
  else if (!quiet) {
    io.stdout.write(summary(totals, say.clean, language, paint.out));
    io.stdout.write(`${say.clean.filesIn(folder)}\n`);
    if (path !== undefined) io.stdout.write(`${say.clean.peopleIn(path)}\n`);
    if (totals.toReview > 0) io.stdout.write(`${say.clean.reviewIn(`renskrift review ${quoted(folder)}`)}\n`);
  }
  return totals.failed > 0 ? 3 : 0;
}

/** Adds who stands in the records that were written before; of those that cannot be read any more is told. */
async function gatherBefore(
  people: Gathered,
  folder: string,
  records: readonly string[],
  context: Context,
): Promise<void> {
  if (records.length === 0) return;
  const { gatherRecorded } = await import('./recorded-people.ts');
  tellLost(folder, await gatherRecorded(people, folder, records), context);
}

/** Tells of records that should be there. */
export function tellLost(folder: string, lost: readonly string[], context: Context): void {
  const notes = lost.map((path) => noteOf(finding('results/lost', { path }), context.language));
  printNotes(folder, notes, false, context);
}

/** Writes who stands in the records of a batch; the path. A page goes without, and without the time to load it. */
export async function writeRegister(
  path: string,
  people: readonly Appearance[],
  model: Model,
): Promise<string> {
  const { streamedRegister } = await import('../../people/index.ts');
  const { registerYaml } = await import('../../write/index.ts');
  await writeFile(path, registerYaml(streamedRegister(people, model)));
  return path;
}

/** The exit code of a process that was ended by Ctrl-C. */
const INTERRUPTED = 130;

/** Tells how far a batch came that the user broke off; the exit code. */
export function brokenOff({ totals }: Batch, documents: number, { io, say }: Context): number {
  io.stderr.write(`${say.clean.brokenOff(totals.documents + totals.failed, documents)}\n`);
  return INTERRUPTED;
}
