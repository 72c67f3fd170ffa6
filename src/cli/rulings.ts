/** What people decided before, for the commands that use it: from the file that was named, else from the usual one if it is there. */
import { existsSync } from 'node:fs';
import type { Finding } from '../messages.ts';
import { finding, wording } from '../messages.ts';
import { UserError } from '../node/errors.ts';
import type { Ruling } from '../settle/ruling.ts';
import type { Standing } from '../settle/standing.ts';
import type { Context } from './context.ts';

/** `--decisions FILE` and `--no-decisions`, as commander gives them. */
export interface RulingsOption {
  readonly decisions?: string | boolean;
}

/** Where decisions are kept unless told: in the current folder, beside the project's other files. */
export const RULINGS_FILE = 'renskrift.decisions.jsonl';

/** The file that is meant; nothing where none is wanted. */
export function rulingsPath({ decisions }: RulingsOption): string | undefined {
  if (decisions === false) return undefined;
  return typeof decisions === 'string' ? decisions : RULINGS_FILE;
}

/** The history in the file; lines that are no decisions are told of on standard error. A file that was named must be there. */
export async function rulingsIn(
  path: string,
  { io, language, paint, say }: Context,
): Promise<readonly Ruling[]> {
  const { readRulings } = await import('../node/rulings-file.ts');
  const { rulings, faults } = await readRulings(path);
  for (const { line, message } of faults) {
    const faulty: Finding = finding('decisions/faulty', { why: message });
    io.stderr.write(
      `${path}:${line}: ${paint.err.yellow(say.usage.warning)}: ${wording(faulty, language)}\n`,
    );
  }
  return rulings;
}

/** The rulings that stand; nothing where there is no file, so that the common way loads nothing for it. */
export async function standingFor(options: RulingsOption, context: Context): Promise<Standing | undefined> {
  const path = rulingsPath(options);
  if (path === undefined) return undefined;
  if (!existsSync(path)) {
    if (options.decisions === undefined) return undefined;
    throw new UserError(finding('decisions/unreadable', { path, code: 'ENOENT' }));
  }
  const { standingOf } = await import('../settle/standing.ts');
  return standingOf(await rulingsIn(path, context));
}
