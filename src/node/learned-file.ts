/** `renskrift.learned.json`: what decisions and known print taught, for `clean --learned`, on this machine or another. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { finding } from '../messages.ts';
import { type Learned, sumLearned } from '../repair/learnt/learned.ts';
import { systemCode, UserError } from './errors.ts';
import { sortedJson } from './sorted-json.ts';
import { writeFile } from './write-file.ts';

const count = z.number().int().nonnegative();
const table = z.record(z.string(), z.record(z.string(), count));
const tally = z.strictObject({ right: count, wrong: count });
const byMake = <Schema extends z.ZodType>(value: Schema) => z.strictObject({ read: value, unread: value });
const schema: z.ZodType<Learned> = z.strictObject({
  version: z.literal(1),
  documents: count,
  words: count,
  letters: byMake(table),
  lexicon: z.record(z.string(), count),
  outcomes: byMake(z.record(z.string().regex(/^\d{1,2}$/), tally)),
  questions: byMake(tally),
});

/** What the files hold, together; their order does not matter. Throws a `UserError` where one is none. */
export async function readLearned(paths: readonly string[]): Promise<Learned> {
  return sumLearned(await Promise.all(paths.map(readPart)));
}

async function readPart(path: string): Promise<Learned> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    const rule = systemCode(cause) === 'ENOENT' ? 'read/no-file' : 'learned/unreadable';
    throw new UserError(finding(rule, { path }), { cause });
  }
}

/** Writes what was learnt, with its keys in order, so that the same gives the same bytes. */
export const writeLearned = (path: string, learned: Learned): Promise<void> =>
  writeFile(path, sortedJson(learned));
