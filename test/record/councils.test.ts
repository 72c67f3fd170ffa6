/** How boards, councils and federations of municipalities set out their minutes: forms that others do not have. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, minutesOf } from './help.ts';

describe('a table of contents is none of the minutes', () => {
  test.each([
    [
      'with titles over the numbers and among them',
      `Kulturnämnden 2024-03-05
Innehållsförteckning

Upprop
Val av justerare

§ 12/24 Godkännande av dagordning

Beslutspunkter

§ 13/24 Taxa för badet

Informationsärenden

§ 14/24 Information om biblioteket

§ 12/24 Godkännande av dagordning

Kulturnämnden godkänner dagordningen.
`,
      ['12 Godkännande av dagordning'],
    ],
    [
      'with dots that lead to the pages, under no heading',
      `Kulturnämnden 2024-03-05
Beslutande Anna Ek (S), Bo Alm (M)

§ 12 Taxa för badet ........ 3
§ 13 Ny lekplats på Alnö ........ 4
§ 14 Övriga frågor ........ 5

§ 12
Taxa för badet
Nämnden beslutar att höja taxan.
§ 13
Ny lekplats på Alnö
Ärendet har beretts sedan i höstas.
`,
      ['12 Taxa för badet', '13 Ny lekplats på Alnö'],
    ],
    [
      'in one paragraph',
      `Kulturnämnden 2024-03-05

Sid § 12 Taxa för badet...... 3 § 13 Ny lekplats på Alnö...... 4 § 14 Övriga frågor ...... 5

Beslutande Anna Ek (S), Bo Alm (M)

§ 12 Taxa för badet

Nämnden beslutar att höja taxan.
`,
      ['12 Taxa för badet'],
    ],
    [
      'under words of its own, with numbers of the register, wrapped or not',
      `Kulturnämnden 2024-03-05
Förteckning över nämndens ärenden
§ 12 Dnr 2024-00002 Justering av protokoll
§ 13 Dnr 2024-00001 Begäran från kommunstyrelsen om rapportering av arbetet under förra året
§ 14 Dnr 2024-00003 Fråga om begränsat öppethållande i vissa distrikt (Ekby, Alby, Dalby, Näs)
§ 15 Dnr 2024-00005 Övrigt

§ 12 Dnr 2024-00002
Justering av protokoll
Nämnden utser Gun Ek till att justera protokollet.

§ 13 Dnr 2024-00001
Begäran från kommunstyrelsen
Ärendet har beretts sedan i höstas.
`,
      ['12 Justering av protokoll', '13 Begäran från kommunstyrelsen'],
    ],
    [
      'with the numbers of pages alone, its end cut off',
      `Kulturnämnden 2024-03-05
Innehållsförteckning: Sid.
§ 12 Taxa för badet 3
§ 13 Ny lekplats på Alnö (KUN/4/2024) 4
§ 14 Övriga frågor 4
`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(headings(minutesOf(text))).toEqual(expected);
  });
});

/** A front page and one item. */
const minutes = (front: string) =>
  minutesOf(`Kulturnämnden\n${front}\n\n§ 1 Mötet öppnas\nAnna hälsar välkommen.\n`);
const names = (people: readonly { readonly namn?: string }[]) => people.map(({ namn }) => namn);

describe('the front page', () => {
  test.each([
    ['the label of paragraphs is nobody', 'Sekreterare: Paragrafer\nPia Dal', ['Pia Dal']],
    ['nor is it after a line to write on', 'Sekreterare: .......... Paragrafer 1-13\nPia Dal', ['Pia Dal']],
    ['two columns at the foot of a page', 'Sekreterare: Pia Dal\nJusterare Utdragsbestyrkande', ['Pia Dal']],
  ])('%s', (_, officers, expected) => {
    const { deltagare, signaturer } = minutes(
      `Beslutande: Anna Ek (S)\n${officers}\nOrdförande: ..........\nAnna Ek\nJusterande: ..........\nBo Alm`,
    );
    expect(names(deltagare)).toEqual(['Anna Ek', ...expected]);
    expect(names(signaturer)).toEqual([...expected, 'Anna Ek', 'Bo Alm']);
  });

  test.each([
    ['after breaks the last hour counts', '09.00 – 11.45, 12.30 – 16.15', '16:15'],
    ['and after «och»', '09.00-11.45 och 12.30-16.15', '16:15'],
    ['and on a second day', '09.00-11.45 och 6 mars 2024 kl 08.30-10.15', '10:15'],
    ['a break within the hours is none', '09.00-11.45, 10.00-10.15', '11:45'],
  ])('%s', (_, hours, expected) => {
    expect(minutes(`Tid: 5 mars 2024, kl. ${hours}\nPlats: Ekbysalen`).tid?.slut).toBe(expected);
  });

  test('alone, without any item, holds no text', () => {
    const { sektioner, signaturer } = minutesOf(`Kulturnämnden
Plats och tid Ekbysalen, den 20 mars 2014 kl 13.00-17.00
Beslutande Anna Ek (S), Bo Alm (M)
Övriga Förste vice ordförande i skolnämnden Gun Dal (S) § 26 och andre vice ordförande i skolnämnden Per Fors.
Paragrafer 26-43
Underskrifter
Sekreterare
Cia Gren
Ordförande
Anna Ek`);
    expect(sektioner).toEqual([]);
    expect(names(signaturer)).toEqual(['Cia Gren', 'Anna Ek']);
  });

  test('a notice over all else is not what is signed under the names', () => {
    const { signaturer } = minutes(`Anslag
Sammanträdesdatum: 2020-08-18
Anslaget sätts upp: 2020-08-18

Underskrift

Olivia Gren

Plats och tid

Grunden, 2020-08-18 kl. 09.00-10:05

Beslutande

Anna Ek (KD), ordförande
Anders Alm (M)

Underskrifter

Anna Ek (KD)
Ordförande

Anders Alm (M)
Justerare`);
    expect(signaturer).toEqual([
      { roll: 'Ordförande', namn: 'Anna Ek' },
      { roll: 'Justerare', namn: 'Anders Alm' },
    ]);
  });
});

