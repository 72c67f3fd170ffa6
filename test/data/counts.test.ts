/** The counted words: unchanged since they were counted, and in the form that the model builder takes for granted. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { misplaced, pathOf, rowsOf, textOf, whole } from './files.ts';

test('checksums.txt names the counts, and the model of them all, with SHA-256 as sha256sum writes it (UPDATE=1 writes it)', () => {
  const counts = readdirSync(pathOf('counts')).sort();
  const lines = [...counts.map((name) => `counts/${name}`), 'model.bin'].map((file) => {
    const hash = createHash('sha256').update(readFileSync(pathOf(file)));
    return `${hash.digest('hex')}  ${file}\n`;
  });
  if (process.env.UPDATE) writeFileSync(pathOf('checksums.txt'), lines.join(''));
  expect(textOf('checksums.txt')).toBe(lines.join(''));
});

test('words.tsv: word, frequency, times seen, share capitalised, kinds of text, spelling', () => {
  const rows = rowsOf('counts/words.tsv.br');
  expect(misplaced(rows.map(([word]) => word as string))).toBeUndefined();
  const faults = rows.filter(
    ([word = '', frequency, seen, share, kinds, spelling]) =>
      word !== word.normalize('NFC').toLowerCase() ||
      !whole(frequency, 1) ||
      !whole(seen, 1) ||
      !/^(?:0\.\d\d|1\.00|-)$/.test(share ?? '') ||
      !/^[1-5]$/.test(kinds ?? '') ||
      (share === '-' ? spelling !== '-' : (spelling ?? word).toLowerCase() !== word),
  );
  expect(faults.slice(0, 10)).toEqual([]);
});
