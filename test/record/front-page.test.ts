/** The front page of elected bodies' minutes: labels in a column of their own, as the scanner sees them and as OCR flattens them. */
import { describe, expect, test } from 'vitest';
import { headings, minutesOf, recorded } from './help.ts';

/** As text that keeps its columns. */
const COLUMNS = `
Ekåsens kommun                         SAMMANTRÄDESPROTOKOLL                    Sida 1 (6)
Barn- och ungdomsnämnden               Sammanträdesdatum
                                       2023-11-14

Plats och tid        Kommunhuset, sal Vättern, kl. 13.15–16.40

Beslutande           Ledamöter
                     Gunvor Stråhle (S), ordförande
                     Ture Backlund (C), 1:e vice ordförande
                     Tjänstgörande ersättare
                     Maj-Britt Sörqvist (S) ersätter Olle Grahn (S)

Övriga närvarande    Tjänstepersoner
                     Henrik Vallmark, förvaltningschef
                     Anton Mörk, ekonom, § 103

Utses att justera    Ture Backlund (C)

Justeringens plats   Kansliet 2023-11-21
och tid

Underskrifter        Sekreterare   ...........................   Paragrafer 101–102
                                   Petra af Ugglebo
                     Ordförande    ...........................
                                   Gunvor Stråhle
                     Justerande    ...........................
                                   Ture Backlund

                     ANSLAG/BEVIS
                     Protokollet är justerat.
Organ                Barn- och ungdomsnämnden
Sammanträdesdatum    2023-11-14

Justerandes sign                                    Utdragsbestyrkande
                                                    Sida 2 (6)
Barn- och ungdomsnämnden               2023-11-14

BUN § 101

Fastställande av dagordning

Barn- och ungdomsnämndens beslut
Dagordningen fastställs.

BUN § 102                                            Dnr BUN 2023/118

Delårsrapport per den 31 oktober

Barn- och ungdomsnämnden beslutar
att godkänna rapporten, samt
att uppdra åt förvaltningen att ta fram en åtgärdsplan.

Beslutet skickas till
Kommunstyrelsen
`;

/** As OCR that knows no columns. */
const FLAT = `
Ekåsens kommun Sammanträdesprotokoll 1 (6)
Barn- och ungdomsnämnden Sammanträdesdatum
2023-11-14

Plats och tid Kommunhuset, sal Vättern, kl 13:15-16:40

Beslutande Gunvor Stråhle (S), ordförande
Ture Backlund (C), 1:e vice ordförande
Maj-Britt Sörqvist (S) ersätter Olle Grahn (S)

Övriga närvarande Henrik Vallmark, förvaltningschef
Anton Mörk, ekonom, § 103

Utses att justera Ture Backlund (C)

Justeringens
plats och tid Kansliet 2023-11-21

Underskrifter Sekreterare Paragrafer 101-102
Petra af Ugglebo

Ordförande
Gunvor Stråhle

Justerande
Ture Backlund

Ekåsens kommun Sammanträdesprotokoll 2 (6)
Barn- och ungdomsnämnden Sammanträdesdatum
2023-11-14

BUN § 101

Fastställande av dagordning

Barn- och ungdomsnämndens beslut
Dagordningen fastställs.

BUN § 102 Dnr BUN 2023/118

Delårsrapport per den 31 oktober

Barn- och ungdomsnämnden beslutar
att godkänna rapporten, samt
att uppdra åt förvaltningen att ta fram en åtgärdsplan.

Beslutet skickas till
Kommunstyrelsen
`;

