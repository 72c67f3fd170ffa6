/**
 * `renskrift.decisions.jsonl`: people's decisions on disk. Lines are only added, each flushed before it counts, so that a crash or two
 * people at once lose nothing: a write adds whole lines at the end, wherever that is by then.
 */
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finding } from '../messages.ts';
import type { Ruling } from '../settle/ruling.ts';
import { rulingSchema } from '../settle/schema.ts';
import { systemCode, UserError } from './errors.ts';
import { makeFolder } from './make-folder.ts';

/** The history in a file, and the lines that are none. */
export interface RulingsRead {
  readonly rulings: readonly Ruling[];
  /** Line numbers from 1, with what is wrong there; a last line that a crash cut off is among them. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** Reads the file; one that does not exist holds nothing. @throws UserError if it exists and cannot be read. */
export async function readRulings(path: string): Promise<RulingsRead> {
  return parseRulings(await contents(path));
}

async function contents(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return '';
    if (code === undefined) throw error;
    throw new UserError(finding('read/unreadable', { path, code }), { cause: error });
  }
}

/** The rulings of a file's text, line by line; what does not fit is told of and passed over. */
export function parseRulings(text: string): RulingsRead {
  const rulings: Ruling[] = [];
  const faults: { line: number; message: string }[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((line, i) => {
      if (line.trim() === '') return;
      const parsed = rulingSchema.safeParse(jsonOf(line));
      if (parsed.success) rulings.push(parsed.data);
      else faults.push({ line: i + 1, message: parsed.error.issues[0]?.message ?? '' });
    });
  return { rulings, faults };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Adds rulings at the end of the file and flushes them to the disk; only when this returns are they safe. A line that a crash had
 * cut off is closed first, so that it spoils no other.
 * @throws UserError if the disk refuses.
 */
export function appendRulings(path: string, rulings: readonly Ruling[]): void {
  if (rulings.length === 0) return;
  try {
    makeFolder(dirname(path));
    const file = openSync(path, 'a+');
    try {
      const lines = rulings.map((ruling) => `${JSON.stringify(ruling)}\n`).join('');
      writeWhole(file, Buffer.from(endsLine(file) ? lines : `\n${lines}`));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UserError(finding('write/failed', { path, code }), { cause: error });
  }
}

/** One call writes all of it but on a full disk; then the rest is tried, which says what is wrong. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

function endsLine(file: number): boolean {
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  return size === 0 || (readSync(file, last, 0, 1, size - 1) === 1 && last[0] === 0x0a);
}
