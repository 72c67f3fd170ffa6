/** Loads the packed model that ships with the package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Model, openModel } from '../model/model.ts';
import { UserError } from './errors.ts';

const SHIPPED: string = join(import.meta.dirname, '../../dictionaries/model.bin');

/** The model in a file, by default the one that ships with the package. Throws a `UserError` where the file is missing or is no model. */
export function loadModel(path: string = SHIPPED): Model {
  try {
    const bytes = readFileSync(path);
    return openModel(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
  } catch (cause) {
    throw new UserError(MISSING(path), { cause });
  }
}

const MISSING = (path: string): string =>
  `Unexpected state of ${path}, expected the packed model; run \`npm run build:model\`.`;
