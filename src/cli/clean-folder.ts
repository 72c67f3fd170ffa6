/** From files into a folder: takes the documents one by one, writes three files for each, and sums up. */
import { join } from 'node:path';
import type { Model } from '../model/model.ts';
import type { FoundInput } from '../node/inputs.ts';
import { planOutputNames } from '../node/output-names.ts';
import { spareInputs } from '../node/spare-inputs.ts';
import { SUFFIXES } from '../write/index.ts';
import { crewOf } from './batch/crew.ts';
import { firstPass, inOrder } from './batch/passes.ts';
import { type Memory, memoryFor } from './batch/remember.ts';
import { isInShard } from './batch/shard.ts';
import type { Crew, Done, Job } from './batch/task.ts';
import { type Batch, batchOf, brokenOff, finish } from './clean-summary.ts';
import type { CleanOptions } from './command-clean.ts';
import type { Context } from './context.ts';
import { interruption } from './interruption.ts';
import { progress } from './progress.ts';
import { standingFor } from './rulings.ts';

/** Where the first pass over a batch is kept, and who stands in its records, in the folder of the results. */
const PROFILE = 'profile.json';
export const PEOPLE = 'people';

/** Documents that are worth a thread of their own, which takes as long to start as some of them to clean. */
const WORTH_A_THREAD = 20;

/** What the steps of one run have in common. */
interface Run {
  readonly folder: string;
  readonly jobs: readonly Job[];
  readonly crew: Crew;
  readonly memory: Memory | undefined;
  readonly signal: AbortSignal;
  readonly options: CleanOptions;
  readonly context: Context;
}

/**
 * Cleans the documents into `folder`; the exit code: 0, or 3 if some could not be read, of which is told, or 130 where the user broke it
 * off. Then too every file that is there is whole.
 */
export async function cleanInto(
  folder: string,
  inputs: readonly FoundInput[],
  options: CleanOptions,
  context: Context,
  loading: Promise<Model>,
): Promise<number> {
  const jobs = plan(folder, inputs, options);
  const model = await loading;
  const settings = { options, language: context.language, standing: await standingFor(options, context) };
  const memory = memoryFor(folder, settings, options);
  const crew = await crewOf(workersFor(jobs, options), model, settings, context);
  const { signal, isOver } = interruption(context.io);
  try {
    const run = { folder, jobs, crew, memory, signal, options, context };
    const batch = await cleanAll(run, await profileFor(run, inputs.length > 1));
    await memory?.tidy();
    if (signal.aborted) return brokenOff(batch, jobs.length, context);
    return await finish(
      batch,
      { folder, model, register: `${PEOPLE}.yaml`, isBatch: inputs.length > 1 },
      options,
      context,
    );
  } finally {
    isOver();
    await crew.close();
  }
}

/** The documents of this machine's part. Names are planned for the whole batch, so that they are the same on all. */
function plan(folder: string, inputs: readonly FoundInput[], { shard }: CleanOptions): Job[] {
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
  spareInputs([...inputs, ...inputs.flatMap(({ insteadOf = [] }) => insteadOf)], outputs);
  return shard === undefined ? jobs : jobs.filter(({ input }) => isInShard(input.relative, shard));
}

function workersFor({ length }: readonly Job[], { workers }: CleanOptions): number {
  return Math.min(workers ?? 1, Math.ceil(length / WORTH_A_THREAD));
}

/** The file of what the batch teaches: as told, or by a first pass, which is kept for those who clean other parts of it. */
async function profileFor(
  { folder, jobs, crew, memory, signal, options, context }: Run,
  isBatch: boolean,
): Promise<string | undefined> {
  if (options.profile !== undefined || !isBatch) return options.profile;
  const path = join(folder, PROFILE);
  if (memory?.profile(path, jobs)) return path;
  const line = progress(context.io.stderr, options.quiet ? 0 : jobs.length);
  const inputs = jobs.map(({ input }) => input);
  const profile = await firstPass(crew, inputs, line.show, signal);
  line.clear();
  if (signal.aborted) return undefined;
  const { writeProfile } = await import('../node/profile-file.ts');
  await writeProfile(path, profile);
  memory?.keepProfile(path, jobs);
  return path;
}

/** The second pass: every document cleaned and told of, in order. */
async function cleanAll(
  { jobs, crew, memory, signal, options, context }: Run,
  profile: string | undefined,
): Promise<Batch> {
  const line = progress(context.io.stderr, options.quiet ? 0 : jobs.length);
  const batch = batchOf(options, context, line.clear);
  const work = async (job: Job): Promise<Done> => {
    const known = memory?.document(job, profile);
    if (known) return known;
    const done = await crew.clean({ kind: 'clean', job, profile });
    memory?.keepDocument(job, profile, done);
    return done;
  };
  line.show(0, jobs[0]?.input.name ?? '');
  try {
    await inOrder(jobs, crew.hands, work, signal, (done, i) => {
      batch.take(jobs[i] as Job, done);
      line.show(i + 1, jobs[i + 1]?.input.name ?? '');
    });
  } finally {
    line.clear();
  }
  return batch;
}
