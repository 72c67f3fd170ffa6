/**
 * From what the user typed to the list of documents: files, folders, globs and `-`, found once each and in the order in which
 * a person counts (p2 before p10). What cannot be read stays in the list: reading it says why, and the batch goes on.
 */
import { lstatSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { finding } from '../messages.ts';
import { UserError } from './errors.ts';
import { naturalOrder } from './natural-order.ts';
import { realPath } from './real-path.ts';

/** One document to read; plain data, so that it can go to another process. */
export interface FoundInput {
  /** As the user named it: the path given, or the folder given and the way below it; `-` for standard input. */
  readonly name: string;
  /** Absolute path; `-` for standard input. */
  readonly path: string;
  /** With `/`, below the folder it was found in (the fixed part of a glob); the file name of a file given itself; `stdin`. */
  readonly relative: string;
  /** Files beside it that are left out, since it says the same and more. */
  readonly insteadOf?: readonly Pick<FoundInput, 'name' | 'path'>[];
}

export interface FindOptions {
  /** Folder that relative patterns start from; the current one by default. */
  readonly cwd?: string;
  /** What standard input is called; `-` unless told. */
  readonly stdinName?: string | undefined;
  /** Endings of the files that are taken from a folder, in lower case; those of text, Markdown and OCR with positions by default. */
  readonly extensions?: readonly string[];
}

const DOCUMENT_EXTENSIONS: readonly string[] = [
  '.txt',
  '.md',
  '.markdown',
  '.hocr',
  '.xml',
  '.html',
  '.htm',
  '.tsv',
];

/**
 * The documents that the patterns name: no file twice, standard input first, then in natural order of their names.
 * A pattern that is the path of something is that thing, whatever signs are in it (`[1931] möte.txt`). Folders are searched
 * with all below them; hidden files are left out, links are followed; of a page both as text and with positions, the latter is taken.
 * @throws UserError if a pattern finds nothing.
 */
export async function findInputs(
  patterns: readonly string[],
  { cwd = process.cwd(), extensions = DOCUMENT_EXTENSIONS, stdinName }: FindOptions = {},
): Promise<FoundInput[]> {
  const found = await Promise.all(
    patterns.map((pattern) =>
      pattern === '-' ? [standardInput(stdinName)] : findPattern(pattern, cwd, extensions),
    ),
  );
  const unique = withoutDuplicates(found.flat());
  return unique.sort(
    (a, b) => Number(b.path === '-') - Number(a.path === '-') || naturalOrder(a.name, b.name),
  );
}

/** Standard input, which may have been a file before somebody opened it. */
export const standardInput = (name = '-'): FoundInput => ({
  name,
  path: '-',
  relative: name === '-' ? 'stdin' : basename(name),
});

/** The folders that patterns name: a folder itself, and the fixed part of a glob. */
export async function foldersOf(patterns: readonly string[], cwd: string = process.cwd()): Promise<string[]> {
  const bases = patterns.map(async (pattern) => {
    const kind = pattern === '-' || pattern === '' ? 'file' : kindOf(resolve(cwd, pattern));
    if (kind === 'file') return [];
    return [kind === 'folder' ? pattern : (await import('./find-files.ts')).splitGlob(pattern).base];
  });
  return (await Promise.all(bases)).flat();
}

async function findPattern(
  pattern: string,
  cwd: string,
  extensions: readonly string[],
): Promise<FoundInput[]> {
  if (pattern === '') return matching(pattern, cwd); // an unset variable in a script, not the current folder
  switch (kindOf(resolve(cwd, pattern))) {
    case 'folder':
      return inFolder(pattern, cwd, extensions);
    case 'file':
      return [{ name: pattern, path: resolve(cwd, pattern), relative: basename(pattern) }];
    default:
      return matching(pattern, cwd);
  }
}

/** What a path is. A link to nowhere and a path we may not look at are files: reading them tells what is wrong. */
function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  try {
    lstatSync(path);
  } catch (error) {
    return isDenied(error) ? 'file' : 'nothing';
  }
  return isFolder(path) ? 'folder' : 'file';
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const isDenied = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EACCES';

async function inFolder(folder: string, cwd: string, extensions: readonly string[]): Promise<FoundInput[]> {
  const { findFiles } = await import('./find-files.ts');
  const { isDocument, preferScans } = await import('./scan-files.ts');
  const path = resolve(cwd, folder);
  const { files, closed } = await findFiles('**/*', path);
  const documents = files
    .filter((file) => extensions.some((ending) => file.toLowerCase().endsWith(ending)))
    .filter((file) => isDocument(path, file));
  const chosen = preferScans(documents).map(({ file, others }) => ({
    ...below(folder, file, cwd),
    ...(others.length > 0 && { insteadOf: others.map((other) => below(folder, other, cwd)) }),
  }));
  const found = [...chosen, ...closed.map((file) => below(folder, file, cwd))];
  if (found.length > 0) return found;
  throw new UserError(finding('read/no-documents', { folder, extensions: extensions.join(', ') }));
}

async function matching(pattern: string, cwd: string): Promise<FoundInput[]> {
  const { findFiles, splitGlob } = await import('./find-files.ts');
  const { base, rest } = splitGlob(pattern);
  const { files, closed } = rest ? await findFiles(rest, resolve(cwd, base)) : { files: [], closed: [] };
  const found = [...files, ...closed].map((file) => below(base, file, cwd));
  if (found.length > 0) return found;
  throw new UserError(finding('read/unmatched', { pattern }));
}

const below = (folder: string, file: string, cwd: string): FoundInput => ({
  name: join(folder, file),
  path: resolve(cwd, folder, file),
  relative: file,
});

/** One input a file; a path that is no link is preferred to one that is, then the one named first. */
function withoutDuplicates(inputs: readonly FoundInput[]): FoundInput[] {
  const reals = inputs.map(({ path }) => realPath(path));
  const unique = new Map<string, FoundInput>();
  for (const [i, input] of inputs.entries()) {
    const real = input.path === '-' ? '-' : (reals[i] ?? input.path);
    const isBetter = input.path === real && unique.get(real)?.path !== real;
    if (isBetter || !unique.has(real)) unique.set(real, input);
  }
  return [...unique.values()];
}
