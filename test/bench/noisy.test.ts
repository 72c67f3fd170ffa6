import { expect, test } from 'vitest';
import { noisyDocuments } from './noisy.ts';

const PAGES = ['en lang rad med ord som upprepas '.repeat(50), 'Å Ä Ö 12 §\n'.repeat(50)];
const SIZE = PAGES.reduce((sum, page) => sum + Buffer.byteLength(page), 0);

test('documents come in order until there are enough bytes', () => {
  expect(noisyDocuments(PAGES, SIZE, 0)).toEqual(PAGES);
  expect(noisyDocuments(PAGES, SIZE + 1, 0)).toEqual([...PAGES, PAGES[0]]);
});

test('about the given share of the letters is misread, each time others and every run the same', () => {
  const noisy = noisyDocuments(PAGES, 20 * SIZE, 0.1);
  const changed = noisy.map((text, i) => [...text].filter((c, k) => c !== PAGES[i % 2]?.[k]).length);
  const letters = 20 * (PAGES[0]?.match(/[a-y]/g)?.length ?? 0);
  const share = changed.reduce((sum, n) => sum + n, 0) / letters;
  expect(share).toBeGreaterThan(0.09);
  expect(share).toBeLessThan(0.11);
  expect(new Set(noisy.filter((_, i) => i % 2 === 0)).size).toBe(20);
  expect(noisyDocuments(PAGES, 20 * SIZE, 0.1)).toEqual(noisy);
});
