/** Writing that is done wholly or not at all: a temporary file beside the place, flushed, then renamed onto it. */

import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { finding } from '../messages.ts';
import { systemCode, UserError } from './errors.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file (text as UTF-8), and makes its folder where it is missing. A reader sees the old file or the new one, never a
 * part; a write that fails leaves neither a new file nor a temporary one.
 * @throws UserError if the disk refuses (permission, space, a folder in its place).
 */
export async function writeFile(path: string, data: string | Uint8Array): Promise<void> {
  try {
    makeFolder(dirname(path));
    await writeFileAtomic(path, typeof data === 'string' ? data : Buffer.from(data));
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UserError(finding('write/failed', { path, code }), { cause: error });
  }
}
