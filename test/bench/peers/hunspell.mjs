/** Debian's `hunspell` as a process of its own, talked to through its pipe interface, with the dictionary of `dictionary-sv`. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { correctWords, serve } from './serve.mjs';

const DICTIONARY = fileURLToPath(import.meta.resolve('dictionary-sv')).replace(/\.js$/u, '');

await serve(async () => {
  const hunspell = spawn('hunspell', ['-a', '-i', 'utf-8', '-d', DICTIONARY], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: hunspell.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => (await lines.next()).value ?? '';
  await nextLine(); // the banner

  /** `*`, `+` and `-` accept; `& word n offset: first, second` rejects with suggestions, `#` without. A blank line ends the answer. */
  const better = async (/** @type {string} */ word) => {
    hunspell.stdin.write(`^${word}\n`);
    let answer = '';
    for (let line = await nextLine(); line !== ''; line = await nextLine()) answer = line;
    return answer.startsWith('&') ? answer.slice(answer.indexOf(': ') + 2).split(', ')[0] : undefined;
  };
  return {
    correct: (text, expired) => correctWords(text, expired, better),
    otherMemory: () => peakMemory(hunspell.pid),
    close: () => hunspell.stdin.end(),
  };
});

/**
 * Peak resident memory of a process in MB, as Linux keeps it; 0 elsewhere.
 * @param {number | undefined} pid
 */
function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
