/** Minutes of universities, schools and students: forms in which they list people and set their items. */
import { describe, expect, test } from 'vitest';
import { frontWith, minutesOf } from './help.ts';

describe('people', () => {
  const lists = (present: string) => {
    const { deltagare, franvarande } = minutesOf(frontWith({ present }));
    return [deltagare, franvarande].map((list) => list.map(({ namn }) => namn));
  };

  test.each([
    [
      'in groups with colons after the chair',
      [
        'Närvarande:',
        'Ordförande:',
        'Asta Ek',
        'Företrädare för vävarna:',
        'Bo Alm',
        'Cia Dal',
        'Studeranderepresentanter:',
        'Dan Berg',
      ],
      ['Asta Ek', 'Bo Alm', 'Cia Dal', 'Dan Berg'],
      [],
    ],
    [
      'absent, in groups with colons after the chair',
      [
        'Närvarande:',
        'Asta Ek',
        'Bo Alm',
        'Frånvarande:',
        'Ordförande:',
        'Cia Dal',
        'Studeranderepresentanter:',
        'Dan Berg',
      ],
      ['Asta Ek', 'Bo Alm'],
      ['Cia Dal', 'Dan Berg'],
    ],
    [
      'and a sentence on who presented',
      ['Närvarande: Asta Ek, Bo Alm', 'Föredragande: Om inte annat anges har ordföranden föredragit.'],
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
  ])('%s', (_, lines, present, absent) => {
    expect(lists(lines.join('\n\n'))).toEqual([present, absent]);
  });

  test('have the office or group of the words over them', () => {
    const present = 'Närvarande:\n\nOrdförande:\n\nAsta Ek\n\nVävarnas lag:\n\nBo Alm\n';
    expect(minutesOf(frontWith({ present })).deltagare).toEqual([
      { namn: 'Asta Ek', roll: 'ordförande' },
      { namn: 'Bo Alm', grupp: 'Vävarnas lag' },
    ]);
  });
});
