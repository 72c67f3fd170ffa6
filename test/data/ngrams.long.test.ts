/** Looks through three million n-grams; their checksums in the short tests say that nothing has changed since. */
import { expect, test } from 'vitest';
import { misplaced, rowsOf, whole } from './files.ts';

test.each([
  ['bigrams', 2],
  ['trigrams', 3],
])('%s: so many words in lower case or marks, seen twice or more', (name, length) => {
  const rows = rowsOf(`counts/${name}.tsv.br`);
  expect(misplaced(rows.map(([ngram]) => ngram as string))).toBeUndefined();
  const faults = rows.filter(
    ([ngram = '', seen]) =>
      ngram.split(' ').length !== length || ngram !== ngram.normalize('NFC').toLowerCase() || !whole(seen, 2),
  );
  expect(faults.slice(0, 10)).toEqual([]);
});
