import { execFileSync } from 'node:child_process';
import { chmod, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/node/errors.ts';
import { splitGlob } from '../../src/node/find-files.ts';
import { type FoundInput, findInputs } from '../../src/node/inputs.ts';
import { readInput } from '../../src/node/read-input.ts';
import { folderWith } from './folder.ts';

const ODD_NAMES = [
  '[x] (1).txt',
  'back\\slash.txt',
  'med blanksteg.txt',
  'ny\nrad.txt',
  '{a,b}.txt',
  '😀 möte.txt',
];

const cwd = await folderWith({
  'arkiv/p1.txt': '1',
  'arkiv/p2.txt': '2',
  'arkiv/p10.txt': '10',
  'arkiv/1931/p3.md': '3',
  'arkiv/1931/p3.TXT': '3',
  'arkiv/1931/p3.markdown': '3',
  'arkiv/1931/bild.tif': 'tif',
  'arkiv/.dold.txt': 'dold',
  'bara bilder/bild.tif': 'tif',
  'läst/a.txt': 'a',
  'läst/a.hocr': '<html>',
  'läst/a.xml': '<alto>',
  'läst/a.tsv': 'level\tpage_num\t',
  'läst/a.md': 'a',
  'läst/b.txt': 'b',
  'läst/b.xml': '<?xml version="1.0"?><mets/>',
  'läst/c.TXT': 'c',
  'läst/c.alto.xml': '\uFEFF<?xml version="1.0"?><alto>',
  'läst/d.html': '<html><body>en sida</body></html>',
  'läst/e.HTML': '<html><meta name="ocr-system"></html>',
  'läst/f.tsv': 'namn\tdatum',
  'läst/under/a.txt': 'a',
  'fri.text': 'fri',
  '_först.txt': 'först',
  ...Object.fromEntries(ODD_NAMES.map((name) => [`udda/${name}`, name])),
});
const names = async (patterns: string[], options = {}): Promise<string[]> =>
  (await findInputs(patterns, { cwd, ...options })).map(({ name }) => name);

test.each<[string, string[], string[]]>([
  ['a file', ['arkiv/p1.txt'], ['arkiv/p1.txt']],
  ['a file of another ending, named by the user', ['fri.text'], ['fri.text']],
  [
    'files in the order of a person, not of the shell',
    ['arkiv/p10.txt', 'arkiv/p1.txt', 'arkiv/p2.txt'],
    ['arkiv/p1.txt', 'arkiv/p2.txt', 'arkiv/p10.txt'],
  ],
  [
    'a folder, with all below it',
    ['arkiv'],
    [
      'arkiv/1931/p3.markdown',
      'arkiv/1931/p3.md',
      'arkiv/1931/p3.TXT',
      'arkiv/p1.txt',
      'arkiv/p2.txt',
      'arkiv/p10.txt',
    ],
  ],
  [
    'a folder with a stroke, by a way with dots',
    ['./udda/../arkiv/1931/'],
    ['arkiv/1931/p3.markdown', 'arkiv/1931/p3.md', 'arkiv/1931/p3.TXT'],
  ],
  ['a glob', ['arkiv/p?.txt'], ['arkiv/p1.txt', 'arkiv/p2.txt']],
  ['a glob over folders', ['**/p3.{md,TXT}'], ['arkiv/1931/p3.md', 'arkiv/1931/p3.TXT']],
  ['a glob takes the files it says, whatever their ending', ['arkiv/1931/*.tif'], ['arkiv/1931/bild.tif']],
  ['a file twice', ['arkiv/p1.txt', './arkiv/p1.txt', 'arkiv/p1.*'], ['arkiv/p1.txt']],
  ['standard input, once and first', ['_först.txt', '-', '-'], ['-', '_först.txt']],
  ['nothing for nothing', [], []],
])('%s', async (_, patterns, expected) => {
  expect(await names(patterns)).toEqual(expected);
});

test('of a page with and without positions the former is taken, and what ends like one and is none is left', async () => {
  const found = await findInputs(['läst'], { cwd });
  expect(found.map(({ relative, insteadOf }) => [relative, insteadOf?.map(({ name }) => name)])).toEqual([
    ['a.hocr', ['läst/a.xml', 'läst/a.tsv', 'läst/a.txt']],
    ['a.md', undefined],
    ['b.txt', undefined],
    ['c.alto.xml', ['läst/c.TXT']],
    ['e.HTML', undefined],
    ['under/a.txt', undefined],
  ]);
  expect(await names(['läst/[ab].txt'])).toEqual(['läst/a.txt', 'läst/b.txt']);
});

test('other endings are taken from a folder when they are asked for', async () => {
  expect(await names(['arkiv'], { extensions: ['.tif'] })).toEqual(['arkiv/1931/bild.tif']);
});

test('every name, however odd, is found in its folder, by itself and by a glob, and can be read', async () => {
  const found = await findInputs(['udda'], { cwd });
  expect(found.map(({ relative }) => relative).sort()).toEqual([...ODD_NAMES].sort());
  expect(
    (
      await findInputs(
        ODD_NAMES.map((name) => `udda/${name}`),
        { cwd },
      )
    ).map(({ path }) => path),
  ).toEqual(found.map(({ path }) => path));
  expect(await findInputs(['udda/*'], { cwd })).toEqual(found);
  for (const input of found) expect(await contentOf(input)).toBe(input.relative);
});

test.each([
  ['arkiv', 'arkiv/1931/p3.md', '1931/p3.md'],
  ['arkiv/1931/p3.md', 'arkiv/1931/p3.md', 'p3.md'],
  ['arkiv/**/*.md', 'arkiv/1931/p3.md', '1931/p3.md'],
  ['*/1931/*.md', 'arkiv/1931/p3.md', 'arkiv/1931/p3.md'],
])('found by %s, it has a name, a path, and a way below its folder', async (pattern, name, relative) => {
  const found = await findInputs([pattern], { cwd });
  expect(found).toContainEqual({ name, relative, path: join(cwd, name) });
});

test('an absolute pattern gives absolute names', async () => {
  const name = join(cwd, 'arkiv/p1.txt');
  for (const pattern of [name, join(cwd, 'arkiv/p1.*')]) {
    expect(await findInputs([pattern], { cwd: '/' })).toEqual([{ name, path: name, relative: 'p1.txt' }]);
  }
});

test.each([
  ['saknas.txt', 'read/unmatched', 'saknas.txt'],
  ['arkiv/*.pdf', 'read/unmatched', 'arkiv/*.pdf'],
  ['arkiv/1931/p3.md/x', 'read/unmatched', 'arkiv/1931/p3.md/x'],
  ['a\0b', 'read/unmatched', 'a\0b'],
  ['', 'read/unmatched', ''],
  ['bara bilder', 'read/no-documents', 'bara bilder'],
])('%j finds nothing, and that is the user’s to mend', async (pattern, rule, shown) => {
  const error = await findInputs(['-', pattern], { cwd }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({ exitCode: 2, finding: { rule } });
  expect((error as UserError).message).toContain(
    `Unexpected ${rule === 'read/unmatched' ? '' : 'folder '}“${shown}”`,
  );
});

describe('links', () => {
  test('each file is found once, by its own path, and loops end', async () => {
    const folder = await folderWith({ 'a/p.txt': '', 'b/q.txt': '', 'a/sub/r.txt': '' });
    await symlink('..', join(folder, 'a/sub/upp'));
    await symlink('../../b', join(folder, 'a/sub/b'));
    await symlink('../a', join(folder, 'b/a'));
    await symlink('p.txt', join(folder, 'a/allra först.txt'));
    const found = await findInputs(['a', 'b'], { cwd: folder });
    expect(found.map(({ name }) => name)).toEqual(['a/p.txt', 'a/sub/r.txt', 'b/q.txt']);
  });

  test('a folder outside is reached by its link, and its files keep the way by the link', async () => {
    const folder = await folderWith({ 'in/p.txt': '', 'ute/djupt/q.txt': 'q' });
    await symlink('../ute', join(folder, 'in/länk'));
    const found = await findInputs(['in'], { cwd: folder });
    expect(found.map(({ relative }) => relative)).toEqual(['länk/djupt/q.txt', 'p.txt']);
  });

  test.each(['in', 'in/*.txt', 'in/bruten.txt'])(
    'a link to nowhere, found by %s, is listed and cannot be read',
    async (pattern) => {
      const folder = await folderWith({ 'in/bild.tif': '' });
      await symlink('ingenstans', join(folder, 'in/bruten.txt'));
      await symlink('ingenstans', join(folder, 'in/bruten.tif'));
      const found = await findInputs([pattern], { cwd: folder });
      expect(found.map(({ name }) => name)).toEqual(['in/bruten.txt']);
      expect(await readInput(found[0] as FoundInput)).toMatchObject({ finding: { rule: 'read/missing' } });
    },
  );
});

describe('what cannot be read does not stop the rest', () => {
  const NOBODY = 65_534;
  afterEach(() => process.seteuid?.(process.getuid?.() ?? 0));

  /** Root may read everything, so as root we become somebody else. */
  const withoutPrivileges = (): void => {
    if (process.getuid?.() === 0) process.seteuid?.(NOBODY);
  };

  test('a file that vanishes', async () => {
    const folder = await folderWith({ 'p1.txt': 'ett', 'p2.txt': 'två' });
    const found = await findInputs(['.'], { cwd: folder });
    await rm(join(folder, 'p1.txt'));
    expect(await Promise.all(found.map((input) => readInput(input)))).toMatchObject([
      { kind: 'unreadable', finding: { rule: 'read/missing', level: 'error' } },
      { kind: 'bytes', bytes: Buffer.from('två') },
    ]);
  });

  test('a file and a folder without the right to read', async () => {
    const folder = await folderWith({ 'p1.txt': 'ett', 'p2.txt': 'två', 'stängd/p3.txt': 'tre' });
    await chmod(folder, 0o755);
    await chmod(join(folder, 'p1.txt'), 0);
    await chmod(join(folder, 'stängd'), 0);
    withoutPrivileges();
    const found = await findInputs(['.', 'stängd/p3.txt'], { cwd: folder });
    expect(found.map(({ name }) => name)).toEqual(['p1.txt', 'p2.txt', 'stängd', 'stängd/p3.txt']);
    const results = await Promise.all(found.map((input) => readInput(input)));
    process.seteuid?.(process.getuid?.() ?? 0);
    await chmod(join(folder, 'stängd'), 0o755);
    const denied = { kind: 'unreadable', finding: { rule: 'read/denied' } };
    expect(results).toMatchObject([denied, { kind: 'bytes' }, denied, denied]);
  });

  test('a pipe is read, a folder is not', async () => {
    const folder = await folderWith({ 'x.txt': '' });
    execFileSync('mkfifo', [join(folder, 'rör')]);
    const [input] = await findInputs(['rör'], { cwd: folder });
    const bytes = readInput(input as FoundInput);
    await writeFile(join(folder, 'rör'), 'hej');
    expect(await bytes).toEqual({ kind: 'bytes', bytes: Buffer.from('hej') });
    expect(await readInput({ path: folder })).toMatchObject({
      finding: { rule: 'read/failed', arguments: { code: 'EISDIR' } },
    });
  });
});

test.each([
  ['arkiv/*.txt', '/', 'arkiv', '*.txt'],
  ['*.txt', '/', '.', '*.txt'],
  ['/*.txt', '/', '/', '*.txt'],
  ['/a/b/**', '/', '/a/b', '**'],
  ['a/[1]/b', '/', 'a', '[1]/b'],
  ['a/\\[1\\]/b', '/', 'a', '\\[1\\]/b'],
  ['a/b', '/', 'a/b', ''],
  ['arkiv\\1931\\*.txt', '\\', 'arkiv/1931', '*.txt'],
  ['C:\\arkiv\\*.txt', '\\', 'C:/arkiv', '*.txt'],
])('the glob %s is searched where parts are separated by %s', (pattern, separator, base, rest) => {
  expect(splitGlob(pattern, separator)).toEqual({ base, rest });
});

async function contentOf(input: FoundInput): Promise<string> {
  const result = await readInput(input);
  return result.kind === 'bytes' ? Buffer.from(result.bytes).toString() : result.finding.rule;
}
