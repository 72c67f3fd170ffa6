/** Workers as processes of their own, and what their tests wait for and compare. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { filesOf } from '../cli/fake.ts';

const BIN = join(import.meta.dirname, '../../bin/renskrift.js');

const started: ChildProcess[] = [];

/** Ends those that a test has left. */
export function killWorkers(): void {
  for (const child of started.splice(0)) child.kill('SIGKILL');
}

export interface Worker {
  readonly process: ChildProcess;
  /** What it has said of what is wrong. */
  readonly stderr: () => string;
  /** Its exit code, or the signal that killed it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts `renskrift worker`; `through` is a command that starts it elsewhere. */
export function startWorker(
  url: string,
  argv: readonly string[] = [],
  through: readonly string[] = [],
): Worker {
  const command = [...through, process.execPath, BIN, '--lang', 'en', 'worker', '--redis', url, ...argv];
  const child = spawn(command[0] ?? '', command.slice(1), { stdio: ['ignore', 'ignore', 'pipe'] });
  started.push(child);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  return { process: child, stderr: () => stderr, ended };
}

/** Waits until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20);
}

/** Whether some document is done. */
export const hasBegun = (out: string): boolean =>
  namesIn(out).some((name) => name.endsWith('.corrections.jsonl'));

/** Whether some job is done. */
export const hasReport = (out: string): boolean =>
  namesIn(out).some((name) => /\.renskrift-jobs.h\w+\.json$/u.test(name));

const namesIn = (out: string): string[] =>
  existsSync(out) ? readdirSync(out, { recursive: true, encoding: 'utf8' }) : [];

/** The results: all files but what only one of the two ways keeps. */
export function resultsIn(out: string): Record<string, string> {
  const files = existsSync(out) ? filesOf(out) : {};
  return Object.fromEntries(
    Object.entries(files).filter(
      ([name]) => !/^(?:\.renskrift-jobs\/|profile\.json$|failures\.jsonl$)/u.test(name),
    ),
  );
}
