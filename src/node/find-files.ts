/** Files below a folder that match a glob. What `tinyglobby` passes over in silence is made to show here. */
import fs from 'node:fs';
import { relative, sep } from 'node:path';
import { type FileSystemAdapter, glob, isDynamicPattern } from 'tinyglobby';

/** Paths relative to the folder that was searched, with `/`. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** Folders that could not be opened. */
  readonly closed: readonly string[];
}

/** The files that match; hidden ones are left out, links are followed (a link that leads back up is followed once). */
export async function findFiles(pattern: string, folder: string): Promise<FoundFiles> {
  const closed: string[] = [];
  const files = await glob(pattern, {
    cwd: folder,
    expandDirectories: false,
    fs: tellingFileSystem((path) => closed.push(relative(folder, path) || '.')),
  });
  return { files, closed };
}

/**
 * Cuts a glob into the folder that its fixed first parts name and the rest; no rest if nothing in it is a glob. A backslash
 * parts folders where the system's `separator` is one, and elsewhere takes the meaning from the sign after it.
 */
export function splitGlob(pattern: string, separator: string = sep): { base: string; rest: string } {
  const parts = (separator === '\\' ? pattern.replaceAll('\\', '/') : pattern).split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part) || part.includes('\\'));
  if (first < 0) return { base: pattern, rest: '' };
  const base = first === 0 ? '.' : parts.slice(0, first).join('/') || '/';
  return { base, rest: parts.slice(first).join('/') };
}

/**
 * A file system that reports the folders that cannot be opened, and takes a link to nowhere for a file, so that it is
 * listed and reading it says what is wrong. tinyglobby itself skips both.
 */
function tellingFileSystem(onClosed: (folder: string) => void): FileSystemAdapter {
  const readdir = ((path: string, options: { withFileTypes: true }, done: ReaddirDone) => {
    fs.readdir(path, options, (error, entries) => {
      if (error) onClosed(path);
      done(error, entries);
    });
  }) as typeof fs.readdir;
  const realpath = ((path: string, done: (error: null, real: string) => void) => {
    fs.realpath(path, (error, real) => done(null, error ? path : real));
  }) as typeof fs.realpath;
  const stat = ((path: string, done: (error: null, stats: Pick<fs.Stats, 'isDirectory'>) => void) => {
    fs.stat(path, (error, stats) => done(null, error ? { isDirectory: () => false } : stats));
  }) as typeof fs.stat;
  return { readdir, realpath, stat };
}

type ReaddirDone = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;
