/** What is layout and not text is kept out of the tree and listed in `data.dropped`, each with its reason. */
import { describe, expect, test } from 'vitest';
import { headings, itemsOf, minutesOf, minutesWith, sourceOf, treeOf } from '../record/help.ts';

/** What was dropped of a text, as it stands there, with the reason. */
const dropped = (text: string, name?: string) => {
  const source = sourceOf(text, name);
  return (treeOf(text, name).data?.dropped ?? []).map(({ span, reason }) => [
    source.text.slice(span.start, span.end).trim(),
    reason,
  ]);
};

const PAGES = [
  [
    '1. Garnförrådet',
    'Det gröna garnet är slut och det blåa',
    'räcker till maj.',
    '',
    '2. Städdag',
    'Alla hjälps åt.',
  ],
  ['3. Vävstolen', 'Den stora vävstolen är lagad.', '', '4. Utställningen', 'Cilla hänger väven.'],
  ['5. Kaffet', 'Börje köper kaffe.', '', '6. Avslutning', 'Asta tackade för i kväll.'],
];

const HEADINGS = [
  '1 Garnförrådet',
  '2 Städdag',
  '3 Vävstolen',
  '4 Utställningen',
  '5 Kaffet',
  '6 Avslutning',
];

/** Three pages, with something over and under the text of each. */
const paged = (over: (page: number) => string[], under: (page: number) => string[]): string =>
  PAGES.map((lines, i) => {
    const first = i === 0 ? minutesWith(...lines).split('\n') : [...over(i + 1), '', ...lines];
    return [...first, '', ...under(i + 1)].join('\n');
  }).join('\n\f');

