import { expect, test } from 'vitest';
import { misplaced, rowsOf } from './files.ts';

test.each(['first-names', 'surnames', 'places'])('%s: sorted, NFC, none twice', (file) => {
  const names = rowsOf(`names/${file}.tsv`).map(([name]) => name as string);
  expect(misplaced(names)).toBeUndefined();
  expect(names.filter((name) => name !== name.normalize('NFC').trim() || name === '')).toEqual([]);
});

test.each([
  ['first-names', /^\d+$/],
  ['surnames', /^\d+$/],
  ['places', /^(?:kommun|kommun-without-s|lan|ort|faker)$/],
])('%s: two columns, the second as SOURCES.md tells', (file, column) => {
  const faults = rowsOf(`names/${file}.tsv`).filter(
    (row) => row.length !== 2 || !column.test(row[1] as string),
  );
  expect(faults.slice(0, 10)).toEqual([]);
});
