/** Who was present and who was not, in the forms that minutes list people. */
import { describe, expect, test } from 'vitest';
import { frontWith, minutesOf, recorded } from './help.ts';

const present = (text: string) => minutesOf(frontWith({ present: text })).deltagare;
const names = (text: string) => present(text).map(({ namn }) => namn);

describe('names', () => {
  test.each([
    ['on one line', 'Närvarande: Asta Lindgärde, Börje Tallmo, Cilla Ö'],
    ['with the last one after a word', 'Närvarande: Asta Lindgärde, Börje Tallmo och Cilla Ö'],
    ['with that word in another form', 'Närvarande: Asta Lindgärde, Börje Tallmo samt Cilla Ö.'],
    ['on wrapped lines', 'Närvarande: Asta Lindgärde, Börje Tallmo,\nCilla Ö'],
    [
      'with the second of two names broken at the line end',
      'Närvarande: Asta Lindgärde, Börje\nTallmo, Cilla Ö',
    ],
    ['with the last name broken at the line end', 'Närvarande: Asta Lindgärde, Börje Tallmo, Cilla\nÖ'],
    ['one a line under a label', 'Närvarande:\nAsta Lindgärde\nBörje Tallmo\nCilla Ö'],
    ['one a line under a heading', 'Närvarande\n\nAsta Lindgärde\nBörje Tallmo\nCilla Ö'],
    ['beside a bare label', 'Närvarande   Asta Lindgärde\n             Börje Tallmo\n             Cilla Ö'],
    ['with bullets', 'Närvarande:\n• Asta Lindgärde\n• Börje Tallmo\n• Cilla Ö'],
    ['under another label', 'Deltagare: Asta Lindgärde, Börje Tallmo, Cilla Ö'],
    ['under words for a meeting', 'På mötet: Asta Lindgärde, Börje Tallmo, Cilla Ö'],
    ['parted by semicolons', 'Närvarande: Asta Lindgärde; Börje Tallmo; Cilla Ö'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual(['Asta Lindgärde', 'Börje Tallmo', 'Cilla Ö']);
  });

  test('with particles, hyphens and initials', () => {
    expect(names('Närvarande: Anna-Stina von Grankvist, B. Tallmo, Carl af Ugglemo')).toEqual([
      'Anna-Stina von Grankvist',
      'B. Tallmo',
      'Carl af Ugglemo',
    ]);
  });
});

test('of those present a number alone, and a paragraph that tells under it', () => {
  const told =
    'Föreningens ordförande Asta Lindgärde öppnar mötet och berättar att vår kassör Cilla Öman har slutat. En ny söks nu.';
  expect(names(`Deltagare: 28 medlemmar enligt bilaga 1\n\n${told}`)).toEqual([]);
});

test('lines with signs before them, with a label each or under one', () => {
  const lines = [
    'Datum: 2024-02-27',
    'Plats: Vävstugan',
    'Närvarande:',
    'Asta Lindgärde',
    'Bo Alm',
    'Frånvarande: Cia',
    'Kopia: Dag Öst',
  ];
  const text = [
    'Minnesanteckningar',
    '',
    ...lines.map((line) => `• ${line}`),
    '',
    '1. Garnet',
    'Det är slut.',
  ];
  const { datum, plats, deltagare, franvarande } = minutesOf(text.join('\n'));
  expect({ datum, plats }).toEqual({ datum: '2024-02-27', plats: 'Vävstugan' });
  expect([deltagare, franvarande].map((list) => list.map(({ namn }) => namn))).toEqual([
    ['Asta Lindgärde', 'Bo Alm'],
    ['Cia'],
  ]);
});

test.each([
  'Deltog ej',
  'Fick förhinder',
  'Giltigt förfall',
  'Hade förhinder',
  'Kom inte',
  'Sjuka',
  'Ursäktade',
])('«%s» lists those absent', (label) => {
  const text = frontWith({
    present: `Närvarande: Asta Lindgärde, Börje Tallmo\n\n${label}: Cilla Ö, Dag Öst`,
  });
  const { deltagare, franvarande } = minutesOf(text);
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Lindgärde', 'Börje Tallmo']);
  expect(franvarande.map(({ namn }) => namn)).toEqual(['Cilla Ö', 'Dag Öst']);
});

test('who serves for a member was there too', () => {
  expect(present('Närvarande:\nAsta Ek (S) ers: Börje Ax (S)\nCilla Ö (M)')).toEqual([
    { namn: 'Asta Ek', grupp: 'S' },
    { namn: 'Börje Ax', grupp: 'S' },
    { namn: 'Cilla Ö', grupp: 'M' },
  ]);
});

test('the name of a body may have lost its hyphen', () => {
  expect(present('Närvarande:\nVård och omsorgsnämndens ordförande Asta Ek\nBörje Ax (M)')).toEqual([
    { namn: 'Asta Ek', roll: 'Vård och omsorgsnämndens ordförande' },
    { namn: 'Börje Ax', grupp: 'M' },
  ]);
});

test('two names without a comma between them, one with an initial', () => {
  expect(names('Närvarande: Cilla Öman, Asta Lindgärde Börje E Tallmo, David Strand')).toEqual([
    'Cilla Öman',
    'Asta Lindgärde',
    'Börje E Tallmo',
    'David Strand',
  ]);
});

test('a name that is doubted is a name', () => {
  expect(present('Närvarande: Asta Lindgärde, Cilla Öman?, David Strand')).toMatchObject([
    { namn: 'Asta Lindgärde' },
    { namn: 'Cilla Öman', anmarkning: '?' },
    { namn: 'David Strand' },
  ]);
});

test('nicknames between the names of some do not run a list of one a line together', () => {
  const lines = ['Asta Lindgärde, kassör', 'Cilla ”Vävan” Öman', 'David Strand', 'Eva ”Garnet” Fors'];
  expect(present(`Närvarande: ${lines.join('\n')}`)).toEqual([
    { namn: 'Asta Lindgärde', roll: 'kassör' },
    { namn: 'Cilla Öman', anmarkning: 'Vävan' },
    { namn: 'David Strand' },
    { namn: 'Eva Fors', anmarkning: 'Garnet' },
  ]);
});

test('those who voted by post or by proxy were not there', () => {
  const text =
    'Närvarande: Asta Lindgärde\nPoströstande: Cilla Öman\nGenom fullmakt:\nDavid Strand\nEva Fors';
  expect(names(text)).toEqual(['Asta Lindgärde']);
});

test('a name broken after several others', () => {
  expect(names('Närvarande: Asta Lindgärde, Cilla Öman, Börje\nTallmo, David Strand')).toEqual([
    'Asta Lindgärde',
    'Cilla Öman',
    'Börje Tallmo',
    'David Strand',
  ]);
});

test('«t o m» and short words before an office part nothing', () => {
  const text = 'Närvarande:\nAsta Lindgärde, miljöchef t o m § 8\nBörje Tallmo, f d adm chef';
  expect(present(text)).toMatchObject([
    { namn: 'Asta Lindgärde', anmarkning: 'miljöchef t o m § 8' },
    { namn: 'Börje Tallmo', roll: 'f d adm chef' },
  ]);
});

describe('a home shares an entry', () => {
  test.each([
    ['Närvarande: Asta/Börje Lindgärde, Cilla Öman', ['Asta Lindgärde', 'Börje Lindgärde', 'Cilla Öman']],
    ['Närvarande: Asta Lindgärde/Börje Tallmo, Cilla Öman', ['Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman']],
    ['Närvarande:\nSekreterare/Kassör Asta Lindgärde\nCilla Öman', ['Asta Lindgärde', 'Cilla Öman']],
  ])('%s', (text, people) => {
    expect(names(text).map((name) => name.replace(/^.*\//, ''))).toEqual(people);
  });
});

test.each([
  ['given names right under the label', 'Närvarande\nAsta, Börje, Cilla', ['Asta', 'Börje', 'Cilla']],
  [
    'words before names',
    'Följande deltog på mötet; Asta Lindgärde, Cilla Öman',
    ['Asta Lindgärde', 'Cilla Öman'],
  ],
  ['a nickname', 'Närvarande: Asta "Garnet" Lindgärde, Cilla Öman', ['Asta Lindgärde', 'Cilla Öman']],
  [
    'remarks among the names of a group',
    'Deltagande:   Ledamöter: Asta Lindgärde (AL), Börje Tallmo (BT) fr o m 2.a, ej 3 e),\n              Cilla Öman (CÖ), Dag Storm (DS), Eva Bark (EB) och Frida Gran (FG).',
    ['Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman', 'Dag Storm', 'Eva Bark', 'Frida Gran'],
  ],
])('%s', (_, text, people) => {
  expect(names(text)).toEqual(people);
});

test('several particles', () => {
  expect(names('Närvarande:\nAsta van der Lindgärde\nBörje Tallmo\nCilla Öman')).toEqual([
    'Asta van der Lindgärde',
    'Börje Tallmo',
    'Cilla Öman',
  ]);
});

test('offices of several words before names, with what the person studies after them', () => {
  const lines = [
    'Närvarande',
    'Sekreterare Asta Lindgärde, V-19',
    'Ledamot för nya garner och gamla vävstolar Börje Tallmo, V-18',
    'Kunglig garnchef Cilla Öman, V-20',
    'Revisor, Valberedningens ordförande Dag Storm, V-18',
    'Sektionshistoriker Eva Bark, V-12',
    'Frida Gran, V-19',
  ];
  const people = ['Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman', 'Dag Storm', 'Eva Bark', 'Frida Gran'];
  expect(names(lines.join('\n'))).toEqual(people);
});

test('who is absent and holds an office that signs', () => {
  const { franvarande, signaturer } = minutesOf(
    frontWith({
      present: 'Närvarande: Cilla Öman\n\nAnmält förhinder:\nAsta Lindgärde, ordf.\nBörje Tallmo',
    }),
  );
  expect(franvarande.map(({ namn }) => namn)).toEqual(['Asta Lindgärde', 'Börje Tallmo']);
  expect(signaturer).toEqual([]);
});

describe('offices', () => {
  test.each([
    ['Asta Lindgärde (ordförande)', 'ordförande'],
    ['Asta Lindgärde (ordf.)', 'ordförande'],
    ['Asta Lindgärde, ordförande', 'ordförande'],
    ['Asta Lindgärde (sekr.)', 'sekreterare'],
    ['Asta Lindgärde (v. ordf.)', 'vice ordförande'],
    ['Asta Lindgärde (ant.)', 'antecknare'],
    ['Asta Lindgärde, kassör', 'kassör'],
  ])('%s', (entry, roll) => {
    expect(present(`Närvarande: ${entry}, Börje Tallmo`)).toEqual([
      { namn: 'Asta Lindgärde', roll },
      { namn: 'Börje Tallmo' },
    ]);
  });

  test('the label over a list may tell the capacity', () => {
    const text = frontWith({ present: 'Beslutande: Asta Lindgärde\n\nErsättare: Börje Tallmo' });
    expect(minutesOf(text).deltagare).toEqual([
      { namn: 'Asta Lindgärde', roll: 'beslutande' },
      { namn: 'Börje Tallmo', roll: 'ersättare' },
    ]);
  });
});

describe('groups', () => {
  test('a party in brackets', () => {
    expect(present('Närvarande: Asta Lindgärde (C), Börje Tallmo (MP), ordförande, Cilla Ö (VBP)')).toEqual([
      { namn: 'Asta Lindgärde', grupp: 'C' },
      { namn: 'Börje Tallmo', grupp: 'MP', roll: 'ordförande' },
      { namn: 'Cilla Ö', grupp: 'VBP' },
    ]);
  });

  test('a group over its people, or before them on the line', () => {
    const groups = [
      { namn: 'Asta Lindgärde', grupp: 'Vävarna' },
      { namn: 'Börje Tallmo', grupp: 'Vävarna' },
      { namn: 'Cilla Ö', grupp: 'Spinnarna' },
    ];
    expect(present('Närvarande:\nVävarna: Asta Lindgärde, Börje Tallmo\nSpinnarna: Cilla Ö')).toEqual(groups);
  });
});

describe('absent', () => {
  test.each(['Frånvarande', 'Förhinder', 'Ej närvarande', 'Anmält förhinder'])('%s', (label) => {
    const { deltagare, franvarande } = minutesOf(
      frontWith({ present: `Närvarande: Asta Lindgärde\n\n${label}: Börje Tallmo, Cilla Ö` }),
    );
    expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Lindgärde']);
    expect(franvarande.map(({ namn }) => namn)).toEqual(['Börje Tallmo', 'Cilla Ö']);
  });
});

test.each(['Cilla Ö, anm. förhinder', 'Cilla Ö (anm förhinder)'])('absent amid those present: %s', (row) => {
  const { deltagare, franvarande } = minutesOf(
    frontWith({ present: `Närvarande:\nAsta Lindgärde\n${row}\nBörje Tallmo` }),
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Lindgärde', 'Börje Tallmo']);
  expect(franvarande.map(({ namn }) => namn)).toEqual(['Cilla Ö']);
});

test('words that name nobody are no people', () => {
  expect(names('Närvarande: Asta Lindgärde och hela styrelsen')).toEqual(['Asta Lindgärde']);
});

test('if nobody is listed, that is a finding', () => {
  const rules = (text: string) => recorded(text).findings.map(({ rule }) => rule);
  const listed = frontWith({});
  expect(rules(listed)).not.toContain('record/nobody-present');
  expect(rules(listed.replace(/^Närvarande.*$/m, ''))).toContain('record/nobody-present');
});

describe('what stands beside a name', () => {
  const told = (entry: string) => {
    const { deltagare, franvarande } = minutesOf(frontWith({ present: `Närvarande:\nCilla Öman\n${entry}` }));
    return [deltagare, franvarande].map((list) => list.map(({ namn }) => namn).join(', '));
  };

  test.each([
    ['a mark of presence', 'Asta Lindgärde X', 'Asta Lindgärde'],
    ['a word of presence', 'Asta Lindgärde Ja på länk', 'Asta Lindgärde'],
    ['an office after it with a capital', 'Asta Lindgärde Vice ordförande', 'Asta Lindgärde'],
    ['an office in small letters before it', 'ekonom Asta Lindgärde', 'Asta Lindgärde'],
    ['an office with a number before it', 'Avels- och hälsoledamot 2 Asta Lindgärde', 'Asta Lindgärde'],
    ['the short name of an office', 'SAMO Asta Lindgärde', 'Asta Lindgärde'],
    ['a body', 'Valberedningen Asta Lindgärde', 'Asta Lindgärde'],
    ['a party', 'S Asta Lindgärde', 'Asta Lindgärde'],
    ['a town', 'Asta Lindgärde, Ljusmark', 'Asta Lindgärde'],
    ['a class', '4B Asta Lindgärde', 'Asta Lindgärde'],
    ['an office that is held for now', 'Asta Lindgärde, Tf Kanslichef', 'Asta Lindgärde'],
    ['that she stands in for nobody', 'Asta Lindgärde (S) för Vakant (S)', 'Asta Lindgärde'],
    ['whom the person stands in for', 'Asta Lindgärde, tjänstgör för Dag Storm', 'Asta Lindgärde'],
  ])('%s', (_, entry, name) => {
    expect(told(entry)).toEqual([`Cilla Öman, ${name}`, '']);
  });

  test.each(['Asta Lindgärde Anmält förhinder', 'Asta Lindgärde (anmält förhinder)', 'Asta Lindgärde Nej'])(
    '%s: absent',
    (entry) => {
      expect(told(entry)).toEqual(['Cilla Öman', 'Asta Lindgärde']);
    },
  );

  test.each(['Vice ordförande vakant', 'Namn Uppdrag'])('%s: nobody', (entry) => {
    expect(told(`${entry}\nDag Storm`)).toEqual(['Cilla Öman, Dag Storm', '']);
  });
});

test('a given name that else says that there is nobody', () => {
  expect(names('Närvarande: Inga, Asta, Börje')).toEqual(['Inga', 'Asta', 'Börje']);
  expect(present('Närvarande: Inga')).toHaveLength(1);
});

test('organisations right behind names, one after the other on a line', () => {
  const text =
    'Närvarande ledamöter: Asta Ek Ekbys vävskola, Börje Alm Garnskolan Alby, Cilla Sund och Dag Ros-By Garnskolan, Eva Sjö Garnskolan Norrby, Filip Ask och Gun Hed Spinnarnas Förbund.';
  expect(names(text)).toEqual([
    'Asta Ek',
    'Börje Alm',
    'Cilla Sund',
    'Dag Ros-By',
    'Eva Sjö',
    'Filip Ask',
    'Gun Hed',
  ]);
});

test('what stands between an office and the paragraphs of a guest is nobody', () => {
  const rows = [
    'Asta Ek, direktör',
    'Börje Alm, sekreterare',
    'Cilla Sund, VD, Vävbolaget Ekby, § 5',
    'Dag Ros, Regional museichef, Byarna Ekby, § 6',
    'Eva Sjö, garnmästare, Byarna Ekby, § 6',
  ];
  const text = `Protokoll\nVävnämnden 2024-02-27\n\nÖvriga deltagare\n${rows.join('\n')}\n\n§ 5 Garn\nSlut.`;
  expect(minutesOf(text).deltagare.map(({ namn }) => namn)).toEqual([
    'Asta Ek',
    'Börje Alm',
    'Cilla Sund',
    'Dag Ros',
    'Eva Sjö',
  ]);
});
