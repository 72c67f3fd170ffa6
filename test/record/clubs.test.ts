/** Forms that clubs, villages and road associations write, and what is left of them on web pages. */
import { describe, expect, test } from 'vitest';
import { decisions, frontWith, headings, minutesOf, minutesWith } from './help.ts';

const meeting = (...lines: readonly string[]) => minutesOf(minutesWith(...lines));

describe('numbers of items', () => {
  test.each([
    [
      'within a paragraph after a colon',
      [
        '§ 1 Öppnande',
        'Asta öppnade mötet.',
        '§ 2 Rapporter',
        '2:1 Verkstaden',
        'Svarven är lagad.',
        '2:2 Affären',
        'Garnet är slut.',
      ],
      ['1 Öppnande', '2 Rapporter', '2:1 Verkstaden', '2:2 Affären'],
    ],
    [
      'after a bullet that was read for §, and within them again',
      [
        ' • 1           Öppnande',
        'Asta öppnade mötet.',
        ' • 2           Dagordning',
        'Den godkändes.',
        ' • 3           Rapporter',
        ' 1. a) Verkstaden',
        'Svarven är lagad.',
        ' 1. b) Affären',
        'Garnet är slut.',
      ],
      ['1 Öppnande', '2 Dagordning', '3 Rapporter', 'a Verkstaden', 'b Affären'],
    ],
    [
      'over their headings, after a full line that ends with a full stop',
      [
        '1',
        'ÖPPNANDE',
        'Asta öppnade mötet.',
        '2',
        'KOMMANDE AKTIVITETER',
        'Vävdagen hålls den 22 augusti och ordnas av Asta, och höstfesten den 4 september av',
        'Börje med familj, och om adventskaffet ska mötet tala nästa gång det samlas i stugan.',
        '3',
        'STUGKOMMITTÉN REDOGÖR',
        'Golvet är det inget fel på, och hängrännorna är satta.',
        '4 ÖVRIGA FRÅGOR',
        'Inga.',
      ],
      ['1 ÖPPNANDE', '2 KOMMANDE AKTIVITETER', '3 STUGKOMMITTÉN REDOGÖR', '4 ÖVRIGA FRÅGOR'],
    ],
    [
      'in a column beside titles with a full stop, one of which ends with a year',
      [
        '1.          Stämmans öppnande.',
        '',
        'Asta öppnade stämman.',
        '',
        '2.          Ekonomisk rapport för 2023.',
        '',
        'Rapporten godkändes.',
        '',
        '3.          Ansvarsfrihet för styrelsen.',
        '',
        'Den beviljades.',
      ],
      ['1 Stämmans öppnande.', '2 Ekonomisk rapport för 2023.', '3 Ansvarsfrihet för styrelsen.'],
    ],
    [
      'that go on to the end, though most of the last are long sentences',
      [
        '1. Asta hälsade alla välkomna till mötet.',
        '2. Dagordningen godkändes av mötet.',
        '3. Kallelsen godkändes.',
        '4. Kassören Asta Ek redogjorde för kassan och revisorerna godkände rapporten, vilket även mötet gjorde, sedan alla frågor om garnet hade besvarats (bilaga 1).',
        '5. Beslutades att den rapport som länet vill ha in skall skickas in av var och en av alla medlemmar.',
        '6. Konstaterades att ingen förändring av stugan föreligger.',
        '7. Vi gick igenom delar av länets råd inför höstens arbete i vävstugan och i affären.',
        '8. Kassören vill ha mer pengar, varför beslutades att var och en betalar hundra kronor om året.',
      ],
      ['1', '2', '3', '4', '5', '6', '7', '8'],
    ],
    [
      'of three digits, without a sign',
      ['239 Val av justerare', 'Asta valdes.', '240 Garn', 'Det är slut.', '241 Vävstol', 'Den är lagad.'],
      ['239 Val av justerare', '240 Garn', '241 Vävstol'],
    ],
    [
      'in a column before sentences, and then before a heading',
      [
        '1    Mötet öppnas av ordföranden, som hälsar alla välkomna till vävstugan.',
        '2    Sekreteraren delar ut kallelsen.',
        '3    Kassören berättar att räkningarna är betalda till och med maj.',
        '4    Garnet',
        '4.1  Det gröna är slut.',
        '4.2  Det blå räcker.',
        '5    Mötet avslutas.',
      ],
      ['1', '2', '3', '4 Garnet', '4.1', '4.2', '5 Mötet avslutas.'],
    ],
    [
      'with a sign, though a longer list stands under one of them',
      [
        '§ 1 Mötet öppnas',
        'Asta öppnade mötet.',
        '§ 2 Formalia',
        '1. Val av ordförande',
        'Bo valdes.',
        '2. Val av sekreterare',
        'Cia valdes.',
        '3. Val av rösträknare',
        'Dan valdes.',
      ],
      ['1 Mötet öppnas', '2 Formalia', '1 Val av ordförande', '2 Val av sekreterare', '3 Val av rösträknare'],
    ],
    [
      'without a sign, after a list of annexes with full stops',
      [
        'Bilagor:',
        '1. Karta över vävstugorna',
        '2. Brev från garnbodens ägare',
        '3. Ritning av den nya vävstolen',
        '1 Formalia',
        'Asta öppnade mötet.',
        '2 Garn',
        'Det är slut.',
        '3 Vävstol',
        'Den är lagad.',
      ],
      ['1 Formalia', '2 Garn', '3 Vävstol'],
    ],
  ])('%s', (_, lines, told) => {
    expect(headings(meeting(...lines))).toEqual(told);
  });
});

