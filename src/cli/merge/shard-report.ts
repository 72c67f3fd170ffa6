/** What a machine did of its part of a batch, for `merge-reports`: `report-2-of-8.json` in the folder of the results. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { finding } from '../../messages.ts';
import { UserError } from '../../node/errors.ts';
import { writeFile } from '../../node/write-file.ts';
import type { Shard } from '../batch/shard.ts';
import type { Report } from '../clean/report.ts';
import type { Totals } from '../clean/totals.ts';

/** The contents of the file. */
export interface ShardReport {
  readonly documents: readonly Report[];
  readonly totals: Totals;
}

const FILE = /^report-(\d+)-of-(\d+)\.json$/;

/** Writes the report of a part. */
export const writeShardReport = (
  folder: string,
  { index, count }: Shard,
  report: ShardReport,
): Promise<void> =>
  writeFile(join(folder, `report-${index}-of-${count}.json`), `${JSON.stringify(report, null, 2)}\n`);

/** The part that a file's name says; undefined for other files. */
export function shardOf(name: string): Shard | undefined {
  const [, index, count] = FILE.exec(name)?.map(Number) ?? [];
  return index === undefined || count === undefined ? undefined : { index, count };
}

const count = z.number().int().nonnegative();
const schema = z.looseObject({
  documents: z.array(z.looseObject({ name: z.string(), record: z.string().optional() })),
  totals: z.strictObject({
    documents: count,
    words: count,
    replaced: count,
    toReview: count,
    failed: count,
  }),
});

/** Whether a value is a report. */
export const isShardReport = (value: unknown): value is ShardReport => schema.safeParse(value).success;

/** Reads a report. @throws UserError if it is none, as where a copy of it was broken off. */
export async function readShardReport(path: string): Promise<ShardReport> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8'))) as unknown as ShardReport;
  } catch (cause) {
    throw new UserError(finding('results/report', { path }), { cause });
  }
}
