/** What was learnt before, for the commands that use it. */
import type { Learned } from '../../repair/learnt/learned.ts';

/** The sum of the files of `--learned`; nothing where there are none, so that the common way loads nothing for it. */
export async function learnedFor({
  learned,
}: {
  readonly learned?: readonly string[];
}): Promise<Learned | undefined> {
  if (!learned) return undefined;
  const { readLearned } = await import('../../node/learned-file.ts');
  return readLearned(learned);
}
