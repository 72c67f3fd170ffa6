/** What lies in a folder. */
import { readdirSync } from 'node:fs';
import { systemCode } from './errors.ts';

/** The names in a folder, in order; none where it is not there or cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}
