/** Loads the packed model that ships with the package. */
import { readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
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
    throw missing(path, cause);
  }
}

/**
 * The model that ships with the package, read while other things are done: in one stretch, on another thread.
 * Await it before the first document; it throws as `loadModel` does.
 */
export async function loadModelMeanwhile(path: string = SHIPPED): Promise<Model> {
  try {
    const file = await open(path);
    try {
      const bytes = new Uint8Array((await file.stat()).size);
      await fill(bytes, file);
      return openModel(bytes.buffer);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw missing(path, cause);
  }
}

/** Mostly one read; a system may give less at a time. */
async function fill(bytes: Uint8Array, file: FileHandle): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, at);
    if (bytesRead === 0) throw new Error(`Unexpected end of the file at ${at} of ${bytes.length} bytes.`);
    at += bytesRead;
  }
}

const missing = (path: string, cause: unknown): UserError =>
  new UserError(finding('model/missing', { path }), { cause });

/** A large file has a buffer of its own, which needs no copying. */
const wholeBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer =>
  (byteLength === buffer.byteLength
    ? buffer
    : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer;
