/** What goes wrong where several machines work for long: processes are killed, Redis is, a network parts, a disk says no. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { folder, given, NOTES, ok, renskrift } from '../cli/fake.ts';
import { redisServer, type Server, withoutRedis } from './redis.ts';
import { hasBegun, hasReport, killWorkers, resultsIn, startWorker, until } from './workers.ts';

const DOCUMENTS = Object.fromEntries(
  Array.from({ length: 400 }, (_, i) => [`in/${i % 9}/${i}.txt`, NOTES.repeat(3)]),
);

/** Workers that die are found out soon. */
const TAKEOVER = ['--takeover', '2'];

/** Namespaces of the network, which only root can make. */
const withoutNetworks = process.getuid?.() !== 0 || spawnSync('ip', ['netns', 'list']).status !== 0;

describe.skipIf(withoutRedis)('with redis-server', () => {
  let [input, profile] = ['', ''];
  let plain: Record<string, string> = {};
  beforeAll(async () => {
    const { root, out } = given(DOCUMENTS);
    [input, profile] = [join(root, 'in'), join(root, 'profile.json')];
    await ok(['profile', input, '-o', profile]);
    await renskrift(['clean', input, '-o', out, '--profile', profile]);
    plain = resultsIn(out);
  }, 120_000);

  let server: Server;
  let out = '';
  beforeEach(async () => {
    server = await redisServer();
    out = folder();
  });
  afterEach(() => {
    killWorkers();
    return server.kill();
  });

  const enqueue = (batch: number): Promise<string> =>
    ok([
      '--lang',
      'en',
      'enqueue',
      input,
      '-o',
      out,
      '--profile',
      profile,
      '--batch',
      String(batch),
      '--redis',
      server.url,
    ]);
  const worker = (...argv: string[]) => startWorker(server.url, [...TAKEOVER, ...argv]);
  const status = async (): Promise<Record<string, number>> =>
    JSON.parse(await ok(['queue', 'status', '--json', '--redis', server.url]));
  const expectAll = async (): Promise<void> => {
    await ok(['merge-reports', out]);
    expect(resultsIn(out)).toEqual(plain);
  };

  test('the job of a worker that is killed is done by another', async () => {
    await enqueue(400);
    const killed = worker();
    await until(() => hasBegun(out));
    killed.process.kill('SIGKILL');
    await killed.ended;
    expect(hasReport(out)).toBe(false);
    expect(await worker('--until-empty').ended).toBe(0);
    await expectAll();
  });

  test('a Redis that is killed and comes back has lost nothing', async () => {
    await enqueue(50);
    const waiting = worker('--until-empty');
    await until(() => hasReport(out));
    await server.kill();
    await until(() => waiting.stderr().includes('is lost'));
    await server.start();
    expect(await waiting.ended).toBe(0);
    expect(waiting.stderr().trim().split('\n')).toEqual([
      `The connection to ${server.url} is lost; trying until it is back.`,
      'The connection is back.',
    ]);
    expect(await status()).toMatchObject({ waiting: 0, active: 0, completed: 8, failed: 0 });
    await expectAll();
  });

  test('a worker can be ended while Redis is away', async () => {
    await enqueue(400);
    const waiting = worker();
    await until(() => hasBegun(out));
    await server.kill();
    waiting.process.kill('SIGTERM');
    expect(await waiting.ended).toBe(0);
    await server.start();
    expect(await worker('--until-empty').ended).toBe(0);
    await expectAll();
  });

  test('a job that cannot be done is given up after three tries, and done when it is mended', async () => {
    const blocked = join(out, '0/0.txt');
    mkdirSync(blocked, { recursive: true });
    await enqueue(200);
    const trying = worker('--until-empty');
    expect(await trying.ended).toBe(3);
    expect(trying.stderr().match(/Trying again|Given up/g)).toEqual([
      'Trying again',
      'Trying again',
      'Given up',
    ]);
    const [line, ...others] = readFileSync(join(out, 'failures.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({ why: expect.stringContaining('0/0.txt') });
    expect(others).toEqual([]);
    expect(await ok(['queue', 'failures', '--redis', server.url])).toContain('0/0.txt');
    expect(await enqueue(200)).toContain('done already: 1, failed: 1');
    rmdirSync(blocked);
    expect(await ok(['--lang', 'en', 'queue', 'retry', '--redis', server.url])).toBe(
      'Jobs in the queue again: 1\n',
    );
    expect(await worker('--until-empty').ended).toBe(0);
    await expectAll();
  });

  test('a job that three workers died of is given up', async () => {
    await enqueue(400);
    for (let death = 0; death < 3; death++) {
      const killed = worker();
      await until(() => startsOf(server.url, out) > death);
      killed.process.kill('SIGKILL');
      await killed.ended;
    }
    expect(await worker('--until-empty').ended).toBe(3);
    expect(readFileSync(join(out, 'failures.jsonl'), 'utf8')).toContain('stalled');
    expect(await status()).toMatchObject({ waiting: 0, active: 0, failed: 1 });
  });

  test.skipIf(withoutNetworks)(
    'a worker that is cut off loses its job to another, and both write the same',
    async () => {
      const wire = partableWire();
      try {
        await server.kill();
        server = await redisServer('--port', '7379', '--bind', wire.address, '--protected-mode', 'no');
        await enqueue(400);
        const argv = [...TAKEOVER, '--until-empty'];
        const cutOff = startWorker(`redis://${wire.address}:7379`, argv, wire.atTheOtherEnd);
        await until(() => hasBegun(out));
        wire.part();
        expect(await worker('--until-empty').ended).toBe(0);
        wire.join();
        expect(await cutOff.ended).toBe(0);
        expect(cutOff.stderr()).not.toMatch(/lock/i);
        expect(startsOf(server.url, out)).toBe(2);
        await expectAll();
      } finally {
        wire.remove();
      }
    },
  );
});

/** How often the only job of a batch has been begun. */
function startsOf(url: string, out: string): number {
  const { jobs } = JSON.parse(readFileSync(join(out, '.renskrift-jobs/batch.json'), 'utf8'));
  return Number(spawnSync('redis-cli', ['-s', url, 'hget', `bull:renskrift:${jobs[0]}`, 'ats']).stdout);
}

/** A wire from here to a namespace of the network. */
function partableWire() {
  const [space, here, there] = ['renskrift', 'renskrift0', 'renskrift1'];
  const [address, other] = ['10.213.7.1', '10.213.7.2'];
  const ip = (words: string): void => {
    const { status, stderr } = spawnSync('ip', words.split(' '));
    if (status !== 0) throw new Error(`ip ${words}: ${stderr}`);
  };
  ip(`netns add ${space}`);
  ip(`link add ${here} type veth peer name ${there} netns ${space}`);
  ip(`addr add ${address}/24 dev ${here}`);
  ip(`link set ${here} up`);
  ip(`-n ${space} addr add ${other}/24 dev ${there}`);
  ip(`-n ${space} link set ${there} up`);
  return {
    address,
    atTheOtherEnd: ['ip', 'netns', 'exec', space],
    part: () => ip(`link set ${here} down`),
    join: () => ip(`link set ${here} up`),
    remove: () => ip(`netns del ${space}`),
  };
}
