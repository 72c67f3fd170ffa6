/** What a worker does with a job: does it, gives it back, or fails it, so that it is tried again. */
import type { Job, Processor, Worker } from 'bullmq';
import { wording } from '../../messages.ts';
import { UserError } from '../../node/errors.ts';
import { add, type Totals } from '../clean/totals.ts';
import type { Context } from '../context.ts';
import { addFailure } from './dead-letters.ts';
import { type QueuedJob, queueVersion } from './job.ts';
import { perform } from './perform.ts';
import { type JobReport, jobReport } from './reports.ts';
import type { Service } from './service.ts';

/** Does the jobs of a worker. */
export function processorOf(service: Service): Processor<QueuedJob, Totals> {
  const version = queueVersion();
  const { connection, context, ending } = service;
  return async (job, token, lost) => {
    const isLost = lost ?? new AbortController().signal;
    if (job.data.version !== version) refuse(service, job.data.version, version);
    const report = await reportOf(job, AbortSignal.any([ending.signal, isLost]), service);
    if (!report) {
      if (!isLost.aborted) await job.moveToWait(token);
      throw new connection.bullmq.WaitingError();
    }
    service.totals = add(service.totals, report.totals);
    tell(job, report, service, context);
    return report.totals;
  };
}

/** Ends a worker of another version, before it makes results of another kind. */
function refuse(service: Service, theirs: string, ours: string): void {
  service.refusal = new UserError(service.context.say.queue.otherVersion(theirs, ours));
  service.ending.abort();
}

/** What was done of a job, now or before; nothing if it was broken off. */
async function reportOf(
  { id = '', data }: Job<QueuedJob>,
  signal: AbortSignal,
  service: Service,
): Promise<JobReport | undefined> {
  if (signal.aborted) return undefined;
  const { crews, options, context } = service;
  service.isBusy = true;
  try {
    // Whoever did it may have been cut off before that could be said.
    const done = jobReport(data.out, id);
    if (done) return done;
    return await perform(id, data, await crews.forJob(data), signal, options.quiet ?? false, context);
  } catch (error) {
    throw inWords(error, context);
  } finally {
    service.isBusy = false;
  }
}

/** Redis keeps the words of an error alone. */
const inWords = (error: unknown, { language }: Context): unknown =>
  error instanceof UserError && error.finding ? new Error(wording(error.finding, language)) : error;

function tell(
  { id = '' }: Job<QueuedJob>,
  { totals }: JobReport,
  { options }: Service,
  { io, say }: Context,
): void {
  if (options.quiet) return;
  io.stdout.write(`${say.queue.done(id, totals.documents, totals.toReview, totals.failed)}\n`);
}

/** Tells of jobs that failed, and keeps those that are given up. */
export function tellFailures(worker: Worker<QueuedJob>, service: Service): void {
  const { io, say } = service.context;
  worker.on('failed', (job, error) => {
    if (!job) return;
    const { id = '', data, attemptsMade, opts } = job;
    const isGivenUp = error.name === 'UnrecoverableError' || attemptsMade >= (opts.attempts ?? 1);
    if (!isGivenUp) return void io.stderr.write(`${say.queue.triedAgain(id, error.message)}\n`);
    service.failedJobs++;
    io.stderr.write(`${say.queue.givenUp(id, error.message)}\n`);
    if (!addFailure(id, data, error.message, new Date())) io.stderr.write(`${say.queue.notKept(data.out)}\n`);
  });
}
