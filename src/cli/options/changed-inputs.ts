/** Which documents a command goes through, as far as only what has changed is wanted. */
import type { ChangedOptions } from '../../node/changed-files.ts';
import type { FoundInput } from '../../node/inputs.ts';

/** The inputs that changed; all where that is not asked for, and nothing for a range without changes, which is no mistake. */
export async function changedOf(
  inputs: readonly FoundInput[],
  options: ChangedOptions,
): Promise<readonly FoundInput[]> {
  if (options.since === undefined && !options.staged) return inputs;
  const { changedAmong } = await import('../../node/changed-files.ts');
  return changedAmong(inputs, options);
}
