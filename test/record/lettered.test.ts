/** Points within an item that are lettered: items of their own where each begins with a title, else a list. */
import { expect, test } from 'vitest';
import { headings, minutesOf, minutesWith } from './help.ts';

test.each([
  [
    'titles and their text',
    ['a) Nya nycklar. Styrelsen köper tio.', 'b) Gamla nycklar. De kastas.'],
    ['a Nya nycklar', 'b Gamla nycklar'],
  ],
  ['sentences', ['a) Asta berättade. Bo lyssnade.', 'b) Vi tackar. Vi går hem.'], []],
  [
    'one title amid sentences',
    ['a) Nya nycklar. Styrelsen köper tio.', 'b) Garnet, det gröna, är slut.'],
    [],
  ],
])('%s', (_, lines, told) => {
  const minutes = minutesOf(minutesWith('1. Övriga frågor', ...lines, '', '2. Garnet', 'Slut.'));
  expect(headings(minutes)).toEqual(['1 Övriga frågor', ...told, '2 Garnet']);
});

test.each([
  [
    'number the items where nothing else does',
    [
      'a) Årsmötet öppnas',
      'Asta hälsade välkommen.',
      '',
      'b) Val av ordförande och sekreterare för mötet',
      'Till ordförande valdes Bo Alm.',
      '',
      'c) Val av justerare',
      'Eva Sjö valdes.',
      '',
      'd) Garnets pris',
      'Det höjs.',
    ],
    [
      'a Årsmötet öppnas',
      'b Val av ordförande och sekreterare för mötet',
      'c Val av justerare',
      'd Garnets pris',
    ],
  ],
  [
    'of a list with no heading of an agenda',
    [
      'a) Nya nycklar',
      'De köps.',
      'b) Gamla nycklar',
      'De kastas.',
      'c) Lås',
      'De oljas.',
      'd) Garn',
      'Det är slut.',
    ],
    [],
  ],
])('letters %s', (_, lines, told) => {
  expect(headings(minutesOf(minutesWith(...lines)))).toEqual(told);
});
