/** A process for the command line to run in: streams that remember, and short ways to say how a run should end. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Setting {
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  /** Which of the streams a person watches. */
  readonly tty?: { readonly stdout?: boolean; readonly stderr?: boolean };
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line. */
export async function renskrift(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await run(argv, {
    stdin: streamOf(setting.stdin ?? ''),
    stdout: { write: (text) => stdout.push(text), isTTY: setting.tty?.stdout },
    stderr: { write: (text) => stderr.push(text), isTTY: setting.tty?.stderr },
    env: setting.env ?? {},
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

async function* streamOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7); // so that letters are cut in two
}

/** The run must succeed without a word on standard error; gives what it printed. */
export async function ok(argv: readonly string[], setting: Setting = {}): Promise<string> {
  const outcome = await renskrift(argv, setting);
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  return outcome.stdout;
}

/** The run must end with `code` and nothing on standard output; gives its complaint. */
export async function fail(code: number, argv: readonly string[], setting: Setting = {}): Promise<string> {
  const outcome = await renskrift(argv, setting);
  expect(outcome).toMatchObject({ code, stdout: '' });
  return outcome.stderr;
}

/** A new empty folder. */
export const folder = (): string => mkdtempSync(join(tmpdir(), 'renskrift-'));

/** The files of a folder and below by their path in it, with their contents. */
export function filesOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.sort().map((name) => [name.slice(root.length + 1), readFileSync(name, 'utf8')]),
  );
}

/** Notes as the English model reads them. */
export const NOTES = `Minnesanteckningar

Tisdagen den 20 april 2021, 8.30-17.00
Narvarande: Anna Oberg, Bo Ek

1. Verksamhetsplan for 2022

Gruppen arbetade med fragor om nasta lasar.

Vid anteckningarna Anna Oberg
`;

/** A new folder with these files; the path of each under its name, and of the folder for output under `out`. */
export function given(files: Readonly<Record<string, string | Uint8Array>>): { root: string; out: string } {
  const root = folder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return { root, out: join(root, 'out') };
}
