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
    [
      'and a label with nobody',
      ['Närvarande: Asta Ek, Bo Alm', 'Bisittare: Inga'],
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
    ['one of whom is called Inga', ['Närvarande: Asta, Inga, Bo'], ['Asta', 'Inga', 'Bo'], []],
    [
      'after a day on the same line',
      ['Vävrådet 2024-02-27 Närvarande: Asta Ek, Bo Alm,\nCia Dal och Dan Berg.'],
      ['Asta Ek', 'Bo Alm', 'Cia Dal', 'Dan Berg'],
      [],
    ],
    [
      'after a day, with the line break lost',
      ['Vävrådet 2024-02-27Närvarande: Asta Ek, Bo Alm\nFrånvarande: Cia Dal'],
      ['Asta Ek', 'Bo Alm'],
      ['Cia Dal'],
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

describe('when and where', () => {
  const when = (text: string) => {
    const { datum, tid, plats } = minutesOf(frontWith({ when: text }));
    return [datum, tid?.start, tid?.slut, plats];
  };

  test.each([
    ['Tid och plats: Vävstugan mellan 17.15 och 17.35.', [undefined, '17:15', '17:35', 'Vävstugan']],
    [
      'Tid och plats: 27 februari 2024 mellan kl 17 och 19 i Vävstugan',
      ['2024-02-27', '17:00', '19:00', 'Vävstugan'],
    ],
    [
      'Datum: 2024-02-27\nPlats: mellan 3 och 4 våningen',
      ['2024-02-27', undefined, undefined, 'mellan 3 och 4 våningen'],
    ],
    [
      'Möte 2024-02-27\nVid morgonmötet kl. 09:30 gick vi igenom garnet.',
      ['2024-02-27', '09:30', undefined, undefined],
    ],
  ])('%s', (text, expected) => {
    expect(when(text)).toEqual(expected);
  });
});
