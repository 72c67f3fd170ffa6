/** `--watch`: a command again and again, whenever something of what it reads has changed, until the user has had enough. */
import { resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { splitGlob } from '../node/find-files.ts';
import type { Context } from './context.ts';
import { interruption } from './interruption.ts';

/** Milliseconds of quiet after a change: a file that is being copied changes many times. */
const QUIET = 300;

/** Runs at once, and after every change below what the patterns name, but for the output; the exit code of the last run. */
export async function watching(
  patterns: readonly string[],
  output: string,
  run: () => Promise<number>,
  { io, say }: Context,
): Promise<number> {
  const { signal, isOver } = interruption(io);
  const own = resolve(output);
  const isOwn = (path: string): boolean => resolve(path) === own || resolve(path).startsWith(own + sep);
  const watcher = watch(
    patterns.map((pattern) => splitGlob(pattern).base),
    { ignored: isOwn, ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: QUIET } },
  );
  let code = 0;
  try {
    await new Promise<void>((done) => watcher.once('ready', () => done()));
    while (!signal.aborted) {
      const changed = nextChange(watcher, signal);
      code = await run();
      io.stderr.write(`${say.clean.watching}\n`);
      await changed;
    }
  } finally {
    isOver();
    await watcher.close();
  }
  return code;
}

/** Settles at the next change, or when the user has had enough. */
const nextChange = (watcher: ReturnType<typeof watch>, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    watcher.once('all', () => done());
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done(), { once: true });
  });
