import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fail, given, ok } from './fake.ts';

/** A folder with gold, OCR and cleaned texts of three small documents; the third has no cleaned text, a fourth no OCR. */
function bench(): { root: string; folders: string[] } {
  const { root } = given({
    'gold/a.gold.txt': 'Mötet börjar nu',
    'gold/b.gold.txt': 'Ordföranden hälsar alla',
    'gold/c.gold.txt': 'Slut',
    'gold/d.gold.txt': 'Utan bild',
    'ocr/a.eng.txt': 'Motet bérjar nu',
    'ocr/b.eng.txt': 'Ordforanden halsar alla',
    'ocr/c.eng.txt': 'Slut',
    'out/a.txt': 'Mötet börjar nu',
    'out/b.txt': 'Ordföranden halsar allå',
    'manifest.json': JSON.stringify({
      documents: [
        { id: 'a', level: 'light' },
        { id: 'b', level: 'heavy' },
      ],
    }),
  });
  const at = (name: string): string => join(root, name);
  return { root, folders: ['--gold', at('gold'), '--ocr', at('ocr'), '--fixed', at('out')] };
}

const score = (...argv: string[]): Promise<string> => ok(['score', ...argv]);

describe('score', () => {
  test('counts what was fixed, harmed and left, over all documents', async () => {
    const { summary: _, ...figures } = JSON.parse(await score(...bench().folders, '--json'));
    expect(figures).toMatchObject({
      documents: 3,
      missing: { ocr: ['d'], fixed: ['c'] },
      werLetters: { gold: 7, ocrEdits: 4, fixedEdits: 2 },
      tokensLetters: { wrongInOcr: 4, wrongAfter: 2, fixed: 3, harmed: 1 },
      harms: [{ gold: 'alla', fixed: 'allå', count: 1 }],
      leftovers: [{ gold: 'hälsar', ocr: 'halsar', fixed: 'halsar', count: 1 }],
    });
  });

  test('groups by a field of the manifest, and takes one document alone', async () => {
    const { root, folders } = bench();
    const by = ['--by', 'level', '--manifest', join(root, 'manifest.json')];
    const grouped = JSON.parse(await score(...folders, ...by, '--json'));
    expect(grouped.groups.map((g: { name: string; documents: number }) => [g.name, g.documents])).toEqual([
      ['(none)', 1],
      ['heavy', 1],
      ['light', 1],
    ]);
    expect(JSON.parse(await score(...folders, '--only', 'a', '--json'))).toMatchObject({ documents: 1 });
  });

  test('prints for people, in their language', async () => {
    const { folders } = bench();
    expect(await score(...folders, '--per-doc', '--worst', '5')).toContain('ordfel, bara bokstäver');
    expect(await score(...folders, '--lang', 'en')).toContain('words, letters only');
  });

  test.each([
    [['--only', 'x'], /^renskrift: fel: Hittade inget att mäta/],
    [['--by', 'level'], /^renskrift: fel: --by väntar också --manifest FIL/],
    [['--by', 'level', '--manifest', 'no-such.json'], /^renskrift: fel: Kan inte läsa no-such.json: ENOENT/],
    [['--by', 'level', '--manifest', 'package.json'], /^renskrift: fel: Oväntat innehåll i package.json/],
    [['--gold', 'no-such-folder'], /^renskrift: fel: Kan inte läsa no-such-folder: ENOENT/],
    [['--ocr', 'no-such-folder'], /^renskrift: fel: Kan inte läsa no-such-folder: ENOENT/],
    [['--fixed', 'no-such-folder'], /^renskrift: fel: Kan inte läsa no-such-folder: ENOENT/],
  ])('%j ends with 2', async (argv, complaint) => {
    expect(await fail(2, ['score', ...bench().folders, ...argv])).toMatch(complaint);
  });
});

describe('score --records', () => {
  /** Gold records of three meetings, of which the second has a record that is no YAML and the third none. */
  function records(): string[] {
    const { root } = given({
      'gold/a.record.yaml': 'datum: 2024-02-27\ndeltagare: [{ namn: Asta Ek }, { namn: Bo Alm }]\n',
      'gold/b.record.yaml': 'datum: 2024-03-01\n',
      'gold/c.record.yaml': 'plats: Byns skola\n',
      'out/a.yaml': 'datum: "2024-02-27"\ndeltagare: [{ namn: Asta Ek }, { namn: Åke Ask }]\n',
      'out/b.yaml': '{ nej',
      'bad/a.record.yaml': '- en lista\n',
    });
    return ['--records', '--gold', join(root, 'gold'), '--fixed', join(root, 'out')];
  }

  test('counts what is met over all records, those that are missing as empty', async () => {
    const report = JSON.parse(await score(...records(), '--json'));
    expect(report).toMatchObject({
      records: 3,
      missing: ['b', 'c'],
      single: { datum: { gold: 2, met: 1, invented: 0, accuracy: 0.5 }, plats: { gold: 1, met: 0 } },
      lists: { deltagare: { gold: 2, found: 2, met: 1, f1: 0.5 } },
    });
    expect(report.perDocument.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('prints for people, in their language', async () => {
    const folders = records();
    expect(await score(...folders)).toContain('läsbar post saknas för 2 (räknas som tomma): b, c');
    expect(await score(...folders)).not.toContain('\na  ');
    expect(await score(...folders, '--per-doc', '--only', 'a', '--lang', 'en')).toMatch(
      /^records 1\n.*\na +50.0%/s,
    );
  });

  test.each([
    [['--by', 'level'], /^renskrift: fel: Oväntad flagga --by <FÄLT> tillsammans med --records\. Se/],
    [['--gold-ext', '.x'], /^renskrift: fel: Hittade inget att mäta: det finns inget facit \(\*\.x\)/],
    [['--fixed', 'no-such-folder'], /^renskrift: fel: Kan inte läsa no-such-folder: ENOENT/],
    [['--gold', 'no-such-folder'], /^renskrift: fel: Kan inte läsa no-such-folder: ENOENT/],
  ])('%j ends with 2', async (argv, complaint) => {
    expect(await fail(2, ['score', ...records(), ...argv])).toMatch(complaint);
  });

  test('a gold record that is none ends with 2', async () => {
    const [flag = '', gold = '', root = '', ...rest] = records();
    const argv = [flag, gold, root.replace(/gold$/, 'bad'), ...rest, '--lang', 'en'];
    expect(await fail(2, ['score', ...argv])).toMatch(
      /error: Unexpected contents of a.record.yaml, expected a record/,
    );
  });
});
