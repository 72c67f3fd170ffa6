/**
 * `npm run bench:batch -- [DOCUMENTS]`: a folder of so many documents (10,000 unless told) through the built command: one thread, two, parts, and
 * again with a memory; and as halves in two processes at once, which share nothing: what the machine gives these, no two threads can
 * better. The results must be the same bytes before anything is said of the time.
 *
 * The documents are the fixtures with other letters misread each time. Peak memory is of the whole process with its threads.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fixtures } from './documents.ts';
import { noisyDocuments } from './noisy.ts';
import { markdownTable, rounded } from './table.ts';

const PROGRAM: string = join(import.meta.dirname, '../../bin/renskrift.js');
const count = Number(process.argv[2] ?? 10_000);
/** A tenth of the documents, to see whether memory grows with the folder. */
const few = Math.ceil(count / 10);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true });
}

async function bench(): Promise<void> {
  write(join(folder, 'few'), few);
  write(join(folder, 'all'), count);
  const runs: Record<string, Run> = {};
  const run = async (name: string, input: string, output: string, ...flags: string[]): Promise<void> => {
    runs[name] = await clean(join(folder, input), join(folder, output), flags);
    console.error(name, runs[name]);
  };
  const part = (name: string, output: string, ...profile: string[]): Promise<void> =>
    run(`part ${name}`, 'all', output, '--shard', name, ...profile);
  await run(`${few} documents, one thread`, 'few', 'few-1');
  await run(`${count} documents, one thread`, 'all', 'all-1');
  await run(`${few} documents, two threads`, 'few', 'few-2', '--workers', '2');
  await run(`${count} documents, two threads, with a memory`, 'all', 'all-2', '--workers', '2', '--cache');
  await run('the same again', 'all', 'all-2', '--workers', '2', '--cache');
  const profile = ['--profile', join(folder, 'all-1', 'profile.json')];
  for (const name of ['3/3', '1/3', '2/3']) await part(name, 'all-3', ...profile);
  await Promise.all(['1/2', '2/2'].map((name) => part(name, 'all-4', ...profile)));
  expectSame('all-1', 'all-2');
  expectSame('few-1', 'few-2');
  for (const parts of ['all-3', 'all-4']) expectSame('all-1', parts, /^(people\.yaml|profile\.json)$/);
  const rows = Object.entries(runs).map(([name, { documents, seconds, peakMegabytes }]) => [
    name,
    rounded(seconds),
    rounded(documents / seconds),
    rounded(peakMegabytes),
  ]);
  console.log(`\n${markdownTable(['', 'seconds', 'documents a second', 'peak MB'], rows)}\n`);
}

function write(target: string, documents: number): void {
  mkdirSync(target);
  const texts = fixtures().map(({ eng }) => eng);
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
  const noisy = noisyDocuments(texts, size * (documents + texts.length), 0.005).slice(0, documents);
  for (const [i, text] of noisy.entries()) writeFileSync(join(target, `${i}.txt`), text);
}

interface Run {
  readonly documents: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** Cleans a folder in a process of its own. */
async function clean(input: string, output: string, flags: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [PROGRAM, 'clean', input, '-o', output, '-q', ...flags], {
    stdio: 'ignore',
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(child.pid as number));
  }, 50);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`expected the exit code 0, found ${code}`);
  const [, parts = 1] = flags.find((flag) => /^\d+\/\d+$/.test(flag))?.split('/') ?? [];
  return {
    documents: readdirSync(input).length / Number(parts),
    seconds: (performance.now() - start) / 1000,
    peakMegabytes: peak,
  };
}

/** The most that a process has had in memory, as Linux tells it; 0 where it is gone or the system tells nothing. */
function residentMegabytes(pid: number): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Throws where two folders of results differ, but for files that only one way of working leaves. */
function expectSame(one: string, other: string, but = /^$/): void {
  const [a, b] = [one, other].map((name) => digests(join(folder, name), but));
  for (const [name, digest] of a as Map<string, string>)
    if (b?.get(name) !== digest)
      throw new Error(`expected ${other}/${name} to be the bytes of ${one}/${name}`);
}

function digests(root: string, but: RegExp): Map<string, string> {
  const names = readdirSync(root).filter((name) => !/^(\.|report-)/.test(name) && !but.test(basename(name)));
  return new Map(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex'),
    ]),
  );
}
