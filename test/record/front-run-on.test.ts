/** Front pages that lost their line ends, as text copied out of a PDF has. */
import { describe, expect, test } from 'vitest';
import { minutesOf } from './help.ts';

const minutes = (...lines: string[]) => minutesOf(['Vävnämnden', '2024-02-27', '', ...lines].join('\n'));
const names = (people: readonly { readonly namn?: string | undefined }[]) => people.map(({ namn }) => namn);

describe('labels amid a line', () => {
  const front = minutes(
    [
      'Plats och tid Vävstugan, tisdagen den 27 februari 2024 kl. 13.00-15.30 Beslutande Asta Lindgärde (S),',
      'ordförande Börje Tallmo (M) Övriga närvarande Cilla Öman, sekreterare Utses att justera Börje Tallmo',
      'Underskrifter Sekreterare Paragrafer §§ 7-8 Cilla Öman Ordförande Asta Lindgärde Justerare Börje Tallmo',
    ].join(' '),
  );

  test('begin a line each', () => {
    expect(front).toMatchObject({ plats: 'Vävstugan', tid: { start: '13:00', slut: '15:30' } });
    expect(names(front.deltagare)).toEqual(['Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman']);
  });

  test('the number of the paragraphs stands between an office and its holder', () => {
    expect(front.paragrafer).toBe('§§ 7-8');
    expect(names(front.signaturer)).toEqual(['Cilla Öman', 'Asta Lindgärde', 'Börje Tallmo']);
  });
});

test.each([
  ['after a party', 'Beslutande', 'Asta Lindgärde (S) Ersättare Börje Tallmo (M)'],
  ['after paragraphs', 'Beslutande', 'Asta Lindgärde (S) §§ 7-8 Ersättare Börje Tallmo (M)'],
  [
    'under the place',
    '',
    'Plats och tid Vävstugan, kl. 13.00 Beslutande Asta Lindgärde (S)',
    'Börje Tallmo (M)',
  ],
])('a label of people right before a name, %s', (_, ...lines) => {
  expect(names(minutes(...lines).deltagare)).toEqual(['Asta Lindgärde', 'Börje Tallmo']);
});

test.each(['Ersättare för Börje Tallmo (M) tjänstgör', 'Asta Lindgärde (S) Ersättare för nämnden'])(
  'a label that goes on in a sentence is none: %s',
  (line) => {
    expect(names(minutes('Beslutande', 'Cilla Öman (V)', '', line).deltagare)).not.toContain('Börje Tallmo');
  },
);
