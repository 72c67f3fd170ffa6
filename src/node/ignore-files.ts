/** `.renskriftignore` and files like it: documents to pass over, in the syntax of .gitignore. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { finding } from '../messages.ts';
import { systemCode, UserError } from './errors.ts';

const IGNORE_FILE = '.renskriftignore';

/** Whether a document, by its absolute path, is to be passed over. */
export type IsIgnored = (path: string) => boolean;

/** The ignore files in some folders; `undefined` where there is none. */
export async function ignoredIn(folders: readonly string[]): Promise<IsIgnored | undefined> {
  const files = [...new Set(folders.map((folder) => resolve(folder, IGNORE_FILE)))];
  const found = files.filter((path) => existsSync(path));
  return found.length === 0 ? undefined : ignoredBy(found);
}

/**
 * What the ignore files say; each speaks of what lies below its own folder.
 * @throws UserError for a file that cannot be read.
 */
export async function ignoredBy(files: readonly string[]): Promise<IsIgnored> {
  const { default: ignore } = await import('ignore');
  const all = files.map((file) => {
    const rules = ignore().add(textOf(file));
    const folder = dirname(resolve(file));
    return (path: string): boolean => {
      const below = relative(folder, path);
      const isOutside = below === '' || below.split(sep)[0] === '..' || isAbsolute(below);
      return !isOutside && rules.ignores(below.split(sep).join('/'));
    };
  });
  return (path) => all.some((isIgnored) => isIgnored(path));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UserError(finding('files/list', { path, code }), { cause: error });
  }
}
