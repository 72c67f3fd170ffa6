/** Debian's `hunspell` as a process of its own, talked to through its pipe interface, with the dictionary of `dictionary-sv`. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { correctWords, serve } from './serve.mjs';

const DICTIONARY = fileURLToPath(import.meta.resolve('dictionary-sv')).replace(/\.js$/u, '');

/** A tick of the processor clock in `/proc`, in seconds: the same on all Linux systems. */
const TICK = 0.01;

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
    other: () => takenBy(hunspell.pid),
    close: () => hunspell.stdin.end(),
  };
});

/**
 * Processor time and peak resident memory of a process, as Linux keeps them. Throws elsewhere: this peer is Debian's.
 * @param {number | undefined} pid
 */
function takenBy(pid) {
  const ofProcess = (/** @type {string} */ name) => readFileSync(`/proc/${pid}/${name}`, 'utf8');
  const [user, system] = ofProcess('stat')
    .replace(/^.*\) /su, '')
    .split(' ')
    .slice(11, 13);
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/u.exec(ofProcess('status')) ?? [];
  return { seconds: (Number(user) + Number(system)) * TICK, peakMegabytes: Number(kilobytes) / 1024 };
}