const SURNAMES = ['Alm', 'Berg', 'Dal', 'Ek', 'Fors', 'Gren', 'Holm', 'Lind', 'Mo', 'Ny', 'Sten', 'Ås'];

describe('lists of people', () => {
  test.each([
    [
      'a name follows a paragraph without a comma, an office stands before a name',
      'Bo Alm, Gun Dal § 215\nLeif Lund och Malin Berg § 216\nPer Ström\nSekreterare Kristina Strand',
      ['Bo Alm', 'Gun Dal', 'Leif Lund', 'Malin Berg', 'Per Ström', 'Kristina Strand'],
    ],
    ['an accent that came loose', 'Dmitar Savic´, MP\nBo Alm, C', ['Dmitar Savic´', 'Bo Alm']],
    [
      'a misread name amid names ends no list',
      'Bo Alm (C)\nL8na Fors (MP)\nGun Dal (C)',
      ['Bo Alm', 'L8na Fors', 'Gun Dal'],
    ],
    [
      'a board with a hyphen after a name',
      'Ek Jan Barn- och skolnämnden\nAlm Mai PRO',
      ['Ek Jan', 'Alm Mai'],
    ],
    [
      'where somebody is from after an office',
      'Bo Alm, vice ordförande SDN Öster. t.o.m. punkt 5\nGun Dal, rektor Ekskolan, t.o.m. punkt 4',
      ['Bo Alm', 'Gun Dal'],
    ],
    [
      'two columns, with an initial',
      'Bo Alm Gun Dal\nPer Jo Jonas T. Sand',
      ['Bo Alm', 'Gun Dal', 'Per Jo', 'Jonas T. Sand'],
    ],
    [
      'where somebody is from in three words',
      'Bo Alm, Forum Ekby Stad\nGun Dal, lärare',
      ['Bo Alm', 'Gun Dal'],
    ],
    ['a heading that begins a sentence ends it', 'Bo Alm, C\n\nJustering och sekreterare', ['Bo Alm']],
    [
      'words over a long list do not make it a running one',
      `Nämndens ledamöter och ersättare som var närvarande på mötet\n\nNämndens ledamöter\n${SURNAMES.map((name) => `Bo ${name} (S), ledamot`).join('\n')}`,
      SURNAMES.map((name) => `Bo ${name}`),
    ],
  ])('%s', (_, list, expected) => {
    expect(names(minutes(`Närvarande\n${list}`).deltagare)).toEqual(expected);
  });
});

describe('decisions', () => {
  test.each([
    [
      'an infinitive under «Nämnden beslutar:»',
      'Nämnden beslutar:\nUtse Bo Alm till justerare.\nSedan vidtog kaffe.',
      ['Nämnden beslutar: Utse Bo Alm till justerare.'],
    ],
    ['what was decided on another day', 'Kommunstyrelsen beslutade 2023-05-02, § 12, att utreda taxan.', []],
    ['nor on one without its year', 'Kommunstyrelsen beslutade den 3 maj att lägga ner vävstugan.', []],
    ['nor at another meeting', 'Nämnden beslutade vid mötet den 3 maj 2023 att bordlägga ärendet.', []],
    [
      'a day that was decided',
      'Nämnden beslutade att hålla möte den 3 maj 2023.',
      ['Nämnden beslutade att hålla möte den 3 maj 2023.'],
    ],
    ['the number of a page under «Beslut»', 'Beslut\nTaxan höjs.\n\n(3)', ['Taxan höjs.']],
  ])('%s', (_, body, expected) => {
    expect(decisions(minutesOf(`Kulturnämnden\n\n§ 1 Taxa\n${body}\n\n§ 2 Nästa\nAnna berättar.`))).toEqual(
      expected,
    );
  });
});

