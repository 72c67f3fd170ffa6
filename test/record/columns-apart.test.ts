/** Front pages whose columns OCR read one after the other, with what it did to them besides. */
import { describe, expect, test } from 'vitest';
import { minutesOf } from './help.ts';

const ITEM = '§ 5 Val\nAsta valdes.\n';
const NAMES = ['Asta Ek (S)', 'Börje Ax (M)', 'Cilla Sund (C)', 'Dagny Ros (V)'];

const frontOf = (labels: readonly string[], values: readonly string[]) =>
  minutesOf(`VÄVNÄMNDEN\n\n${labels.join('\n')}\n\n${values.join('\n')}\n\n${ITEM}`);

test('offices in one column have the names of the next, if there are as many', () => {
  const front = 'Plats och tid Vävhuset, kl 18.00\n\nBeslutande Börje Ax (MP)\nCilla Sund (L)\n\nParagrafer';
  const offices = 'Sekreterare\n\nOrdförande\n\nJusterande';
  const signedBy = (names: string) =>
    minutesOf(`VÄVNÄMNDEN\n\n${front}\n\n${offices}\n\nVävkontoret 2024-02-19\n1-20\n\n${names}\n\n${ITEM}`)
      .signaturer;
  expect(signedBy('Asta Ek\n\nBörje Ax (MP)\n\nCilla Sund (L)')).toEqual([
    { roll: 'Sekreterare', namn: 'Asta Ek' },
    { roll: 'Ordförande', namn: 'Börje Ax' },
    { roll: 'Justerande', namn: 'Cilla Sund' },
  ]);
  expect(signedBy('Asta Ek')).toEqual([
    { roll: 'Sekreterare' },
    { roll: 'Ordförande' },
    { roll: 'Justerande' },
  ]);
});

describe('a column of labels', () => {
  const places = ['2024-02-27 kl. 13.00-15.30, Vävstugan'];

  test.each([
    ['the words for groups of people', ['av fullmäktige utsedda', 'företrädare för vävarna']],
    ['labels that were misread', ['B) Yanstgorande', 'företrädare {ör vävarna']],
  ])('goes on over %s', (_, groups) => {
    const labels = ['Plats och tid', '', 'Närvarande', ...groups, '', 'Övriga närvarande'];
    const { deltagare, plats, tid } = frontOf(labels, ['PROTOKOLL 1 (9)', ...places, ...NAMES]);
    expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Ax', 'Cilla Sund', 'Dagny Ros']);
    expect([plats, tid]).toEqual(['Vävstugan', { start: '13:00', slut: '15:30' }]);
  });

  test('has its place and hours though the place looks like a name', () => {
    const labels = ['Plats och tid', '', 'Beslutande', 'Ledamöter'];
    const { deltagare, plats } = frontOf(labels, ['2024-01-29', 'Vävhuset Ekby, kl 13.15-16.30', ...NAMES]);
    expect([plats, deltagare.length]).toEqual(['Vävhuset Ekby', 4]);
  });

  test('has its names though the head of the page stands over them', () => {
    const { deltagare, plats } = frontOf(
      [
        'Plats och tid',
        '',
        'Beslutande',
        '',
        'Övriga närvarande',
        '',
        'Utses att justera',
        '',
        'Sekreterare',
      ],
      [
        'Sammanträdesprotokoll Sida 1 (24)',
        '2012-04-25',
        '',
        'Sammanträdesrum Möller, klockan 13.30-16.45',
        '',
        ...NAMES,
      ],
    );
    expect([plats, deltagare[0]?.namn]).toEqual(['Sammanträdesrum Möller', 'Asta Ek']);
  });

  test('has its names though one amid them was misread', () => {
    const [first, ...more] = NAMES;
    const { deltagare } = frontOf(
      ['Plats och tid', 'Beslutande'],
      ['Vävhuset, kl 13', first as string, 'B0rje L(nd', ...more],
    );
    expect(deltagare.map(({ namn }) => namn)).toContain('Dagny Ros');
  });

  test('has rows of names with parties, of which one breaks off amid a name', () => {
    const rows = ['Asta Ek (S), Börje Ax (M) och Cilla Sund (C).', '', 'Dagny Ros (V), Eva Lind (L), Bo'];
    const text = [
      'Plats och tid',
      'Beslutande',
      'Ersättare',
      '',
      'Vävhuset kl 13',
      '',
      ...rows,
      '',
      'Strand (KD) och Ida Rask (S).',
    ];
    const { deltagare } = minutesOf(`VÄVNÄMNDEN\n\n${text.join('\n')}\n`);
    expect(deltagare.map(({ namn }) => namn)).toEqual(expect.arrayContaining(['Dagny Ros', 'Ida Rask']));
  });

  test('is none where values stand between the labels', () => {
    const { plats, deltagare } = minutesOf(
      `Protokoll\n\nPlats\nVävhuset\nNärvarande\nAsta Ek, Börje Ax\nJusterare\nBörje Ax\n\n${ITEM}`,
    );
    expect([plats, deltagare.length]).toEqual(['Vävhuset', 2]);
  });
});
