/** What git says has changed, for runs that shall only look at that. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { finding } from '../messages.ts';
import { UserError } from './errors.ts';
import type { FoundInput } from './inputs.ts';
import { realPath } from './real-path.ts';

/** `--since REF` and `--staged`, as commander gives them. */
export interface ChangedOptions {
  readonly since?: string;
  readonly staged?: boolean;
}

/**
 * The inputs that changed: in the working tree since a commit, new files among them, or in what is staged for the next one. All of them
 * where neither is asked for. @throws UserError where git cannot tell.
 */
export async function changedAmong(
  inputs: readonly FoundInput[],
  { since, staged }: ChangedOptions,
): Promise<FoundInput[]> {
  if (since === undefined && !staged) return [...inputs];
  const top = (await git(['rev-parse', '--show-toplevel'])).trim();
  const lists = staged
    ? [['diff', '--name-only', '-z', '--cached', '--diff-filter=d']]
    : [
        ['diff', '--name-only', '-z', '--diff-filter=d', '--end-of-options', since as string],
        ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', top],
      ];
  const names = (await Promise.all(lists.map(git))).flatMap((list) => list.split('\0').filter(Boolean));
  const changed = new Set(names.map((name) => realPath(resolve(top, name))));
  return inputs.filter(({ path }) => path !== '-' && changed.has(realPath(path)));
}

/** What git prints. */
async function git(argv: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', [...argv], { maxBuffer: 2 ** 28 });
    return stdout;
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n').filter(Boolean).at(-1) ?? '') : '';
    throw new UserError(finding('git/failed', { why }), { cause });
  }
}
