/** The data files as tests look at them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

export const DICTIONARIES: string = join(import.meta.dirname, '../../dictionaries');

export const pathOf = (file: string): string => join(DICTIONARIES, file);

/** Names of the files that people edit: all but what `npm run calibrate` writes. */
export const handKept = (): string[] =>
  readdirSync(DICTIONARIES).filter(
    (file) => (file.endsWith('.yaml') && file !== 'calibration.yaml') || file === 'formulas.txt',
  );

/** The text of a file, unpacked where it is packed. */
export function textOf(file: string): string {
  const bytes = readFileSync(pathOf(file));
  return (file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8');
}

/** The rows of a table: lines cut at tabs. The file ends with a line end. */
export function rowsOf(file: string): string[][] {
  const lines = textOf(file).split('\n');
  if (lines.pop() !== '') throw new Error(`${file}: unexpected end, expected a line end`);
  return lines.map((line) => line.split('\t'));
}

/** The first key that is not greater, by code units, than the one before it: out of order or there twice. */
export const misplaced = (keys: readonly string[]): string | undefined =>
  keys.find((key, i) => i > 0 && key <= (keys[i - 1] as string));

/** Is the text a whole number of at least `least`, written without zeros in front? */
export const whole = (text: string | undefined, least: number): boolean =>
  /^[1-9]\d*$/.test(text ?? '') && Number(text) >= least;
