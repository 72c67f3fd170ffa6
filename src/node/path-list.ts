/** A list of documents that another program made: one path a line, or with NUL between them. */
import { isAbsolute, join, posix, resolve, sep } from 'node:path';
import { finding } from '../messages.ts';
import { UserError } from './errors.ts';
import type { FoundInput } from './inputs.ts';
import { readInput } from './read-input.ts';

/**
 * The documents of the list, as they are named there and with no glob among them: one that is missing is told of when it is
 * read. The results lie as the paths do below the current folder.
 * @throws UserError if the list cannot be read.
 */
export async function listedInputs(
  list: string,
  separator: '\n' | '\0',
  stdin?: AsyncIterable<Uint8Array>,
): Promise<FoundInput[]> {
  const read = await readInput({ path: list }, stdin);
  if (read.kind === 'unreadable')
    throw new UserError(finding('files/list', { path: list, code: read.finding.rule }));
  const text = new TextDecoder().decode(read.bytes);
  const lines = separator === '\n' ? text.split(/\r?\n/u) : text.split('\0');
  return lines
    .filter((line) => line !== '')
    .map((name) => ({ name, path: resolve(name), relative: below(name) }));
}

/** The path as a way below a folder: the file's name alone where it leads out of it. */
function below(name: string): string {
  const way = join(name).split(sep).join('/');
  return isAbsolute(name) || way.startsWith('../') ? posix.basename(way) : way;
}
