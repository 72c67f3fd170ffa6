/** Specks that were read as letters at the end of a line; and letters there that stay. */
import { expect, test } from 'vitest';
import { changes, laidOut, tidied } from './layout-help.ts';

test.each([
  ['Styrelsen godkanner planen. i', 'Styrelsen godkanner planen.'],
  ['Styrelsen godkanner planen. a,\n\nBeslut', 'Styrelsen godkanner planen.\n\nBeslut'],
  ['Styrelsen godkanner planen. Fe\nBeslut', 'Styrelsen godkanner planen.\nBeslut'],
  ['Styrelsen tackar Anna Ek (C) y', 'Styrelsen tackar Anna Ek (C)'],
  ['Beslut: ee', 'Beslut:'],
  ['Handling ie\nForslag till budget', 'Handling\nForslag till budget'],
  ['11. Ovriga fragor oe', '11. Ovriga fragor'],
  ["Styrelsen godkanner planen. i '", 'Styrelsen godkanner planen.'],
])('%j becomes %j', (text, expected) => {
  expect(tidied(text)).toBe(expected);
});

test.each([
  ['goes on below', 'Matet halls i Ekby. i\nstora salen'],
  ['an abbreviation', 'Stolar, bord bl. a'],
  ['a paragraph of a law', 'enligt 5 kap. 3 a'],
  ['the letter of an annex', 'Protokollet justeras. A'],
  ['a party', 'Bertil Ekstam, s'],
  ['a party behind a colon', 'Forslag av Anna Ek: m'],
  ['a mark of attendance', 'Anna Ek: x'],
  ['amid a sentence', 'Styrelsen tackar alla som hjalpte till med att ordna ae'],
  ['a word', 'Till justerare valdes tre'],
  ['a table', '| Beslut: | i'],
  ['alone', 'ae'],
  ['letters with marks came out', 'Nämnden godkänner båda förslagen från Årsta. i'],
])('%s: %j', (_, text) => {
  expect(tidied(text)).toBe(text);
});

test('a speck is left out with the blank before it', () => {
  expect(changes(laidOut('Styrelsen godkanner planen. i').decisions)).toEqual([' i→']);
});
