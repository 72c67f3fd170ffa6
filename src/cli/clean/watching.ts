/** `--watch`: a command again and again, whenever something of what it reads has changed, until the user has had enough. */
import { resolve, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { UserError } from '../../node/errors.ts';
import { splitGlob } from '../../node/find-files.ts';
import { complain } from '../complaint.ts';
import type { Context } from '../context.ts';
import { interruption } from '../terminal/interruption.ts';

/** Milliseconds of quiet after a change: a file that is being copied changes many times. */
const QUIET = 300;

/** What to look at: what the patterns name and these files, but for what else lies in the output. */
export interface Watched {
  readonly patterns: readonly string[];
  readonly files: readonly string[];
  readonly output: string;
}

/** Runs at once, and after every change; the exit code of the last run. What the user can mend ends a run, and not the watching. */
export async function watching(
  watched: Watched,
  run: () => Promise<number>,
  context: Context,
): Promise<number> {
  const { io, say } = context;
  const { signal, isOver } = interruption(io);
  const watcher = watcherOf(watched);
  let code = 0;
  try {
    await new Promise<void>((done) => watcher.once('ready', () => done()));
    while (!signal.aborted) {
      const changed = nextChange(watcher, signal);
      code = await codeOf(run, context);
      io.stderr.write(`${say.clean.watching}\n`);
      await changed;
    }
  } finally {
    isOver();
    await watcher.close();
  }
  return code;
}

/** Looks at what is read, and at nothing that the command writes. */
function watcherOf({ patterns, files, output }: Watched): FSWatcher {
  const own = resolve(output);
  const read = new Set(files.map((file) => resolve(file)));
  const isOwn = (path: string): boolean => {
    const at = resolve(path);
    return !read.has(at) && (at === own || at.startsWith(own + sep));
  };
  return watch([...patterns.map((pattern) => splitGlob(pattern).base), ...files], {
    ignored: isOwn,
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: QUIET },
  });
}

/** The run's exit code; an error of the user's is told of, and the next change may mend it. */
async function codeOf(run: () => Promise<number>, context: Context): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    complain(error, context);
    return error.exitCode;
  }
}

/** Settles at the next change, or when the user has had enough. */
const nextChange = (watcher: FSWatcher, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    watcher.once('all', () => done());
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done(), { once: true });
  });
