/** How a command tells of what is the user's to mend. */
import { wording } from '../messages.ts';
import { UserError } from '../node/errors.ts';
import type { Context } from './context.ts';

/** Tells of it on standard error, in the user's language: an error, or a sentence about the command line. */
export function complain(what: UserError | string, { io, say, paint, language }: Context): void {
  io.stderr.write(`${paint.err.red(`renskrift: ${say.usage.error}:`)} ${sentenceOf(what, language)}\n`);
}

function sentenceOf(what: UserError | string, language: Context['language']): string {
  if (!(what instanceof UserError)) return what;
  return what.finding ? wording(what.finding, language) : what.message;
}
