/** Where a path leads, so that a file is known by whichever way it is named. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** The path without links; a path of nothing leads to itself. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}
