import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInput } from '../../src/node/read-input.ts';
import { MAX_BYTES } from '../../src/read/limits.ts';
import { folderWith } from './folder.ts';

async function* chunks(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

test('standard input is read to its end, over the middle of a letter', async () => {
  const bytes = Buffer.from('på');
  const stdin = chunks(bytes.subarray(0, 2), bytes.subarray(2));
  expect(await readInput({ path: '-' }, stdin)).toEqual({ kind: 'bytes', bytes });
});

test('an empty standard input has no bytes', async () => {
  expect(await readInput({ path: '-' }, chunks())).toEqual({ kind: 'bytes', bytes: Buffer.alloc(0) });
});

test('too much is given up, not kept', async () => {
  let taken = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    const chunk = new Uint8Array(2 ** 20);
    for (;;) {
      taken += chunk.length;
      yield chunk;
    }
  }
  expect(await readInput({ path: '-' }, endless())).toMatchObject({ finding: { rule: 'read/too-large' } });
  expect(taken).toBe(MAX_BYTES + 2 ** 20);
});

test('so is too large a file', async () => {
  const path = join(await folderWith({}), 'stor.txt');
  const file = await open(path, 'w');
  await file.truncate(MAX_BYTES + 1);
  await file.close();
  expect(await readInput({ path })).toMatchObject({ finding: { rule: 'read/too-large' } });
});

test('a fault of the program is no fault of the input', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('på');
    throw new TypeError('broken');
  }
  await expect(readInput({ path: '-' }, broken())).rejects.toThrow('broken');
});
