/**
 * One page from a cold start: the whole program as a user calls it, from the first byte of Node to the last byte written.
 *
 * Where the main thread's time goes, of 240 ms: Node's own start and end 30; reading the script and its byte code 12, and what its
 * modules do when they are loaded 6; compiling 650 patterns 28; first touches of memory (4 kB at a time) 30, throughout; the rest is
 * our own code, not optimised yet, two thirds of it repair. The model costs nothing, as another thread reads it meanwhile.
 *
 * What was dear and is gone: an entry as an ES module (which loads Node's streams and `fs/promises`); `child_process`,
 * `worker_threads` and `tty`, which packages ask for; a table of 5,800 words as JSON and as a `Map`; `[^\p{L}]{0,3}` in patterns with
 * the flag `u`; a script with a letter beyond Latin-1 (two bytes for each of all); asking for `process.stdin`; modules of Node's
 * loaded after flags of V8 were set, which are compiled anew; a full collection of garbage because 25 MB of model counted as the
 * script's. Minified names do not help, nor do more pages cleaned for the byte code: of ours, 40 small functions are compiled on a
 * page.
 *
 * To look again: `node --cpu-prof --cpu-prof-interval 100`, several times, as a sample is 0.1 ms; `perf record -e cpu-clock -g` tells
 * the engine's own work apart. Flags of V8 make it pass the byte code over: build that with the same flags (`node --FLAG --import
 * tsx src/build/command.ts`). Measure against `node -e 0` in turns, since a busy machine is slower by half.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { markdownTable, rounded } from './table.ts';

const PROGRAM: string = join(import.meta.dirname, '../../bin/renskrift.js');
const RUNS = 15;

/** A table of the program on one page, and of Node doing nothing, which no program in Node can undercut. */
export async function coldStartTable(page: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const input = join(folder, 'page.txt');
  const output = join(folder, 'out');
  writeFileSync(input, page);
  const clean = [PROGRAM, 'clean', input, '-o', output, '--quiet'];
  node(clean);
  if (!existsSync(join(output, 'page.yaml'))) throw new Error('expected page.yaml, found none');
  const rows = await timed({ 'renskrift clean, one page': clean, 'node -e 0': ['-e', '0'] });
  rmSync(folder, { recursive: true });
  return markdownTable(['', 'median ms', 'fastest ms'], rows);
}

async function timed(programs: Readonly<Record<string, readonly string[]>>): Promise<string[][]> {
  const bench = new Bench({ iterations: RUNS, time: 0, warmup: false });
  for (const [name, args] of Object.entries(programs)) bench.add(name, () => node(args));
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`expected ${name} to run, it is ${result.state}`);
    return [name, rounded(result.latency.p50), rounded(result.latency.min)];
  });
}

/** Certificates that Node is told to read before any program starts (35 ms for a system's whole list) are not the program's. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

function node(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`expected exit code 0, got ${status}: ${stderr}`);
}
