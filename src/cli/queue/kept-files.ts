/**
 * The files that a whole batch is cleaned by, kept in the folder of the results under their digests: workers need no other folders for
 * them, and what happens to the files later changes nothing of a batch under way.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, digestOfFile } from '../../node/digest.ts';
import { writeFile } from '../../node/write-file.ts';
import { JOBS } from './reports.ts';

/** Where the copy of a file lies. */
export const keptPath = (folder: string, sha256: string): string => join(folder, JOBS, 'files', sha256);

/** Keeps a copy of a file that has been read before; its digest. */
export async function keepFile(folder: string, path: string): Promise<string> {
  const bytes = readFileSync(path);
  const sha256 = digestOf(bytes);
  const target = keptPath(folder, sha256);
  if (digestOfFile(target) !== sha256) await writeFile(target, bytes);
  return sha256;
}
