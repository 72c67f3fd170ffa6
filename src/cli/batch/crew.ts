/** Who does the work of a batch: this process, or as many threads as are asked for, which share the model's bytes. */
import { join } from 'node:path';
import type { Finding } from '../../messages.ts';
import type { Model } from '../../model/model.ts';
import { UserError } from '../../node/errors.ts';
import { sharedModelBytes } from '../../node/model.ts';
import { NO_PROFILE, type Profile } from '../../repair/learnt/profile.ts';
import type { Context } from '../context.ts';
import { crashed, handOf } from './hand.ts';
import type { CleanTask, Crew, Done, ProfileTask, Settings } from './task.ts';

/** Tasks under way for each thread: one in hand, and one waiting for it. */
const AHEAD = 2;

/** The crew of a batch. Standard input is this process's, whoever else works. */
export async function crewOf(
  workers: number,
  model: Model,
  settings: Settings,
  context: Context,
): Promise<Crew> {
  const hand = handOf(model, settings, context);
  if (workers < 2) return hand;
  const threads = await threadsOf(workers, settings, context);
  return { ...threads, clean: (task) => (task.job.input.path === '-' ? hand : threads).clean(task) };
}

/** A crew of threads alone, which leaves this process free for other things. */
export async function threadsOf(workers: number, settings: Settings, context: Context): Promise<Crew> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<ProfileTask | CleanTask, Profile | Done | Refusal>({
    filename: workerPath(),
    minThreads: workers,
    maxThreads: workers,
    // A thread that has nothing to do for a moment is wanted again at the next.
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: { settings, bytes: await sharedModelBytes(context.modelBytes) } satisfies WorkerData,
  });
  return {
    hands: workers * AHEAD,
    profile: async (task) => {
      try {
        return (await pool.run(task)) as Profile;
      } catch {
        return NO_PROFILE; // the second pass tells which document it is
      }
    },
    clean: async (task) => {
      const answer = await pool.run(task).catch((error: unknown) => crashed(error, settings.language));
      if ('refused' in answer) throw new UserError(answer.refused);
      return answer as Done;
    },
    close: () => pool.destroy(),
  };
}

/** What the user must mend, which no thread can throw as it is: a disk that is full ends the batch, and not just a document. */
export interface Refusal {
  readonly refused: Finding | string;
}

/** What a thread is started with. */
export interface WorkerData {
  readonly settings: Settings;
  /** The model's file. */
  readonly bytes: ArrayBufferLike;
}

/** In the built command beside it; else, run from the sources, where the build put it. */
const workerPath = (): string =>
  import.meta.dirname.endsWith('command')
    ? join(import.meta.dirname, 'worker.cjs')
    : join(import.meta.dirname.replace(/([/\\])src([/\\])/, '$1dist$2'), 'worker.js');
