import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fail, folder, ok } from './fake.ts';

/** A folder with gold, OCR and cleaned texts of three small documents; the third has no cleaned text, a fourth no OCR. */
function bench(): { root: string; folders: string[] } {
  const root = folder();
  const files = {
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
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
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
  ])('%j ends with 2', async (argv, complaint) => {
    expect(await fail(2, ['score', ...bench().folders, ...argv])).toMatch(complaint);
  });
});
