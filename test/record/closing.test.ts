/** How minutes end: signatures, annexes, the next meeting; and who adjusts them. */
import { describe, expect, test } from 'vitest';
import { minutesOf, minutesWith } from './help.ts';

const ending = (...lines: string[]) =>
  minutesOf(
    minutesWith(
      '1. Garnförrådet',
      'Det gröna garnet är slut.',
      '',
      '2. Städdag',
      'Alla hjälps åt.',
      '',
      ...lines,
    ),
  );

describe('signatures', () => {
  test.each([
    ['words and a name', ['Vid protokollet: Cilla Ö'], [['Vid protokollet', 'Cilla Ö']]],
    [
      'a name over words, and one under others',
      ['Cilla Ö', 'Vid protokollet', '', 'Justeras:', '', 'Börje Tallmo'],
      [
        ['Vid protokollet', 'Cilla Ö'],
        ['Justeras', 'Börje Tallmo'],
      ],
    ],
    ['a name under other words', ['Noterat av', '', 'Cilla Ö'], [['Noterat av', 'Cilla Ö']]],
    ['a name under words', ['Vid protokollet', '', 'Cilla Ö'], [['Vid protokollet', 'Cilla Ö']]],
    ['a greeting', ['Mvh', 'Cilla Ö'], [['Mvh', 'Cilla Ö']]],
    ['Latin', ['In fidem', '', 'Cilla Ö'], [['In fidem', 'Cilla Ö']]],
    ['pen', ['Vid pennan: Cilla Ö'], [['Vid pennan', 'Cilla Ö']]],
    [
      'who took the notes',
      ['Minnesanteckningarna förda av Cilla Ö'],
      [['Minnesanteckningarna förda av', 'Cilla Ö']],
    ],
    [
      'name and office',
      ['Cilla Ö, sekreterare', 'Asta Lindgärde, ordförande'],
      [
        ['sekreterare', 'Cilla Ö'],
        ['ordförande', 'Asta Lindgärde'],
      ],
    ],
    [
      'names over their offices',
      ['Cilla Ö', 'Sekreterare', '', 'Asta Lindgärde', 'Ordförande'],
      [
        ['Sekreterare', 'Cilla Ö'],
        ['Ordförande', 'Asta Lindgärde'],
      ],
    ],
    [
      'an office after a slash, under town and day',
      ['Ekby den 22/10 -91', 'Cilla Ö/sekr', '', 'Justeras:', '', 'Börje Tallmo'],
      [
        ['sekr', 'Cilla Ö'],
        ['Justeras', 'Börje Tallmo'],
      ],
    ],
    [
      'names between slashes, as archives copy them',
      ['Vid protokollet', '/C. Ö./', '', 'Justerat', '/A. Lindgärde/', '/B Tallmo./'],
      [
        ['Vid protokollet', 'C. Ö'],
        ['Justerat', 'A. Lindgärde'],
        ['Justerat', 'B Tallmo'],
      ],
    ],
    [
      'whose task it was',
      ['Justeras: B.S. Tallmo', 'Enligt uppdrag C. Öman'],
      [
        ['Justeras', 'B.S. Tallmo'],
        ['Enligt uppdrag', 'C. Öman'],
      ],
    ],
    [
      'several under one label',
      ['Justeras:', 'Asta Lindgärde', 'Börje Tallmo'],
      [
        ['Justeras', 'Asta Lindgärde'],
        ['Justeras', 'Börje Tallmo'],
      ],
    ],
    [
      'with offices that are known here alone',
      ['Vid protokollet:', 'Cilla Ö', 'Garnvakt', 'Justeras:', 'Asta Lindgärde', 'GV', 'Börje Tallmo'],
      [
        ['Vid protokollet', 'Cilla Ö'],
        ['Justeras', 'Asta Lindgärde'],
        ['Justeras', 'Börje Tallmo'],
      ],
    ],
    [
      'in columns',
      ['Vid protokollet            Justeras', 'Cilla Ö                    Börje Tallmo'],
      [
        ['Vid protokollet', 'Cilla Ö'],
        ['Justeras', 'Börje Tallmo'],
      ],
    ],
    [
      'over the buttons of a web page',
      [
        'Vid protokollet Justeras',
        'Cilla Öman Börje Tallmo',
        '',
        'Skriv en kommentar',
        '',
        'Fält med * krävs.',
      ],
      [
        ['Vid protokollet', 'Cilla Öman'],
        ['Justeras', 'Börje Tallmo'],
      ],
    ],
    [
      'with lines to write on, over a note',
      ['Ordf. Asta Lindgärde ______', 'V sekr. Cilla Öman ______', '', 'Kopia till garnboden'],
      [
        ['Ordf.', 'Asta Lindgärde'],
        ['V sekr.', 'Cilla Öman'],
      ],
    ],
    ['one office over what is told of the meeting', ['Ordförande Asta Lindgärde', '', 'Städa lokalen'], []],
    [
      'offices of whom something is told',
      ['Ordförande Asta Lindgärde', 'Sekreterare Cilla Öman', '', 'De båda tackade för förtroendet.'],
      [],
    ],
  ])('%s', (_, lines, signed) => {
    expect(ending(...lines).signaturer.map(({ roll, namn }) => [roll, namn])).toEqual(signed);
  });

  test('are no part of the last item', () => {
    const { sektioner } = ending('Vid protokollet', 'Cilla Ö');
    expect(JSON.stringify(sektioner)).not.toContain('Cilla');
  });

  test('a field that was left blank is an office without a name', () => {
    expect(ending('Sekreterare', '', 'Ordförande').signaturer).toEqual([
      { roll: 'Sekreterare' },
      { roll: 'Ordförande' },
    ]);
  });
});

