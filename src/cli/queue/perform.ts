/** One job, done: its documents cleaned into the folder of the results, as `clean` would, and a report of it written beside them. */
import { join } from 'node:path';
import { finding } from '../../messages.ts';
import { UserError } from '../../node/errors.ts';
import { inOrder } from '../batch/passes.ts';
import type { Crew, Done, Job } from '../batch/task.ts';
import { noteOf } from '../clean/document.ts';
import { batchOf } from '../clean/summary.ts';
import type { Context } from '../context.ts';
import type { QueuedDocument, QueuedJob } from './job.ts';
import { keptPath } from './kept-files.ts';
import { digestOfDocument } from './plan.ts';
import { type JobReport, writeJobReport } from './reports.ts';

/**
 * Does a job; nothing comes of it where `signal` breaks it off, after the documents that are under way.
 * @throws UserError for what is not a document's fault: a folder out of reach, a full disk.
 */
export async function perform(
  id: string,
  job: QueuedJob,
  crew: Crew,
  signal: AbortSignal,
  quiet: boolean,
  context: Context,
): Promise<JobReport | undefined> {
  const batch = batchOf({ json: true, quiet }, context, () => {});
  const written: Record<string, string> = {};
  const work = (document: QueuedDocument): Promise<Done> => cleaned(document, job, crew, context);
  await inOrder(job.documents, crew.hands, work, signal, (done, i) => {
    const { output } = job.documents[i] as QueuedDocument;
    batch.take(jobOf(job.documents[i] as QueuedDocument, job.out), done);
    for (const { suffix, sha256 } of done.files) written[output + suffix] = sha256;
  });
  if (batch.reports.length < job.documents.length) return undefined;
  const report = { documents: batch.reports, totals: batch.totals, written };
  await writeJobReport(job.out, id, report);
  return report;
}

async function cleaned(
  document: QueuedDocument,
  { out, kept, language }: QueuedJob,
  crew: Crew,
  { say }: Context,
): Promise<Done> {
  const sha256 = await digestOfDocument(document.path);
  // Who put it in the queue could read it: this machine lacks a folder, which says nothing of the document.
  if (sha256 === undefined && document.sha256 !== undefined)
    throw new UserError(say.queue.outOfReach(document.path));
  const profile = kept.profile === undefined ? undefined : keptPath(out, kept.profile);
  const done = await crew.clean({ kind: 'clean', job: jobOf(document, out), profile });
  return sha256 === document.sha256
    ? done
    : { ...done, notes: [noteOf(finding('batch/changed'), language), ...done.notes] };
}

const jobOf = ({ path, relative, output }: QueuedDocument, out: string): Job => ({
  input: { path, relative, name: path },
  name: output,
  target: join(out, output),
});
