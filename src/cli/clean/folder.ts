/** From files into a folder: takes the documents one by one, writes three files for each, and sums up. */
import { join } from 'node:path';
import type { Model } from '../../model/model.ts';
import type { FoundInput } from '../../node/inputs.ts';
import { PEOPLE, PROFILE, planOutputNames } from '../../node/output-names.ts';
import { spareInputs } from '../../node/spare-inputs.ts';
import { SUFFIXES } from '../../write/index.ts';
import { crewOf } from '../batch/crew.ts';
import { firstPass, inOrder } from '../batch/passes.ts';
import { type Memory, memoryFor } from '../batch/remember.ts';
import { isInShard } from '../batch/shard.ts';
import type { Crew, Done, Job } from '../batch/task.ts';
import type { Context } from '../context.ts';
import { changedOf } from '../options/changed-inputs.ts';
import { standingFor } from '../options/rulings.ts';
import { interruption } from '../terminal/interruption.ts';
import { progress } from '../terminal/progress.ts';
import type { CleanOptions } from './options.ts';
import { type Batch, batchOf, brokenOff, finish } from './summary.ts';

/** Documents that are worth a thread of their own, which takes as long to start as some of them to clean. */
const WORTH_A_THREAD = 20;

/** What the steps of one run have in common. */
interface Run {
  readonly folder: string;
  /** All documents, and those of them that this run takes. */
  readonly all: readonly Job[];
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
  const all = plan(folder, inputs);
  const jobs = await wanted(all, options);
  const model = await loading;
  const settings = { options, language: context.language, standing: await standingFor(options, context) };
  const memory = memoryFor(folder, settings, options);
  const crew = await crewOf(workersFor(jobs, options), model, settings, context);
  const { signal, isOver } = interruption(context.io);
  try {
    const batch = await bothPasses({ folder, all, jobs, crew, memory, signal, options, context });
    if (signal.aborted) return brokenOff(batch, jobs.length, context);
    return await finish(
      batch,
      { folder, model, register: `${PEOPLE}.yaml`, isBatch: all.length > 1, before: leftOut(all, jobs) },
      options,
      context,
    );
  } finally {
    isOver();
  }
}

/** Both passes; the crew goes home before anything is summed up, which takes the memory that it had. */
async function bothPasses(run: Run): Promise<Batch> {
  try {
    const batch = await cleanAll(run, await profileFor(run));
    await run.memory?.tidy();
    return batch;
  } finally {
    await run.crew.close();
  }
}

/** What is written of each document. Names are planned for the whole batch, so that they are the same whatever part is taken of it. */
export function plan(folder: string, inputs: readonly FoundInput[]): Job[] {
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
  return jobs;
}

/** The documents of this machine's part, or that have changed; all where nothing is said. */
async function wanted(all: readonly Job[], options: CleanOptions): Promise<readonly Job[]> {
  const { shard } = options;
  const inputs = all.map(({ input }) => input);
  const changed = new Set(await changedOf(inputs, options));
  return all.filter(
    ({ input }) => changed.has(input) && (shard === undefined || isInShard(input.relative, shard)),
  );
}

/** The records of the documents that this run does not take, below the folder. */
function leftOut(all: readonly Job[], jobs: readonly Job[]): string[] {
  const taken = new Set(jobs);
  return all.filter((job) => !taken.has(job)).map(({ name }) => `${name}.yaml`);
}

function workersFor({ length }: readonly Job[], { workers }: CleanOptions): number {
  return Math.min(workers ?? 1, Math.ceil(length / WORTH_A_THREAD));
}

/** The file of what the batch teaches: as told, or by a first pass, which is kept for those who clean other parts of it. */
async function profileFor({
  folder,
  all,
  crew,
  memory,
  signal,
  options,
  context,
}: Run): Promise<string | undefined> {
  if (options.profile !== undefined || all.length < 2) return options.profile;
  const path = join(folder, PROFILE);
  if (memory?.profile(path, all)) return path;
  const line = progress(context.io.stderr, options.quiet ? 0 : all.length);
  const inputs = all.map(({ input }) => input);
  const profile = await firstPass(crew, inputs, line.show, signal);
  line.clear();
  if (signal.aborted) return undefined;
  const { writeProfile } = await import('../../node/profile-file.ts');
  await writeProfile(path, profile);
  memory?.keepProfile(path, all);
  return path;
}

/** The second pass: every document cleaned and told of, in order. */
async function cleanAll(
  { jobs, crew, memory, signal, options, context }: Run,
  profile: string | undefined,
): Promise<Batch> {
  const line = progress(context.io.stderr, options.quiet ? 0 : jobs.length);
  const batch = batchOf(options, context, line.clear);
  const work = (job: Job): Promise<Done> => {
    const make = (): Promise<Done> => crew.clean({ kind: 'clean', job, profile });
    return memory ? memory.recall(job, profile, make) : make();
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
