/** Sees to it that no output takes the place of an input: `clean arkiv -o arkiv` must not overwrite the archive. */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { finding } from '../messages.ts';
import { UserError } from './errors.ts';
import type { FoundInput } from './inputs.ts';

/**
 * Call it with all inputs and all paths that will be written, before the first is.
 * @throws UserError if one of the outputs is one of the inputs, also by a link.
 */
export async function spareInputs(
  inputs: readonly Pick<FoundInput, 'path' | 'name'>[],
  outputs: readonly string[],
): Promise<void> {
  const names = new Map<string, string>();
  for (const { path, name } of inputs) names.set(await realPath(path), name);
  for (const output of outputs) {
    const path = names.get(await realPath(output));
    if (path !== undefined) throw new UserError(finding('write/over-input', { path }));
  }
}

/** Where a path leads; a path of nothing leads to itself, and overwrites nothing. */
const realPath = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
