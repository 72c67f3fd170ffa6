/**
 * `renskrift worker`: takes jobs until it is told to end. A job is done at least once: what a worker had in hand when it was killed or cut off
 * is done by another, and what the first still writes is the same to the last byte.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'bullmq';
import { summary } from '../clean/totals.ts';
import type { Context } from '../context.ts';
import { interruption } from '../terminal/interruption.ts';
import { connect } from './connection.ts';
import { QUEUE, type QueuedJob } from './job.ts';
import { processorOf, tellFailures } from './processor.ts';
import { type ServeOptions, type Service, serviceOf } from './service.ts';
import { watchConnection, watchErrors } from './watch.ts';

/** Works; the exit code: 0, or 3 if something could not be read or done. */
export async function serve(options: ServeOptions, context: Context): Promise<number> {
  const connection = await connect(options, true, context);
  const { signal, isOver } = interruption(context.io);
  const service = serviceOf(connection, options, context);
  signal.addEventListener('abort', () => service.ending.abort());
  try {
    await work(service);
  } finally {
    isOver();
    await service.crews.close();
    connection.redis.disconnect();
  }
  if (service.refusal) throw service.refusal;
  if (!options.quiet)
    context.io.stdout.write(summary(service.totals, context.say.clean, context.language, context.paint.out));
  return service.totals.failed > 0 || service.failedJobs > 0 ? 3 : 0;
}

/** Takes jobs until the end. */
async function work(service: Service): Promise<void> {
  const { connection, context, ending, options } = service;
  const worker = workerOf(service);
  watchConnection(connection, ending.signal, context);
  watchErrors(worker, context);
  tellFailures(worker, service);
  // From the moment that the end is decided no job more is taken.
  const closed = new Promise<void>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve(close(worker, service)));
  });
  worker.run().catch(() => {}); // told as an error of the worker
  if (options.untilEmpty) await untilEmpty(service);
  await closed;
}

/** Tries of a job whose workers died; a document that kills them must not go round for ever. */
const MOST_DEATHS = 2;

function workerOf(service: Service): Worker<QueuedJob> {
  const { bullmq, redis } = service.connection;
  const takeover = 1000 * service.options.takeover;
  const worker = new bullmq.Worker<QueuedJob>(QUEUE, processorOf(service), {
    connection: redis,
    autorun: false,
    lockDuration: takeover,
    stalledInterval: takeover,
    maxStalledCount: MOST_DEATHS,
    runRetryDelay: 1000,
  });
  // Who takes too long to answer has lost the job to another, who has begun it again.
  worker.on('lockRenewalFailed', (ids) => {
    for (const id of ids) worker.cancelJob(id);
  });
  return worker;
}

/** Milliseconds between two looks at whether anything is left. */
const LOOK = 500;

/** Ends the work when nothing is left for anybody: what others have in hand may come back. */
async function untilEmpty({ connection: { bullmq, redis }, ending }: Service): Promise<void> {
  const queue = new bullmq.Queue(QUEUE, { connection: redis });
  queue.on('error', () => {}); // the worker tells of it
  while (!ending.signal.aborted) {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed');
    if (Object.values(counts).every((count) => count === 0)) ending.abort();
    else await sleep(LOOK, undefined, { signal: ending.signal }).catch(() => {});
  }
}

/** Milliseconds that Redis has to take a farewell. */
const FAREWELL = 5000;

/** Lets what is in hand come to its end, and gives the rest back. Where there is no Redis, its jobs are others' after a while anyhow. */
async function close(worker: Worker, service: Service): Promise<void> {
  const { redis } = service.connection;
  const closed = worker.close().then((): true => true);
  while (!(await within(FAREWELL, closed))) {
    if (service.isBusy || redis.status === 'ready') continue;
    redis.disconnect();
    return;
  }
}

/** Whether something comes to its end in so many milliseconds. */
async function within(milliseconds: number, end: Promise<true>): Promise<boolean> {
  const over = new AbortController();
  try {
    return await Promise.race([end, sleep(milliseconds, false, { signal: over.signal })]);
  } finally {
    over.abort();
  }
}
