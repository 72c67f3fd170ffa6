/** How a command tells of what is the user's to mend. */
import { wording } from '../messages.ts';
import type { UserError } from '../node/errors.ts';
import type { Context } from './context.ts';

/** Tells of the error on standard error, in the user's language. */
export function complain(error: UserError, { io, say, paint, language }: Context): void {
  const sentence = error.finding ? wording(error.finding, language) : error.message;
  io.stderr.write(`${paint.err.red(`renskrift: ${say.usage.error}:`)} ${sentence}\n`);
}
