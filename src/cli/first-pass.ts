/** The first pass over a batch: every document is looked at once, for what the batch teaches of its letters and words. */

import type { Model } from '../model/model.ts';
import type { FoundInput } from '../node/inputs.ts';
import { readInput } from '../node/read-input.ts';
import { formatOf, read } from '../read/index.ts';
import { profileOf } from '../repair/learn.ts';
import { addProfiles, NO_PROFILE, type Profile } from '../repair/profile.ts';
import type { Context } from './context.ts';
import { progress } from './progress.ts';

/** How documents are read, by commander's names. */
type Reading = Pick<Parameters<typeof read>[0], 'format' | 'encoding'> & { readonly quiet?: boolean };

/** The profile of the inputs; those that cannot be read, or are standard input, teach nothing. */
export async function profileOfInputs(
  inputs: readonly FoundInput[],
  model: Model,
  { format, encoding, quiet = false }: Reading,
  { io }: Context,
): Promise<Profile> {
  const line = progress(io.stderr, quiet ? 0 : inputs.length);
  let profile = NO_PROFILE;
  for (const [done, { path, name }] of inputs.entries()) {
    line.show(done, name);
    const input = path === '-' ? undefined : await readInput({ path });
    if (input?.kind !== 'bytes') continue;
    const isMarkdown = formatOf({ name, format }) === 'markdown';
    const support = isMarkdown ? (await import('../markdown.ts')).markdown : undefined;
    const document = read({ name, bytes: input.bytes, format, encoding }, support);
    if (document.kind !== 'unreadable') profile = addProfiles(profile, profileOf(document.source, model));
  }
  line.clear();
  return profile;
}
