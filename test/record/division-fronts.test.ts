/** Who was there, when, where and who signs, as student divisions and computer societies write it. */
import { describe, expect, test } from 'vitest';
import { minutesOf, minutesWith } from './help.ts';

const of = (...lines: readonly string[]) => minutesOf(lines.join('\n'));

describe('how many came, before their names,', () => {
  test.each([
    ['beside the label', ['Närvarande: Elva (11) röstberättigade medlemmar:']],
    ['in the column beside it', ['Närvarande:   Elva (11) röstberättigade medlemmar:']],
  ])('are nobody %s', (_, label) => {
    const minutes = of(
      'Protokoll 2024-05-03',
      ...label,
      'Asta Lindgärde',
      'Bo Alm',
      '',
      '§ 1 Öppnande',
      'Ja.',
    );
    expect(minutes.deltagare.map(({ namn }) => namn)).toEqual(['Asta Lindgärde', 'Bo Alm']);
  });
});

describe('those who came in columns', () => {
  test.each([
    [
      'with three of them in a row, one with three names',
      ['Deltagare:   Asta Ek   Bo Alm   Eva Sjö', '   Tor Dal   Kim Lo Berg   Ulf Holm'],
      ['Asta Ek', 'Bo Alm', 'Eva Sjö', 'Tor Dal', 'Kim Lo Berg', 'Ulf Holm'],
    ],
    [
      'with when one of them left',
      ['Övriga medlemmar:', 'Asta Lindgärde   Lämnade vid 5.2', 'Bo Alm', 'Eva Sjö'],
      ['Asta Lindgärde', 'Bo Alm', 'Eva Sjö'],
    ],
  ])('%s', (_, lines, names) => {
    const minutes = of(
      'Protokoll 2024-05-03',
      ...lines,
      '',
      '§ 1 Öppnande',
      'Ja.',
      '',
      '§ 2 Garnet',
      'Slut.',
    );
    expect(minutes.deltagare.map(({ namn }) => namn)).toEqual(names);
  });
});

test('a place ends where a sentence begins behind the hours', () => {
  const line = 'Tid och plats:   3 maj 2024, Vävstugan, Ekby, kl 18-20. Ajournerat efter § 6 om garnet.';
  const { plats, tid } = of('Protokoll', '', line, '', '1 Öppnande', 'Ja.', '', '2 Garnet', 'Slut.');
  expect([plats, tid]).toEqual(['Vävstugan, Ekby', { start: '18:00', slut: '20:00' }]);
});

test('the words over the columns of a list are nobody', () => {
  const { deltagare, franvarande } = of(
    'Protokoll 2024-05-03',
    'Styrelsemedlemmar:',
    'Förtroendepost Namn Närvarande',
    'Ordförande Asta Lindgärde Ja',
    'Kassör Bo Alm Nej',
    'Sekreterare Vakant Nej',
    '',
    '1 Öppnande',
    'Ja.',
    '',
    '2 Garnet',
    'Slut.',
  );
  expect([deltagare, franvarande].map((list) => list.map(({ namn }) => namn))).toEqual([
    ['Asta Lindgärde'],
    ['Bo Alm'],
  ]);
});

describe('the roll, misread,', () => {
  test.each([
    [
      'two of many',
      'asta, bo, cilla, dan, eva, Seige ulf, kim, lo, job Lindgärde, Eva Sjö, Tor Dal',
      ['asta', 'bo', 'cilla', 'dan', 'eva', 'kim', 'lo', 'Eva Sjö', 'Tor Dal'],
    ],
    [
      'with specks before it and amid it',
      '-. Asta, bo, cilla,, dan, samt Eva Sjö är närvarande medlemmar med rösträtt.',
      ['Asta', 'bo', 'cilla', 'dan', 'Eva Sjö'],
    ],
  ])('%s', (_, line, names) => {
    const minutes = minutesOf(
      minutesWith('1. Tillkännagivande av röstlängd', line, '', '2. Garnet', 'Slut.'),
    );
    expect(minutes.deltagare.map(({ namn }) => namn)).toEqual(expect.arrayContaining(names));
  });
});

test('a full stop between a name and an office was a comma', () => {
  const { signaturer } = minutesOf(
    minutesWith(
      '1. Avslutning',
      'Asta avslutade mötet.',
      'Asta Ek (asta). Mötessekreterare',
      '',
      'Bo Alm. Justeringsman',
    ),
  );
  expect(signaturer.map(({ roll, namn }) => `${roll} ${namn}`)).toEqual([
    'Mötessekreterare Asta Ek',
    'Justeringsman Bo Alm',
  ]);
});

test('a blank within the ending of a day', () => {
  const line =
    'Protokoll fört vid vävklubbens vårmöte 2023, torsdagen den 23: e februari klockan 19.30 i Vävstugan';
  expect(of(line, '', '1. Öppnande', 'Ja.', '', '2. Garnet', 'Slut.').datum).toBe('2023-02-23');
});

test('an hour to the second', () => {
  const head = ['Vävdivisionens vårmöte', 'Måndagen den 25/11 2013, kl 17:29:39 å Garngatan 12, Ekby', ''];
  const { plats, tid } = of(...head, '1. Öppnande', 'Ja.', '', '2. Garnet', 'Slut.');
  expect([plats, tid]).toEqual(['Garngatan 12, Ekby', { start: '17:29' }]);
});

test('a stamp with seconds says no hour of the meeting', () => {
  const head = ['Mötesprotokoll', 'Skrivet av garn3, 19 februari 2016, 16:24:56', ''];
  expect(of(...head, '1. Öppnande', 'Ja.', '', '2. Garnet', 'Slut.').tid).toBeUndefined();
});
