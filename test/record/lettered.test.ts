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
