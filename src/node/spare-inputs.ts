/** Sees to it that no output takes the place of an input: `clean arkiv -o arkiv` must not overwrite the archive. */
import { finding } from '../messages.ts';
import { UserError } from './errors.ts';
import type { FoundInput } from './inputs.ts';
import { realPath } from './real-path.ts';

/**
 * Call it with all inputs and all paths that will be written, before the first is.
 * @throws UserError if one of the outputs is one of the inputs, also by a link.
 */
export function spareInputs(
  inputs: readonly Pick<FoundInput, 'path' | 'name'>[],
  outputs: readonly string[],
): void {
  const names = new Map<string, string>();
  for (const { path, name } of inputs) names.set(realPath(path), name);
  for (const output of outputs) {
    const path = names.get(realPath(output));
    if (path !== undefined) throw new UserError(finding('write/over-input', { path }));
  }
}
