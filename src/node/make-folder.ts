/** Makes a folder and those above it. `mkdirSync` with `recursive` never ends below `/proc`, where nothing can be made (Node 20). */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './errors.ts';

/** The folder is there afterwards, or the system's error is thrown. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error; // somebody else was quicker
  }
}
