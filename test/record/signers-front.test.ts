/** Who signs on front pages of municipalities: names over their offices, and offices that were misread with the lines to write on. */
import { describe, expect, test } from 'vitest';
import { headings, minutesOf } from './help.ts';

const front = (...lines: readonly string[]) =>
  minutesOf(
    [
      'Kulturnämnden',
      'Sammanträdesprotokoll 2024-03-05',
      'Plats och tid     Ekhuset, kl 9.00-12.00',
      'Beslutande     Asta Ek (C), ordförande',
      '     Börje Alm (S)',
      'Utses att justera     Börje Alm',
      ...lines,
      'ANSLAG/BEVIS',
      'Protokollet är justerat.',
    ].join('\n'),
  );

const signers = (...lines: readonly string[]) =>
  front(...lines).signaturer?.map(({ roll, namn }) => `${roll}: ${namn}`);

describe('names over their offices', () => {
  const stacked = ['Dan Fors', 'Sekreterare', '', 'Asta Ek', 'Ordförande', '', 'Börje Alm', 'Justerare'];
  const signed = ['Sekreterare: Dan Fors', 'Ordförande: Asta Ek', 'Justerare: Börje Alm'];

  test('under the title', () => {
    expect(signers('Underskrifter', ...stacked)).toEqual(signed);
  });

  test('under what was read for the title', () => {
    expect(signers('Paragrafer     7-9', 'UNdeRsKilfel = 7.', '', ...stacked)).toEqual(signed);
  });

  test('but not under another name, over one for each office', () => {
    const lines = ['Sekreterare', 'Dan Fors', 'Ordförande', 'Asta Ek', 'Justerare', 'Börje Alm'];
    expect(signers('Underskrifter', ...lines)).toEqual(signed);
  });
});

describe('misread with the lines to write on', () => {
  test('the title over offices beside their names', () => {
    expect(
      signers(
        'Underskrifter oa te lee i rae oo',
        '',
        'Sekreterare Dan Fors',
        'Ordförande : Asta Ek',
        'Justerande i Börje Alm',
      ),
    ).toEqual(['Sekreterare: Dan Fors', 'Ordförande: Asta Ek', 'Justerande: Börje Alm']);
  });

  test('the title beside a line drawn in letters', () => {
    const { signaturer, deltagare } = front(
      ...['Beslutande: Asta Ek, Börje Alm', '', 'Underskrifter oococccacecaecacccececccac', ''],
      ...['Sekreterare Dan Fors', '', 'Ordförande Asta Ek', '', 'Justerare 1 Börje Alm'],
    );
    expect(signaturer?.map(({ namn }) => namn)).toEqual(['Dan Fors', 'Asta Ek', 'Börje Alm']);
    expect(deltagare?.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Alm']);
  });

  test('offices beside their names under no title', () => {
    expect(signers('Sekreterare Dan Fors', '', 'Ordförande Asta Ek', '', 'Justerare 1 Börje Alm')).toEqual([
      'Sekreterare: Dan Fors',
      'Ordförande: Asta Ek',
      'Justerare: Börje Alm',
    ]);
  });

  test('an office amid two others', () => {
    expect(
      front(
        ...['Sekreterare 71 3 Paragrafer 12-19', 'Dan Fors', 'Orofdranae) 215 oe', 'Asta Ek'],
        ...['Justerand@ = 4', 'Börje Alm'],
      ).signaturer?.map(({ namn }) => namn),
    ).toEqual(['Dan Fors', 'Asta Ek', 'Börje Alm']);
  });
});

test('the presidency was there', () => {
  const { deltagare, signaturer } = front(
    'Presidium:     Cia Dal (L), ordförande',
    '     Eva Gran (S), 1:e vice ordförande',
    'Övriga deltagare:     Dan Fors, sekreterare',
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual([
    'Asta Ek',
    'Börje Alm',
    'Cia Dal',
    'Eva Gran',
    'Dan Fors',
  ]);
  expect(signaturer?.map(({ namn }) => namn) ?? []).toEqual([]);
});

test('a member with party and office heads nothing, though the labels stand apart from the list', () => {
  const labels = ['Plats och tid', '', 'Ledamöter', '', 'Ersättare', '', 'Protokoll'];
  const minutes = minutesOf(
    [
      ...['Kulturnämnden', '2024-03-05', '', ...labels, 'Diarienummer KN 2024/12', ''],
      ...['Ekhuset, klockan 9:00-12:40', '', 'Asta Ek (S), ordförande'],
      ...['Bo har räknat badgästerna under hela sommaren, och det kom fler än i fjol.', ''],
      ...['Dan Fors (S)', '', 'Budget', 'Den antas.'],
    ].join('\n'),
  );
  expect(headings(minutes)).toEqual(['Budget']);
  expect(minutes.deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek']);
});
