/** One page from a cold start: the whole program as a user calls it, from the first byte of Node to the last byte written. */
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

function node(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`expected exit code 0, got ${status}: ${stderr}`);
}
