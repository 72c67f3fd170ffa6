/** The first pass over a batch: every document is looked at once, for what the batch teaches of its letters and words. */

import type { Model } from '../../model/model.ts';
import type { FoundInput } from '../../node/inputs.ts';
import { readInput } from '../../node/read-input.ts';
import { profileOf } from '../../repair/learn.ts';
import { NO_PROFILE, type Profile, profileSum } from '../../repair/learnt/profile.ts';
import { optionsFor, type ReadingOptions } from '../options/cleaning.ts';
import { readAny } from '../reading-support.ts';
import type { Watch } from './passes.ts';

/** The profile of the inputs; those that cannot be read, or are standard input, teach nothing. */
export async function profileOfInputs(
  inputs: readonly FoundInput[],
  model: Model,
  options: ReadingOptions,
  watch: Watch = () => {},
): Promise<Profile> {
  const sum = profileSum();
  for (const [done, input] of inputs.entries()) {
    watch(done, input.name);
    sum.add(await profileOfInput(input, model, options));
  }
  return sum.value();
}

async function profileOfInput(found: FoundInput, model: Model, options: ReadingOptions): Promise<Profile> {
  const { path, name } = found;
  const { format, encoding } = await optionsFor(found, options);
  const input = path === '-' ? undefined : await readInput({ path });
  if (input?.kind !== 'bytes') return NO_PROFILE;
  const result = await readAny({ name, bytes: input.bytes, format, encoding });
  return result.kind === 'unreadable' ? NO_PROFILE : profileOf(result.source, model);
}
