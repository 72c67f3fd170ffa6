/**
 * What was done before, so that it need not be done again: a file of JSON lines, added to as documents are finished, so that a run that was
 * broken off goes on where it was. An entry counts only while everything it was made of is the same, and what was written is still there
 * to the last byte: times of files tell nothing where archives are copied.
 */

import { appendFileSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { finding } from '../../messages.ts';
import { digestOfFile } from '../../node/digest.ts';
import { systemCode, UserError } from '../../node/errors.ts';
import { makeFolder } from '../../node/make-folder.ts';
import { writeFile } from '../../node/write-file.ts';
import type { Done, Job } from './task.ts';

export interface Cache {
  /** What was told of a document when it was cleaned under the same key, if its results are still as they were written. */
  document(job: Job, key: string): Done | undefined;
  /** Remembers what was told of a document. */
  keepDocument(job: Job, key: string, done: Done): void;
  /** Whether this file was made under the same key and is still as it was written. */
  hasFile(path: string, key: string): boolean;
  /** Remembers a file as it is now. */
  keepFile(path: string, key: string): void;
  /** Leaves out what has been superseded, once the batch is done. */
  tidy(): Promise<void>;
}

/** One line. */
interface Entry {
  readonly name: string;
  readonly key: string;
  readonly done?: Done;
  readonly sha256?: string;
}

/** The first line of the file, by which it is known for ours. */
const HEADER = JSON.stringify({ renskrift: 'cache', version: 1 });

/**
 * The cache in a file; one that is not there is empty, and a line that was cut off is passed over.
 * @throws UserError if the file is something else, which is left as it is.
 */
export function openCache(path: string): Cache {
  const { entryOf, keep, tidy } = openEntries(path);
  return {
    document: ({ target }, key) => {
      const done = entryOf(target, key)?.done;
      return done?.files.every(({ suffix, sha256 }) => digestOfFile(target + suffix) === sha256)
        ? done
        : undefined;
    },
    // What could not be read may be there the next time.
    keepDocument: ({ target }, key, done) => done.status === 'cleaned' && keep({ name: target, key, done }),
    hasFile: (file, key) => {
      const entry = entryOf(file, key);
      return entry !== undefined && entry.sha256 === digestOfFile(file);
    },
    keepFile: (file, key) => {
      const sha256 = digestOfFile(file);
      if (sha256 !== undefined) keep({ name: file, key, sha256 });
    },
    tidy,
  };
}

/** The lines of the file, the last of each name. */
interface Entries {
  readonly entryOf: (name: string, key: string) => Entry | undefined;
  readonly keep: (entry: Entry) => void;
  readonly tidy: Cache['tidy'];
}

function openEntries(path: string): Entries {
  const text = textOf(path);
  const [header, ...entries] = text.split('\n').filter((line) => line !== '');
  if (header !== undefined && header !== HEADER) throw new UserError(finding('cache/foreign', { path }));
  let count = entries.length;
  const isCut = text !== '' && !text.endsWith('\n');
  const lines = new Map(entries.flatMap((line) => withName(line)));
  return {
    entryOf: (name, key) => {
      const entry = JSON.parse(lines.get(name) ?? '{}') as Entry;
      return entry.key === key ? entry : undefined;
    },
    keep: (entry) => {
      const line = JSON.stringify(entry);
      if (lines.get(entry.name) === line) return;
      if (header === undefined && count === 0) {
        makeFolder(dirname(path));
        appendFileSync(path, `${HEADER}\n`);
      }
      // A line that was cut off is ended first.
      appendFileSync(path, `${isCut && count === entries.length ? '\n' : ''}${line}\n`);
      count++;
      lines.set(entry.name, line);
    },
    tidy: async () => {
      if (count > 2 * lines.size) await writeFile(path, [HEADER, ...lines.values(), ''].join('\n'));
    },
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return '';
  }
}

/** A line under its name; nothing for one that was cut off or is of another make. */
function withName(line: string): [string, string][] {
  try {
    const { name, key } = JSON.parse(line) as Partial<Entry>;
    return typeof name === 'string' && typeof key === 'string' ? [[name, line]] : [];
  } catch {
    return [];
  }
}
