/** Names of people where å, ä, ö were lost: those that no list has, those that stand beside names, those read in two ways. */
import { describe, expect, test } from 'vitest';
import { mended, repaired, UNREAD } from './help.ts';

describe('a surname that no list has', () => {
  test.each([
    ['of two parts', 'Narvarande: Anna Almsjo', 'Närvarande: Anna Almsjö'],
    ['that is nearly a verb', 'Narvarande: Emil Brannmark', 'Närvarande: Emil Brännmark'],
    [
      'without å, ä, ö stays',
      'Narvarande: Emil Tallmark, Ida Skarman',
      'Närvarande: Emil Tallmark, Ida Skarman',
    ],
  ])('%s', (_, line, expected) => {
    expect(mended(line)).toBe(expected);
  });
});

test.each([
  ['is replaced where they leave little doubt', 'Gronvik', 'replace', 'Grönvik'],
  ['is asked about where they leave some', 'Tallegard', 'ask', 'Tallegård'],
])('a surname that is likely by its letters %s: %s', (_, seen, kind, after) => {
  const { decisions } = repaired(`Narvarande: Malin ${seen}\n\n${UNREAD}`);
  const [name] = decisions.filter(({ before }) => before === seen);
  expect([name?.kind, name?.after]).toEqual([kind, after]);
});

test.each(['Notariegatan', 'Lavendelgatan'])(
  'a street that ends as no other compounds do is no riddle: %s',
  (street) => {
    const { decisions } = repaired(`Plats: ${street} 5\n\n${UNREAD}`);
    expect(decisions.filter(({ before }) => before === street)).toEqual([]);
  },
);

describe('a name read in two ways', () => {
  test('is the likelier one, where the same word stands beside both', () => {
    expect(mended('Folke Tegnhanmimar valdes. Motet tackade Folke Tegnhammar.')).toBe(
      'Folke Tegnhammar valdes. Mötet tackade Folke Tegnhammar.',
    );
  });

  test('rather than one that is listed, but by a rare confusion', () => {
    expect(mended('Britt och Sune Olund var dar. Sune Ohund valdes.')).toBe(
      'Britt och Sune Ölund var där. Sune Ölund valdes.',
    );
  });

  test.each([
    ['beside other words', 'Anna Bergvist valdes. Motet tackade Eva Bergkvist.', 'Bergvist'],
    ['where it is the genitive', 'Folke Tegnhammars forslag. Motet tackade Folke Tegnhammar.', 'Tegnhammars'],
    ['where it is a listed name too', 'Lars Olsson valdes. Motet tackade Lars Ohlsson.', 'Olsson'],
  ])('stays %s', (_, line, name) => {
    expect(mended(line)).toContain(name);
  });
});
