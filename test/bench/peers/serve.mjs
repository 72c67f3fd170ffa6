/**
 * What every peer's process does: opens its engine, answers the questions that show that it works, then corrects the
 * documents until they or the seconds run out, and prints what that took as JSON. What it took is processor time, not time on
 * the clock, so that a machine that is busy with other work gives about the same figures as an idle one.
 *
 *     node PEER.mjs JOB.json        the job: {"documents": [text, …], "seconds": number, "words": file of a word list}
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * @typedef {object} Job
 * @property {readonly string[]} documents
 * @property {number} seconds
 * @property {string} words A file with lines of `word count`, the commonest first.
 */

/**
 * @typedef {object} Engine
 * @property {(text: string, expired: () => boolean) => Promise<{ text: string, words: number }>} correct
 *   The corrected text and the number of words looked at; stops early once `expired()` is true.
 * @property {() => { seconds: number, peakMegabytes: number }} [other] What another process that it runs has taken.
 * @property {() => void} [close]
 */

/** A word of the text; peers that know words only are asked for each, every time it occurs. */
export const WORD = /\p{L}+/gu;

/** @param {string} text */
export const countWords = (text) => text.match(WORD)?.length ?? 0;

/** @param {(job: Job) => Promise<Engine>} open */
export async function serve(open) {
  const job = /** @type {Job} */ (JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
  const engine = await open(job);
  await mustCorrect(engine);
  const started = performance.now();
  const before = processorSeconds(engine);
  const expired = () => performance.now() - started > 1000 * job.seconds;
  let words = 0;
  let documents = 0;
  for (const text of job.documents) {
    if (expired()) break;
    words += (await engine.correct(text, expired)).words;
    documents++;
  }
  const report = {
    words,
    finished: documents === job.documents.length && !expired(),
    startSeconds: before,
    seconds: processorSeconds(engine) - before,
    peakMegabytes: process.resourceUsage().maxRSS / 1024 + (engine.other?.().peakMegabytes ?? 0),
  };
  process.stdout.write(JSON.stringify(report));
  engine.close?.();
}

/** @param {Engine} engine */
function processorSeconds(engine) {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + (engine.other?.().seconds ?? 0);
}

/** A sentence that every Swedish checker must get right before it is timed: what is right stays, what is wrong is mended. */
const PRINTED = 'Styrelsen godkänner planen.';
const READ = 'Styrelsen godkanner planen.';

/** @param {Engine} engine */
async function mustCorrect(engine) {
  const never = () => false;
  for (const text of [PRINTED, READ]) {
    const answer = (await engine.correct(text, never)).text;
    if (answer !== PRINTED) throw new Error(`expected «${PRINTED}», got «${answer}»`);
  }
}

/**
 * Word by word: a word that the checker rejects is replaced by its first suggestion, capitals kept.
 * @param {string} text
 * @param {() => boolean} expired
 * @param {(word: string) => Promise<string | undefined>} better The first suggestion, `undefined` for a right word.
 */
export async function correctWords(text, expired, better) {
  let corrected = '';
  let from = 0;
  let words = 0;
  for (const match of text.matchAll(WORD)) {
    if (expired()) break;
    const [word] = match;
    corrected += text.slice(from, match.index) + likeBefore(word, (await better(word)) ?? word);
    from = match.index + word.length;
    words++;
  }
  return { text: corrected + text.slice(from), words };
}

/** @param {string} before @param {string} after */
function likeBefore(before, after) {
  if (before.length > 1 && before === before.toUpperCase()) return after.toUpperCase();
  return before[0] === before[0]?.toUpperCase() ? after.charAt(0).toUpperCase() + after.slice(1) : after;
}