describe('labels of councils', () => {
  test('paragraphs beside the hours', () => {
    const { plats, paragrafer } = minutes(
      'Datum: 2018-05-22 kl 15:00-17:20 Paragrafer: 10-14\nPlats: Ekbysalen',
    );
    expect([plats, paragrafer]).toEqual(['Ekbysalen', '10-14']);
  });

  test('an office beside the paragraphs, with its name below', () => {
    const { signaturer, paragrafer } = minutes(
      'Beslutande Anna Ek (S)\nBo Alm (M)\nSekreterare ........ Paragraf 59-75\nGun Sand\nOrdförande\nAnna Ek\nJusterande\nBo Alm (M)',
    );
    expect(names(signaturer)).toEqual(['Gun Sand', 'Anna Ek', 'Bo Alm']);
    expect(paragrafer).toBe('59-75');
  });

  test('a label of people may say of whom after a comma', () => {
    const { deltagare, franvarande } = minutes(
      'Beslutande\nAnna Ek (S)\nEj närvarande, ordinarie/ersättare\nPer Fors (S) ordinarie\nEva Gren (M) ersättare',
    );
    expect(names(deltagare)).toEqual(['Anna Ek']);
    expect(names(franvarande)).toEqual(['Per Fors', 'Eva Gren']);
  });

  test.each(['Tid och plats för sammanträdet', 'Plats och tid för sammanträdet'])('%s', (label) => {
    expect(minutes(`${label} Ekbysalen, kl 13.00-15.00\nBeslutande Anna Ek`).plats).toBe('Ekbysalen');
  });

  test('some sign for a part of the paragraphs', () => {
    const { signaturer } = minutes(
      'Beslutande Anna Ek\nUnderskrifter\nAnna Ek, ordförande\nBo Alm, ordförande fr o m § 49\nCia Dal, sekreterare',
    );
    expect(names(signaturer)).toEqual(['Anna Ek', 'Bo Alm', 'Cia Dal']);
  });
});

describe('the name of the body', () => {
  test.each([
    ['Sammanträdesprotokoll 4/2019\nDirektionen', 'Direktionen'],
    ['Protokoll från sammanträde med landstingsstyrelsen', 'landstingsstyrelsen'],
    ['PROTOKOLL\nRådet för trygghet och hälsa', 'Rådet för trygghet och hälsa'],
    ['Protokoll\nNämnd/styrelse Kulturnämnden', 'Kulturnämnden'],
    ['Protokoll\nBeslutsinstans: Kulturnämnden', 'Kulturnämnden'],
    ['Kulturnämnden\n§ 12 Val till Eks distrikt\n§ 13 Taxa\n§ 14 Övrigt', 'Kulturnämnden'],
  ])('%s', (front, organ) => {
    const { organ: found, organisation } = minutesOf(
      `${front}\nPlats och tid Ekbysalen, 5 mars 2024 kl 13-15\n\n§ 12 Mötet öppnas\nAnna hälsar välkommen.\n`,
    );
    expect([found, organisation]).toEqual([organ, undefined]);
  });
});

test('headings of Finnish municipalities end the decision', () => {
  const lines = [
    '§ 4 Val av protokolljusterare',
    'Beskrivning',
    'Protokollet justeras av två ledamöter.',
    'Beslutsförslag',
    'Anna Ek och Bo Alm utses.',
    'Beslut',
    'Anna Ek och Bo Alm utsågs.',
    'Sökande av ändring',
    'Besvärsförbud',
    'I beslutet får ändring inte sökas.',
  ];
  const minutes = minutesOf(
    ['Ungdomsnämnden 7.5.2024', 'Protokollet är granskat', '', ...lines].join('\n\n'),
  );
  expect(minutes.organ).toBe('Ungdomsnämnden');
  expect(headings(minutes)).toEqual(['4 Val av protokolljusterare']);
  expect(decisions(minutes)).toEqual(['Anna Ek och Bo Alm utsågs.']);
});

test('«Par» stands before the numbers of items', () => {
  const lines = [
    'Par 1.',
    'Mötet öppnades.',
    'Par 2.',
    'Till kassör valdes Fr. Ek.',
    'Par 3.',
    'Kaffe serverades.',
  ];
  const minutes = minutesOf(['Protokoll fört den 7 juli 1924', '', ...lines].join('\n\n'));
  expect(headings(minutes)).toEqual(['1', '2', '3']);
  expect(decisions(minutes)).toEqual(['Till kassör valdes Fr. Ek.']);
});
