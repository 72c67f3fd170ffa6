/**
 * The language that a configuration file sets. It is wanted before all else, since faults in the file are told in it too, and
 * so that help does not wait for YAML to be loaded: a line of the file itself is all that is looked at.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PACKAGE, PACKAGE_KEY } from './find.ts';

/** The file's `lang`; nothing where the file does not set it or cannot be read, which is told of later. */
export function languageIn(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    if (basename(path) === PACKAGE) return JSON.parse(text)[PACKAGE_KEY].lang;
    if (path.endsWith('.json')) return JSON.parse(text).lang;
    return /^lang:\s*["']?(?<lang>\w+)/mu.exec(text)?.groups?.lang;
  } catch {
    return undefined;
  }
}
