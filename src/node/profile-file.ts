/** `profile.json`: what a first pass over a batch learnt, for the second pass, on this machine or another. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { finding } from '../messages.ts';
import type { Profile } from '../repair/learnt/profile.ts';
import { systemCode, UserError } from './errors.ts';
import { sortedJson } from './sorted-json.ts';
import { writeFile } from './write-file.ts';

const count = z.number().int().nonnegative();
const table = z.record(z.string(), z.record(z.string(), count));
const schema = z.strictObject({
  version: z.literal(1),
  documents: count,
  read: count,
  words: count,
  misread: count,
  letters: z.strictObject({ read: table, unread: table }),
  examples: z.record(z.string(), z.array(z.string())),
  forms: table,
  seen: z.record(z.string(), count),
});

/** The profile in a file. Throws a `UserError` where there is none. */
export async function readProfile(path: string): Promise<Profile> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    const rule = systemCode(cause) === 'ENOENT' ? 'read/no-file' : 'profile/unreadable';
    throw new UserError(finding(rule, { path }), { cause });
  }
}

/** Writes a profile, with its keys in order, so that the same profile gives the same bytes. */
export const writeProfile = (path: string, profile: Profile): Promise<void> =>
  writeFile(path, profileText(profile));

/** A profile as JSON. */
export const profileText = (profile: Profile): string => sortedJson(profile);
