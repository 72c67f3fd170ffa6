/** SHA-256 (FIPS 180-4) in hexadecimal: what documents, results and settings are known by. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { systemCode } from './errors.ts';

/** Of bytes, or of a text in UTF-8. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Of values as JSON. */
export const digestOfValues = (values: readonly unknown[]): string => digestOf(JSON.stringify(values));

/** Of a file; undefined where it cannot be read. */
export function digestOfFile(path: string): string | undefined {
  try {
    return digestOf(readFileSync(path));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}
