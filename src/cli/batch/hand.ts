/** One pair of hands: does the tasks of a batch in this process. */

import type { Cleaned, Unreadable } from '../../cleaned.ts';
import { finding, type Language } from '../../messages.ts';
import type { Model } from '../../model/model.ts';
import { digestOf } from '../../node/digest.ts';
import { UserError } from '../../node/errors.ts';
import { writeFile } from '../../node/write-file.ts';
import type { Profile } from '../../repair/learnt/profile.ts';
import { withPlaces, write } from '../../write/index.ts';
import { cleanDocument, type Learnt, noteOf, notesOf, totalsOf } from '../clean/document.ts';
import { NOTHING } from '../clean/totals.ts';
import type { Context } from '../context.ts';
import { learnedFor } from '../options/learned.ts';
import { profileAt } from '../options/profile.ts';
import { profileOfInputs } from './first-pass.ts';
import type { CleanTask, Crew, Done, Settings } from './task.ts';

/** A crew of one, this process. `context` is where standard input comes from. */
export function handOf(model: Model, settings: Settings, context: Pick<Context, 'io'>): Crew {
  const profiles = new Map<string | undefined, Promise<Profile | undefined>>();
  const learned = learnedFor(settings.options);
  learned.catch(() => {}); // told of where it is awaited
  const profileIn = (path: string | undefined): Promise<Profile | undefined> => {
    const known = profiles.get(path) ?? profileAt(path);
    profiles.set(path, known);
    return known;
  };
  return {
    hands: 1,
    profile: ({ inputs }) => profileOfInputs(inputs, model, settings.options),
    clean: async (task) => {
      const profile = await profileIn(task.profile);
      try {
        return await cleaned(
          task,
          { profile, learned: await learned, standing: settings.standing },
          model,
          settings,
          context,
        );
      } catch (error) {
        if (error instanceof UserError) throw error;
        return crashed(error, settings.language);
      }
    },
    close: async () => {},
  };
}

/** What is told of a document that only a fault of ours keeps from its end: it is named, and the batch goes on. */
export function crashed(error: unknown, language: Language): Done {
  const found = finding('batch/crashed', { why: error instanceof Error ? error.message : String(error) });
  return {
    status: 'unreadable',
    files: [],
    totals: { ...NOTHING, failed: 1 },
    notes: [noteOf(found, language)],
    people: [],
  };
}

async function cleaned(
  { job }: CleanTask,
  learnt: Learnt,
  model: Model,
  { options, language }: Settings,
  context: Pick<Context, 'io'>,
): Promise<Done> {
  const result = await cleanDocument(job.input, model, options, context, learnt);
  return {
    status: result.kind,
    files: await writeAll(result, job.target, options.places ?? false),
    totals: totalsOf(result),
    notes: notesOf(result, language),
    people: await peopleIn(result, `${job.name}.yaml`),
  };
}

async function writeAll(
  result: Cleaned | Unreadable,
  target: string,
  places: boolean,
): Promise<Done['files']> {
  if (result.kind === 'unreadable') return [];
  const files = write(places ? { ...result, minutes: withPlaces(result) } : result);
  await Promise.all(files.map(({ suffix, body }) => writeFile(target + suffix, body)));
  return files.map(({ suffix, body }) => ({ suffix, sha256: digestOf(body) }));
}

/** The people of a record; loaded apart, since a page by itself has no register. */
async function peopleIn(result: Cleaned | Unreadable, post: string): Promise<Done['people']> {
  if (result.kind === 'unreadable') return [];
  const { appearancesIn } = await import('../../people/index.ts');
  return appearancesIn(post, result.minutes);
}
