/** Minutes of boards, faculties and committees: forms in which they list people, decide and sign. */
import { describe, expect, test } from 'vitest';
import { frontWith, minutesOf } from './help.ts';

describe('people', () => {
  const lists = (present: string) => {
    const { deltagare, franvarande } = minutesOf(frontWith({ present }));
    return [deltagare, franvarande].map((list) => list.map(({ namn }) => namn));
  };

  test.each<[string, string[], string[], string[]]>([
    [
      'with semicolons between them, over line ends',
      [
        'Närvarande:',
        'Asta Ek, ordförande; Cia van der Dal, professor, Kungliga vävakademien; Bo Alm, prodekanus, vävtekniska',
        'fakulteten; Dan Berg, VSO.',
      ],
      ['Asta Ek', 'Cia van der Dal', 'Bo Alm', 'Dan Berg'],
      [],
    ],
    [
      'in a misspelt group, and who presents most',
      ['Närvarande:', 'Asta Ek', 'Adjungerande:', 'Bo Alm', 'Huvudföredragande: Cia Dal'],
      ['Asta Ek', 'Bo Alm', 'Cia Dal'],
      [],
    ],
  ])('%s', (_, lines, present, absent) => {
    expect(lists(lines.join('\n'))).toEqual([present, absent]);
  });
});

test('a line with hours is where the meeting was, and the name over it is not', () => {
  const when = 'EKBY VÄVBIBLIOTEK\n2024-02-27\nKonferensrummet Garnet, kl. 9.00–11.00';
  expect(minutesOf(frontWith({ when })).plats).toBe('Konferensrummet Garnet');
});