describe('who was elected', () => {
  test.each([
    [
      'under a lead without a heading, with offices before the names',
      ['2. Till ledamöter valdes:', 'Ordförande: Asta Ek', 'Kassör:Börje Alm', '3. Garnet', 'Slut.'],
      ['Till ledamöter valdes: Ordförande: Asta Ek, Kassör:Börje Alm'],
    ],
    [
      'under a lead, with those of a label of people among them',
      [
        '2. Konstituering',
        'Styrelsen konstituerades enligt följande:',
        'Kassör: Bo Alm',
        'Ersättare: Asta Ek och Cia Dal',
      ],
      ['Styrelsen konstituerades enligt följande: Kassör: Bo Alm, Ersättare: Asta Ek och Cia Dal'],
    ],
    [
      'with their letters, under a sentence of what follows',
      [
        '2. Konstituering',
        'Beslutades att utse följande kommittéer.',
        'Vävkommittén: AE',
        'Garnkommittén: BA',
        'Slut.',
      ],
      ['Beslutades att utse följande kommittéer. Vävkommittén: AE, Garnkommittén: BA'],
    ],
    [
      'one a line, each marked, under labels',
      [
        '2. Val av ledamöter för 2 år:',
        'Ordinarie: Asta Ek (omval)',
        'Börje Alm, sekreterare (nyval)',
        'Suppleanter:',
        'Cilla Dal (omval)',
        'Till ordförande valdes Asta Ek.',
      ],
      [
        'Ordinarie: Asta Ek (omval) Börje Alm, sekreterare (nyval)',
        'Suppleanter: Cilla Dal (omval)',
        'Till ordförande valdes Asta Ek.',
      ],
    ],
    [
      'one a line after their offices',
      [
        '2. Val av styrelse',
        'Ordförande: Asta Ek',
        'Kassör: Börje Alm 2024–2025',
        'Cilla Dal',
        'Garnet är slut.',
      ],
      ['Ordförande: Asta Ek, Kassör: Börje Alm 2024–2025, Cilla Dal'],
    ],
    [
      'one a line, each marked after a comma, under what is told',
      [
        '2. Val av styrelse',
        'Dan Ö lämnar styrelsen.',
        'Kassör, vald på ett år: Asta Ek, nyval.',
        'Bo Alm, omval.',
      ],
      ['Kassör, vald på ett år: Asta Ek, nyval. Bo Alm, omval.'],
    ],
    [
      'one a line, each with its years behind the name',
      ['2. Val av styrelse', 'Kassör Asta Ek omval 2 år', 'Bo Alm nyval på 1 år', 'Dan Ö 1 år kvar'],
      ['Kassör Asta Ek omval 2 år Bo Alm nyval på 1 år'],
    ],
    [
      'to something in each lettered point',
      [
        '2. Val av kommittéer:',
        'a) Vävkommitté: Asta Ek (sammankallande) och Bo Alm.',
        'b) Ombud, 2 st.: Cia Dal, Dan Öberg och Eva Fors.',
      ],
      ['Vävkommitté: Asta Ek (sammankallande) och Bo Alm.', 'Ombud, 2 st.: Cia Dal, Dan Öberg och Eva Fors.'],
    ],
    [
      'in two columns under a lead',
      [
        '2. Konstituering',
        'Styrelsen konstituerade sig med följande sammansättning:',
        'Ordförande för 1 år          Asta Ek',
        'Kassör                       Börje Alm',
        '3. Garnet',
        'Slut.',
      ],
      [
        'Styrelsen konstituerade sig med följande sammansättning: Ordförande för 1 år Asta Ek, Kassör Börje Alm',
      ],
    ],
    ['behind the heading', ['2. Val av två justerare Asta Ek och Börje Alm.'], ['Asta Ek och Börje Alm.']],
    [
      'with the office before them',
      ['2. Justerare Asta Ek och Börje Alm'],
      ['Justerare Asta Ek och Börje Alm'],
    ],
    [
      'after the name of a committee, two with one surname',
      ['2. Valberedning', 'Valberedning: Asta Ek, Börje och Cilla Alm.'],
      ['Valberedning: Asta Ek, Börje och Cilla Alm.'],
    ],
    ['under an office', ['2. Justerare', 'Asta och Börje'], ['Asta och Börje']],
    ['but nobody who reports', ['2. Kassör Asta Ek', 'Kassan är tom.'], []],
    ['but no club after a preposition', ['2. Val av ombud till Norra Vävklubben', 'Frågan vilar.'], []],
  ])('%s', (_, lines, told) => {
    expect(decisions(meeting('1. Öppnande', 'Asta öppnade mötet.', ...lines))).toEqual(told);
  });

  test('a heading ends where their names begin', () => {
    const lines = ['§ 1 Öppnande', '§ 2 Val av två justerare Asta Ek och Börje Alm.', '§ 3 Garnet', 'Slut.'];
    expect(headings(meeting(...lines))).toEqual(['1 Öppnande', '2 Val av två justerare', '3 Garnet']);
  });
});

