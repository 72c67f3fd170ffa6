/** From files into a folder: takes the documents one by one, writes three files for each, and sums up. */
import { join } from 'node:path';
import type { Cleaned, Unreadable } from '../cleaned.ts';
import type { FoundInput } from '../node/inputs.ts';
import { loadModel } from '../node/model.ts';
import { planOutputNames } from '../node/output-names.ts';
import { spareInputs } from '../node/spare-inputs.ts';
import { writeFile } from '../node/write-file.ts';
import { SUFFIXES, write } from '../write/index.ts';
import { cleanDocument, type Note, notesOf, printNotes, totalsOf } from './clean-document.ts';
import type { CleanOptions } from './command-clean.ts';
import type { Context } from './context.ts';
import { progress } from './progress.ts';
import { add, NOTHING, summary, type Totals } from './summary.ts';

/** Cleans the documents into `folder`; the exit code: 0, or 3 if some could not be read. They are told of and passed over. */
export async function cleanInto(
  folder: string,
  inputs: readonly FoundInput[],
  options: CleanOptions,
  context: Context,
): Promise<number> {
  const { io, say, paint, language } = context;
  const reports = await cleanAll(await plan(folder, inputs), options, context);
  const totals = reports.map((report) => report.totals).reduce(add, NOTHING);
  if (options.json) io.stdout.write(`${JSON.stringify(forMachines(reports, totals), null, 2)}\n`);
  else if (!options.quiet) {
    io.stdout.write(summary(totals, say.clean, language, paint.out));
    io.stdout.write(`${say.clean.filesIn(folder)}\n`);
    if (totals.toReview > 0)
      io.stdout.write(`${say.clean.reviewIn(join(folder, '**/*.corrections.jsonl'))}\n`);
  }
  return totals.failed > 0 ? 3 : 0;
}

/** A document and the path of what is written of it, without the suffixes. */
interface Job {
  readonly input: FoundInput;
  readonly target: string;
}

async function plan(folder: string, inputs: readonly FoundInput[]): Promise<Job[]> {
  const names = planOutputNames(inputs);
  const jobs = inputs.map((input, i) => ({ input, target: join(folder, names[i] ?? '') }));
  const outputs = jobs.flatMap(({ target }) => SUFFIXES.map((suffix) => target + suffix));
  await spareInputs(inputs, outputs);
  return jobs;
}

/** What is told of one document. */
interface Report {
  readonly name: string;
  readonly totals: Totals;
  readonly notes: readonly Note[];
  /** What was written. */
  readonly files: readonly string[];
}

async function cleanAll(jobs: readonly Job[], options: CleanOptions, context: Context): Promise<Report[]> {
  const model = loadModel();
  const line = progress(context.io.stderr, options.quiet ? 0 : jobs.length);
  const reports: Report[] = [];
  try {
    for (const { input, target } of jobs) {
      line.show(reports.length, input.name);
      const result = await cleanDocument(input, model, options, context);
      const files = await writeAll(result, target);
      const report = {
        name: input.name,
        totals: totalsOf(result),
        notes: notesOf(result, context.language),
        files,
      };
      reports.push(report);
      if (report.notes.length > 0) line.clear();
      printNotes(report.name, report.notes, options.quiet ?? false, context);
    }
  } finally {
    line.clear();
  }
  return reports;
}

async function writeAll(result: Cleaned | Unreadable, target: string): Promise<string[]> {
  if (result.kind === 'unreadable') return [];
  const files = write(result).map(({ suffix, body }) => ({ path: target + suffix, body }));
  for (const { path, body } of files) await writeFile(path, body);
  return files.map(({ path }) => path);
}

function forMachines(reports: readonly Report[], totals: Totals): unknown {
  const documents = reports.map(({ name, files, notes, totals: { words, replaced, toReview, failed } }) => ({
    name,
    status: failed > 0 ? 'unreadable' : 'cleaned',
    files,
    words,
    replaced,
    toReview,
    findings: notes,
  }));
  return { documents, totals };
}