describe.each([
  ['with columns', COLUMNS],
  ['without columns', FLAT],
])('a front page %s', (_, text) => {
  const minutes = minutesOf(text);

  test('tells who met, when and where', () => {
    expect(minutes).toMatchObject({
      dokumenttyp: 'protokoll',
      organisation: 'Ekåsens kommun',
      organ: 'Barn- och ungdomsnämnden',
      datum: '2023-11-14',
      tid: { start: '13:15', slut: '16:40' },
      plats: 'Kommunhuset, sal Vättern',
    });
    expect(minutes.paragrafer).toMatch(/^101[-–]102$/);
  });

  test('tells who was there, in which office, for which party', () => {
    expect(minutes.deltagare.map(({ namn, roll, grupp }) => [namn, grupp, roll])).toEqual([
      ['Gunvor Stråhle', 'S', 'ordförande'],
      ['Ture Backlund', 'C', '1:e vice ordförande'],
      ['Maj-Britt Sörqvist', 'S', expect.any(String)],
      ['Henrik Vallmark', undefined, 'förvaltningschef'],
      ['Anton Mörk', undefined, 'ekonom'],
    ]);
    expect(minutes.deltagare.map(({ anmarkning }) => anmarkning).filter(Boolean)).toEqual([
      'ersätter Olle Grahn',
      '§ 103',
    ]);
  });

  test('tells who signs and who adjusts', () => {
    expect(minutes.signaturer).toEqual([
      { roll: 'Sekreterare', namn: 'Petra af Ugglebo' },
      { roll: 'Ordförande', namn: 'Gunvor Stråhle' },
      { roll: 'Justerande', namn: 'Ture Backlund' },
    ]);
    expect(minutes.justering?.justerare.map(({ namn }) => namn)).toEqual(['Ture Backlund']);
    expect(minutes.justering?.uppgifter?.join()).toContain('Kansliet 2023-11-21');
  });

  test('is followed by the items, without the heads of the next pages', () => {
    expect(headings(minutes)).toEqual([
      '101 Fastställande av dagordning',
      '102 Delårsrapport per den 31 oktober',
    ]);
    const [first, second] = minutes.sektioner.flatMap(({ punkter }) => punkter);
    expect(first?.beslut).toEqual(['Dagordningen fastställs.']);
    expect(second).toMatchObject({
      diarienummer: 'BUN 2023/118',
      beslut: [
        'Barn- och ungdomsnämnden beslutar att godkänna rapporten, samt',
        'att uppdra åt förvaltningen att ta fram en åtgärdsplan.',
      ],
      delar: [{ typ: 'protokollsutdrag', text: 'Kommunstyrelsen' }],
    });
  });
});

describe('numbers out of sequence are told', () => {
  const rules = (...numbers: number[]) =>
    recorded(['Protokoll', '', ...numbers.flatMap((n) => [`§ ${n} Garn`, 'Det är slut.', ''])].join('\n'))
      .findings.filter(({ rule }) => rule === 'record/numbering')
      .map((found) => found.arguments);

  test.each([
    [[1, 2, 3], []],
    [[224, 225], []],
    [[270, 272, 273], [{ number: '272', before: '270' }]],
  ])('%j', (numbers, told) => {
    expect(rules(...numbers)).toEqual(told);
  });
});

test('notes without a heading are one section', () => {
  const { datum, sektioner } = minutesOf(
    [
      'Minnesanteckningar från arbetsplatsträff 2024-05-03',
      '',
      'Kerstin berättade att den nya maskinen kommer i juni och att alla ska få prova den.',
      'Vi beslutade att ställa den i ateljén.',
    ].join('\n'),
  );
  expect(datum).toBe('2024-05-03');
  expect(sektioner).toMatchObject([{ typ: 'arenden', beslut: ['Vi beslutade att ställa den i ateljén.'] }]);
});

/** Bodies that note beside an item under which numbers others dealt with it. */
const REFERRED = `
EKBY KOMMUN                          PROTOKOLL                       3
Vävnämnden                           2024-02-27

Vn § 12
Garnförrådet

Frågan diskuterades.

Vn § 13            Au § 84         Vn § 7         Au § 57         Dnr 2024/15
Budget för garnet

Vävnämnden beslutar
att godkänna budgeten
`;

test('the diary number beside the number of an item', () => {
  const text = `${REFERRED}
§ 14                                 VN/2024:318
Riktlinjer för utlåning av vävstolar och
ansvar för dem

Beslut
Riktlinjerna antas.

§ 15 - § 17
Vävdagen blir i maj.
`;
  const items = minutesOf(text).sektioner.flatMap(({ punkter }) => punkter);
  expect(items.slice(2).map(({ nummer, rubrik, diarienummer }) => [nummer, rubrik, diarienummer])).toEqual([
    ['14', 'Riktlinjer för utlåning av vävstolar och ansvar för dem', 'VN/2024:318'],
    ['15', undefined, undefined],
  ]);
});