test('lettered matters that a decision goes on to are of that decision', () => {
  const lines = [
    '§ 2 Dagordning',
    'Dagordningen godkändes med följande ändringar:',
    '',
    'Punkt 4.a) ”Garn” är i själva verket två frågor och',
    'behandlas därför som två:',
    'a) Grönt garn',
    'b) Blått garn',
    '§ 3 Garnet',
  ];
  expect(decisions(meeting('§ 1 Öppnande', ...lines))).toHaveLength(1);
});

test('a list of matters that a decision goes on to is of that decision', () => {
  const lines = ['1. Mötet ber styrelsen göra en plan efter följande två områden:', '- Garn', '- Nålar'];
  expect(decisions(meeting(...lines.map((line) => line.replace('ber', 'uppdrar åt')), '2. Garnet'))).toEqual([
    'Mötet uppdrar åt styrelsen göra en plan efter följande två områden: Garn, Nålar',
  ]);
});

describe('who signs', () => {
  test.each([
    [
      'labels side by side over their names',
      ['Protokollet skrivet av: Godkännes av ordförande:', '', 'Asta Ek Börje Alm'],
      ['Asta Ek', 'Börje Alm'],
    ],
    [
      'an office in small letters amid them',
      ['Justerat av Asta Ek och ordf Börje Alm'],
      ['Asta Ek', 'Börje Alm'],
    ],
    ['beside the notes', ['Vid minnesanteckningarna: Asta Ek'], ['Asta Ek']],
  ])('%s', (_, lines, names) => {
    const { signaturer } = meeting('1. Öppnande', 'Asta öppnade mötet.', '2. Avslutning', '', ...lines);
    expect(signaturer.map(({ namn }) => namn)).toEqual(names);
  });
});

test.each([
  'Anmält förhinder hade Cilla Dal, Dan Fors och Eva Grip.',
  'Förhinder hade anmälts av Cilla Dal, Dan Fors och Eva Grip.',
  'Frånvarande var Cilla Dal, Dan Fors och Eva Grip.',
])('who is absent, in a sentence: %s', (sentence) => {
  const { franvarande } = meeting('1. Asta öppnade mötet och hälsade välkommen.', sentence, '2. Garnet');
  expect(franvarande.map(({ namn }) => namn)).toEqual(['Cilla Dal', 'Dan Fors', 'Eva Grip']);
});

