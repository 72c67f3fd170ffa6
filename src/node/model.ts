/** Loads the packed model that ships with the package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finding } from '../messages.ts';
import { type Model, openModel } from '../model/model.ts';
import { UserError } from './errors.ts';

const SHIPPED: string = join(import.meta.dirname, '../../dictionaries/model.bin');

/** The model in a file, by default the one that ships with the package. Throws a `UserError` where the file is missing or is no model. */
export function loadModel(path: string = SHIPPED): Model {
  try {
    return openModel(wholeBuffer(readFileSync(path)));
  } catch (cause) {
    throw new UserError(finding('model/missing', { path }), { cause });
  }
}

/** A large file has a buffer of its own, which needs no copying. */
const wholeBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer =>
  (byteLength === buffer.byteLength
    ? buffer
    : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer;
