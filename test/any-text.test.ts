/**
 * Any text at all gives a record that fits its schema and holds every line, or says why not, within the time limit of a test.
 * Full sizes are in any-text.long.test.ts.
 */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { clean, type Input, loadModel, type Model } from '../src/index.ts';
import { lineFates } from '../src/record/decisions/fates.ts';
import { validateMinutes } from '../src/record/schema.ts';
import { withPlaces, write } from '../src/write/index.ts';
import { monotonous } from './any-text.ts';

let model: Model;
beforeAll(() => {
  model = loadModel();
});

/** Cleans and writes it; a document must be whole. */
function check(input: Input | string): void {
  const result = clean(input, model);
  if (result.kind === 'unreadable') {
    expect(result.finding.rule).toMatch(/^read\//);
    return;
  }
  const { source, edited, tree, places, minutes } = result;
  expect(validateMinutes(minutes)).toEqual(minutes);
  expect(lineFates(source, edited, tree, places).filter(({ fate }) => fate === 'lost')).toEqual([]);
  expect(write({ ...result, minutes: withPlaces(result) })).toHaveLength(3);
}

test('any characters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 100 });
});

test('any bytes', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  fc.assert(
    fc.property(bytes, (given) => check({ name: 'a.txt', bytes: given })),
    { numRuns: 100 },
  );
});

/** What minutes are made of, in any order. */
const PIECES = [
  ...[
    '\n',
    '\n\n',
    '\f',
    ' ',
    '   ',
    '\t',
    ', ',
    '. ',
    ': ',
    ' - ',
    '\n- ',
    '\n• ',
    '-\n',
    '(',
    ')',
    '”',
    '|',
    '§ ',
  ],
  ...['Närvarande', 'Frånvarande:', 'Plats', 'Datum', 'Beslut', 'Kortinformation', 'Bilagor', 'Nästa möte'],
  ...['Asta Ek', 'Bo Alm (S)', 'AE', 'ordförande', 'Vid protokollet', 'Justeras', 'och', 'att', 'beslutar'],
  ...['1.', '2', '3.1', 'a)', '2024-02-27', 'den 30 februari', 'kl. 25.99', 'Styrelsen', 'Protokoll', 'ord'],
];

test('the pieces of minutes in any order', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(text, check), { numRuns: 150 });
});

test.each(monotonous(1_500))('%s', (_, text) => {
  check(text);
});
