/** Who was there, when, where and who signs, as student divisions and computer societies write it. */
import { describe, expect, test } from 'vitest';
import { minutesOf, minutesWith } from './help.ts';

const of = (...lines: readonly string[]) => minutesOf(lines.join('\n'));

describe('how many came, before their names,', () => {
  test.each([
    ['beside the label', ['Närvarande: Sju (7) röstberättigade vävare:']],
    ['in the column beside it', ['Närvarande:   Sju (7) röstberättigade vävare:']],
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
      ['Övriga medlemmar:', 'Asta Lindgärde   Gick vid 3.4', 'Bo Alm', 'Eva Sjö'],
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
  const line = 'Tid och plats:   3 maj 2024, Vävstugan, Ekby, kl 17-19. Pausat under § 8 för kaffe.';
  const { plats, tid } = of('Protokoll', '', line, '', '1 Öppnande', 'Ja.', '', '2 Garnet', 'Slut.');
  expect([plats, tid]).toEqual(['Vävstugan, Ekby', { start: '17:00', slut: '19:00' }]);
});

test('the words over the columns of a list are nobody', () => {
  const { deltagare, franvarande } = of(
    'Protokoll 2024-05-03',
    'Styrelsemedlemmar:',
    'Förtroendepost Person Närvaro',
    'Garnmästare Asta Lindgärde Ja',
    'Ordförande Bo Alm Nej',
    'Kassör Vakant Nej',
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
      '-. Asta, bo, cilla,, dan, samt Eva Sjö är närvarande och får rösta.',
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
    'Protokoll fört vid vävklubbens vårmöte 2023, onsdagen den 8: e mars klockan 18.15 i Vävstugan';
  expect(of(line, '', '1. Öppnande', 'Ja.', '', '2. Garnet', 'Slut.').datum).toBe('2023-03-08');
});

test('an hour to the second', () => {
  const head = ['Vävdivisionens vårmöte', 'Söndagen den 6/4 2014, kl 11:08:52 å Garngatan 12, Ekby', ''];
  const { plats, tid } = of(...head, '1. Öppnande', 'Ja.', '', '2. Garnet', 'Slut.');
  expect([plats, tid]).toEqual(['Garngatan 12, Ekby', { start: '11:08' }]);
});

test('a stamp with seconds says no hour of the meeting', () => {
  const head = ['Mötesprotokoll', 'Skrivet av garn3, 7 maj 2014, 10:35:48', ''];
  expect(of(...head, '1. Öppnande', 'Ja.', '', '2. Garnet', 'Slut.').tid).toBeUndefined();
});
