/** `failures.jsonl` in the folder of the results: the jobs that were given up, each with the reason, for whoever mends it. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../../node/errors.ts';
import type { QueuedJob } from './job.ts';

const FAILURES = 'failures.jsonl';

/** Adds a job to the file; whether that could be done. */
export function addFailure(id: string, { out, documents }: QueuedJob, why: string, at: Date): boolean {
  const line = { job: id, at: at.toISOString(), why, documents: documents.map(({ path }) => path) };
  try {
    appendFileSync(join(out, FAILURES), `${JSON.stringify(line)}\n`);
    return true;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}
