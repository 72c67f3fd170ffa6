/** Notes of groups, councils and student bodies: forms of days, headings and decisions. */
import { describe, expect, test } from 'vitest';
import { decisions, frontWith, headings, itemsOf, minutesOf, minutesWith } from './help.ts';

test('six figures are the day in a line that tells the place and the hours', () => {
  const when =
    'Möte nr 7, 240227 Stora vävsalen, tredje våningen, Ekby spinneri och väveri klockan 17.15-ca 20';
  const { datum, tid, plats } = minutesOf(frontWith({ when }));
  expect([datum, tid?.start, tid?.slut]).toEqual(['2024-02-27', '17:15', '20:00']);
  expect(plats).toBe('Stora vävsalen, tredje våningen, Ekby spinneri och väveri');
});

describe('items', () => {
  test.each([
    [
      'two with bare numbers before customary headings',
      [
        '1 Mötets öppnande och val av justerare',
        'Asta öppnade mötet.',
        '',
        '2 Föregående protokoll',
        'Det gicks igenom.',
      ],
      ['1 Mötets öppnande och val av justerare', '2 Föregående protokoll'],
    ],
    [
      'two bare numbers before other words are no headings',
      ['1 garnet är slut', 'Asta köper nytt.', '', '2 vävstolen är lagad', 'Den står i salen.'],
      [],
    ],
    [
      'a sentence that goes on in a list, under a number alone, is no heading',
      [
        '§ 1',
        'Asta informerar om',
        '',
        '- Garnet, som är slut.',
        '- Vävstolen.',
        '',
        '§ 2',
        'Garnet',
        'Det är slut.',
      ],
      ['1', '2 Garnet'],
    ],
    [
      'with a full stop before their numbers',
      [
        '.1 Bo Alm valdes till justerare.',
        '',
        '.2 Dagordningen godkändes.',
        '',
        '.3 Garnet',
        '',
        'Det är slut.',
      ],
      ['1', '2', '3 Garnet'],
    ],
    [
      'the number of a publication in front of a heading is part of it',
      ['1. SOU 2024:12 återkoppling', 'Yttrandet är lämnat.', '', '2. Remiss (SFS 2024:3)', 'Den kom i går.'],
      ['1 SOU 2024:12 återkoppling', '2 Remiss (SFS 2024:3)'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(headings(minutesOf(minutesWith(...lines)))).toEqual(expected);
  });

  test('the number of a register is none of the heading', () => {
    const minutes = minutesOf(
      minutesWith('1. Köp av garner KS 2024/12', 'Det är slut.', '', '2. Övrigt', 'Inget.'),
    );
    expect(itemsOf(minutes)[0]).toMatchObject({ rubrik: 'Köp av garner', diarienummer: 'KS 2024/12' });
  });
});

test('an answer decides under a question, and nowhere else', () => {
  const minutes = minutesOf(
    minutesWith(
      '1. Frågan om mötet är behörigt utlyst',
      'Ja.',
      '',
      '2. Garnet',
      'Ja.',
      '',
      '3. Fråga om ansvarsfrihet',
      'Asta berättade.',
    ),
  );
  expect(decisions(minutes)).toEqual(['Ja.']);
});

describe('when and where', () => {
  test('the place in a sentence of its own under the title', () => {
    const when = 'Datum: 2024-02-27\n\nMötet genomfördes på föreningens kansli, Vävhuset, Storgatan 1, Ekby';
    expect(minutesOf(frontWith({ when })).plats).toBe('föreningens kansli, Vävhuset, Storgatan 1, Ekby');
  });

  test('both hours in the sentence that closes the meeting', () => {
    const lines = ['§ 1 Garnet är slut.', '', '§ 2 Mötet, som pågick kl. 13.00 – 15.00, förklaras avslutat.'];
    expect(minutesOf(minutesWith(...lines)).tid).toEqual({ start: '13:00', slut: '15:00' });
  });
});

test('annexes under a paragraph belong to it, those after all items to the meeting', () => {
  const minutes = minutesOf(
    minutesWith(
      '§ 31 Föredragningslistan',
      'Bilaga: 31:1',
      'Beslut: Listan fastställs.',
      '',
      '§ 32 Garnet',
      'Det är slut.',
      'Bilaga: 32:1',
      '',
      'Bilagor: Kassabok',
    ),
  );
  expect(minutes.bilagor).toEqual(['Kassabok']);
  expect(headings(minutes)).toEqual(['31 Föredragningslistan', '32 Garnet']);
  expect(itemsOf(minutes)[0]?.beslut).toEqual(['Listan fastställs.']);
});

test('what is proposed decides nothing until something is said of it', () => {
  const minutes = minutesOf(
    minutesWith(
      '§ 1 Protokollet',
      'Förslag till beslut: Läggs till handlingarna.',
      '',
      '§ 2 Garnet',
      'Förslag till beslut: Garnet köps in.',
      '',
      'Förslaget bifölls.',
    ),
  );
  expect(itemsOf(minutes)[0]?.beslut).toBeUndefined();
});

test('the word for the document over all that was said is no item', () => {
  const lines = [
    'Protokoll',
    '',
    '• Mötet öppnas',
    '• Garnet diskuterades. Asta köper nytt.',
    '• Mötet avslutat!',
  ];
  const front = ['Vävstugans förening', 'Styrelsemöte 27/2-2024', '', 'Närvarande: Asta Ek, Bo Alm', ''];
  expect(headings(minutesOf([...front, ...lines].join('\n')))).toEqual([]);
});

describe('numbers after their headings', () => {
  const titles = ['Mötet öppnas', 'Fastställande av dagordning', 'Val av justerare', 'Det gröna garnet'];
  const text = ['Asta hälsade välkommen.', 'Listan fastställs.', 'Bo Alm väljs.', 'Det är slut.'];
  const numbered = [
    '57 Mötet öppnas',
    '58 Fastställande av dagordning',
    '59 Val av justerare',
    '60 Det gröna garnet',
  ];

  test.each([
    ['in a column to the right', (title: string, i: number) => `${title.padEnd(60)}§ ${57 + i}`],
    ['on the same line', (title: string, i: number) => `${title} § ${57 + i}`],
  ])('%s', (_, line) => {
    const lines = titles.flatMap((title, i) => [line(title, i), text[i] ?? '', '']);
    expect(headings(minutesOf(minutesWith(...lines)))).toEqual(numbered);
  });

  const numbers = (lines: readonly string[]) =>
    itemsOf(minutesOf(minutesWith(...lines))).flatMap(({ nummer }) => nummer ?? []);

  test('a table of contents has no text between them', () => {
    const lines = titles.map((title, i) => `${title} § ${57 + i}`);
    expect(numbers([...lines, '', 'Ordföranden hälsade välkommen.'])).toEqual([]);
  });

  test('a running head has one number, and no heading', () => {
    const lines = [
      'Vävnämnden § 57',
      'Asta berättade.',
      'Vävnämnden § 58',
      'Bo läste.',
      'Vävnämnden § 59',
      'Slut.',
    ];
    expect(numbers(lines)).toEqual([]);
  });
});
