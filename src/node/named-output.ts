/** A file that the user names for a result: nothing of another kind that lies there is written over, since a slip of the keyboard would cost it. */
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { finding } from '../messages.ts';
import { UserError } from './errors.ts';

/** Of profiles and what is learnt. */
export const JSON_ENDINGS: readonly string[] = ['.json'];

/** Call it before any work. `endings` are those of the result's kind. @throws UserError if something else is there under this name. */
export function checkNamedOutput(path: string | undefined, endings: readonly string[]): void {
  if (path === undefined || endings.includes(extname(path).toLowerCase()) || !existsSync(path)) return;
  throw new UserError(finding('write/other-kind', { path, endings: endings.join(', ') }));
}
