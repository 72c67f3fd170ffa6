import { mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/node/errors.ts';
import { spareInputs } from '../../src/node/spare-inputs.ts';
import { writeFile } from '../../src/node/write-file.ts';
import { folderWith } from './folder.ts';

describe('writeFile', () => {
  test('makes the folders and writes text as UTF-8', async () => {
    const folder = await folderWith({});
    await writeFile(join(folder, 'ut/1931/möte.txt'), 'På mötet\n');
    expect(await readFile(join(folder, 'ut/1931/möte.txt'), 'utf8')).toBe('På mötet\n');
  });

  test('writes bytes as they are', async () => {
    const path = join(await folderWith({}), 'x');
    await writeFile(path, Uint8Array.of(0, 255, 254));
    expect([...(await readFile(path))]).toEqual([0, 255, 254]);
  });

  test('replaces what is there, wholly, and leaves nothing else', async () => {
    const folder = await folderWith({ 'x.yaml': 'gammalt och långt' });
    await writeFile(join(folder, 'x.yaml'), 'nytt');
    expect(await readFile(join(folder, 'x.yaml'), 'utf8')).toBe('nytt');
    expect(await readdir(folder)).toEqual(['x.yaml']);
  });

  test('the new file is another one: who reads the old one goes on to read the old one', async () => {
    const folder = await folderWith({ 'x.yaml': 'gammalt' });
    const before = await stat(join(folder, 'x.yaml'));
    await writeFile(join(folder, 'x.yaml'), 'nytt');
    expect((await stat(join(folder, 'x.yaml'))).ino).not.toBe(before.ino);
  });

  test('of many writes at once to one place, one is there as a whole', async () => {
    const folder = await folderWith({});
    const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(50_000));
    await Promise.all(texts.map((text) => writeFile(join(folder, 'x'), text)));
    expect(texts).toContain(await readFile(join(folder, 'x'), 'utf8'));
    expect(await readdir(folder)).toEqual(['x']);
  });

  test('a refusal is the user’s to mend, and leaves no part of a file', async () => {
    const folder = await folderWith({ fil: '' });
    await mkdir(join(folder, 'mapp'));
    const attempts = [join(folder, 'mapp'), join(folder, 'fil/under.txt')];
    for (const path of attempts) {
      const error = await writeFile(path, 'x').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UserError);
      expect(error).toMatchObject({ exitCode: 2, finding: { rule: 'write/failed', arguments: { path } } });
      expect((error as UserError).cause).toBeInstanceOf(Error);
    }
    expect((await readdir(folder)).sort()).toEqual(['fil', 'mapp']);
  });
});

test('a fault of the program is not the user’s to mend', async () => {
  await expect(writeFile('a\0b', 'x')).rejects.toThrow(TypeError);
});

function thrownBy(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('spareInputs', () => {
  const named = (path: string) => ({ path, name: 'p1.txt' });

  test('outputs elsewhere are fine, new or not', async () => {
    const folder = await folderWith({ 'in/p1.txt': '', 'ut/p1.txt': '' });
    const outputs = [join(folder, 'ut/p1.txt'), join(folder, 'in/p1.yaml')];
    expect(() => spareInputs([named(join(folder, 'in/p1.txt')), named('-')], outputs)).not.toThrow();
  });

  test('an output that is an input is refused, also by a link', async () => {
    const folder = await folderWith({ 'in/p1.txt': '' });
    await symlink('in', join(folder, 'ut'));
    for (const output of ['in/p1.txt', 'ut/p1.txt']) {
      const refusal = thrownBy(() => spareInputs([named(join(folder, 'in/p1.txt'))], [join(folder, output)]));
      expect(refusal).toMatchObject({
        exitCode: 2,
        finding: { rule: 'write/over-input', arguments: { path: 'p1.txt' } },
      });
    }
  });
});
