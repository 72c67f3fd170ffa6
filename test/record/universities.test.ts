/** Minutes of universities, schools and students: forms in which they list people and set their items. */
import { describe, expect, test } from 'vitest';
import { decisions, frontWith, headings, itemsOf, minutesOf, minutesWith } from './help.ts';

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

  test('have the offices that stand over them', () => {
    const present =
      'Närvarande:\n\nOrdförande\n\nAsta Ek (på distans)\n\nRektor\n\nBo Alm\n\nSekreterare\n\nCia Dal';
    const { deltagare } = minutesOf(frontWith({ present }));
    expect(deltagare.map(({ namn, roll }) => [namn, roll])).toEqual([
      ['Asta Ek', 'ordförande'],
      ['Bo Alm', 'rektor'],
      ['Cia Dal', 'sekreterare'],
    ]);
  });

  test('have the words of their own group alone', () => {
    const groups = [
      'Ordförande:',
      'Asta Ek',
      'Företrädare för vävarna:',
      'Bo Alm',
      'Elevernas lag:',
      'Cia Dal',
    ];
    const { deltagare } = minutesOf(frontWith({ present: ['Närvarande:', ...groups].join('\n\n') }));
    expect(deltagare.map(({ roll, grupp }) => roll ?? grupp)).toEqual([
      'ordförande',
      'Företrädare för vävarna',
      'Elevernas lag',
    ]);
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
    ['lördag 20 april 2024\n\nMöte i Vävrådet 27/2 2024', ['2024-02-27', undefined, undefined, undefined]],
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

test('a heading that is like a label of people', () => {
  const lines = [
    'Garnet',
    '• Det är slut.',
    '',
    'Inbjudan mm',
    '• Asta skickar ut den.',
    '',
    'Övrigt',
    '• Tack.',
  ];
  expect(headings(minutesOf(minutesWith(...lines)))).toEqual(['Garnet', 'Inbjudan mm', 'Övrigt']);
});

describe('decisions', () => {
  const decided = (...lines: readonly string[]) =>
    decisions(minutesOf(minutesWith('1. Mötet öppnas', 'Välkomna.', '', '2. Garnet', ...lines)));

  test.each([
    [
      'with a list of matters',
      ['Dagordningen fastställs med följande tillägg:', '- Vävdagen', '- Det gröna garnet'],
      ['Dagordningen fastställs med följande tillägg: Vävdagen, Det gröna garnet'],
    ],
    [
      'one in each point',
      ['Rådet beslutar om garnet:', '- att köpa grönt garn', '- att sälja det blåa'],
      ['Rådet beslutar om garnet:', 'att köpa grönt garn', 'att sälja det blåa'],
    ],
    [
      'that recommend',
      ['Nämnden rekommenderade rektor att fastställa planen.'],
      ['Nämnden rekommenderade rektor att fastställa planen.'],
    ],
    [
      'under words that name nobody',
      ['Det beslutades att:', '- köpa grönt garn', '- sälja det blåa'],
      ['Det beslutades att: köpa grönt garn', 'sälja det blåa'],
    ],
    ['in older passives', ['Kallelsen godkännes.'], ['Kallelsen godkännes.']],
  ])('%s', (_, lines, expected) => {
    expect(decided(...lines)).toEqual(expected);
  });
});

describe('notes on one line', () => {
  const items = (...lines: readonly string[]) =>
    itemsOf(
      minutesOf(
        minutesWith('1. Mötet öppnas', ...lines, '4. Nästa telefonmöte: söndag 2024-03-03 kl. 20:15'),
      ),
    )
      .slice(1)
      .map(({ rubrik, beslut }) => [rubrik, beslut]);
  const next = ['Nästa telefonmöte', undefined];

  test('the decision after the words of the item', () => {
    const lines = ['2. Byta garn? Beslut: att byta till grönt.', '3. Vävdagen Beslut: Den hålls i juni.'];
    expect(items(...lines)).toEqual([
      ['Byta garn?', ['att byta till grönt.']],
      ['Vävdagen', ['Den hålls i juni.']],
      next,
    ]);
  });

  test('a decision so long that the item is a paragraph', () => {
    const long = `Asta hör med Bo om han ${'kan väva mer och '.repeat(20)}tar med garn.`;
    expect(items(`2. Inför vävdagen 17/5 Beslut: ${long}`, '3. Garnet', 'Det är slut.')).toEqual([
      ['Inför vävdagen 17/5', [long]],
      ['Garnet', undefined],
      next,
    ]);
  });

  test('two decisions amid a paragraph', () => {
    const told = 'Vi talade om den. Beslut: Asta köper garn. Beslut: Bo lånar vävstolen.';
    expect(items('2. Vävdagen', told, '3. Garnet', 'Det är slut.')).toEqual([
      ['Vävdagen', ['Asta köper garn.', 'Bo lånar vävstolen.']],
      ['Garnet', undefined],
      next,
    ]);
  });
});

describe('«1.» before every item', () => {
  const lost = ['  1. Mötet öppnas', '  1. Garnet', 'Det är slut.', '  1. Nästa möte', 'I mars.'];

  test.each(['a.txt', 'a.md'])('numbers the items: %s', (name) => {
    const minutes = minutesOf(minutesWith(...lost.flatMap((line) => [line, ''])), name);
    expect(itemsOf(minutes).map(({ rubrik }) => rubrik)).toEqual(['Mötet öppnas', 'Garnet', 'Nästa möte']);
  });

  test('is a point where the items have signs', () => {
    const lines = ['§ 7 Garn', 'Beslut', '1. Köps', '§ 8 Taxa', 'Beslut', '1. Höjs', '§ 9 Val', '1. Bo Alm'];
    expect(headings(minutesOf(minutesWith(...lines)))).toEqual(['7 Garn', '8 Taxa', '9 Val']);
  });
});