describe('where and when', () => {
  const front = (...lines: readonly string[]) =>
    minutesOf([...lines, '', '1. Öppnande', 'Asta öppnade.'].join('\n'));

  test.each([
    [
      'with whom, and the house',
      ['Protokoll fört vid styrelsemöte med', 'Ekby byalag i bystugan', '2024-02-27.  Kl.19.00.'],
      'bystugan',
    ],
    [
      'the town after the day, with a full stop',
      [
        'PROTOKOLL fört vid ordinarie stämma för Alåns',
        'fiskevårdsområde den 27 februari 2024 i Ekby, Alsocken.',
      ],
      'Ekby, Alsocken',
    ],
    [
      'no sentence that tells of a telephone',
      ['Protokoll fört vid årsmöte den 27 februari 2024. Mötet hölls via telefonkonferens.'],
      undefined,
    ],
    [
      'a school whose name has a town in it',
      ['Protokoll fört vid sammanträde med styrelsen för Högskolan i Ekby', '27 februari 2024'],
      undefined,
    ],
  ])('%s', (_, lines, place) => {
    const { datum, plats } = front(...lines);
    expect([datum, plats]).toEqual(['2024-02-27', place]);
  });

  test.each([
    ['begins with a number', '63:ans vägförening i Ekby', '63:ans vägförening i Ekby'],
    [
      'stands beside a crest read as letters',
      'PQ4k s Park och fritidsförvaltningen',
      'Park och fritidsförvaltningen',
    ],
    ['has one letter for a word', 'Park o Fritidsförvaltningen i Ekby', 'Park o Fritidsförvaltningen i Ekby'],
  ])('an organisation whose name %s', (_, line, name) => {
    expect(front(line, 'Datum: 2024-02-27').organisation).toBe(name);
  });

  test('the second hour after «ca.»', () => {
    expect(front('Möte 2024-02-27', 'Tid: kl 8.30 – ca. 11.00').tid).toEqual({
      start: '08:30',
      slut: '11:00',
    });
  });
});

describe('sentences that decide', () => {
  test.each([
    'Mötets deltagare var enade om att kallelsen skett i rätt ordning',
    'Ombads Asta inkomma med ett anbud.',
    'Kassören bemyndigades att teckna firman.',
    'Asta ålades att städa.',
    'Arvode till styrelsen skall utgå med 500 kr.',
    'Bidrag utgår till Asta Ek med 500 kr för året.',
    'Revisorerna ersättes med 300 kr var.',
    'Dagordningen godkänd utan ändringar.',
    'Godkänd',
    'Asta och Börje utsedda att justera protokollet.',
    'Frågan bordlagd.',
    'Genomgicks protokollet från den 2 maj varefter styrelsen beslutade att lägga det till handlingarna.',
    'Styrelsen tar beslut om att köpa garn.',
    'Beslutat att köpa garn till höstens vävdag.',
    'Omvald till kassör: Asta Ek.',
    'Medlemsavgiften höjs till 200 kr.',
    'Inget arvode utgår till styrelsen.',
    'Styrelsen har beslutat att ställa in festen.',
    'Styrelsen har därmed fastställt avgiften enligt förslag.',
    'Beslutades att flytta vävkursen till v. 34 och hålla den i Alsö.',
    'Kallelse som skett genom annons i tidningen godkändes av stämman.',
  ])('%s', (sentence) => {
    expect(decisions(meeting('1. Öppnande', 'Asta öppnade mötet.', `2. ${sentence}`, '3. Garnet'))).toEqual([
      sentence,
    ]);
  });

  test.each([
    'Stugan är inte godkänd för fler än tjugo.',
    'Asta är en godkänd revisor och vävare.',
    'Ekonomin oförändrad.',
    'Revisorn som är vald till nästa år kommer då.',
    'Fullmäktige har beslutat att stänga badet.',
    'Styrelsen har fastställt en avgift för stugan.',
    'Styrelsen har tidigare beslutat att köpa garn.',
  ])('but not: %s', (sentence) => {
    expect(
      decisions(meeting('1. Öppnande', 'Asta öppnade mötet.', '2. Garnet', sentence, '3. Nålar')),
    ).toEqual([]);
  });

  test.each(['etc.', 'm.m.', 'osv.'])('end with «%s», where another begins', (end) => {
    const lines = [
      '2. Nycklar',
      `Styrelsen beslutade att köpa nycklar, lås ${end} Asta frågar smeden.`,
      '3. Garnet',
    ];
    expect(decisions(meeting('1. Öppnande', ...lines))).toEqual([
      `Styrelsen beslutade att köpa nycklar, lås ${end}`,
    ]);
  });

  test('are no headings before another', () => {
    const lines = ['§ 1 Öppnande', '§ 2 Röstlängden godkändes. Se bilaga 1', '§ 3 Nålarna'];
    expect(headings(meeting(...lines))).toEqual(['1 Öppnande', '2', '3 Nålarna']);
    expect(decisions(meeting(...lines))).toEqual(['Röstlängden godkändes.']);
  });
});

