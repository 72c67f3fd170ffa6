/** What a worker makes of a job that is not for this machine: nothing, so that it is done elsewhere. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handOf } from '../../src/cli/batch/hand.ts';
import { contextOf } from '../../src/cli/context.ts';
import { crewsOf } from '../../src/cli/queue/crews.ts';
import { idOf, type QueuedDocument, type QueuedJob } from '../../src/cli/queue/job.ts';
import { perform } from '../../src/cli/queue/perform.ts';
import { loadModel } from '../../src/node/model.ts';
import { filesOf, given, NOTES } from '../cli/fake.ts';

const context = contextOf(['--lang', 'en'], {
  stdin: process.stdin,
  stdout: { write: () => true },
  stderr: { write: () => true },
  env: {},
});
const crew = handOf(loadModel(), { options: {}, language: 'en', standing: undefined }, context);
const sha256 = createHash('sha256').update(NOTES).digest('hex');

const jobOf = (out: string, documents: readonly QueuedDocument[]): QueuedJob => ({
  version: '1 a',
  out,
  language: 'en',
  options: {},
  kept: {},
  documents,
});

const done = (job: QueuedJob, signal: AbortSignal = new AbortController().signal) =>
  perform(idOf(job), job, crew, signal, true, context);

test('a document that was there when the job was made fails the job, not the document', async () => {
  const { root, out } = given({});
  const path = join(root, 'a.txt');
  await expect(done(jobOf(out, [{ path, relative: 'a.txt', output: 'a', sha256 }]))).rejects.toThrow(
    `without ${path} on this machine`,
  );
});

test('a document that never could be read is one that failed', async () => {
  const { root, out } = given({});
  const report = await done(jobOf(out, [{ path: join(root, 'a.txt'), relative: 'a.txt', output: 'a' }]));
  expect(report?.totals).toMatchObject({ documents: 0, failed: 1 });
});

test('a folder of results that is out of reach is not made anew', async () => {
  const { out } = given({});
  await expect(crewsOf(1, context).forJob(jobOf(out, []))).rejects.toThrow(`without ${out} on this machine`);
});

test('a job that is broken off leaves whole files and no report', async () => {
  const { root, out } = given({ 'a.txt': NOTES, 'b.txt': NOTES });
  const documents = ['a', 'b'].map((output) => ({
    path: join(root, `${output}.txt`),
    relative: `${output}.txt`,
    output,
    sha256,
  }));
  expect(await done(jobOf(out, documents), AbortSignal.abort())).toBeUndefined();
  const whole = await done(jobOf(out, documents));
  expect(Object.keys(whole?.written ?? {})).toHaveLength(6);
  const first = filesOf(out);
  await done(jobOf(out, documents));
  expect(filesOf(out)).toEqual(first);
});

test.each<[string, Partial<QueuedJob>]>([
  ['version', { version: '2 a' }],
  ['profile', { kept: { profile: 'b' } }],
  ['decisions', { kept: { decisions: 'b' } }],
  ['options', { options: { askAbove: 0.5 } }],
  ['folder', { out: '/other' }],
  ['contents', { documents: [{ path: '/a', relative: 'a', output: 'a', sha256: 'b' }] }],
])('another %s is another job', (_, change) => {
  const job = jobOf('/out', [{ path: '/a', relative: 'a', output: 'a', sha256: 'a' }]);
  expect(idOf({ ...job, ...change })).not.toBe(idOf(job));
  expect(idOf({ ...job })).toMatch(/^h[0-9a-f]{32}$/);
});
