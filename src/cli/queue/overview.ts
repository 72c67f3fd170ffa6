/** `renskrift queue`: how far the queue is, what failed and why, and trying that again. */
import type { Job } from 'bullmq';
import type { Context } from '../context.ts';
import { type OpenQueue, type RedisOption, withQueue } from './connection.ts';
import { jobOptions } from './enqueue.ts';
import type { QueuedJob } from './job.ts';

export type Question = 'status' | 'failures' | 'retry';

/** What the user asked for, by commander's names. */
export interface OverviewOptions extends RedisOption {
  readonly json?: boolean;
}

/** Answers; the exit code. */
export async function overview(
  question: Question,
  options: OverviewOptions,
  context: Context,
): Promise<number> {
  return withQueue(options, context, async (open) => {
    context.io.stdout.write(await ANSWERS[question](open, options.json ?? false, context));
    return 0;
  });
}

type Answer = (open: OpenQueue, asJson: boolean, context: Context) => Promise<string>;

const ANSWERS: Readonly<Record<Question, Answer>> = {
  status: async ({ queue }, asJson, { say }) => {
    const { waiting = 0, delayed = 0, active = 0, completed = 0, failed = 0 } = await queue.getJobCounts();
    const workers = await queue.getWorkersCount();
    const counts = { waiting: waiting + delayed, active, completed, failed, workers };
    if (asJson) return json(counts);
    const names = say.queue.counts;
    const width = Math.max(...Object.values(names).map((name) => name.length));
    return (Object.keys(counts) as (keyof typeof counts)[])
      .map((key) => `${names[key].padEnd(width)}  ${counts[key]}\n`)
      .join('');
  },
  failures: async (open, asJson, { say }) => {
    const failures = (await failedJobs(open)).map(({ id = '', data, failedReason }) => ({
      job: id,
      why: failedReason,
      out: data.out,
      documents: data.documents.map(({ path }) => path),
    }));
    if (asJson) return json(failures);
    return failures
      .map(({ job, why, documents: [first = '', ...others] }) =>
        say.queue.failure(job, why, first, others.length),
      )
      .map((line) => `${line}\n`)
      .join('');
  },
  retry: async (open, asJson, { say }) => {
    const failed = await failedJobs(open);
    for (const { id = '', name, data } of failed) {
      // Put in anew, it has all its tries before it again.
      await open.queue.remove(id);
      await open.queue.add(name, data, jobOptions(id));
    }
    return asJson ? json({ retried: failed.length }) : `${say.queue.retried(failed.length)}\n`;
  },
};

const failedJobs = async ({ queue }: OpenQueue): Promise<Job<QueuedJob>[]> => queue.getFailed();

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
