/** Minutes of boards, faculties and committees: forms in which they list people, decide and sign. */
import { describe, expect, test } from 'vitest';
import { decisions, frontWith, headings, minutesOf, minutesWith, namesOf } from './help.ts';

describe('people', () => {
  const lists = (present: string) => {
    const { deltagare, franvarande } = minutesOf(frontWith({ present }));
    return [deltagare, franvarande].map((list) => list.map(({ namn }) => namn));
  };

  test.each<[string, string[], string[], string[]]>([
    [
      'with semicolons between them, over line ends',
      [
        'Närvarande:',
        'Asta Ek, ordförande; Cia van der Dal, professor, Kungliga vävakademien; Bo Alm, prodekanus, vävtekniska',
        'fakulteten; Dan Berg, VSO.',
      ],
      ['Asta Ek', 'Cia van der Dal', 'Bo Alm', 'Dan Berg'],
      [],
    ],
    [
      'in a misspelt group, and who presents most',
      ['Närvarande:', 'Asta Ek', 'Adjungerande:', 'Bo Alm', 'Huvudföredragande: Cia Dal'],
      ['Asta Ek', 'Bo Alm', 'Cia Dal'],
      [],
    ],
    [
      'with the office right behind each name, and nothing before the next',
      [
        'Närvarande Ledamöter',
        '',
        'Asta Ek dekanus, vävtekniska fakulteten, ordförande Bo Alm prodekan, vävhistoriska fakulteten',
        '',
        'Cia Maria Dal professor, Ekby Tekniska Skola Dan Berg bitr. lektor (punkt 5) Eva Fors docent',
        '',
        'Ej närvarande ledamöter',
        '',
        'Finn Hall lektor, Vävskolan',
        '',
        'Företrädare för de anställda med närvaro- och yttranderätt',
        '',
        'Gun Lund VSO',
      ],
      ['Asta Ek', 'Bo Alm', 'Cia Maria Dal', 'Dan Berg', 'Eva Fors', 'Gun Lund'],
      ['Finn Hall'],
    ],
    [
      'under words that begin as their label does',
      [
        'Närvarande:',
        'Vice ordföranden',
        'Asta Ek (s)',
        '',
        'Övriga ledamöterna eller som',
        '',
        'Bo Alm för Cia Dal (s)',
        '',
        'Dan Berg (m)',
      ],
      ['Asta Ek', 'Bo Alm', 'Dan Berg'],
      [],
    ],
    [
      'with a column of their paragraphs read by itself',
      ['Närvarande:', 'Asta Ek', 'Bo Alm', 'Cia Dal', '§§ 78-79', '§ 82', '§ 87', 'Föredragande', 'Dan Berg'],
      ['Asta Ek', 'Bo Alm', 'Cia Dal', 'Dan Berg'],
      [],
    ],
    [
      'with the surname first, and remarks under some',
      [
        'Närvarande:',
        'Lindgärde, Asta professor ordförande',
        'Tallmo, Börje bitr. kanslichef fr o m § 4',
        '',
        '(kl. 10.05)',
        '',
        'Öman, Cilla doktorandrepresentant',
      ],
      ['Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman'],
      [],
    ],
    [
      'on behalf of organisations in capitals, in the column of the offices',
      [
        'Närvarande:',
        'Asta Ek',
        'Bo Alm',
        '',
        'ordförande, VLB',
        '',
        'VSO, lärare',
        '',
        'Cia Dal',
        'Dan Berg',
      ],
      ['Asta Ek', 'Bo Alm', 'Cia Dal', 'Dan Berg'],
      [],
    ],
    [
      'that run on behind offices with a short form',
      [
        'Närvarande:',
        'Asta Ek, IT-chef, § 5 Bo Alm, vävlärare, § 7 Cia Dal, VT-samordnare, § 9',
        'Dan Berg, enhetschef Ekgården, § 9 Eva Fors, lärare',
      ],
      ['Asta Ek', 'Bo Alm', 'Cia Dal', 'Dan Berg', 'Eva Fors'],
      [],
    ],
    [
      'before the words over the columns of the items',
      ['Närvarande:', 'Asta Ek', 'Bo Alm', 'Ärende Bilagor', 'Beslut Föredragande'],
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
  ])('%s', (_, lines, present, absent) => {
    expect(lists(lines.join('\n'))).toEqual([present, absent]);
  });
});

test('a line with hours is where the meeting was, and the name over it is not', () => {
  const when = 'EKBY VÄVBIBLIOTEK\n2024-02-27\nKonferensrummet Garnet, kl. 9.00–11.00';
  expect(minutesOf(frontWith({ when })).plats).toBe('Konferensrummet Garnet');
});

test('two bare numbers that follow each other are items before customary headings', () => {
  const text = [
    'Vävrådet',
    '',
    'Närvarande',
    '',
    'Asta Ek vävledare Bo Alm vävledare',
    '',
    'Cia Dal vävlärare',
    '',
    '49 Öppnande av sammanträdet',
    '',
    'Ordföranden hälsar alla välkomna.',
    '',
    '50 Fastställande av dagordning',
    '',
    'Rådet beslutar fastställa utsänd dagordning.',
  ];
  const minutes = minutesOf(text.join('\n'));
  expect(headings(minutes)).toEqual(['49 Öppnande av sammanträdet', '50 Fastställande av dagordning']);
  expect(minutes.deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Bo Alm', 'Cia Dal']);
});

test('a front page whose cells have values over two lines, and a list with marks behind the notice', () => {
  const minutes = minutesOf(
    [
      'VN 240227',
      'Plats och tid Vävnämndens kansli',
      'Storgatan 5, Ekby kl 09.00-12.00, 14.00-15.00',
      '',
      'Beslutande Se förteckning Övriga deltagande Asta Ek, vävchef',
      'Bo Alm, ekonom',
      '',
      'Utses att justera Cia Dal',
      '',
      'Justeringens Vävnämndens kansli',
      'plats och tid 2024-03-05',
      '',
      'Underskrift Sekreterare ........................................................... Paragrafer 45-59',
      'Asta Ek',
      'Ordförande ........................................................................',
      'Dan Berg',
      'Justerande ........................................................................',
      'Cia Dal',
      '',
      'ANSLAG/BEVIS',
      'Protokollet är justerat. Justeringen har tillkännagivits genom anslag',
      '',
      'Sammanträdesdatum 2024-02-27',
      '',
      'Förvaringsplats Vävnämndens kansli',
      'för protokollet Storgatan 5, Ekby',
      '',
      'Underskrift ........................................................................',
      '',
      'NÄRVAROLISTA',
      'LEDAMÖTER Ja Nej Tid Kl. 09.00-12.00 Ja Nej',
      'Dan Berg, ordf s x',
      'Cia Dal m x',
      'Eva Fors c',
      'ERSÄTTARE',
      'Finn Hall fp x Tjg',
      'Gun Lund v x',
    ].join('\n'),
  );
  expect(minutes).toMatchObject({
    datum: '2024-02-27',
    tid: { start: '09:00', slut: '15:00' },
    plats: 'Vävnämndens kansli Storgatan 5, Ekby',
  });
  expect(namesOf(minutes.deltagare)).toEqual([
    'Asta Ek',
    'Bo Alm',
    'Dan Berg',
    'Cia Dal',
    'Finn Hall',
    'Gun Lund',
  ]);
  expect(namesOf(minutes.franvarande)).toEqual(['Eva Fors']);
  expect(namesOf(minutes.signaturer)).toEqual(['Asta Ek', 'Dan Berg', 'Cia Dal']);
});

test('cells with a heading and its text: a body or an office with what it did begins the text', () => {
  const minutes = minutesOf(
    minutesWith(
      '§ 1 | Anmälningar Kanslichefen anmälde att nya garner kommit. | |',
      '§ 2 | Garnhandelns öppettider - G3 Utskottet behandlade frågan. Ärendet bordlades. | |',
      '§ 3 | Ajournering Utskottet beslutade att ajournera sammanträdet. | |',
    ),
  );
  expect(headings(minutes)).toEqual(['1 Anmälningar', '2 Garnhandelns öppettider - G3', '3 Ajournering']);
  expect(decisions(minutes)).toEqual([
    'Ärendet bordlades.',
    'Utskottet beslutade att ajournera sammanträdet.',
  ]);
});

test('how many decisions were taken is none', () => {
  const lines = ['1. Statistik', '- 57 beslut fattades per delegation, av dessa var 9 slutbevis.'];
  expect(decisions(minutesOf(minutesWith(...lines)))).toEqual([]);
});

test('a table of who was there whose cells were read one after the other, behind the signatures', () => {
  const minutes = minutesOf(
    minutesWith(
      ...['§ 1', 'Garnet', 'Utskottet beslutade att köpa garn.', ''],
      ...[
        'Vid protokollet',
        '',
        'Justeras den 5 mars 2024',
        '',
        'Asta Ek',
        '',
        'VÄVUTSKOTTET',
        '',
        'NÄRVAROFÖRTECKNING',
        '',
      ],
      ...['Bilaga 1', '', 'till protokoll 2023/24:7', '', '§ 1', '', 'N', '', 'R', '', 'LEDAMÖTER', ''],
      ...[
        'Bo Alm (S), ordf.',
        '',
        'X',
        '',
        'Asta Ek (M)',
        '',
        'O',
        '',
        'X',
        '',
        'Cia Dal (C)',
        '',
        'Dan Berg (V)',
        '',
        'X',
        '',
      ],
      ...['SUPPLEANTER', '', 'Eva Fors (S)', '', 'Finn Hall (M)', '', 'X'],
    ).replace(/^Närvarande.*$/m, 'Närvarande: Se bilaga 1'),
  );
  const { deltagare, franvarande, signaturer } = minutes;
  expect(namesOf(deltagare)).toEqual(['Bo Alm', 'Asta Ek', 'Dan Berg', 'Finn Hall']);
  expect(namesOf(franvarande)).toEqual(['Cia Dal']);
  expect(signaturer).toEqual([{ roll: 'Vid protokollet' }, { roll: 'Justeras den', namn: 'Asta Ek' }]);
});

test('a heading in a narrow column goes on behind a preposition', () => {
  const minutes = minutesOf(
    minutesWith(
      ...['1. Val av justerare', 'Asta Lindgärde utsågs.'],
      ...[
        '2. Medel för',
        'garnsamordnare för',
        'vävstugorna.',
        'Styrelsen diskuterade frågan om nya garner till hösten.',
      ],
    ),
  );
  expect(headings(minutes)[1]).toBe('2 Medel för garnsamordnare för vävstugorna.');
});

test('the heading of an item without a number stands over what was decided, and over the parts', () => {
  const minutes = minutesOf(
    [
      ...[
        'Snabbprotokoll 26 oktober 2023',
        '',
        'Här är kortfattad information om det som beslutades under sammanträdet.',
        '',
      ],
      ...[
        'VÄVNÄMNDENS BESLUT',
        '',
        'Taxa för vävstolar 2024',
        '',
        'Vävnämndens beslut',
        '- Taxan godkänns med de ändringar som framgår av kansliets skrivelse.',
      ],
      ...[
        '- Vävchefen ska återkomma i mars.',
        '',
        'Beskrivning av ärendet',
        'Kansliet har gjort ett förslag till taxa.',
      ],
    ].join('\n'),
  );
  expect(headings(minutes)).toEqual(['Taxa för vävstolar 2024']);
  expect(decisions(minutes)).toEqual([
    'Taxan godkänns med de ändringar som framgår av kansliets skrivelse.',
    'Vävchefen ska återkomma i mars.',
  ]);
});

test('cells of paragraphs amid a list with marks end it not, and «Närvaro» goes on the label over it', () => {
  const minutes = minutesOf(
    minutesWith().replace(
      /^Närvarande.*$/m,
      [
        ...[
          'Beslutande',
          'Ordinarie ledamöter',
          'Asta Ek (C)X',
          'Bo Alm (M)X',
          'Cia Dal (S)',
          '',
          'Ersättare',
          'Närvaro',
        ],
        ...[
          'Dan Berg (C)X',
          '§§',
          '14-22',
          'X',
          '§§',
          '12-13',
          'Eva Fors (L)X',
          'Finn Hall (S)',
          'Gun Lund (V)X',
        ],
      ].join('\n'),
    ),
  );
  expect(minutes.deltagare.map(({ namn }) => namn)).toEqual([
    'Asta Ek',
    'Bo Alm',
    'Dan Berg',
    'Eva Fors',
    'Gun Lund',
  ]);
  expect(minutes.franvarande.map(({ namn }) => namn)).toEqual(['Cia Dal', 'Finn Hall']);
  expect(minutes.deltagare.map(({ roll }) => roll)).toEqual([
    'ledamot',
    'ledamot',
    'ersättare',
    'ersättare',
    'ersättare',
  ]);
});

test('the same in an annex, whose heading stands between the two labels', () => {
  const rows = [
    'LEDAMÖTER',
    'Asta Ek (L), ordförande',
    'X',
    'Bo Alm (M)',
    'Cia Dal (S)',
    'X',
    'Dan Berg (C)',
    'X',
  ];
  const text = minutesWith(
    ...['§ 1', 'Garnet', 'Utskottet beslutade att köpa garn.', '', 'Vid protokollet', '', 'Eva Fors', ''],
    ...[
      'NÄRVAROFÖRTECKNING',
      '',
      'Bilaga',
      '',
      'till protokoll 2023/24:7',
      '',
      ...rows.flatMap((row) => [row, '']),
    ],
  );
  const { deltagare, franvarande } = minutesOf(text.replace(/^Närvarande.*$/m, 'Närvarande: Se bilaga'));
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Cia Dal', 'Dan Berg']);
  expect(franvarande.map(({ namn }) => namn)).toEqual(['Bo Alm']);
});
