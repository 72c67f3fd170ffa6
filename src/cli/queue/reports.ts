/**
 * What is done of a batch that went through a queue, in the folder of the results: which jobs it has, and a report of each that is done.
 * This, and not Redis, says what is done: a job counts while all that it wrote is still there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { finding } from '../../messages.ts';
import { digestOfFile } from '../../node/digest.ts';
import { systemCode, UserError } from '../../node/errors.ts';
import { writeFile } from '../../node/write-file.ts';
import { isShardReport, type ShardReport } from '../merge/shard-report.ts';
import type { QueueTexts } from './texts.ts';

/** The folder for it, below that of the results. */
export const JOBS = '.renskrift-jobs';

/** The jobs of a batch, in the order of its documents. */
interface Manifest {
  readonly jobs: readonly string[];
  readonly documents: number;
}

/** What a job did; the same bytes whoever did it, and however often. */
export interface JobReport extends ShardReport {
  /** Digests of what was written, by the way below the folder. */
  readonly written: Readonly<Record<string, string>>;
}

const manifestSchema = z.object({ jobs: z.array(z.string()), documents: z.number() });
const writtenSchema = z.looseObject({ written: z.record(z.string(), z.string()) });

const manifestPath = (folder: string): string => join(folder, JOBS, 'batch.json');
const reportPath = (folder: string, id: string): string => join(folder, JOBS, `${id}.json`);

/** Notes which jobs the batch in a folder has. */
export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeFile(manifestPath(folder), text(manifest));

/** Whether a batch of a queue is cleaned into the folder, which a worker that cannot reach it does not see. */
export const hasManifest = (folder: string): boolean => existsSync(manifestPath(folder));

/** Notes what a job did. */
export const writeJobReport = (folder: string, id: string, report: JobReport): Promise<void> =>
  writeFile(reportPath(folder, id), text(report));

/** What a job did, if all of it is still there; a report that is none counts as none, and its job is done again. */
export function jobReport(folder: string, id: string): JobReport | undefined {
  const report = contents(reportPath(folder, id));
  if (!isJobReport(report)) return undefined;
  const isWhole = Object.entries(report.written).every(
    ([name, sha256]) => digestOfFile(join(folder, name)) === sha256,
  );
  return isWhole ? report : undefined;
}

/**
 * The reports of all jobs in the order of the documents; nothing where no queue was used.
 * @throws UserError if some are not done, or the list of jobs is none.
 */
export function jobReports(folder: string, say: QueueTexts): JobReport[] | undefined {
  if (!hasManifest(folder)) return undefined;
  const path = manifestPath(folder);
  const manifest = manifestSchema.safeParse(contents(path));
  if (!manifest.success) throw new UserError(finding('results/report', { path }), { cause: manifest.error });
  const { jobs } = manifest.data;
  const done = jobs.map((id) => jobReport(folder, id)).filter((report) => report !== undefined);
  if (done.length === jobs.length) return done;
  throw new UserError(say.undone(jobs.length - done.length, jobs.length, folder));
}

const isJobReport = (value: unknown): value is JobReport =>
  isShardReport(value) && writtenSchema.safeParse(value).success;

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What a file holds; nothing where it is not there or no JSON. */
function contents(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (systemCode(error) === undefined && !(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
