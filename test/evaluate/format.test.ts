import { expect, test } from 'vitest';
import { formatScore, groupBy, intervals, scoreDocument, summarise } from '../../src/evaluate/index.ts';

const DOCUMENTS = [
  { id: 'a', ...scoreDocument('två år på väg', 'tva ar på vag', 'två år pa vag') },
  { id: 'b', ...scoreDocument('ett', 'ett', 'ett') },
];

/** Intl puts no-break spaces before the per cent sign and between thousands. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('in Swedish: the figures of all documents', () => {
  const report = { summary: summarise(DOCUMENTS), missing: { ocr: [], fixed: ['b'] } };
  expect(plain(formatScore(report, 'sv'))).toBe(
    `dokument 2 (bättre 1, sämre 0)
tecken i facit 16, ord i facit 5
rättad fil saknas för 1 (räknas som oförändrade)

                            OCR    efter  minskning
teckenfel (CER)         18,75 %  12,50 %     33,3 %
ordfel (WER)            60,00 %  40,00 %     33,3 %
ordfel, bara bokstäver  60,00 %  40,00 %     33,3 %

ord: fel i OCR 3, efter 2; rättade 2 (40,00 % av facit, 66,7 % av felen); skadade 1 (20,000 % av facit); utan motsvarighet i facit 0 → 0
ord, bara bokstäver: fel i OCR 3, efter 2; rättade 2 (40,00 % av facit, 66,7 % av felen); skadade 1 (20,000 % av facit); utan motsvarighet i facit 0 → 0
`,
  );
});

test('in English: intervals, groups, documents and word lists when they are there', () => {
  const text = formatScore(
    {
      summary: summarise(DOCUMENTS),
      missing: { ocr: ['c'], fixed: [] },
      intervals: intervals([DOCUMENTS[0] as (typeof DOCUMENTS)[0]]),
      groups: { by: 'level', rows: groupBy(DOCUMENTS, (id) => (id === 'a' ? 'light' : 'heavy')) },
      perDocument: groupBy(DOCUMENTS, (id) => id),
      harms: [{ gold: 'på', fixed: 'pa', count: 12 }],
      leftovers: [],
    },
    'en',
  );
  const [head, rates, words, groups, documents, harms, leftovers, ...rest] = text.split('\n\n');
  expect(head).toContain('no OCR file for 1 (skipped)');
  expect(rates?.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
    ['OCR', 'after', 'reduction', 'after, 95%'],
    ['characters (CER)', '18.75%', '12.50%', '33.3%', '15.38% – 15.38%'],
    ['words (WER)', '60.00%', '40.00%', '33.3%', '50.00% – 50.00%'],
    ['words, letters only', '60.00%', '40.00%', '33.3%', '50.00% – 50.00%'],
  ]);
  expect(words).toContain('wrong in OCR 3, after 2; fixed 2 (40.00% of gold, 66.7% of the wrong)');
  expect(groups?.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['level', 'characters (CER)', 'words (WER)', 'words, letters only', 'fixed, harmed'],
    ['heavy', '1', '0.00% → 0.00%', '0.00% → 0.00%', '0.00% → 0.00%', '+0 −0'],
    ['light', '1', '23.08% → 15.38%', '75.00% → 50.00%', '75.00% → 50.00%', '+2 −1'],
  ]);
  expect(documents).toMatch(/^id .*\na .*\nb /u);
  expect(harms).toBe('commonest harmed words (count, gold, now):\n  12\tpå\tpa');
  expect(leftovers).toBe('commonest words still wrong (count, gold, OCR, now):\n  (none)\n');
  expect(rest).toEqual([]);
});
