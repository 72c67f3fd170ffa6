import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOutputNames } from '../../src/node/output-names.ts';

const input = (name: string, relative: string) => ({ name, relative });
/** A file that the user named. */
const file = (name: string) => input(name, name.split('/').at(-1) ?? '');

test.each([
  ['a file', [file('arkiv/p1.txt')], ['p1']],
  [
    'a folder is mirrored',
    [input('arkiv/1931/p1.txt', '1931/p1.txt'), input('arkiv/p1.txt', 'p1.txt')],
    ['1931/p1', 'p1'],
  ],
  [
    'text and Markdown of one name keep their endings',
    [file('p1.md'), file('p1.txt'), file('p2.md')],
    ['p1.md', 'p1.txt', 'p2'],
  ],
  [
    'files of one name from two folders keep their folders',
    [file('a/x.txt'), file('b/x.txt'), file('c/y.txt')],
    ['a/x', 'b/x', 'y'],
  ],
  ['folders and endings', [file('a/x.txt'), file('b/x.txt'), file('b/x.md')], ['a/x', 'b/x', 'x.md']],
  [
    'a name that becomes another’s',
    [file('x.txt.md'), file('x.txt'), file('x.md')],
    ['x.txt.md', 'x.txt', 'x.md'],
  ],
  ['dots lead nowhere', [file('../a/x.txt'), file('./b/x.txt')], ['a/x', 'b/x']],
  [
    'a number where all else is the same',
    [file('../a/x.txt'), file('a/x.txt'), file('/a/x.txt')],
    ['a/x.txt', 'a/x.txt~2', 'a/x.txt~3'],
  ],
  [
    'a number that is somebody’s name',
    [file('../a/x.txt'), file('a/x.txt'), input('b', 'a/x.txt~2.md')],
    ['a/x.txt', 'a/x.txt~3', 'a/x.txt~2'],
  ],
  ['a drive', [file('C:/a/x.txt'), file('b/x.txt')], ['a/x', 'b/x']],
  ['capitals do not make a name another', [file('a/X.txt'), file('b/x.txt')], ['a/X', 'b/x']],
  ['nor does the composition of å', [file('a/å.txt'), file('b/a\u030A.txt')], ['a/å', 'b/a\u030A']],
  ['standard input', [input('-', 'stdin')], ['stdin']],
  ['no ending', [file('protokoll')], ['protokoll']],
  ['a dot in the name', [file('2024.02.27.txt')], ['2024.02.27']],
  ['nothing', [], []],
])('%s', (_, inputs, expected) => {
  expect(planOutputNames(inputs)).toEqual(expected);
});

const path = fc
  .array(fc.constantFrom('a', 'A', 'b', '..', 'x.txt', 'x.md', 'x', 'X.txt', 'x.txt.md', 'x.txt~2'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('/'));
const inputs = fc.array(
  fc.tuple(path, fc.nat(3)).map(([name, depth]) => {
    const parts = name.split('/').filter((part) => part !== '..');
    return input(name, parts.slice(-1 - depth).join('/') || 'x.txt');
  }),
  { maxLength: 20 },
);

test('no two names are the same on any file system, and none leads out', () => {
  fc.assert(
    fc.property(inputs, (all) => {
      const names = planOutputNames(all);
      expect(names).toHaveLength(all.length);
      expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(all.length);
      expect(names.filter((name) => name.startsWith('/') || name.split('/').includes('..'))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the plan is the same each time, and what is alone keeps its short name', () => {
  fc.assert(
    fc.property(inputs, (all) => {
      const lone = [...all, file('ensam/för sig.txt')];
      expect(planOutputNames(lone)).toEqual([...planOutputNames(all), 'för sig']);
      expect(planOutputNames(lone)).toEqual(planOutputNames(lone));
    }),
  );
});

test('no input gets a name that is taken', () => {
  const names = planOutputNames([file('in/People.txt'), file('b.txt'), file('./people')], ['people']);
  expect(names).toEqual(['People.txt', 'b', 'people~2']);
});
