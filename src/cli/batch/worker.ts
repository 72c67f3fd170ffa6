/** A thread of a batch: opens the model that it shares with the others, and does one task after the other. */
import { workerData } from 'node:worker_threads';
import { openModel } from '../../model/model.ts';
import { UserError } from '../../node/errors.ts';
import type { Profile } from '../../repair/learnt/profile.ts';
import { contextOf } from '../context.ts';
import { modelFor } from '../options/cleaning.ts';
import type { Refusal, WorkerData } from './crew.ts';
import { handOf } from './hand.ts';
import type { CleanTask, Crew, Done, ProfileTask } from './task.ts';

const { settings, bytes } = workerData as WorkerData;
const context = contextOf(['--lang', settings.language], process);
const crew: Promise<Crew> = modelFor(settings.options, context, Promise.resolve(openModel(bytes))).then(
  (model) => handOf(model, settings, context),
);

/** Does a task. */
export default async (task: ProfileTask | CleanTask): Promise<Profile | Done | Refusal> => {
  try {
    return await (task.kind === 'profile' ? (await crew).profile(task) : (await crew).clean(task));
  } catch (error) {
    if (error instanceof UserError) return { refused: error.finding ?? error.message };
    throw error;
  }
};
