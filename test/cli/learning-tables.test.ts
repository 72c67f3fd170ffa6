/** What `renskrift learn` says of thresholds: that they moved, that they stayed, and what it would take. */
import { expect, test } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { learningTables } from '../../src/cli/learn/tables.ts';
import { NOTHING_LEARNT, type Outcomes } from '../../src/repair/learnt/learned.ts';
import { THRESHOLDS } from '../../src/repair/thresholds.ts';

const out = { write: () => {} };
const io = { stdin: (async function* () {})(), stdout: out, stderr: out, env: {} };

function thresholdsFrom(unread: Outcomes): string | undefined {
  const learned = { ...NOTHING_LEARNT, documents: 6, outcomes: { read: {}, unread } };
  const evidence = { documents: 6, words: 900 };
  const learning = { learned, evidence, print: undefined, answers: undefined };
  return learningTables(learning, undefined, contextOf(['--lang', 'en'], io))[1];
}

const SHIPPED = THRESHOLDS.replace.toFixed(2);

test.each<[Outcomes, string]>([
  [{ 65: { right: 60, wrong: 1 } }, `the threshold to replace moves from ${SHIPPED} to 0.65`],
  [{ 70: { right: 5, wrong: 30 } }, `the threshold to replace moves from ${SHIPPED} to 0.75`],
  [
    { 65: { right: 6, wrong: 0 } },
    `stays at ${SHIPPED} (too little evidence to lower it: 6 corrections right below`,
  ],
])('%j: %s', (unread, told) => {
  expect(thresholdsFrom(unread)).toContain(told);
});