describe('what was done, in few words, is no heading', () => {
  test.each([
    ['of a meeting that was closed', '3. Mötet avslutades', '3'],
    ['of one that somebody closes', '3. Ordföranden avslutar mötet', '3'],
    ['with the verb first', '3. Avslutades mötet.', '3'],
    ['as those of custom are', '3. Mötet avslutas', '3 Mötet avslutas'],
  ])('%s', (_, line, heading) => {
    const last = headings(meeting('1. Öppnande', 'Asta öppnade.', '2. Garnet', 'Slut.', line)).at(-1);
    expect(last).toBe(heading);
  });
});

describe('titles that customary headings begin', () => {
  test('with a full stop, beside their number amid sentences', () => {
    const lines = [
      ['1.   Asta hälsade alla välkomna.', '     Tolv var där.'],
      ['2.   Dagordningen godkändes av mötet.'],
      ['3.   Inga fullmakter hade inkommit till mötet.'],
      ['4.   Information om vävdagen.', '     Först ska stolarna bäras ut.', '     Sedan äter vi.'],
    ];
    expect(headings(meeting(...lines.flatMap((item) => [...item, ''])))).toEqual([
      '1',
      '2',
      '3',
      '4 Information om vävdagen.',
    ]);
  });

  test('amid short sentences, over text', () => {
    const lines = [
      '§ 1. Mötet öppnades.',
      '§ 2. Dagordningen godkändes.',
      '§ 3. Brevet lästes upp.',
      '§ 4. Val av styrelse i enlighet med valberedningens alla förslag.',
      'Kassör: Asta Ek, nyval.',
      '§ 5. Rapport från Asta.',
      'Garnet är slut.',
      '§ 6. Inga motioner inkomna.',
      '§ 7. Mötet avslutades.',
      'Ekby den 3 mars.',
    ];
    expect(headings(meeting(...lines))).toEqual([
      '1',
      '2',
      '3',
      '4 Val av styrelse i enlighet med valberedningens alla förslag.',
      '5 Rapport från Asta.',
      '6',
      '7',
    ]);
  });

  test('of four words before their text, amid short sentences', () => {
    const lines = [
      '§ 1. Mötet öppnades.',
      '§ 2. Kallelsen godkändes.',
      '§ 3. Garn, vävar o dyl. Vävstolen får stå kvar i stugan till våren.',
      '§ 4. Svarven. En ny svarv har köpts in och står i verkstaden.',
      '§ 5. Affären. Garnet är slut och nytt kommer först i augusti.',
      '§ 6. Mötet avslutades.',
    ];
    expect(headings(meeting(...lines))).toEqual([
      '1',
      '2',
      '3 Garn, vävar o dyl',
      '4 Svarven',
      '5 Affären',
      '6',
    ]);
  });
});

test('students with the year in which they began, and what they are', () => {
  const { deltagare } = minutesOf(
    frontWith({
      present: [
        'Närvarande',
        'Asta Ek, D-09   Ordförande',
        'Börje Alm, D-08   Ledamot för garn',
        'Cilla Dal, D-10',
      ].join('\n'),
    }),
  );
  expect(deltagare).toEqual([
    { namn: 'Asta Ek', roll: 'Ordförande', anmarkning: 'D-09' },
    { namn: 'Börje Alm', roll: 'Ledamot för garn', anmarkning: 'D-08' },
    { namn: 'Cilla Dal', anmarkning: 'D-10' },
  ]);
});

test('rules between the columns of a list', () => {
  const { deltagare } = minutesOf(
    frontWith({
      present: ['Närvarolista:', 'Ordförande | Asta Ek |', 'Cafémästare | Börje Alm |', 'Cilla Dal |'].join(
        '\n',
      ),
    }),
  );
  expect(deltagare).toEqual([
    { namn: 'Asta Ek', roll: 'Ordförande' },
    { namn: 'Börje Alm', roll: 'Cafémästare' },
    { namn: 'Cilla Dal' },
  ]);
});
