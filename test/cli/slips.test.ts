/** Slips of the keyboard and files that are damaged: nothing that is there already is lost, and the word for it is clear. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../src/node/review-desk.ts';
import { readReviewFolder } from '../../src/node/review-folder.ts';
import { fail, given, NOTES, renskrift } from './fake.ts';

let root = '';
let out = '';

beforeAll(async () => {
  ({ root, out } = given({
    'in/a.txt': NOTES,
    'in/b.txt': `${NOTES}Manga kld flyitats.\n`,
    'notes.txt': 'mine\n',
  }));
  await renskrift(['clean', join(root, 'in'), '-o', out, '-q']);
});

describe('what is there already is not written over', () => {
  test.each([
    ['a memory', () => ['clean', join(root, 'in'), '-o', out, '--cache-location', join(root, 'notes.txt')]],
    ['a profile', () => ['profile', join(root, 'in'), '-o', join(root, 'in/a.txt')]],
    [
      'a profile of profiles',
      () => ['merge-profiles', join(out, 'profile.json'), '-o', join(out, 'profile.json')],
    ],
    ['a report', () => ['report', out, '-o', join(root, 'notes.txt')]],
    ['what is learnt', () => ['learn', out, '-o', join(root, 'notes.txt')]],
    [
      'a list of findings',
      () => ['check', join(root, 'in'), '--reporter', `compact=${join(root, 'in/a.txt')}`],
    ],
    [
      'findings as SARIF',
      () => ['check', join(root, 'in'), '--reporter', `sarif=${join(root, 'notes.txt')}`],
    ],
  ])('by %s', async (_, argv) => {
    const before = [join(root, 'notes.txt'), join(root, 'in/a.txt'), join(out, 'profile.json')].map((path) =>
      readFileSync(path, 'utf8'),
    );
    const { code, stderr } = await renskrift(argv());
    expect(code).toBe(2);
    expect(stderr).toMatch(/Oväntat|skriva över/);
    const after = [join(root, 'notes.txt'), join(root, 'in/a.txt'), join(out, 'profile.json')].map((path) =>
      readFileSync(path, 'utf8'),
    );
    expect(after).toEqual(before);
  });
});

describe('what is damaged is told of', () => {
  test('reports of parts', async () => {
    for (const text of ['{', '{}', '[]']) {
      const { out: parts } = given({ 'out/report-1-of-1.json': text });
      expect(await fail(2, ['merge-reports', parts])).toContain('väntade en hel rapport');
    }
  });

  test.each([
    ['gone', (path: string) => rmSync(path)],
    ['no YAML', (path: string) => writeFileSync(path, 'x: [')],
    ['no record', (path: string) => writeFileSync(path, 'a: 1\n')],
  ])('a record that is %s', async (_, harm) => {
    const { root: own, out: parts } = given({ 'in/a.txt': NOTES, 'in/b.txt': NOTES });
    await renskrift(['clean', join(own, 'in'), '-o', parts, '-q', '--shard', '1/1']);
    harm(join(parts, 'a.yaml'));
    const { code, stderr, stdout } = await renskrift(['merge-reports', parts]);
    expect(code).toBe(3);
    expect(stderr).toContain('a.yaml');
    expect(stdout).toContain('people.yaml');
  });

  test('a decisions file that is none', async () => {
    const argv = ['clean', join(root, 'in'), '-o', out, '--decisions', join(root, 'in/a.txt')];
    expect((await renskrift(argv)).stderr).toContain('väntade beslut som renskrift review skriver');
  });

  test.each([['--profile'], ['--learned'], ['--decisions']])(
    'a file for %s that is not there',
    async (flag) => {
      const argv = ['clean', join(root, 'in'), '-o', out, flag, join(root, 'nowhere.json')];
      expect(await fail(2, argv)).toContain('nowhere.json” finns inte');
    },
  );
});

test('an option for folders is refused where there is none', async () => {
  expect(await fail(2, ['clean', '-', '--watch'])).toContain('--watch utan -o MAPP');
});

test('a stream is cleaned with the profile that is given', async () => {
  const argv = ['clean', '-', '--profile', join(root, 'nowhere.json')];
  expect(await fail(2, argv, { stdin: NOTES })).toContain('finns inte');
});

test('what could not be undone can be undone later', async () => {
  const path = join(given({ 'x.txt': '' }).root, 'decisions.jsonl');
  const desk = await openDesk({ documents: await readReviewFolder(out), path, by: 'a', now: Date.now });
  const [group] = await desk.queue('same');
  const id = group?.members[0]?.id as string;
  await desk.decide([id], { action: 'keep' }, 'here');
  const written = readFileSync(path);
  rmSync(path);
  mkdirSync(path); // the disk refuses: a folder is where the file was
  await expect(desk.undo()).rejects.toThrow();
  rmSync(path, { recursive: true });
  writeFileSync(path, written);
  expect(await desk.undo()).toHaveLength(1);
});
