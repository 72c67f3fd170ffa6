/** What people decided before, for the commands that use it: from the file that was named, else from the usual one if it is there. */
import { existsSync } from 'node:fs';
import type { Finding } from '../../messages.ts';
import { finding, wording } from '../../messages.ts';
import { UserError } from '../../node/errors.ts';
import type { Ruling } from '../../settle/ruling.ts';
import type { Standing } from '../../settle/standing.ts';
import type { Context } from '../context.ts';

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
  const { readRulings } = await import('../../node/rulings-file.ts');
  const { rulings, faults } = await readRulings(path);
  if (rulings.length === 0 && faults.length > 0) throw new UserError(finding('decisions/none', { path }));
  const tell = (place: string, found: Finding): unknown =>
    io.stderr.write(`${place}: ${paint.err.yellow(say.usage.warning)}: ${wording(found, language)}\n`);
  for (const { line } of faults.slice(0, MOST_FAULTS)) tell(`${path}:${line}`, finding('decisions/faulty'));
  const more = faults.length - MOST_FAULTS;
  if (more > 0) tell(path, finding('decisions/more-faulty', { count: more }));
  return rulings;
}

/** More faults than this are one mistake at bottom. */
const MOST_FAULTS = 5;

/** The rulings that stand; nothing where there is no file, so that the common way loads nothing for it. */
export async function standingFor(options: RulingsOption, context: Context): Promise<Standing | undefined> {
  const path = rulingsPath(options);
  if (path === undefined) return undefined;
  if (!existsSync(path)) {
    if (options.decisions === undefined) return undefined;
    throw new UserError(finding('read/no-file', { path }));
  }
  const { standingOf } = await import('../../settle/standing.ts');
  return standingOf(await rulingsIn(path, context));
}
