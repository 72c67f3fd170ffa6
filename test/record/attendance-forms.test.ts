/** Who came and who signed, in forms that all kinds of bodies use, as printed and as OCR leaves them. */
import { describe, expect, test } from 'vitest';
import { frontWith, minutesOf, minutesWith } from './help.ts';

const people = (present: string) => {
  const { deltagare, franvarande } = minutesOf(frontWith({ present }));
  return [deltagare, franvarande].map((list) => list.map(({ namn }) => namn));
};

test('people in a row with remarks, under a heading of their own', () => {
  const { deltagare } = minutesOf(
    minutesWith(
      '§ 1 Närvarande ledamöter voro',
      'Asta Ek, Bo Alm (ej vid § 2, 3 och 4), Cilla Öman',
      '',
      '§ 2 Garnet',
      'Det är slut.',
    ),
  );
  const names = deltagare.map(({ namn }) => namn);
  expect(names).toEqual(expect.arrayContaining(['Asta Ek', 'Bo Alm', 'Cilla Öman']));
});

test('people after the heading of an item', () => {
  const lines = [
    '1. Mötets öppnande',
    '2. Närvarande: Asta Ek, Bo Alm och Cilla Öman.',
    '3. Garnet är slut.',
  ];
  const { deltagare } = minutesOf(['Styrelsemöte 2024-02-27', '', ...lines].join('\n'));
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Bo Alm', 'Cilla Öman']);
});

test.each([
  [
    'under a group and the word over the marks',
    'Vävföreningens styrelse Närvarande\nAsta Ek Ja\nBo Alm Ja\nCilla Öman Nej',
    ['Asta Ek', 'Bo Alm'],
  ],
  [
    'who left, with a capital',
    'Närvarande\nAsta Ek Lämnade vid § 3\nBo Alm\nCilla Öman',
    ['Asta Ek', 'Bo Alm', 'Cilla Öman'],
  ],
  [
    'who came and went, told behind the list',
    'Närvarande: Asta Ek, Bo Alm och Cilla Öman. Bo utgick efter § 3. Dan Fors anslöt till § 4.',
    ['Asta Ek', 'Bo Alm', 'Cilla Öman', 'Dan Fors'],
  ],
  [
    'who was asked to come',
    'Närvarande: Asta Ek, Bo Alm.\nSärskilt inbjuden: Cilla Öman, revisor',
    ['Asta Ek', 'Bo Alm', 'Cilla Öman'],
  ],
])('%s', (_, present, names) => {
  expect(people(present)[0]).toEqual(names);
});

test('who was absent, told amid those present where a full stop was lost, and a bracket read as another', () => {
  expect(people('Närvarande: Asta Ek (på länk}, Bo Alm, Frånvarande Cilla Öman')).toEqual([
    ['Asta Ek', 'Bo Alm'],
    ['Cilla Öman'],
  ]);
});

test('an ordinal after those present lists nobody', () => {
  const { deltagare } = minutesOf(
    minutesWith(
      '1. Öppnande',
      'Asta hälsade alla närvarande vävare välkomna till 61:a vävmötet, och det öppnades.',
    ),
  );
  expect(deltagare.map(({ namn }) => namn)).not.toContain('e');
});

test.each([
  ['Mötesform: Årsmöte\nPlats: Bystugan', 'Bystugan'],
  ['Mötesform: Digitalt', 'Digitalt'],
])('how a meeting was held: %s', (lines, plats) => {
  expect(minutesOf(`Vävföreningen\n2024-02-27\n${lines}\n\n1. Garnet\nDet är slut.`).plats).toBe(plats);
});

test.each([
  [
    'Närvarande från styrelsen är Asta, Eva H och Bo samt gäst Cia från skolan.',
    ['Asta', 'Eva H', 'Bo', 'Cia'],
  ],
  ['Närvarande var Asta Ek, Bo Alm.', ['Asta Ek', 'Bo Alm']],
  ['Närvarande var kassör Asta Ek och lärare Bo Alm.', ['Asta Ek', 'Bo Alm']],
  ['Närvarande är 14 medlemmar, Eken är full.', []],
])('people told of in an item: %s', (text, told) => {
  const minutes = minutesOf(
    ['Styrelsemöte 2024-02-27', '', '§ 1 Mötet öppnades.', `§ 2 ${text}`, '§ 3 Slut.'].join('\n'),
  );
  expect(minutes.deltagare.map(({ namn }) => namn)).toEqual(told);
});

