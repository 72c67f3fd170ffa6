/** Who does the jobs of a worker: threads for the settings of the job before, which are mostly those of the next one too. */

import { digestOfValues } from '../../node/digest.ts';
import { UserError } from '../../node/errors.ts';
import { readRulings } from '../../node/rulings-file.ts';
import { standingOf } from '../../settle/standing.ts';
import { threadsOf } from '../batch/crew.ts';
import type { Crew, Settings } from '../batch/task.ts';
import type { Context } from '../context.ts';
import type { QueuedJob } from './job.ts';
import { keptPath } from './kept-files.ts';
import { hasManifest } from './reports.ts';

export interface Crews {
  /** The crew for a job. @throws UserError if the folder of its results is out of reach here. */
  forJob(job: QueuedJob): Promise<Crew>;
  close(): Promise<void>;
}

/** Crews of so many threads, one crew at a time. */
export function crewsOf(workers: number, context: Context): Crews {
  let current: { readonly key: string; readonly crew: Crew } | undefined;
  const close = async (): Promise<void> => {
    await current?.crew.close();
    current = undefined;
  };
  return {
    close,
    forJob: async (job) => {
      // A worker that made the folder itself would keep its results from everybody.
      if (!hasManifest(job.out)) throw new UserError(context.say.queue.outOfReach(job.out));
      const key = digestOfValues([job.out, job.language, job.options, job.kept]);
      if (current?.key === key) return current.crew;
      await close();
      current = { key, crew: await threadsOf(workers, await settingsOf(job), context) };
      return current.crew;
    },
  };
}

async function settingsOf({ out, kept, language, options }: QueuedJob): Promise<Settings> {
  const { knowledge, learned, decisions } = kept;
  const path = (sha256: string): string => keptPath(out, sha256);
  const overrides = options.overrides?.map(({ set, ...override }) => ({
    ...override,
    set: { ...set, ...(set.knowledge !== undefined && { knowledge: path(set.knowledge) }) },
  }));
  return {
    language,
    options: {
      ...options,
      ...(knowledge !== undefined && { knowledge: path(knowledge) }),
      ...(learned && { learned: learned.map(path) }),
      ...(overrides && { overrides }),
    },
    // Lines that are no decisions were told of when the batch was put in the queue.
    standing: decisions === undefined ? undefined : standingOf((await readRulings(path(decisions))).rulings),
  };
}
