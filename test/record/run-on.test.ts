/** Headings with their text right behind them, in text that lost its line ends. */
import { describe, expect, test } from 'vitest';
import { itemsOf, minutesOf, minutesWith } from './help.ts';

const second = (line: string) => {
  const [, item] = itemsOf(minutesOf(minutesWith('1. Mötet öppnas', `2. ${line}`, '3. Mötet avslutas')));
  return [item?.rubrik, item?.beslut ?? item?.text];
};

describe('the heading ends where the sentence begins', () => {
  test.each([
    ['Val av justerare Asta Ek valdes.', 'Val av justerare', ['Asta Ek valdes.']],
    ['Val av ordförande Asta Ek valdes', 'Val av ordförande', ['Asta Ek valdes']],
    [
      'Val av ordförande och sekreterare Asta valdes till ordförande. Bo valdes till sekreterare.',
      'Val av ordförande och sekreterare',
      ['Asta valdes till ordförande.', 'Bo valdes till sekreterare.'],
    ],
    ['Övriga frågor Inga övriga frågor.', 'Övriga frågor', 'Inga övriga frågor.'],
    ['Allmänhetens frågestund Inga frågor ställs.', 'Allmänhetens frågestund', 'Inga frågor ställs.'],
    [
      'Val av justerare Styrelsens beslut Till justerare utses Asta Ek.',
      'Val av justerare',
      ['Till justerare utses Asta Ek.'],
    ],
  ])('%s', (line, heading, rest) => {
    expect(second(line)).toEqual([heading, rest]);
  });

  test.each(['Val av ombud till Vävrådet', 'Rapport från Asta Ek om garnet', 'Ekonomi Asta Ek'])(
    '%s',
    (line) => {
      expect(second(line)).toEqual([line, undefined]);
    },
  );
});

test('a long sentence with another after it is no heading, though text stands under it', () => {
  const told = 'Den stora vävstolen i hörnet gick sönder på vävdagen. Bo lagar den.';
  const lines = ['1. Mötet öppnas', `2. ${told}`, '• Asta köper delar.', '3. Mötet avslutas'];
  const [, item] = itemsOf(minutesOf(minutesWith(...lines)));
  expect(item?.rubrik).toBeUndefined();
});

test('«Punkt 8.5» at the head of a line is no number 8', () => {
  const lines = [
    '1. Mötet öppnas',
    '2. Garn',
    'Listan fastställs med följande tillägg:',
    '• Punkt 8.5 utgår.',
  ];
  const [, item] = itemsOf(minutesOf(minutesWith(...lines, '• Vävdagen.', '3. Mötet avslutas')));
  expect(item?.beslut).toEqual(['Listan fastställs med följande tillägg: Punkt 8.5 utgår, Vävdagen']);
});

test('a number right behind a full stop, with no blank between them, begins a line again', () => {
  const lines = [
    '§ 1 Mötet öppnas',
    'Asta öppnade mötet.§ 2 Köp av garn',
    'Styrelsen köper grönt.§ 3 Val av vävare (två)',
    'Mötet väljer Börje och Cilla.',
  ];
  expect(itemsOf(minutesOf(minutesWith(...lines))).map(({ nummer, rubrik }) => [nummer, rubrik])).toEqual([
    ['1', 'Mötet öppnas'],
    ['2', 'Köp av garn'],
    ['3', 'Val av vävare (två)'],
  ]);
});
