/** A folder of results, for the review: the `*.corrections.jsonl` below it, and the clean texts beside them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { finding } from '../messages.ts';
import { byText } from '../order.ts';
import { type ReviewDocument, sourceOf } from '../review/document.ts';
import type { Correction } from '../write/index.ts';
import { systemCode, UserError } from './errors.ts';

export const CORRECTIONS: string = '.corrections.jsonl';

/**
 * The documents of a folder that `clean` wrote, in the order of their names. One whose corrections are none, of an older version or
 * damaged, is a `UserError`, as is a folder without any.
 */
export async function readReviewFolder(folder: string): Promise<ReviewDocument[]> {
  const documents: ReviewDocument[] = [];
  for (const path of await correctionFiles(folder)) {
    const document = await readDocument(join(folder, path));
    if (document) documents.push(document);
  }
  return documents;
}

/** The corrections below a folder of results, in the order of their names. @throws UserError for a folder without any. */
export async function correctionFiles(folder: string): Promise<string[]> {
  const paths = await glob(`**/*${CORRECTIONS}`, { cwd: folder, dot: true });
  if (paths.length === 0) throw new UserError(finding('review/nothing', { folder }));
  return paths.sort(byText);
}

/** A document without corrections has nothing to review. */
export async function readDocument(path: string): Promise<ReviewDocument | undefined> {
  const corrections = correctionsIn((await textAt(path)) ?? '', path);
  const [first] = corrections;
  if (!first) return undefined;
  const stem = path.slice(0, -CORRECTIONS.length);
  const clean = (await textAt(`${stem}.txt`)) ?? (await textAt(`${stem}.md`)) ?? '';
  const { file, sha256 } = first;
  return { file, sha256, corrections, clean, source: sourceOf(clean, corrections) };
}

function correctionsIn(text: string, path: string): Correction[] {
  const lines = text.split('\n').filter((line) => line !== '');
  try {
    return lines.map((line) => correctionOf(JSON.parse(line)));
  } catch (cause) {
    throw new UserError(finding('review/unreadable', { path }), { cause });
  }
}

/** As `clean` writes them; what is read here is only checked for being that. */
function correctionOf(value: unknown): Correction {
  const { id, file, sha256, span, before, after } = value as Correction;
  const isOurs = [id, file, sha256, before, after].every((field) => typeof field === 'string');
  if (!isOurs || typeof span.start !== 'number') throw new TypeError('no correction of this version');
  return value as Correction;
}

async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return undefined;
    if (code === undefined) throw error;
    throw new UserError(finding('read/unreadable', { path, code }), { cause: error });
  }
}
