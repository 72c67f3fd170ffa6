/** Redis and BullMQ, which only those install who use a queue. */
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { UserError } from '../../node/errors.ts';
import type { Context } from '../context.ts';
import { QUEUE, type QueuedJob } from './job.ts';

/** `--redis URL`, as commander gives it. */
export interface RedisOption {
  readonly redis?: string;
}

/** The packages, and a connection that has been tried. */
export interface Connection {
  readonly bullmq: typeof import('bullmq');
  readonly redis: Redis;
  /** Where Redis is, without a password. */
  readonly place: string;
}

/** A queue to put jobs in and to ask. */
export interface OpenQueue {
  readonly queue: Queue<QueuedJob>;
  readonly place: string;
}

const LOCAL = 'redis://127.0.0.1:6379';

/** Milliseconds to wait for Redis to answer at first, and between signs of life, so that a cut wire is noticed. */
const [FIRST_ANSWER, SIGN_OF_LIFE] = [5_000, 10_000];

/**
 * Connects to Redis. Later losses are mended by themselves: `patient` commands wait until then, others fail after some trials.
 * @throws UserError where a package is missing, or Redis does not answer.
 */
export async function connect(
  { redis: asked }: RedisOption,
  patient: boolean,
  { io, say }: Context,
): Promise<Connection> {
  const { bullmq, Redis } = await packages(say.queue.noPackages);
  const url = asked ?? (io.env.REDIS_URL || LOCAL);
  const place = withoutPassword(url);
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: FIRST_ANSWER,
    keepAlive: SIGN_OF_LIFE,
    maxRetriesPerRequest: patient ? null : 3,
    retryStrategy: (times) => Math.min(200 * times, 2000),
  });
  let reason: unknown;
  redis.on('error', (error) => {
    reason = error;
  });
  try {
    await redis.connect();
    await redis.ping();
    return { bullmq, redis, place };
  } catch (error) {
    redis.disconnect();
    throw new UserError(say.queue.noRedis(place, wordsOf(reason ?? error)), { cause: error });
  }
}

/** Opens the queue for what is soon done. @throws UserError also for what Redis says no to meanwhile. */
export async function withQueue<Result>(
  option: RedisOption,
  context: Context,
  use: (open: OpenQueue) => Promise<Result>,
): Promise<Result> {
  const { bullmq, redis, place } = await connect(option, false, context);
  const queue = new bullmq.Queue<QueuedJob>(QUEUE, { connection: redis });
  queue.on('error', () => {}); // told of where it is awaited
  try {
    return await use({ queue, place });
  } catch (error) {
    if (!isOfRedis(error)) throw error;
    throw new UserError(context.say.queue.noRedis(place, wordsOf(error)), { cause: error });
  } finally {
    await queue.close();
    redis.disconnect();
  }
}

/** A connection that was lost for good, and what Redis refuses: memory that is full, a command that is not allowed. */
const isOfRedis = (error: unknown): boolean =>
  error instanceof Error && /^(?:MaxRetriesPerRequestError|ReplyError)$/u.test(error.name);

async function packages(
  missing: string,
): Promise<{ bullmq: typeof import('bullmq'); Redis: typeof import('ioredis').Redis }> {
  try {
    const [bullmq, { Redis }] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bullmq, Redis };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UserError(missing, { cause: error });
  }
}

/** What can be shown of a URL; a path of a socket is shown as it is. */
function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return url;
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  shown.search = '';
  return shown.href;
}

/** Node tells of several addresses at once with a code and no words. */
const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
};