test.each([
  ['Närvarande var Asta Ek, Bo Alm och Cia Dal.', ['Asta Ek', 'Bo Alm', 'Cia Dal']],
  ['Närvarande var: Asta Ek, Bo Alm', ['Asta Ek', 'Bo Alm']],
  [
    'Närvarande vid mötet var rektor Asta Ek, lärare Bo Alm,\nSYV Cia Dal samt vaktmästare Dan Fors.',
    ['Asta Ek', 'Bo Alm', 'Cia Dal', 'Dan Fors'],
  ],
  ['Närvarande var ett tiotal vävare, bland dem styrelsen.', []],
])('people told of before the items: %s', (text, told) => {
  const { deltagare } = minutesOf(
    ['Minnesanteckningar 2024-02-27', '', text, '', '1. Garnet är slut.', '2. Mötet är slut.'].join('\n'),
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual(told);
});

test.each([
  ['Förhinder hade anmälts av Bo Alm.', ['Bo Alm']],
  ['Återbud från Bo Alm och Cia Dal', ['Bo Alm', 'Cia Dal']],
  ['Ledig: Bo Alm', ['Bo Alm']],
  ['Bo Alm och Cia Dal kunde inte närvara.', ['Bo Alm', 'Cia Dal']],
])('people who are not here: %s', (line, names) => {
  const head = ['Minnesanteckningar 2024-02-27', '', 'Närvarande: Asta Ek, Dan Fors', '', line];
  const { deltagare, franvarande } = minutesOf([...head, '', '1. Garnet', 'Det är slut.'].join('\n'));
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Dan Fors']);
  expect(franvarande.map(({ namn }) => namn)).toEqual(names);
});

test.each([
  [
    'before their names',
    [
      'Från skolan: Asta Ek, rektor, Bo Alm',
      'Föräldrar: Cia Dal (1A), Dan Fors (2B)',
      'Elever: Eva Ros, Frida Sund',
    ],
    ['Asta Ek', 'Bo Alm', 'Cia Dal', 'Dan Fors', 'Eva Ros', 'Frida Sund'],
  ],
  [
    'over their names',
    ['Föräldrar:', 'Asta Ek', 'Bo Alm', '', 'Personal:', 'Cia Dal', '', 'Bifogat: Garnlista'],
    ['Asta Ek', 'Bo Alm', 'Cia Dal'],
  ],
  ['of whom nobody is named', ['Styrelsen: garnet är slut, och mer behövs.'], []],
])('groups of those who came, %s, with no label', (_, lines, names) => {
  const head = ['Minnesanteckningar 2024-02-27', '', ...lines, '', '1. Garnet', 'Det är slut.'];
  expect(minutesOf(head.join('\n')).deltagare.map(({ namn }) => namn)).toEqual(names);
});

test('the words that lead in a decision, in capitals, are nobody', () => {
  const decided = ['DIREKTIONEN BESLUTAR', '', 'att utse Asta Ek att justera dagens protokoll'];
  const lines = ['1. Upprop och val av justerare', ...decided, '', '2. Garnet', 'Det är slut.'];
  const { deltagare } = minutesOf(['Styrelsemöte 2024-02-27', '', ...lines].join('\n'));
  expect(deltagare).toEqual([]);
});

test.each([
  ['Ordförande Asta Ek, Sekreterare Bo Alm, Kassör Cilla Öman.', ['Asta Ek', 'Bo Alm', 'Cilla Öman']],
  ['Ordförande Asta Ek hälsade välkommen, och Bo Alm bjöd på kaffe.', []],
])('who held office, in a line without a label: %s', (line, names) => {
  const { deltagare } = minutesOf(frontWith({ present: line }));
  expect(deltagare.map(({ namn }) => namn)).toEqual(names);
});

describe('people', () => {
  test.each([
    [
      'with words of address and titles',
      'Närvarande: Herr Generaldirektören K. Ek, herr t.f. Medicinalrådet R. A. Alm, fru Cilla Dal, Kyrkoherden G. Fors',
      ['K. Ek', 'R. A. Alm', 'Cilla Dal', 'G. Fors'],
      [],
    ],
    [
      'with one word of address for several',
      'Närvarande: Herrar Ek, Alm och Dal samt fröken Fors',
      ['Ek', 'Alm', 'Dal', 'Fors'],
      [],
    ],
    [
      'of an organisation',
      'Närvarande:\nAsta Ek, PRO Tallmo\nBo Alm, SPF Seniorerna',
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
    [
      'of bodies with short names',
      'Närvarande:\nAsta Ek ABJ\nBo Alm ÖSlJ\nCilla Dal ÖSlJ',
      ['Asta Ek', 'Bo Alm', 'Cilla Dal'],
      [],
    ],
    [
      'of an organisation, with others in a row under them',
      'Närvarande\nAsta Ek, PRO\nBo Alm, SPF\nCilla Dal, DHR\nDan Fors, RPG\nEva Gran, Eva Lena Hed, Fia Ö och Gun Ö, § 3.',
      ['Asta Ek', 'Bo Alm', 'Cilla Dal', 'Dan Fors', 'Eva Gran', 'Eva Lena Hed', 'Fia Ö', 'Gun Ö'],
      [],
    ],
    [
      'whose stay is told on the next line of the row',
      'Närvarande: sekreterare Asta Ek, socialchef Bo Alm, handläggare Cilla Dal\n§ 17 och områdeschef Dan Fors',
      ['Asta Ek', 'Bo Alm', 'Cilla Dal', 'Dan Fors'],
      [],
    ],
    [
      'with offices of those who work there before them',
      'Närvarande:\nFamiljebehandlare Asta Ek\nSpråkstödjare Bo Alm\nArbetsterapeut Cilla Dal',
      ['Asta Ek', 'Bo Alm', 'Cilla Dal'],
      [],
    ],
    [
      'over the head of the next page, and over whom the minutes are sent to',
      'Övriga\nAsta Ek, VF\nBo Alm, VF\nVÄVFÖRBUNDET VF 2\nCilla Dal, VF\nDan Fors, VF\n\nExp: Revisionen',
      ['Asta Ek', 'Bo Alm', 'Cilla Dal', 'Dan Fors'],
      [],
    ],
    ['of an organisation, in a row', 'Närvarande: Asta Ek, Bo Alm, HR', ['Asta Ek', 'Bo Alm'], []],
    [
      'of a firm in the next column',
      'Närvarande\nAsta Ek Ekby kommun\nBo Alm Alms Bygg AB',
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
    [
      'with the first letters of their surnames, over lines without a comma between',
      'Närvarande: Asta E, Bo A\nCilla Ö, Eva F',
      ['Asta E', 'Bo A', 'Cilla Ö', 'Eva F'],
      [],
    ],
    [
      'over those who are sent the minutes',
      'Närvarande Asta Ek\nBo Alm\n\nDelges Närvarande samt\nCilla Dal',
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
    [
      'who may vote, and who may not',
      'Röstlängd:\n\n- Asta Ek\n- Bo Alm\n\nIcke röstberättigade:\n\n- Cilla Dal',
      ['Asta Ek', 'Bo Alm', 'Cilla Dal'],
      [],
    ],
    [
      'with initials, in a row',
      'Närvarande: Asta Ek, JP Alm, C Magnus Dal, Eva Fors, Gun Holm',
      ['Asta Ek', 'JP Alm', 'C Magnus Dal', 'Eva Fors', 'Gun Holm'],
      [],
    ],
    [
      'with the letters of their parties before them',
      'Närvarande\nM Asta Ek\nC Magnus Dal\nS Eva Fors\nS Gun Holm\nV Ina Lund',
      ['Asta Ek', 'Magnus Dal', 'Eva Fors', 'Gun Holm', 'Ina Lund'],
      [],
    ],
    ['one absent, of a union', 'Närvarande: Asta Ek\nFrånvarande: Bo Alm, Vision', ['Asta Ek'], ['Bo Alm']],
    [
      'under labels for both sides',
      'Närvarande för arbetsgivaren\nAsta Ek\nNärvarande för de anställda\nBo Alm',
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
    ['one called in', 'Förhinder: Asta Ek\nAdjungerad Bo Alm, kansliet', ['Bo Alm'], ['Asta Ek']],
    [
      'in two columns of offices',
      'Närvarande\nOrdförande Asta Ek Kassör Bo Alm\nSekreterare Cilla Ö Ledamot David Strand',
      ['Asta Ek', 'Bo Alm', 'Cilla Ö', 'David Strand'],
      [],
    ],
    [
      'with an office in its definite form',
      'Närvarande: Stadsdelsdirektören Asta Ek, Bo Alm',
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
    [
      'with an office of two words',
      'Närvarande\nAsta Ek Studiebevakare\nBo Alm Ledamot',
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
    ['with specks before them', 'Närvarande:\nAsta Ek, kassör\n. Bo Alm, PRO', ['Asta Ek', 'Bo Alm'], []],
    [
      'broken before a bracket',
      'Närvarande: Asta Ek (rektor), Cilla Öman (1A), Börje\nTallmo (3A), David Strand (4C)',
      ['Asta Ek', 'Cilla Öman', 'Börje Tallmo', 'David Strand'],
      [],
    ],
    [
      'under a label that also names an organisation',
      'Närvarande: Cilla Ö\nFörvaltning:\nAsta Ek, förvaltningschef\nBo Alm, sekreterare',
      ['Cilla Ö', 'Asta Ek', 'Bo Alm'],
      [],
    ],
    [
      'with an organisation of two capitals among others',
      'Närvarande\nAsta Ek, Garnbolaget\nBo Alm, vävlärare\nCilla Ö, Wool Director\nDavid Strand, kansliet',
      ['Asta Ek', 'Bo Alm', 'Cilla Ö', 'David Strand'],
      [],
    ],
    [
      'under words over groups, with organisations beside them',
      [
        'Närvarande',
        'Ledamöter:',
        'Kommunernas ombud',
        'Asta Ek          Ekby kommun (ordf.)',
        'Bo Alm           Ekby Ullspinneri',
        'Vävare/spinnare',
        'Cilla Ö          LRF',
        'VA ÖST',
        'David Strand     (tjänstgör § 3)',
      ].join('\n'),
      ['Asta Ek', 'Bo Alm', 'Cilla Ö', 'David Strand'],
      [],
    ],
    [
      'with organisations beside them that look like names, but come again',
      [
        'Närvarande',
        'Asta Ek          Garnverket Region Väst',
        'Bo Alm           Vävkontoret Ekby',
        'Cilla Ö          Spinnverket Region Öst',
        'David Strand     Vävkontoret Ekby',
        'Eva Dal          Ullens Region Norr',
        'Folke Berg       Nordisk Garnhandel',
      ].join('\n'),
      ['Asta Ek', 'Bo Alm', 'Cilla Ö', 'David Strand', 'Eva Dal', 'Folke Berg'],
      [],
    ],
    [
      'two with what no name is beside them',
      'Övriga närvarande:\nAsta Ek       Vävtrafik\nBo Erik Alm   Ekby garnkommun',
      ['Asta Ek', 'Bo Erik Alm'],
      [],
    ],
    [
      'under the paragraphs that the minutes hold',
      [
        'Plats:        Vävstugan',
        'Omfattning:   § 58-§ 60',
        '',
        'Närvarande:',
        'Asta Ek      Garnrådet',
        'Bo Alm       Vävnämnden',
        '',
        '§ 58 Mötets öppnande',
        'Ordföranden hälsade alla välkomna.',
        '',
        '§ 59 Val av ordförande',
        'Rådet valde Asta Ek.',
      ].join('\n'),
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
    [
      'beside offices that are labels elsewhere',
      'NÄRVARANDE\nAsta Ek      Ordförande\nBo Alm       Ersättare\nCilla Ö      Adjungerad Vävrådet\nDavid Strand Ledamot',
      ['Asta Ek', 'Bo Alm', 'Cilla Ö', 'David Strand'],
      [],
    ],
    [
      'given names by classes',
      'Närvarande:\n\nÅk 1: Alma & Bo\n\nÅk 2, Cilla & David\n\nåk 3-4 Ester och Folke\n\nVuxna:   Gun & Harry',
      ['Alma', 'Bo', 'Cilla', 'David', 'Ester', 'Folke', 'Gun', 'Harry'],
      [],
    ],
    ['with a slash between them', 'Dessutom:\nAsta Ek/Bo Alm, kansliet', ['Asta Ek', 'Bo Alm'], []],
    [
      'of associations with names of several words',
      'Närvarande: Asta Ek, Norra Ekby Hembygdsförening\nBo Alm, Garnets Riksförbund',
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
    [
      'under words in small letters over groups',
      'Närvarande\n\nLedamöter\n\nav kommunen utsedda företrädare för garn\nAsta Ek, ordförande\nBo Alm\n\nföreträdare för vävarna\nCilla Ö',
      ['Asta Ek', 'Bo Alm', 'Cilla Ö'],
      [],
    ],
    [
      'of one given name from two classes',
      'Närvarande:\nåk 1-2 Alma och Bo\nåk 3-4 Alma och Cilla',
      ['Alma', 'Bo', 'Alma', 'Cilla'],
      [],
    ],
    [
      'in columns where one line fills both',
      [
        'Övriga närvarande',
        'Asta Ek       vävlärare (yttranderätt)',
        'Bo Alm        spinnare',
        'Cilla Öman  förvaltningschef (närvaro- och yttranderätt), föredragande § 8 och § 9',
        'David Strand (§ 8)   föredragande § 8',
        'Ester Lind    spinnare',
      ].join('\n'),
      ['Asta Ek', 'Bo Alm', 'Cilla Öman', 'David Strand', 'Ester Lind'],
      [],
    ],
    [
      'after a label amid a list, without its colon',
      'Närvarande: Asta Ek, Bo Alm. Adjungerade Cilla Ö och David Strand. Från kansliet: Ester Lind.',
      ['Asta Ek', 'Bo Alm', 'Cilla Ö', 'David Strand', 'Ester Lind'],
      [],
    ],
    [
      'under groups whose words share an end',
      'Beslutande\nFör garnnämnden\nAsta Ek (S)\nFör garn- och vävnämnden\nBo Alm (C)',
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
    [
      'under a label with a remark',
      'Ledamöter Asta Ek\n\nÖvriga (delar av mötet)\nBo Alm, spinnare\nCilla Ö, vävare',
      ['Asta Ek', 'Bo Alm', 'Cilla Ö'],
      [],
    ],
    [
      'with offices of bodies in capitals',
      'Närvarande\nAsta Ek, spinnare\nFrånvarande\nBo Alm, vice ordf VVR Söder\nCilla Ö, vävare',
      ['Asta Ek'],
      ['Bo Alm', 'Cilla Ö'],
    ],
    [
      'with their items in a third column',
      [
        'Närvarande',
        'Asta Ek       vävlärare      § 3',
        'Bo Alm        spinnare       § 4',
        'Cilla Öman    kanslichef     § 5',
        'David Strand  spinnare',
      ].join('\n'),
      ['Asta Ek', 'Bo Alm', 'Cilla Öman', 'David Strand'],
      [],
    ],
    [
      'members who were not there',
      'Närvarande ledamöter\nAsta Ek\nEj närvarande ledamöter\nBo Alm',
      ['Asta Ek'],
      ['Bo Alm'],
    ],
    [
      'given names alone, one a line, in both lists',
      'Närvarande:\nAsta\nBo\nCia\nAnmäld frånvaro:\nDan',
      ['Asta', 'Bo', 'Cia'],
      ['Dan'],
    ],
    [
      'a given name alone right over a customary heading',
      'Närvarande:\nAsta\nBo\nCia\nFrånvarande:\nDan\nFöregående protokoll\nDet lästes.',
      ['Asta', 'Bo', 'Cia'],
      ['Dan'],
    ],
    [
      'who did not come, and who did not answer',
      'Närvarande\nAsta Ek\nMeddelat ej närvaro\nBo Alm\nEj svarat\nCia Dal',
      ['Asta Ek'],
      ['Bo Alm', 'Cia Dal'],
    ],
    [
      'who stands in for nobody',
      'Närvarande\nAsta Ek (S) för Eva Ros (S)\nBo Alm (M) för vakant (M)',
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
    [
      'a guest after a plus',
      'Närvarande: Asta Ek 16, Bo Alm 17 + Cia Dal 92',
      ['Asta Ek', 'Bo Alm', 'Cia Dal'],
      [],
    ],
    [
      'one a line, with commas behind some',
      'Närvarande\nAsta Ek, vävchef VBF\nBo Alm, garnchef\nCia Dal, mätchef, Mät & Karta\nDan Ås, vävare,\nEva Ros, lärare,',
      ['Asta Ek', 'Bo Alm', 'Cia Dal', 'Dan Ås', 'Eva Ros'],
      [],
    ],
    [
      'full names in a row without a label',
      'Asta Ek, Bo Alm, Cia von Dal, Dan Ås,',
      ['Asta Ek', 'Bo Alm', 'Cia von Dal', 'Dan Ås'],
      [],
    ],
    ['no row of names under a lead', 'Kopia till:\n\nAsta Ek, Bo Alm, Cia Dal, Dan Ås', [], []],
    ['who adjust are not absent', 'Frånvarande Bo Alm\nJusterare Cilla Ö', [], ['Bo Alm']],
  ])('%s', (_, text, present, absent) => {
    expect(people(text)).toEqual([present, absent]);
  });
});

test('words for whom people speak are of those under them', () => {
  const text = frontWith({ present: 'Närvarande\nAsta Ek\nrepresentanter för vävarna\nBo Alm' });
  expect(minutesOf(text).deltagare).toEqual([{ namn: 'Asta Ek' }, { namn: 'Bo Alm', grupp: 'för vävarna' }]);
});

test('an office right over a name, under a blank line, is of that name', () => {
  const text = frontWith({ present: 'Närvarande\n\nAsta Ek\nBo Alm\n\nrektor\nCilla Ö' });
  expect(minutesOf(text).deltagare).toEqual([
    { namn: 'Asta Ek' },
    { namn: 'Bo Alm' },
    { namn: 'Cilla Ö', roll: 'Rektor' },
  ]);
});

test('a heading in capitals after a list is none of its names', () => {
  const text = frontWith({ present: 'Gäst: Bo Alm, IT\nINCHECKNING\nAlla var glada.' });
  expect(minutesOf(text).deltagare.map(({ namn }) => namn)).toEqual(['Bo Alm']);
});

const FRONT = [
  'Kommunfullmäktige',
  '',
  'Plats och tid',
  '',
  'Beslutande',
  '',
  'Utses att justera',
  'Underskrifter Sekreterare',
  'Ordförande',
  '',
];
const VALUES = [
  'Folkets park, måndagen den 30',
  'november 2020 kl 18.00-20.15',
  'Asta Ek (S) ordf, Bo Alm (S), Cilla',
  'Ö (C), David Strand (V)',
  'Bo Alm',
  '',
  'Kansliet 2020-12-07 kl. 16.00',
  'Ester Lind',
  'Asta Ek',
  '',
  '§ 88 Skattesats',
  'Ärendet utgår.',
];

test('a front page of which the columns were read one after the other', () => {
  const { datum, tid, plats, deltagare, justering, signaturer } = minutesOf([...FRONT, ...VALUES].join('\n'));
  expect({ datum, tid, plats }).toEqual({
    datum: '2020-11-30',
    tid: { start: '18:00', slut: '20:15' },
    plats: 'Folkets park',
  });
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Bo Alm', 'Cilla Ö', 'David Strand']);
  expect(justering?.justerare.map(({ namn }) => namn)).toEqual(['Bo Alm']);
  expect(signaturer.map(({ namn }) => namn)).toEqual(['Ester Lind', 'Asta Ek']);
});

const signed = (...lines: string[]) =>
  minutesOf(
    minutesWith('1. Garn', 'Slut.', '', '2. Städdag', 'Alla hjälps åt.', '', ...lines),
  ).signaturer.map(({ namn }) => namn);

describe('signatures', () => {
  test.each([
    [
      'offices with capitals after names',
      ['Cilla Ö Sekreterare Asta Lindgärde Ordförande'],
      ['Cilla Ö', 'Asta Lindgärde'],
    ],
    [
      'a speck between labels',
      ['Vid protokollet: oo Justeras:', 'Cilla Ö : Asta Lindgärde'],
      ['Cilla Ö', 'Asta Lindgärde'],
    ],
    [
      'dots read as letters',
      ['Sekreterare cccecesneneen ee Cilla Ö', 'Ordförande 20.00.00. cece Asta Lindgärde'],
      ['Cilla Ö', 'Asta Lindgärde'],
    ],
    [
      'short words',
      ['Sekr. Cilla Ö', 'Just. Asta Lindgärde Börje Tallmo'],
      ['Cilla Ö', 'Asta Lindgärde', 'Börje Tallmo'],
    ],
    ['words over all', ['Underskrifter', 'Cilla Ö, sekreterare'], ['Cilla Ö']],
    [
      'names under place and day, one with two offices',
      [
        ...[
          'Underskrifter',
          'Ekby den 3.4.2024',
          'Asta Lindgärde, ordförande     Cilla Ö, föredragande, sekreterare',
        ],
        ...['Protokolljustering', 'Ekby den 3.4.2024', 'Börje Tallmo     David Strand'],
      ],
      ['Asta Lindgärde', 'Cilla Ö', 'Börje Tallmo', 'David Strand'],
    ],
    [
      'a label before a name',
      ['Sekreterare Cilla Ö', 'Justeras Asta Lindgärde'],
      ['Cilla Ö', 'Asta Lindgärde'],
    ],
    ['names of those who were there', ['Asta Lindgärde Börje Tallmo'], ['Asta Lindgärde', 'Börje Tallmo']],
    ['names that nobody there has', ['Ester Lind Folke Gren'], []],
  ])('%s', (_, lines, names) => {
    expect(signed(...lines)).toEqual(names);
  });

  test('are spelt as in the list, where accents alone differ', () => {
    expect(signed('Vid protokollet: Asta Lindgarde')).toEqual(['Asta Lindgärde']);
  });

  test('in capitals leave the list as it is', () => {
    const { deltagare } = minutesOf(minutesWith('1. Garn', 'Slut.', '', 'Sekreterare: BÖRJE TALLMO'));
    expect(deltagare.map(({ namn }) => namn)).toContain('Börje Tallmo');
  });

  test('of one person twice, with a letter misread, are one', () => {
    expect(signed('Justerare: Asta Lindgärde', 'Asta Lindgarrde, ordförande')).toEqual(['Asta Lindgärde']);
  });
});

test('that somebody is not here stands over no list', () => {
  const { deltagare, franvarande } = minutesOf(
    minutesWith(
      ...[
        '§ 1 Rapporter',
        'a. Vävmästaren',
        'Ej närvarande.',
        'Övriga meddelanden',
        'Asta har lagat vävstolen, som',
      ],
      ...['var trasig, och Börje har köpt garn.', '', '§ 2 Garnet', 'Det är slut.'],
    ),
  );
  expect([...deltagare, ...franvarande].map(({ namn }) => namn)).not.toContain('Övriga');
});

test.each([
  [
    'beside columns for votes',
    ['Namn              Närvaro     Ja  Nej  Avst     Ja  Nej  Avst'],
    ['Asta Ek           X', 'Bo Alm            -', 'Cilla Dal         X', 'Dan Fors          -'],
  ],
  [
    'before offices',
    [],
    ['Asta Ek     X     Kassör', 'Bo Alm      -     Vävmästare', 'Cilla Dal   X', 'Dan Fors    -     Kock'],
  ],
  [
    'with their substitutes beside them',
    ['Ledamot           Närv.    Ersättare      Närv.'],
    [
      ...['Asta Ek           X        Eva Gran       -', 'Bo Alm            -        Fia Ö          -'],
      ...['Cilla Dal         X        Gun Hed        -', 'Dan Fors          -        Ida Is         -'],
    ],
  ],
])('a dash in a column where crosses stand tells who was not there, %s', (_, header, rows) => {
  const { deltagare, franvarande } = minutesOf(
    ['Vävrådet 2024-03-05', '', 'Beslutande', '', ...header, ...rows, '', '§ 1 Garnet', 'Slut.'].join('\n'),
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Cilla Dal']);
  expect(franvarande.map(({ namn }) => namn)).toEqual(['Bo Alm', 'Dan Fors']);
});

test('marks that stand right after a bracket tell who was there', () => {
  const rows = ['Närvarande ersättare', 'Asta Ek (S)X', 'Bo Alm (C)', 'Cilla Dal (M)X'];
  expect(people(rows.join('\n'))).toEqual([['Asta Ek', 'Cilla Dal'], ['Bo Alm']]);
});

test('marks of a list that were read as other signs, or lost their blank', () => {
  const rows = [
    '• Asta Lindgärde',
    '@ Börje Tallmo',
    '# Cilla Öman',
    '-@ David Strand',
    '«Eva Ros',
    '• Frans Ek',
  ];
  const { deltagare } = minutesOf(minutesWith('§ 1 Röstlängd', ...rows, '', '§ 2 Garnet', 'Det är slut.'));
  const names = deltagare.map(({ namn }) => namn);
  expect(names).toEqual(expect.arrayContaining(rows.map((row) => row.replace(/^\P{L}+/u, ''))));
});

test.each([
  'Förhindrade - Asta Lindgärde',
  'Förhindrade =. å .Asta Lindgärde',
  'Förhindrade’ = Asta Lindgärde',
])('specks stand where the colon of a label was: %s', (line) => {
  expect(people(`Närvarande: Börje Tallmo\n${line}`)).toEqual([['Börje Tallmo'], ['Asta Lindgärde']]);
});

test('a sign behind a name or a small letter in it does not end a list of who may vote', () => {
  const rows = ['• Asta Lindgärde', '• Börje Tallmo', '', 'Cilla Öman:', '', '• David Strand', '• Eva ros'];
  const more = ['• Frans Ek', '• Gun Alm', '• Hans Lo', '• Ida Sund'];
  const { deltagare } = minutesOf(
    minutesWith('§ 1 Röstlängd', ...rows, ...more, '', '§ 2 Garnet', 'Det är slut.'),
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual(
    expect.arrayContaining(['Asta Lindgärde', 'Cilla Öman', 'David Strand', 'Frans Ek', 'Gun Alm']),
  );
});

test('who is told with an office and the paragraphs of the stay is on the roll', () => {
  const rows = [
    'Asta Lindgärde, kretsledare',
    'Börje Tallmo, valkretsledare Alnö',
    'Cilla Öman, valkretsledare Ekby (närvarande till § 5)',
    '',
    'Fastställd.',
  ];
  const { deltagare } = minutesOf(minutesWith('§ 1. Röstlängd', ...rows, '', '§ 2 Garnet', 'Det är slut.'));
  expect(deltagare.map(({ namn }) => namn)).toContain('Cilla Öman');
});

test.each(['Ledamöterna', 'Suppleanterna', 'Arbetstagarrepr.', 'Personalrepresentanten', 'Övriga ledamöter'])(
  'a label in the definite form or shortened: %s',
  (label) => {
    const { deltagare } = minutesOf(
      [
        'Vävnämnden',
        '2024-02-27',
        '',
        'Närvarande',
        '',
        'Asta Lindgärde (S)',
        '',
        label,
        'Börje Tallmo (M)',
      ].join('\n'),
    );
    expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Lindgärde', 'Börje Tallmo']);
  },
);

test('a list under the last item goes on over its groups, offices over their names', () => {
  const present = ['Närvarande:', '', 'Ordföranden', '', 'Asta Lindgärde (S)', '', 'Vice ordföranden', ''];
  const groups = [
    'Börje Tallmo (M)',
    '',
    'Ledamöterna',
    'Cilla Öman (V)',
    '',
    'Suppleanterna',
    'Eva Ros (S)',
  ];
  const { deltagare } = minutesOf(
    ['Vävnämnden', '2024-02-27', '', '1 Garnet', '', '2 Vävstolen', '', ...present, ...groups].join('\n'),
  );
  expect(deltagare.map(({ namn, roll }) => [namn, roll])).toEqual([
    ['Asta Lindgärde', 'ordförande'],
    ['Börje Tallmo', 'vice ordförande'],
    ['Cilla Öman', 'ledamot'],
    ['Eva Ros', 'suppleant'],
  ]);
});
