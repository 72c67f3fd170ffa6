/** Loads the packed model that ships with the package. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finding } from '../messages.ts';
import { type Model, openModel } from '../model/model.ts';
import { digestOf } from './digest.ts';
import { UserError } from './errors.ts';

const SHIPPED: string = join(import.meta.dirname, '../../dictionaries/model.bin');

/** The model in a file, by default the one that ships with the package. Throws a `UserError` where the file is missing or is no model. */
export function loadModel(path: string = SHIPPED): Model {
  try {
    return openModel(wholeBuffer(readFileSync(path)));
  } catch (cause) {
    throw missing(path, cause);
  }
}

/** The bytes of a model file that is being read; nothing comes of it where that fails. */
export type ModelBytes = Promise<ArrayBufferLike | undefined>;

/**
 * The model that ships with the package, read while other things are done. `reading` is told where that has begun.
 * Await it before the first document; it throws as `loadModel` does.
 */
export async function loadModelMeanwhile(reading?: ModelBytes): Promise<Model> {
  const bytes = await reading;
  return bytes === undefined ? loadModel() : openShared(bytes);
}

function openShared(bytes: ArrayBufferLike): Model {
  try {
    return openModel(bytes);
  } catch (cause) {
    throw missing(SHIPPED, cause);
  }
}

/** The bytes of the model that ships, which threads can share. */
export async function sharedModelBytes(reading?: ModelBytes): Promise<ArrayBufferLike> {
  const bytes = await reading;
  if (bytes instanceof SharedArrayBuffer) return bytes;
  const file = readFileSync(SHIPPED);
  const shared = new SharedArrayBuffer(file.length);
  new Uint8Array(shared).set(file);
  return shared;
}

/** SHA-256 of the model that ships, in hexadecimal. */
export const modelDigest = (): string => digestOf(readFileSync(SHIPPED));

const missing = (path: string, cause: unknown): UserError =>
  new UserError(finding('model/missing', { path }), { cause });

/** A large file has a buffer of its own, which needs no copying. */
const wholeBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer =>
  (byteLength === buffer.byteLength
    ? buffer
    : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer;