test('a table of contents of one item', () => {
  const text = `PROTOKOLL
Vävnämnden
2024-02-27

Innehåll

§ 12 Dnr VN-2024-00333
Avgift för utlåning av vävstolar ......... 4

§ 12                      Dnr VN-2024-00333
Avgift för utlåning av vävstolar

Beslut
Avgiften blir 50 kr.
`;
  const items = minutesOf(text).sektioner.flatMap(({ punkter }) => punkter);
  expect(items.map(({ nummer, rubrik, beslut }) => [nummer, rubrik, beslut])).toEqual([
    ['12', 'Avgift för utlåning av vävstolar', ['Avgiften blir 50 kr.']],
  ]);
});

test('the numbers of earlier treatments beside the number of an item', () => {
  const items = minutesOf(REFERRED).sektioner.flatMap(({ punkter }) => punkter);
  expect(items.map(({ nummer, rubrik }) => [nummer, rubrik])).toEqual([
    ['12', 'Garnförrådet'],
    ['13', 'Budget för garnet'],
  ]);
});

/** As text taken out of a PDF: two labels of people on one line, the lists under them side by side. */
const TWO_LISTS = `
EKBY KOMMUN                  SAMMANTRÄDESPROTOKOLL
Vävnämnden
Datum
2024-02-27

Plats och tid för Vävrummet, Storgatan 3 Klockan 13.00–13.20
sammanträde
Beslutande    Ledamöter                        Tjänstgörande ersättare
              Asta Ek (M), Ordförande          Dag Dal (S) ersätter Jan Ed (S)
              Bo Alm (S), 2:e vice
              ordförande
              Eva Fors (M)

Övriga närvarande Ersättare           Tjänstemän
              Berit Lund (M)          Petra Holm, kommunsekreterare
              Nils Ahl (M)            Rikard Vide, kommundirektör
              Maj Plym (M)            Lova Eld, ekonom

Plats och tid för justering Digital justering

Sekreterare   Petra Holm              Paragrafer §§ 1-2

Ordförande    Asta Ek

Protokolljusterare Eva Fors

§ 1                      Dnr VN-2024-00970
Garnet

Beslut

Grönt garn köps in.
`;

describe('two lists of people side by side', () => {
  const minutes = minutesOf(TWO_LISTS);

  test('who is in which', () => {
    expect(minutes.deltagare?.map(({ namn, roll }) => [namn, roll])).toEqual([
      ['Asta Ek', 'Ordförande'],
      ['Bo Alm', 'ordförande'],
      ['Eva Fors', 'ledamot'],
      ['Dag Dal', 'tjänstgörande ersättare'],
      ['Berit Lund', 'ersättare'],
      ['Nils Ahl', 'ersättare'],
      ['Maj Plym', 'ersättare'],
      ['Petra Holm', 'kommunsekreterare'],
      ['Rikard Vide', 'kommundirektör'],
      ['Lova Eld', 'ekonom'],
    ]);
  });

  test('where, and who adjusts', () => {
    expect(minutes.plats).toBe('Vävrummet, Storgatan 3');
    expect(minutes.signaturer).toEqual([
      { roll: 'Sekreterare', namn: 'Petra Holm' },
      { roll: 'Ordförande', namn: 'Asta Ek' },
      { roll: 'Protokolljusterare', namn: 'Eva Fors' },
    ]);
  });
});

test('names with offices side by side are people', () => {
  const text = TWO_LISTS.replace('Övriga närvarande Ersättare           Tjänstemän', 'Övriga närvarande');
  const names = minutesOf(text).deltagare?.map(({ namn }) => namn);
  expect(names).toEqual(expect.arrayContaining(['Berit Lund', 'Petra Holm', 'Rikard Vide', 'Lova Eld']));
});

test('how to reach the body, at the foot of a page, ends no list', () => {
  const { deltagare, signaturer } = minutesOf(
    [
      'Kulturnämnden 2024-05-03',
      '',
      'Övriga deltagare:',
      'Anna Ek, kulturchef',
      'Bo Alm (S), chefsstrateg',
      'Postadress: 123 45 Ekby Organisationsnummer: 12 34 56-7890',
      'Besöksadress: Vävhuset, Ekgatan 1',
      'Telefon (växel): 012-345 67 Fax: 012-345 68',
      'Cia Dal (M), kanslichef',
      'Dan Fors, sekreterare',
      '',
      '§ 7 Taxa',
      'Bo berättar.',
    ].join('\n'),
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Anna Ek', 'Bo Alm', 'Cia Dal', 'Dan Fors']);
  expect(signaturer).toEqual([]);
});
