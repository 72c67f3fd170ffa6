/** A Redis of the test's own, in a folder of its own, as the documentation says it should be set up. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where Redis is not installed its tests are passed over, but never on the machine that decides. */
export const withoutRedis: boolean =
  spawnSync('redis-server', ['--version']).status !== 0 && process.env.CI === undefined;

export interface Server {
  /** What `--redis` takes: the socket. */
  readonly url: string;
  /** Forgets all jobs. */
  clear(): void;
  /** Ends it as a cut of the current would. */
  kill(): Promise<void>;
  /** Starts it again on what is on the disk. */
  start(): Promise<void>;
}

/** Starts a server; `more` are arguments of its own. */
export async function redisServer(...more: string[]): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'renskrift-redis-'));
  const url = join(folder, 'redis.sock');
  const standard = ['--port', '0', '--appendonly', 'yes', '--maxmemory-policy', 'noeviction', '--save', ''];
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    server = spawn('redis-server', [...standard, '--dir', folder, '--unixsocket', url, ...more], {
      stdio: 'ignore',
    });
    while (spawnSync('redis-cli', ['-s', url, 'ping']).stdout.toString() !== 'PONG\n') await sleep(50);
  };
  await start();
  return {
    url,
    start,
    clear: () => void spawnSync('redis-cli', ['-s', url, 'flushall']),
    kill: async () => {
      if (!server || server.exitCode !== null || server.signalCode !== null) return;
      const ended = new Promise((resolve) => server?.once('exit', resolve));
      server.kill('SIGKILL');
      await ended;
    },
  };
}
