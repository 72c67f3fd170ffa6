/** A batch by way of a queue: what is put in, what workers make of it, and what is told. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fail, folder, given, NOTES, ok, renskrift } from '../cli/fake.ts';
import { redisServer, type Server, withoutRedis } from './redis.ts';
import { hasBegun, hasReport, killWorkers, resultsIn, startWorker, until } from './workers.ts';

const NAMES = ['Anna Oberg', 'Bo Ek', 'Karin Sjogren', 'Nils Lind', 'Rut Ask', 'Tor Dal', 'Eva Berg'];

const DOCUMENTS = Object.fromEntries(
  NAMES.map((name, i) => [`in/${2015 + i}/mote.txt`, NOTES.replaceAll('Anna Oberg', name)]),
);

/** A folder of documents with its profile, cleaned without a queue, and the arguments that put it in one. */
async function batch(more: Readonly<Record<string, string>> = {}) {
  const { root, out } = given({ ...DOCUMENTS, ...more });
  const [input, profile, plain] = ['in', 'profile.json', 'plain'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  await renskrift(['profile', input, '-o', profile]);
  await renskrift(['clean', input, '-o', plain, '--profile', profile]);
  const enqueue = ['--lang', 'en', 'enqueue', input, '-o', out, '--profile', profile, '--batch', '2'];
  return { root, input, out, plain, enqueue };
}

test('what cannot be shared out is refused before Redis is asked', async () => {
  const { root, out } = given(DOCUMENTS);
  const enqueue = (...argv: string[]): Promise<string> =>
    fail(2, ['--lang', 'en', 'enqueue', '-o', out, '--redis', 'redis://127.0.0.1:1', ...argv]);
  expect(await enqueue(join(root, 'in'))).toContain('enqueue expects --profile');
  expect(await enqueue('-')).toContain('Unexpected -');
  expect(await enqueue(join(root, 'in/2015'))).toMatch(/could not \(.*ECONNREFUSED/);
});

test('without the packages it says how to get them', () => {
  const root = join(import.meta.dirname, '../..');
  const elsewhere = folder();
  for (const part of ['bin', 'dist/command', 'package.json'])
    cpSync(join(root, part), join(elsewhere, part), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(elsewhere, 'bin/renskrift.js'), 'worker']);
  expect(stderr.toString()).toContain('npm install bullmq@6 ioredis@6');
  expect(status).toBe(2);
});

describe.skipIf(withoutRedis)('with redis-server', () => {
  let server: Server;
  beforeAll(async () => {
    server = await redisServer();
  });
  afterEach(killWorkers);
  afterAll(() => server.kill());

  const status = async (): Promise<Record<string, number>> =>
    JSON.parse(await ok(['queue', 'status', '--json', '--redis', server.url]));

  /** Works through the queue, with nothing to complain of. */
  const workOff = async (workers: number): Promise<void> => {
    const all = Array.from({ length: workers }, () => startWorker(server.url, ['--until-empty', '-q']));
    const codes = await Promise.all(all.map(({ ended }) => ended));
    expect({ codes, said: all.map(({ stderr }) => stderr()).join('') }).toEqual({
      codes: all.map(() => 0),
      said: '',
    });
  };

  test.each([1, 2])(
    '%i workers write the same bytes as clean',
    async (workers) => {
      const { out, plain, enqueue } = await batch();
      expect(await ok([...enqueue, '--redis', server.url])).toContain(
        'Jobs: 4, documents: 7\nNew in the queue: 4,',
      );
      await workOff(workers);
      expect(await ok(['--lang', 'en', 'merge-reports', out])).toMatch(/^documents +7$/m);
      expect(resultsIn(out)).toEqual(resultsIn(plain));
      expect(Object.keys(resultsIn(out))).toHaveLength(3 * NAMES.length + 1);
    },
    60_000,
  );

  test('what is in the queue or done is not put there again; what is lost is', async () => {
    const { out, enqueue } = await batch();
    const again = (): Promise<string> => ok([...enqueue, '--redis', server.url]);
    await again();
    expect(await again()).toContain('New in the queue: 0, there before: 4, done already: 0, failed: 0');
    expect(await status()).toMatchObject({ waiting: 4, active: 0, failed: 0, workers: 0 });
    expect(await fail(2, ['--lang', 'en', 'merge-reports', out])).toContain('without 4 of 4 jobs');
    await workOff(1);
    expect(await again()).toContain('New in the queue: 0, there before: 0, done already: 4, failed: 0');
    rmSync(join(out, '2016/mote.yaml'));
    expect(await again()).toContain('New in the queue: 1, there before: 0, done already: 3, failed: 0');
    expect(await ok([...enqueue, '--ask-above', '0.4', '--redis', server.url])).toContain(
      'New in the queue: 4,',
    );
    server.clear();
  }, 60_000);

  test('a document that cannot be read is a failure of its own, and one that has changed is told of', async () => {
    const { root, out, plain, enqueue } = await batch({ 'in/2015/skada.txt': '%PDF-1.4' });
    await ok([...enqueue, '--redis', server.url]);
    const changed = join(root, 'in/2021/mote.txt');
    writeFileSync(changed, `${readFileSync(changed, 'utf8')}Slut.\n`);
    const worker = startWorker(server.url, ['--until-empty']);
    expect(await worker.ended).toBe(3);
    expect(worker.stderr()).toContain(`${join(root, 'in/2015/skada.txt')}: error:`);
    expect(worker.stderr()).toContain(`${changed}: warning: The file has unexpectedly changed`);
    expect((await renskrift(['merge-reports', out])).code).toBe(3);
    expect(await status()).toMatchObject({ waiting: 0, failed: 0 });
    expect(resultsIn(out)['2015/mote.yaml']).toBe(resultsIn(plain)['2015/mote.yaml']);
    appendFileSync(join(out, 'report-1-of-1.json'), '');
    expect(await fail(2, ['--lang', 'en', 'merge-reports', out])).toContain('clean --shard');
  }, 60_000);

  test('the queue holds no text and no password is shown', async () => {
    const { enqueue } = await batch();
    await ok([...enqueue, '--redis', server.url]);
    const { Redis } = await import('ioredis');
    const redis = new Redis(server.url);
    const jobs = await Promise.all(
      (await redis.keys('bull:renskrift:h*')).map((key) => redis.hget(key, 'data')),
    );
    expect(jobs.join()).toContain('mote.txt');
    expect(jobs.join()).not.toContain('Minnesanteckningar');
    redis.disconnect();
    server.clear();
    const complaint = await fail(2, ['queue', 'status', '--redis', 'redis://me:secret@127.0.0.1:1']);
    expect(complaint).toContain('redis://127.0.0.1:1');
    expect(complaint).not.toContain('secret');
  }, 60_000);

  test('a worker that is told to end finishes what it has in hand, and gives the job back', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`in/${i}.txt`, NOTES]));
    const { out, plain, enqueue } = await batch(many);
    await ok([...enqueue, '--batch', '500', '--redis', server.url]);
    const worker = startWorker(server.url, ['-q']);
    await until(() => hasBegun(out));
    worker.process.kill('SIGTERM');
    expect([await worker.ended, hasReport(out)]).toEqual([0, false]);
    expect(await status()).toMatchObject({ waiting: 1, active: 0, failed: 0 });
    const whole = resultsIn(plain);
    for (const [name, text] of Object.entries(resultsIn(out))) expect(text).toBe(whole[name]);
    await workOff(1);
    await ok(['merge-reports', out]);
    expect(resultsIn(out)).toEqual(whole);
  }, 120_000);

  test('a worker of another version ends, and leaves the job to others', async () => {
    const { out, enqueue } = await batch();
    await ok([...enqueue, '--redis', server.url]);
    const { Queue } = await import('bullmq');
    const { Redis } = await import('ioredis');
    const redis = new Redis(server.url, { maxRetriesPerRequest: null });
    const queue = new Queue('renskrift', { connection: redis });
    for (const job of await queue.getWaiting()) await job.updateData({ ...job.data, version: '99.0.0 abc' });
    const worker = startWorker(server.url, ['--until-empty']);
    expect(await worker.ended).toBe(2);
    expect(worker.stderr()).toContain('Unexpected job of renskrift 99.0.0 abc');
    expect((await queue.getWaiting()).map(({ attemptsMade }) => attemptsMade)).toEqual([0, 0, 0, 0]);
    expect(hasBegun(out)).toBe(false);
    await queue.close();
    redis.disconnect();
    server.clear();
  }, 60_000);
});