describe('page heads and feet', () => {
  test.each([
    ['page numbers', () => [], (page: number) => [`${page}`]],
    ['page numbers between dashes', () => [], (page: number) => [`- ${page} -`]],
    ['pages of pages', () => [], (page: number) => [`${page} (3)`]],
    ['pages of pages with a stroke', () => [], (page: number) => [`${page}/3`]],
    ['pages with the word for it', () => [], (page: number) => [`Sida ${page} av 3`]],
    ['a running head', () => ['Vävstugans styrelse, protokoll 2024-02-27'], () => []],
    ['a running head with the number', (page: number) => [`Vävstugan ${page} (3)`], () => []],
    ['a running foot', () => [], () => ['Vävstugan, Garngatan 3, vavstugan@vav.example']],
    ['a foot with the number', () => [], (page: number) => [`Vävstugan vavstugan@vav.example ${page}/3`]],
  ])('%s', (_, over, under) => {
    const text = paged(over, under);
    const furniture = [2, 3].flatMap((page) => [...over(page), ...under(page)]);
    const texts = dropped(text).map(([line]) => line);
    for (const line of furniture) expect(texts).toContain(line);
    const minutes = minutesOf(text);
    expect(headings(minutes)).toEqual(HEADINGS);
    const inside = JSON.stringify(minutes.sektioner) + JSON.stringify(minutes.ovrigt);
    for (const line of furniture.filter((known) => known.length > 4)) expect(inside).not.toContain(line);
  });

  const ITEM = (sign: number, words: string) => [`§ ${sign}`, words, '', 'Frågan diskuterades länge.', ''];

  test.each([
    [
      'with the number beside it',
      (page: number) => [`EKBY KOMMUN     PROTOKOLL     ${page}`, 'Vävnämnden     2024-02-27'],
    ],
    ['with the number amid it', (page: number) => ['EKBY KOMMUN', 'PROTOKOLL', `${page} (3)`, 'Vävnämnden']],
  ])('a page head that comes again without form feeds, %s', (_, head) => {
    const text = [
      'EKBY KOMMUN     PROTOKOLL',
      'Vävnämnden     2024-02-27',
      '',
      'Plats och tid   Vävstugan, kl. 18.00',
      'Beslutande      Asta Ek (S), Bo Alm (C)',
      '',
      ...head(2),
      '',
      ...ITEM(1, 'Garnförrådet'),
      ...head(3),
      '',
      ...ITEM(2, 'Vävstolen'),
    ].join('\n');
    const minutes = minutesOf(text);
    expect(itemsOf(minutes).map((item) => item.text)).toEqual([
      'Frågan diskuterades länge.',
      'Frågan diskuterades länge.',
    ]);
    expect(minutes.deltagare?.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Bo Alm']);
    expect(JSON.stringify(minutes.ovrigt)).not.toContain('EKBY');
  });

  test.each([
    ['under a blank line', ['               2024-02-27', '']],
    ['right under the counter', []],
  ])('a line of the letterhead that opens another list under a page head stays, %s', (_, under) => {
    const head = (page: number) => [`Vävnämnden     Protokoll     ${page} (9)`, ...under].join('\n');
    const text = [
      head(1),
      'Plats och tid   Vävstugan, kl. 18.00',
      '',
      'Beslutande      Se sida 2',
      '',
      'Utses att justera   Bo Alm',
      '',
      head(2),
      'Beslutande      Asta Ek (S)',
      '                Bo Alm (C)',
      '',
      'Innehållsförteckning                 Sid',
      '§ 8      Garnförrådet ........... 3',
      '§ 9      Vävstolen .............. 3',
      '',
      head(3),
      ...ITEM(8, 'Garnförrådet'),
      ...ITEM(9, 'Vävstolen'),
    ].join('\n');
    const minutes = minutesOf(text);
    expect(minutes.deltagare?.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Bo Alm']);
    expect(headings(minutes)).toEqual(['8 Garnförrådet', '9 Vävstolen']);
  });

  test('lines that differ in a number of a paragraph count no pages', () => {
    const papers = (sign: number) => ['Beslutsunderlag', `Vävnämndens utskott 2024-02-11, § ${sign}`, ''];
    const text = minutesWith(
      ...ITEM(1, 'Garnförrådet'),
      ...papers(8),
      ...Array.from({ length: 6 }, (_, i) => [`Rad ${'abcdef'[i]} om garnet.`, '']).flat(),
      ...ITEM(2, 'Vävstolen'),
      ...papers(9),
    );
    expect(dropped(text)).toEqual([]);
  });

  test('what stands once stays', () => {
    const text = paged(
      () => [],
      (page) => (page === 2 ? ['Ett tillägg om garnet kom in.'] : []),
    );
    expect(dropped(text)).toEqual([]);
    expect(JSON.stringify(minutesOf(text).sektioner)).toContain('Ett tillägg om garnet kom in.');
  });

  test('a sentence goes on over the page', () => {
    const text = [
      minutesWith(
        '1. Garnförrådet',
        'Det gröna garnet är slut, och det blåa som köptes på höstmarknaden',
        '1 (2)',
      ),
      ['räcker till maj.', '', '2. Städdag', 'Alla hjälps åt.', '', '2 (2)'].join('\n'),
    ].join('\n\f');
    expect(itemsOf(minutesOf(text)).map((item) => item.text)).toEqual([
      'Det gröna garnet är slut, och det blåa som köptes på höstmarknaden räcker till maj.',
      'Alla hjälps åt.',
    ]);
  });
});

describe('reasons', () => {
  test.each([
    ['a page number in brackets', '(2)', 'page-number'],
    ['a rule', '------------------------', 'rule'],
    ['another rule', '____________________', 'rule'],
  ])('%s', (_, line, reason) => {
    const text = minutesWith(
      '1. Garnförrådet',
      'Det är slut.',
      '',
      line,
      '',
      '2. Städdag',
      'Alla hjälps åt.',
    );
    expect(dropped(text)).toContainEqual([line, reason]);
  });

  test.each(['Sida 1 av 1', '1 (1)', '- 1 -'])('a page number at the end: %s', (line) => {
    const text = minutesWith(
      '1. Garnförrådet',
      'Det är slut.',
      '',
      '2. Städdag',
      'Alla hjälps åt.',
      '',
      line,
    );
    expect(dropped(text)).toEqual([[line, 'page-number']]);
  });

  test('running lines', () => {
    const head = 'Vävstugans styrelse, protokoll 2024-02-27';
    expect(
      dropped(
        paged(
          () => [head],
          () => [],
        ),
      ),
    ).toEqual([
      [head, 'running-line'],
      [head, 'running-line'],
    ]);
  });

  test('the marks of Markdown', () => {
    expect(
      dropped('# Protokoll\n\nDatum: 2024-02-27\n\n<!-- sida 2 -->\n\n## 1. Garn\n\nSlut.', 'a.md'),
    ).toContainEqual(['<!-- sida 2 -->', 'markup']);
  });
});

test('what stands amid pages as often as at their rims is no running head', () => {
  const pages = [
    ...['1 Garnet', 'Det är slut.', 'Förslag', 'att köpa garn', 'Beslut', 'att bifalla förslaget'],
    ...['2 Vävstolen', 'Den är trasig.', 'Förslag', 'att laga den', 'Beslut', 'att bifalla förslaget'],
    ...['\fBeslut', 'att bifalla förslaget', '3 Städdag', 'Alla kommer.', 'Förslag', 'att städa', 'Beslut'],
    ...['att bifalla förslaget', '4 Kaffet', 'Det är gott.', 'Förslag', 'att koka mer kaffe', 'till alla'],
    ...['\fBeslut', 'att bifalla förslaget'],
  ];
  expect(dropped(minutesWith(...pages))).toEqual([]);
});

test('the end of a sentence is no running line, though the same stands at the rim of another page', () => {
  const pages = [
    ...['1 Garnet', 'Det gröna garnet är slut,', 'och Asta Ek köper mer av det.'],
    ...['\f2 Tyget', 'Det röda tyget är slut,', 'och Asta Ek köper mer av det.'],
  ];
  expect(dropped(minutesWith(...pages))).toEqual([]);
});

describe('an address under the last line', () => {
  const address = 'Vävföreningen, Garngatan 3, 123 45 Ekby, tel. 0123-456 78';

  test('is dropped, and names sign over it', () => {
    const text = minutesWith('1. Avslutning', 'Slut.', '', 'Vid protokollet', 'Asta Ek', address);
    expect(dropped(text)).toEqual([[address, 'running-line']]);
    expect(minutesOf(text).signaturer.map(({ namn }) => namn)).toEqual(['Asta Ek']);
  });

  test.each([`Plats: ${address}`, 'Asta bor på Garngatan 3, 123 45 Ekby.'])(
    'is kept where it tells: %s',
    (line) => {
      expect(dropped(minutesWith('1. Avslutning', line))).toEqual([]);
    },
  );
});

describe('page numbers alone, where nothing else tells the pages', () => {
  const head = ['Vävnämnden            2024-05-03'];
  const front = ['Plats och tid     Vävstugan kl 13.00-15.00', 'Beslutande        Asta Ek, Bo Alm'];
  const others = ['Övriga            Cia Dal, kanslichef', 'Sekreterare       Dan Fors', 'Paragrafer 4-5'];
  const items = ['§ 4 Garnet', '', 'Det är slut.', '', 'Bo Alm köper mer av det.', ''];
  const more = ['§ 5 Vävstolen', '', 'Den är trasig.'];

  test.each([
    ['over the running head', ['1', ...head, ...front, ...others, '2', ...head, ...items, '3', ...head]],
    ['under it', [...head, '1', ...front, ...others, ...head, '2', ...items, ...head, '3']],
    ['beside it', [`${head}      1`, ...front, ...others, `${head}      2`, ...items, `${head}      3`]],
  ])('are dropped %s', (_, lines) => {
    const minutes = minutesOf([...lines, ...more].join('\n'));
    expect(headings(minutes)).toEqual(['4 Garnet', '5 Vävstolen']);
    expect(minutes.deltagare.map(({ namn }) => namn)).toContain('Asta Ek');
  });

  test('are numbers of items where other words stand under each', () => {
    const lines = ['Vävstugans möte 2024-05-03', 'Asta Ek, Bo Alm, Cia Dal', '1', 'Garnet', 'Det är slut.'];
    const next = ['Bo Alm köper mer.', 'Det ska vara grönt.', '2', 'Vävstolen', 'Den är trasig.'];
    expect(dropped([...lines, ...next].join('\n'))).toEqual([]);
  });
});

describe('two lines of the letterhead, whatever the crest over them was read for', () => {
  const minutes = (second: string, ...again: string[]) =>
    minutesOf(
      [
        '<<) EKBY HÖGSKOLA',
        '',
        second,
        '2024-05-03',
        '',
        'Närvarande: Asta Ek, Bo Alm',
        '',
        '§ 4 Garnet',
        'Det är slut.',
        '',
        '§ 5 Vävstolen',
        'Den är lagad.',
        '',
        'Vid anteckningarna',
        ...again,
        '',
        'Asta Ek',
      ].join('\n'),
    ).signaturer;

  test('are the head of the next page where one of them counts', () => {
    const again = ['Oo EKBY HÖGSKOLA', '', 'Vävberedningen MINNESANTECKNINGAR 2/4 |', '2024-05-03'];
    expect(minutes('Vävberedningen MINNESANTECKNINGAR 1/4', ...again)).toEqual([
      { roll: 'Vid anteckningarna', namn: 'Asta Ek' },
    ]);
  });

  test('are text where none does', () => {
    expect(minutes('Vävberedningens kansli', 'Oo EKBY HÖGSKOLA', '', 'Vävberedningens kansli')).toEqual([]);
  });
});
