/** From files into a folder: takes the documents one by one, writes three files for each, and sums up. */
import { join } from 'node:path';
import type { Cleaned, Unreadable } from '../cleaned.ts';
import type { Model } from '../model/model.ts';
import type { FoundInput } from '../node/inputs.ts';
import { planOutputNames } from '../node/output-names.ts';
import { spareInputs } from '../node/spare-inputs.ts';
import { writeFile } from '../node/write-file.ts';
import type { Profile } from '../repair/profile.ts';
import type { Standing } from '../settle/standing.ts';
import { SUFFIXES, withPlaces, write } from '../write/index.ts';
import { cleanDocument, type Note, notesOf, printNotes, totalsOf } from './clean-document.ts';
import type { CleanOptions } from './command-clean.ts';
import type { Context } from './context.ts';
import { profileOfInputs } from './first-pass.ts';
import type { PeopleFile } from './people-file.ts';
import { progress } from './progress.ts';
import { standingFor } from './rulings.ts';
import { add, NOTHING, summary, type Totals } from './summary.ts';

/** Cleans the documents into `folder`; the exit code: 0, or 3 if some could not be read. They are told of and passed over. */
export async function cleanInto(
  folder: string,
  inputs: readonly FoundInput[],
  options: CleanOptions,
  context: Context,
  loading: Promise<Model>,
): Promise<number> {
  const jobs = plan(folder, inputs);
  const model = await loading;
  const profile = await profileFor(folder, inputs, model, options, context);
  const people = inputs.length > 1 ? await peopleIn(folder, model) : undefined;
  const standing = await standingFor(options, context);
  const { totals, reports } = await cleanAll(jobs, model, { profile, standing, people }, options, context);
  const register = await people?.write();
  const { io, say, paint, language } = context;
  if (options.json)
    io.stdout.write(`${JSON.stringify({ documents: reports, people: register, totals }, null, 2)}\n`);
  else if (!options.quiet) {
    io.stdout.write(summary(totals, say.clean, language, paint.out));
    io.stdout.write(`${say.clean.filesIn(folder)}\n`);
    if (register !== undefined) io.stdout.write(`${say.clean.peopleIn(register)}\n`);
    if (totals.toReview > 0) {
      io.stdout.write(`${say.clean.reviewIn(join(folder, '**/*.corrections.jsonl'))}\n`);
    }
  }
  return totals.failed > 0 ? 3 : 0;
}

/** Where the first pass over a batch is kept, and who stands in its records, in the folder of the results. */
const PROFILE = 'profile.json';
const PEOPLE = 'people';

/** The register of people, which is for a batch; a page goes without, and without the time to load it. */
async function peopleIn(folder: string, model: Model): Promise<PeopleFile> {
  const { peopleFile } = await import('./people-file.ts');
  return peopleFile(folder, `${PEOPLE}.yaml`, model);
}

/** What the batch teaches: as told, or by a first pass, which is written for those who clean other parts of it. */
async function profileFor(
  folder: string,
  inputs: readonly FoundInput[],
  model: Model,
  options: CleanOptions,
  context: Context,
): Promise<Profile | undefined> {
  if (options.profile === undefined && inputs.length < 2) return undefined;
  const { readProfile, writeProfile } = await import('../node/profile-file.ts');
  if (options.profile !== undefined) return readProfile(options.profile);
  const profile = await profileOfInputs(inputs, model, options, context);
  await writeProfile(join(folder, PROFILE), profile);
  return profile;
}

/** A document and the path of what is written of it, without the suffixes: below the folder, and with it. */
interface Job {
  readonly input: FoundInput;
  readonly name: string;
  readonly target: string;
}

function plan(folder: string, inputs: readonly FoundInput[]): Job[] {
  const names = planOutputNames(inputs, inputs.length > 1 ? [PEOPLE] : []);
  const jobs = inputs.map((input, i) => ({
    input,
    name: names[i] ?? '',
    target: join(folder, names[i] ?? ''),
  }));
  const outputs = [
    join(folder, PROFILE),
    join(folder, `${PEOPLE}.yaml`),
    ...jobs.flatMap(({ target }) => SUFFIXES.map((suffix) => target + suffix)),
  ];
  spareInputs(inputs, outputs);
  return jobs;
}

/** What is told of one document; `--json` prints it as it is. */
interface Report {
  readonly name: string;
  readonly status: 'cleaned' | 'unreadable';
  /** What was written. */
  readonly files: readonly string[];
  readonly words: number;
  readonly replaced: number;
  readonly toReview: number;
  readonly findings: readonly Note[];
}

interface Batch {
  readonly totals: Totals;
  /** Kept only for `--json`, so that memory does not grow with the folder. */
  readonly reports: readonly Report[];
}

/** What a batch has that a document alone has not. */
interface Shared {
  readonly profile: Profile | undefined;
  readonly standing: Standing | undefined;
  readonly people: PeopleFile | undefined;
}

async function cleanAll(
  jobs: readonly Job[],
  model: Model,
  { people, ...learnt }: Shared,
  options: CleanOptions,
  context: Context,
): Promise<Batch> {
  const { quiet = false, json = false } = options;
  const line = progress(context.io.stderr, quiet ? 0 : jobs.length);
  const reports: Report[] = [];
  let totals = NOTHING;
  try {
    for (const [done, { input, name, target }] of jobs.entries()) {
      line.show(done, input.name);
      const result = await cleanDocument(input, model, options, context, learnt);
      const report = reportOf(input.name, result, await writeAll(result, target, options), context);
      people?.add(`${name}.yaml`, result);
      totals = add(totals, totalsOf(result));
      if (json) reports.push(report);
      if (report.findings.length > 0) line.clear();
      printNotes(report.name, report.findings, quiet, context);
    }
  } finally {
    line.clear();
  }
  return { totals, reports };
}

async function writeAll(
  result: Cleaned | Unreadable,
  target: string,
  { places }: CleanOptions,
): Promise<string[]> {
  if (result.kind === 'unreadable') return [];
  const written = places ? { ...result, minutes: withPlaces(result) } : result;
  const files = write(written).map(({ suffix, body }) => ({ path: target + suffix, body }));
  await Promise.all(files.map(({ path, body }) => writeFile(path, body)));
  return files.map(({ path }) => path);
}

function reportOf(
  name: string,
  result: Cleaned | Unreadable,
  files: readonly string[],
  { language }: Context,
): Report {
  const { words, replaced, toReview } = totalsOf(result);
  return {
    name,
    status: result.kind,
    files,
    words,
    replaced,
    toReview,
    findings: notesOf(result, language),
  };
}
