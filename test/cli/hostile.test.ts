/** Folders as nobody would make them on purpose: a clear word or a result, and nothing written outside the output folder. */
import { mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, folder, given, NOTES, renskrift } from './fake.ts';

/** Cleans a folder; the exit code, what is told, and the names of what was written. */
async function clean(root: string): Promise<{ code: number; stderr: string; written: string[] }> {
  const before = new Set(readdirSync(root, { recursive: true }).map(String));
  const out = folder();
  const { code, stderr } = await renskrift(['clean', root, '-o', out]);
  const after = readdirSync(root, { recursive: true }).map(String);
  expect(after.filter((name) => !before.has(name))).toEqual([]);
  return { code, stderr, written: Object.keys(filesOf(out)) };
}

test('a file of a gigabyte is refused without being read', async () => {
  const { root } = given({ 'a.txt': NOTES, 'huge.txt': '' });
  truncateSync(join(root, 'huge.txt'), 2 ** 30);
  const { code, stderr, written } = await clean(root);
  expect(code).toBe(3);
  expect(stderr).toContain('huge.txt: fel: Oväntat stor fil');
  expect(written).toContain('a.txt');
});

test('folders in folders, a hundred deep, are gone through', async () => {
  const deep = Array(100).fill('d').join('/');
  const { root } = given({ [`${deep}/a.txt`]: NOTES });
  expect((await clean(root)).written).toContain(`${deep}/a.txt`);
});

test('links that lead back and around are followed once', async () => {
  const { root } = given({ 'a/b/note.txt': NOTES });
  symlinkSync(join(root, 'a'), join(root, 'a/b/up'));
  symlinkSync(join(root, 'loop'), join(root, 'loop'));
  const { written } = await clean(root);
  expect(written.filter((name) => name.endsWith('note.yaml'))).toEqual(['a/b/note.yaml']);
});

test.each([
  'rad\nbrytning.txt',
  'emoji 📝 å.txt',
  '-o.txt',
  '$(touch x).txt',
  `${'l'.repeat(200)}.txt`,
  'constructor.txt',
])('a file may be called %j', async (name) => {
  const { root } = given({ 'in/b.txt': NOTES });
  writeFileSync(join(root, 'in', name), NOTES);
  const { code, written } = await clean(join(root, 'in'));
  expect(code).toBe(0);
  expect(written).toContain(name);
});

test('what is no file is told of or passed over, and the rest is done', async () => {
  const { root } = given({ 'a.txt': NOTES });
  mkdirSync(join(root, 'folder.txt'));
  symlinkSync('/nowhere/at/all', join(root, 'broken.txt'));
  const { code, stderr, written } = await clean(root);
  expect(code).toBe(3);
  expect(stderr).toContain('broken.txt');
  expect(written).toContain('a.yaml');
});
