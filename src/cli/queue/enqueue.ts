/** `renskrift enqueue`: puts a batch in the queue; what is done or in it already is left alone. */
import { resolve } from 'node:path';
import type { JobsOptions } from 'bullmq';
import type { Context } from '../context.ts';
import { type OpenQueue, type RedisOption, withQueue } from './connection.ts';
import { idOf, type QueuedJob } from './job.ts';
import { documentsFor, type PlanOptions, planJobs } from './plan.ts';
import { jobReport, writeManifest } from './reports.ts';

/** Jobs that Redis is asked about and given at a time. */
const AT_ONCE = 100;

/** Finished jobs that are kept for those who look on; the reports say what is done. */
const KEPT = 1000;

/** How a job is tried: three times, the second after 2 seconds and the third after 4 more. What fails for good is kept. */
export const jobOptions = (jobId: string): JobsOptions => ({
  jobId,
  attempts: 3,
  backoff: { type: 'exponential', delay: 2000 },
  removeOnComplete: { count: KEPT },
  removeOnFail: false,
});

/** Where a job is. */
type Place = 'added' | 'done' | 'queued' | 'failed';

/** Puts what the patterns name in the queue; the exit code. */
export async function enqueue(
  patterns: readonly string[],
  options: PlanOptions & RedisOption,
  context: Context,
): Promise<number> {
  const inputs = await documentsFor(patterns, options, context);
  return withQueue(options, context, async (open) => {
    const jobs = await planJobs(inputs, options, context);
    const ids = jobs.map(idOf);
    await writeManifest(resolve(options.output), { jobs: ids, documents: inputs.length });
    const places = await addAll(open, jobs, ids);
    const count = (place: Place): number => places.filter((each) => each === place).length;
    const { queue: say } = context.say;
    const lines = [
      say.enqueued(jobs.length, inputs.length),
      say.outcome(count('added'), count('queued'), count('done'), count('failed')),
      say.next(open.place, options.output),
    ];
    context.io.stdout.write(lines.map((line) => `${line}\n`).join(''));
    return 0;
  });
}

async function addAll(open: OpenQueue, jobs: readonly QueuedJob[], ids: readonly string[]): Promise<Place[]> {
  const places: Place[] = [];
  for (let from = 0; from < jobs.length; from += AT_ONCE) {
    const some = jobs.slice(from, from + AT_ONCE).map((job, i) => ({ job, id: ids[from + i] ?? '' }));
    const found = await Promise.all(some.map(({ job, id }) => placeOf(open, job, id)));
    const added = some.filter((_, i) => found[i] === 'added');
    await open.queue.addBulk(
      added.map(({ job, id }) => ({ name: 'clean', data: job, opts: jobOptions(id) })),
    );
    places.push(...found);
  }
  return places;
}

/** Where a job is, or that it is to be added: also one that was done, but whose results are there no longer. */
async function placeOf({ queue }: OpenQueue, { out }: QueuedJob, id: string): Promise<Place> {
  if (jobReport(out, id)) return 'done';
  const state = await queue.getJobState(id);
  if (state === 'completed') await queue.remove(id);
  if (state === 'completed' || state === 'unknown') return 'added';
  return state === 'failed' ? 'failed' : 'queued';
}
