/**
 * How fast repair is, and how much memory it takes, beside what a user would take instead: a spelling checker that
 * replaces every word it does not know by its first suggestion. Each runs in a process of its own, one after the other, on the
 * same text, and must first correct a sentence. The checkers are asked for every word each time it occurs. Whoever needs
 * longer than the time allowed is stopped, and the figures for the whole text are extrapolated and marked ~.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownTable, rounded } from './table.ts';

/** What a peer's process prints; see peers/serve.mjs. */
interface Report {
  readonly words: number;
  readonly finished: boolean;
  readonly startSeconds: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

interface Measured {
  readonly peer: string;
  readonly page: Report;
  readonly run: Report;
}

const OURS = 'renskrift';
const PEERS: readonly string[] = [OURS, 'hunspell', 'hunspell-asm'];

/** How long a peer may take for the long run; renskrift is never stopped. */
const SECONDS = 10;

/** A table of one page and of all documents; ratios are against renskrift. */
export function speedTable(documents: readonly string[]): string {
  const measured = PEERS.filter(isHere).map((peer) => measure(peer, documents));
  const ours = measured[0] as Measured;
  return markdownTable(
    ['', 'start s', 'one page s', 'words/s', 'times slower', 'all the text s', 'peak MB'],
    measured.map((peer) => cells(peer, ours)),
  );
}

/** Debian's program may be missing; the others come with npm. */
function isHere(peer: string): boolean {
  const here = peer !== 'hunspell' || spawnSync('hunspell', ['-v']).status === 0;
  if (!here) console.log('hunspell is not installed (apt-get install hunspell): left out.\n');
  return here;
}

function measure(peer: string, documents: readonly string[]): Measured {
  return {
    peer,
    page: run(peer, documents.slice(0, 1), Number.POSITIVE_INFINITY),
    run: run(peer, documents, peer === OURS ? Number.POSITIVE_INFINITY : SECONDS),
  };
}

/** The whole of a peer's work on some documents, as its process reports it. */
function run(peer: string, documents: readonly string[], seconds: number): Report {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const job = join(folder, 'job.json');
  writeFileSync(job, JSON.stringify({ documents, seconds: Math.min(seconds, 1e9) }));
  const program = join(import.meta.dirname, 'peers', `${peer}.mjs`);
  const output = execFileSync(process.execPath, [program, job], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return JSON.parse(output) as Report;
}

function cells({ peer, page, run: long }: Measured, ours: Measured): string[] {
  const speed = (m: Report): number => m.words / m.seconds;
  const mark = long.finished ? '' : '~';
  return [
    peer,
    rounded(long.startSeconds),
    rounded(page.startSeconds + page.seconds),
    mark + rounded(speed(long)),
    peer === OURS ? '' : mark + rounded(speed(ours.run) / speed(long)),
    mark + rounded(ours.run.words / speed(long)),
    rounded(long.peakMegabytes),
  ];
}
