import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fail, filesOf, given, NOTES, ok, renskrift } from './fake.ts';

const written = (out: string): string[] =>
  Object.keys(filesOf(out))
    .filter((name) => name.endsWith('.corrections.jsonl'))
    .map((name) => name.replace('.corrections.jsonl', ''));

describe('ignore files', () => {
  const files = {
    'a.txt': NOTES,
    'kladd/b.txt': NOTES,
    'kladd/behall.txt': NOTES,
    '.renskriftignore': 'kladd/*\n!kladd/behall.txt\n',
  };

  test.each([
    [[], ['a', 'kladd/behall']],
    [['--no-ignore'], ['a', 'kladd/b', 'kladd/behall']],
  ])('of the folder given %j', async (flags, names) => {
    const { root, out } = given(files);
    await ok(['clean', root, '-o', out, ...flags]);
    expect(written(out)).toEqual(names);
  });

  test('named instead of the usual one', async () => {
    const { root, out } = given({ ...files, andra: 'a.txt\n' });
    await ok(['clean', root, '-o', out, '--ignore-path', join(root, 'andra')]);
    expect(written(out)).toEqual(['kladd/b', 'kladd/behall']);
    expect(await fail(2, ['clean', root, '-o', out, '--ignore-path', join(root, 'ingen')])).toContain(
      'ENOENT',
    );
  });

  test('count for files that are named and for globs, and nothing left is no fault', async () => {
    const { root, out } = given({ 'a.txt': NOTES, '.renskriftignore': 'a.txt' });
    const { code, stderr } = await renskrift(['clean', join(root, '*.txt'), '-o', out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '1 dokument förbigås, se .renskriftignore.\n' });
    expect(existsSync(out)).toBe(false);
  });

  test.each(['check', 'profile'])('count for %s', async (command) => {
    const { root } = given({ 'a.txt': NOTES, 'b.txt': '%PDF', '.renskriftignore': 'b.txt' });
    const { stdout, stderr } = await renskrift([command, root, '-v', '--lang', 'en']);
    expect(stderr).toContain('1 document is passed over');
    expect(stdout).not.toContain('b.txt');
  });
});

describe('a list of files', () => {
  test.each([
    ['a line each', '\n', []],
    ['lines of Windows', '\r\n', []],
    ['NUL', '\0', ['-0']],
  ])('with %s, from a file and from standard input', async (_, separator, flags) => {
    const { root, out } = given({ 'a.txt': NOTES, '[1] b.txt': NOTES });
    const list = ['a.txt', '[1] b.txt', ''].map((name) => (name ? join(root, name) : '')).join(separator);
    writeFileSync(join(root, 'lista'), list);
    await ok(['clean', '--files-from', join(root, 'lista'), ...flags, '-o', out]);
    expect(written(out)).toEqual(['[1] b', 'a']);
    const stdout = await ok(['profile', '--files-from', '-', ...flags, '--json'], { stdin: list });
    expect(JSON.parse(stdout).documents).toBe(2);
  });

  test('goes on after one that is missing', async () => {
    const { root, out } = given({ 'a.txt': NOTES });
    const list = `${join(root, 'ingen.txt')}\n${join(root, 'a.txt')}\n`;
    const { code, stderr } = await renskrift(['clean', '--files-from', '-', '-o', out], { stdin: list });
    expect(code).toBe(3);
    expect(stderr).toContain('Filen finns inte');
    expect(written(out)).toEqual(['a']);
  });

  test.each([
    [['clean', '-', '--files-from', '-', '-o', 'ut'], 'Oväntat både - och --files-from -'],
    [['clean', '--files-from', 'ingen-lista', '-o', 'ut'], 'Det gick oväntat inte att läsa ingen-lista'],
    [['check'], 'Väntade SÖKVÄG, men inget angavs. Se renskrift check --help.'],
  ])('%j is refused', async (argv, complaint) => {
    expect(await fail(2, argv)).toContain(complaint);
  });
});

describe('standard input with a name', () => {
  test('is read as a file of that name', async () => {
    const markdown = '# Mote\n\n`Narvarande`\n';
    const clean = (...flags: string[]): Promise<{ stdout: string }> =>
      renskrift(['clean', '-', '-q', ...flags], { stdin: markdown });
    expect((await clean('--stdin-filename', 'a/b.md')).stdout).toContain('`Narvarande`');
    expect((await clean()).stdout).toContain('Närvarande');
  });

  test('gives its name to what is written and said', async () => {
    const { out } = given({});
    const argv = ['clean', '-', '--stdin-filename', 'arkiv/b.md', '-o', out, '-v', '--lang', 'en'];
    const { stderr } = await renskrift(argv, { stdin: 'Narvarande: Anna' });
    expect(stderr).toMatch(/^arkiv\/b\.md: 2 words, 1 replaced, 0 to review$/mu);
    expect(written(out)).toEqual(['b']);
  });
});
