/** A peer at work in a process of its own, so that its start and its peak of memory are its own too. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FLAGS } from '../../bin/load.js';

/** What a peer's process prints; see peers/serve.mjs. */
export interface Report {
  readonly words: number;
  /** Whether it came to the end of the documents before its time was over. */
  readonly finished: boolean;
  /** Processor time, of the start and of the documents. */
  readonly startSeconds: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

export interface Job {
  readonly documents: readonly string[];
  /** Lines of `word count`, for peers without a word list of their own. */
  readonly wordList: string;
  /** When to stop; never unless told. */
  readonly seconds?: number;
}

/** Has a peer of `peers/` correct the documents, all of them under the engine's flags that the command runs under. Throws where its answers are wrong. */
export function runPeer(peer: string, { documents, wordList, seconds = 1e9 }: Job): Report {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [job, words] = [join(folder, 'job.json'), join(folder, 'words.txt')];
  writeFileSync(words, wordList);
  writeFileSync(job, JSON.stringify({ documents, seconds, words }));
  try {
    const program = join(import.meta.dirname, 'peers', `${peer}.mjs`);
    return JSON.parse(
      execFileSync(process.execPath, [...FLAGS, program, job], { encoding: 'utf8' }),
    ) as Report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