describe('annexes', () => {
  test('one a line under a heading', () => {
    const { bilagor } = ending('Bilagor', 'Bilaga 1: Budget', 'Bilaga 2: Ritning');
    expect(bilagor).toHaveLength(2);
    expect(bilagor[0]).toContain('Budget');
    expect(bilagor[1]).toContain('Ritning');
  });

  test('none where the minutes have none', () => {
    expect(ending().bilagor).toEqual([]);
  });
});

describe('the next meeting', () => {
  test.each([
    ['a heading', ['NÄSTA MÖTE', 'Tisdag 19 mars 2024 kl. 18.00 i Vävstugan.']],
    ['a label', ['Nästa möte: Tisdag 19 mars 2024 kl. 18.00 i Vävstugan.']],
    ['a numbered item', ['3. Nästa möte', 'Tisdag 19 mars 2024 kl. 18.00 i Vävstugan.']],
  ])('in %s', (_, lines) => {
    const { nasta_mote } = ending(...lines);
    expect(nasta_mote).toMatchObject({ datum: '2024-03-19', tid: { start: '18:00' } });
    expect(nasta_mote?.text).toContain('Tisdag 19 mars 2024 kl. 18.00 i Vävstugan');
  });

  test('takes its year from the meeting', () => {
    expect(ending('NÄSTA MÖTE', 'Tisdag 19 mars kl. 18.00.').nasta_mote?.datum).toBe('2024-03-19');
  });

  test('does not change the day of the meeting', () => {
    expect(ending('NÄSTA MÖTE', 'Tisdag 19 mars 2024 kl. 18.00.').datum).toBe('2024-02-27');
  });
});

test('who signs over and under the word for adjustment alone', () => {
  const lines = [
    '2. Avslutning',
    'Mötet avslutades.',
    'Asta Ek Sekreterare',
    'Justering.',
    'Bo Alm och Cilla Öman',
  ];
  const { signaturer } = minutesOf(minutesWith('1. Garnet', 'Det är slut.', ...lines));
  expect(signaturer).toEqual([
    { roll: 'Sekreterare', namn: 'Asta Ek' },
    { roll: 'Justering', namn: 'Bo Alm' },
    { roll: 'Justering', namn: 'Cilla Öman' },
  ]);
});

test('who was elected amid the minutes does not sign', () => {
  const elected = ['Ordförande   Asta Lindgärde', 'Kassör   Börje Tallmo'];
  const { signaturer } = minutesOf(
    minutesWith('1. Val', 'Styrelsen omvaldes.', ...elected, '', '2. Städdag', 'Alla hjälps åt.'),
  );
  expect(signaturer).toEqual([]);
});

test('who is to have an office, told in sentences at the end, does not sign', () => {
  const lines = ['1. Mötet öppnas', '2. Årsmötet', 'Det hålls i maj.'];
  const told = ['Ordförande Cilla Öman.', 'Sekreterare David Strand.', 'Lapparna sätts upp i mars.'];
  expect(minutesOf(minutesWith(...lines, ...told)).signaturer).toEqual([]);
});

test('who is listed right under the heading of an item amid the minutes does not sign', () => {
  const listed = ['   Asta Lindgärde      mötets ordförande', '   Börje Tallmo        protokolljusterare'];
  const { signaturer } = minutesOf(
    minutesWith('1. Mötesfunktionärer:', ...listed, '', '2. Städdag', 'Alla hjälps åt.'),
  );
  expect(signaturer).toEqual([]);
});

test('who adjusts the minutes stands apart from who is present', () => {
  const text = minutesWith(
    'Utses att justera: Börje Tallmo',
    '',
    '1. Garnförrådet',
    'Det är slut.',
    '',
    '2. Städdag',
    'Alla.',
  );
  const { justering, deltagare } = minutesOf(text);
  expect(justering?.justerare.map(({ namn }) => namn)).toEqual(['Börje Tallmo']);
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Lindgärde', 'Börje Tallmo']);
});
