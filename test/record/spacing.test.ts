/** Text with a blank line after every line gives the record that it gives without them. */
import { expect, test } from 'vitest';
import { minutesOf } from './help.ts';

const PARAGRAPHS = [
  ['Protokoll'],
  ['Vävrådet 2024-02-27'],
  ['Närvarande: Asta Lindgärde, Börje Tallmo'],
  ['1. Garnet'],
  ['Asta berättade om det gröna garnet som blev kvar efter vävdagen och om', 'hur det kan användas i vår.'],
  ['2. Vävstolen'],
  ['Rådet beslutade att den stora vävstolen ska lagas så snart som det finns', 'pengar till delarna.'],
  ['Bo frågar i', 'affären vad de kostar.'],
];

const set = (between: string, apart: string): string =>
  PARAGRAPHS.map((lines) => lines.join(between)).join(apart);

test('double spacing parts no sentence', () => {
  const { kalla: _, ...single } = minutesOf(set('\n', '\n\n'));
  const { kalla: __, ...double } = minutesOf(set('\n\n', '\n\n\n'));
  expect(double).toEqual(single);
});

test('paragraphs of one line each with a blank line between stay paragraphs', () => {
  const text = set(' ', '\n\n');
  expect(minutesOf(text).sektioner[0]?.punkter[0]?.text).toBe(
    'Asta berättade om det gröna garnet som blev kvar efter vävdagen och om hur det kan användas i vår.',
  );
});
