/** A folder of results for the report: its documents with what was written of each, their gold texts, and the register of people. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { finding } from '../messages.ts';
import type { Register } from '../people/index.ts';
import { validateRegister } from '../people/schema.ts';
import type { ReportedDocument } from '../report/index.ts';
import { UserError } from './errors.ts';
import { CORRECTIONS, correctionFiles, readDocument } from './review-folder.ts';

/** Where gold texts are, and how their names end. */
export interface GoldFiles {
  readonly folder: string;
  readonly ending: string;
}

/** The documents of a folder that `clean` wrote, those without corrections too. A folder without any is a `UserError`. */
export async function readReported(folder: string, gold?: GoldFiles): Promise<ReportedDocument[]> {
  const documents: ReportedDocument[] = [];
  for (const path of await correctionFiles(folder)) documents.push(await reported(folder, path, gold));
  return documents;
}

async function reported(folder: string, path: string, gold?: GoldFiles): Promise<ReportedDocument> {
  const stem = path.slice(0, -CORRECTIONS.length);
  const written = (ending: string): string | undefined =>
    existsSync(join(folder, stem + ending)) ? stem + ending : undefined;
  const text = written('.txt') ?? written('.md');
  const files = { text, record: written('.yaml') };
  const known = await readDocument(join(folder, path));
  const document = known ?? (await unchanged(folder, text ?? stem));
  return { ...document, stem, files, gold: gold && (await goldOf(stem, gold)) };
}

/** A document without corrections: its clean text is what was read. */
async function unchanged(
  folder: string,
  file: string,
): Promise<Omit<ReportedDocument, 'stem' | 'files' | 'gold'>> {
  const path = join(folder, file);
  const clean = existsSync(path) ? await readFile(path, 'utf8') : '';
  return { file, sha256: '', corrections: [], clean, source: clean };
}

/** The gold text of `2024/mote.eng`: that of `mote.eng` or `mote`, in the same folder below, or in none. */
async function goldOf(stem: string, { folder, ending }: GoldFiles): Promise<string | undefined> {
  const parts = basename(stem).split('.');
  const names = parts.map((_, i) => parts.slice(0, parts.length - i).join('.'));
  const below = [...names, ''].map((name) => join(dirname(stem), name + ending));
  const wanted = [...below, ...names.map((name) => name + ending)].map((name) => join(folder, name));
  const path = wanted.find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : readFile(path, 'utf8');
}

/** The people in `people.yaml`; none where it is not there or of another version. */
export async function readPeople(folder: string): Promise<Register['personer']> {
  const path = join(folder, 'people.yaml');
  if (!existsSync(path)) return [];
  try {
    return validateRegister(parse(await readFile(path, 'utf8'))).personer;
  } catch (cause) {
    throw new UserError(finding('people/unreadable', { path }), { cause });
  }
}
