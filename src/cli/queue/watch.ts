/** What a worker says of its connection: once that it is lost and once that it is back, and nothing of what mends itself. */
import type { Worker } from 'bullmq';
import { systemCode } from '../../node/errors.ts';
import type { Context } from '../context.ts';
import type { Connection } from './connection.ts';

/** Tells of the connection until `ending`. */
export function watchConnection(
  { redis, place }: Connection,
  ending: AbortSignal,
  { io, say }: Context,
): void {
  let isLost = false;
  redis.on('close', () => {
    if (isLost || ending.aborted) return;
    isLost = true;
    io.stderr.write(`${say.queue.lost(place)}\n`);
  });
  redis.on('ready', () => {
    if (isLost) io.stderr.write(`${say.queue.isBack}\n`);
    isLost = false;
  });
}

/** Tells of what is wrong with Redis itself, once each. */
export function watchErrors(worker: Worker, { io, say, paint }: Context): void {
  const told = new Set<string>();
  worker.on('error', (error) => {
    if (mendsItself(error) || told.has(error.message)) return;
    told.add(error.message);
    io.stderr.write(`${paint.err.yellow(say.usage.warning)}: ${error.message}\n`);
  });
}

/** BullMQ's codes for a job that is no longer ours: not there, no lock, not in that state, another's lock. */
const NOT_OURS: readonly unknown[] = [-1, -2, -3, -6];

/** A connection that is made again, and a job that another has taken over, who writes the same. */
function mendsItself(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return (
    systemCode(error) !== undefined ||
    code === 'ECONNREFUSED' || // of several addresses, which Node tells of without a call
    NOT_OURS.includes(code) ||
    /^(?:Connection is closed|could not renew lock)/u.test(error.message)
  );
}
