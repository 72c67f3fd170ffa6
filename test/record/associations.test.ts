/** What small associations and groups write at the head of their minutes, of their items, and as decisions. */
import { describe, expect, test } from 'vitest';
import { decisions, frontWith, headings, itemsOf, minutesOf, minutesWith } from './help.ts';

const meeting = (...lines: readonly string[]) => minutesOf(minutesWith(...lines));

describe('items', () => {
  test.each([
    [
      'the first of which is told as long as no heading is, where the numbers of the others stand over them',
      [
        '1.    Asta berättade att den stora vävstolen i hörnet är trasig och att en bom är sprucken, måste limmas och oljas om. Det beslöts att köpa lim.',
        '',
        '2.',
        'Styrelsen beslöt att köpa garn.',
        '',
        '3.',
        'Bo ordnar nya nycklar till stugan.',
        '',
        '4.',
        'Cilla gör en lista.',
      ],
      ['1', '2', '3', '4'],
    ],
    [
      'whose numbers stand over them, before a sentence that begins with a double name',
      [
        '1.',
        'Postlådor. Styrelsen köper nya.',
        '2.',
        'Budget 2025. Bo-Erik gick igenom den.',
        '3.',
        'Garnet. Det gröna är slut.',
      ],
      ['1 Postlådor', '2 Budget 2025', '3 Garnet'],
    ],
    [
      'with letters, small and with a full stop, as customary headings begin',
      [
        '1. Föreningens bildande',
        'a) beslut om föreningens bildande.',
        'Ja, mötet beslutade att bilda den.',
        'b) beslut om föreningens namn.',
        'Namnet beslutades till Vävarna.',
        '2. Övriga frågor',
        'Inga.',
      ],
      [
        '1 Föreningens bildande',
        'a beslut om föreningens bildande.',
        'b beslut om föreningens namn.',
        '2 Övriga frågor',
      ],
    ],
    [
      'that begin after annexes with the numbers of the items that they belong to',
      [
        'Bilagor:',
        '2.1 Ritning av vävstolen',
        '2.2 Pris på vävstolen',
        '4.1 Plan för hösten',
        'Ärenden:',
        '1. Dagordningen',
        'Styrelsen godkände den.',
        '2. Vävstolen',
        'Den är trasig.',
        '3. Garnet',
        'Det är slut.',
        '4. Hösten',
        'Planen gicks igenom.',
      ],
      ['1 Dagordningen', '2 Vävstolen', '3 Garnet', '4 Hösten'],
    ],
    [
      'whose numbers all stand over a few words with a full stop right over their text',
      [
        '§ 1',
        'Stämmans öppnande.',
        'Asta öppnade stämman.',
        '§ 2',
        'Val av justerare.',
        'Bo valdes.',
        '§ 3',
        'Stämmans kungörelse.',
        'Alla fick kallelsen.',
        '§ 4',
        'Val av ombud.',
        'Cilla valdes.',
      ],
      ['1 Stämmans öppnande.', '2 Val av justerare.', '3 Stämmans kungörelse.', '4 Val av ombud.'],
    ],
  ])('%s', (_, lines, told) => {
    expect(headings(meeting(...lines))).toEqual(told);
  });

  test('annexes that are listed before them are annexes', () => {
    const { bilagor } = meeting(
      'Bilagor:',
      '1.1 Ritning av vävstolen',
      'Ärenden:',
      '1. Vävstolen',
      'Den är trasig.',
      '2. Garnet',
      'Det är slut.',
    );
    expect(bilagor).toEqual(['1.1 Ritning av vävstolen']);
  });

  test('annexes at the end stay what they are', () => {
    const minutes = meeting(
      '1. Garnet',
      'Det är slut.',
      '2. Övrigt',
      'Inget.',
      '',
      'Bilagor:',
      '1. Ritning',
      '2. Plan',
    );
    expect(headings(minutes).slice(0, 2)).toEqual(['1 Garnet', '2 Övrigt']);
    expect(minutes.bilagor.map((line) => line.replace(/^\d\.? /, ''))).toEqual(['Ritning', 'Plan']);
  });

  test.each([
    ['Protokoll fört vid årsmöte den 27 februari 2024 kl 13.00 i Ekgården 1. Mötets öppnande', 'Ekgården'],
    ['Protokoll från årsmöte 2024-02-27 i Ekgården § 1 Årsmötet öppnades', 'Ekgården'],
  ])('the first on the line of the title: %s', (title, place) => {
    const second = title.includes('§') ? '§ 2 Garnet' : '2. Garnet';
    const minutes = minutesOf([title, 'Asta hälsade välkommen.', '', second, 'Slut.'].join('\n'));
    expect([minutes.plats, itemsOf(minutes).map(({ nummer }) => nummer)]).toEqual([place, ['1', '2']]);
  });

  test('a number amid the title that opens nothing stays there', () => {
    const lines = [
      'Protokoll nr 4',
      'Vävsal 1. Garnhuset',
      '',
      '1. Mötet öppnas',
      'Välkommen.',
      '2. Garnet',
      'Slut.',
    ];
    expect(headings(minutesOf(lines.join('\n')))).toEqual(['1 Mötet öppnas', '2 Garnet']);
  });
});

describe('people', () => {
  const named = (present: string) => {
    const { deltagare, franvarande } = minutesOf(frontWith({ present }));
    return [deltagare, franvarande].map((people) => people.map(({ namn }) => namn).join(', '));
  };

  test.each([
    [
      'given names with «och»',
      'Närvarande:\nAsta, Bo, Cilla och Dan\n(sekreterare)',
      'Asta, Bo, Cilla, Dan',
      '',
    ],
    [
      'given names after a comma',
      'Närvarande: Asta, Bo,\n\nCilla, Dan, Eva.',
      'Asta, Bo, Cilla, Dan, Eva',
      '',
    ],
    [
      'classes with a dash',
      'Närvarande:\nF - Asta Ek\n1 - Bo Alm\n3A - Cilla Öman (2)\n3B - Dan Fors',
      'Asta Ek, Bo Alm, Cilla Öman, Dan Fors',
      '',
    ],
    ['a number of members', 'Närvarande: Drygt 20 medlemmar enligt lista', '', ''],
    [
      'a row that was not there',
      'Närvarande: Asta Ek, Bo Alm\nCilla Öman och Dan Fors hade anmält förhinder.\nEva Lund',
      'Asta Ek, Bo Alm, Eva Lund',
      'Cilla Öman, Dan Fors',
    ],
    [
      'one of whom was not there',
      'Närvarande:\nAsta Ek\nBo Alm, hade förhinder\nCilla Öman',
      'Asta Ek, Cilla Öman',
      'Bo Alm',
    ],
    [
      'organisations with the next person behind them',
      [
        'Närvarande:',
        'Asta Ek, Ullbolaget',
        'Bo Alm, Linbolaget',
        'Cilla Öman, Ullbolaget Dan Fors, Garnhuset',
        'Eva Lund, Garnhuset',
        'Fia Berg, VIT Gun Dal, Linbolaget Hans Ros, Sidenhuset',
        'Ina Holm, Vävarnas Riksförbund Norr',
        'Jan Lind, Spinneriet',
      ].join('\n'),
      'Asta Ek, Bo Alm, Cilla Öman, Dan Fors, Eva Lund, Fia Berg, Gun Dal, Hans Ros, Ina Holm, Jan Lind',
      '',
    ],
  ])('%s', (_, present, here, away) => {
    expect(named(present)).toEqual([here, away]);
  });
});

describe('sentences that decide', () => {
  const decided = (line: string) => decisions(meeting('1. Garnet', line, '2. Övrigt', 'Inget.'));

  test.each([
    'För att leda mötet valdes Asta Ek.',
    'För att undvika att alla väver samma dag beslöt styrelsen att föra en lista.',
    'Då den vävare som styrelsen talade med inte kunde komma beslöts att fråga en annan.',
    'Besluts att antalet ledamöter är fem.',
    'Asta föredrog kassarapporten som lades till handlingarna.',
    'Styrelsen sade ja till frågan om lån av vävstolen.',
    'Mötet fann att det utlysts korrekt.',
    'Stämman fann att kallelse skett.',
    'Mötet ansågs laga kallat.',
    'Uppdrog åt Asta att köpa garn.',
    'Asta får nu uppdraget att laga vävstolen.',
    'Bo fick återigen i uppdrag att städa.',
    'Vi kommer överens om att byta dag.',
    'Överenskoms att Asta ringer.',
    'Mötet gav styrelsen fullmakt att sälja båten.',
    'Frågan skjuts på framtiden.',
    'Dekanus fastställer planen för vävkursen.',
    'Prefekten fattade beslut om en ny vävstol.',
  ])('%s', (line) => {
    expect(decided(line)).toEqual([line]);
  });

  test.each([
    'Asta redogjorde för reglerna, och mötet fann att det inte bör bli några problem.',
    'När beslutar styrelsen att flytta?',
    'Avtalet är godkänt av styrelsen.',
    'Asta tog upp att för att alla ska få plats borde stugan byggas ut.',
    'Rektor uppmanar alla att cykla.',
    'Den som fick uppdraget att städa var sjuk.',
    'Kommunen konstaterade att vi måste laga taket.',
  ])('but not: %s', (line) => {
    expect(decided(line)).toEqual([]);
  });

  test('of who holds an office, under the heading of its election alone', () => {
    const lines = ['1. Val av sekreterare', 'Asta är dagens sekreterare.', '2. Garnet', 'Bo är sekreterare.'];
    expect(decisions(meeting(...lines, '3. Övrigt', 'Inget.'))).toEqual(['Asta är dagens sekreterare.']);
  });

  test('behind a letter in an item', () => {
    const lines = [
      '1. Mötet öppnades.',
      '2. a) För att leda mötet valdes Asta Ek.',
      '3. Dagordningen godkändes.',
    ];
    expect(decisions(meeting(...lines))[0]).toBe('a) För att leda mötet valdes Asta Ek.');
  });

  test('names under those that a body has approved', () => {
    const lines = ['1. Nya', 'Följande är föreslagna och godkända av styrelsen:', '– Asta Ek', '– Bo Alm'];
    const [decision = ''] = decisions(meeting(...lines, '2. Övrigt', 'Inget.'));
    expect(decision).toMatch(/^Följande .*Asta Ek.*Bo Alm$/s);
  });
});

test.each([
  ['/ Asta & Bo', ['Asta', 'Bo']],
  ['/Asta och Bo/', ['Asta', 'Bo']],
  ['/Asta Ek, Bo Alm', ['Asta Ek', 'Bo Alm']],
  ['Asta & Bo', []],
])('who signs behind a slash: %s', (line, told) => {
  const { signaturer } = meeting('1. Garnet', 'Slut.', '2. Övrigt', 'Inget.', '', line);
  expect(signaturer.map(({ namn }) => namn)).toEqual(told);
});

test('a line that begins amid a sentence has no label, though two blanks stand in it', () => {
  const lines = [
    '1. Dagordning',
    'Dagordningen för mötet i stugan den här gången godkändes',
    'med  ett tillägg om garnet.',
  ];
  expect(decisions(meeting(...lines, '2. Övrigt', 'Inget.'))).toEqual([
    'Dagordningen för mötet i stugan den här gången godkändes med ett tillägg om garnet.',
  ]);
});

test('lines with a blank line after each, where divided words were put together', () => {
  const sentence = [
    'Förslag till dagordning finns som är i överensstämmelse med reglementet och',
    'övriga frågor om vävstolen skall behandlas liksom frågan om varför garnet är',
    'slut. Dagordningen fastställdes med',
    'ovan angivna tillägg.',
  ];
  const divided =
    'Asta hälsade alla de närvarande delägarna välkomna och talade om nya reglementen\nför vävning.';
  const lines = ['1. Öppnande', divided, '2. Dagordning', ...sentence, '3. Övrigt', 'Inget.'];
  expect(decisions(minutesOf(lines.join('\n\n')))).toEqual([
    'Dagordningen fastställdes med ovan angivna tillägg.',
  ]);
});

describe('headings with what is told right behind them', () => {
  test.each([
    ['Mötets öppnande Ordförande Asta Ek hälsade välkomna och öppnade mötet', 'Mötets öppnande'],
    ['Resultat och balansräkning Asta redogjorde för årets resultat.', 'Resultat och balansräkning'],
    ['Budget och avgifter Mötet fastslog budgeten', 'Budget och avgifter'],
    ['Upprop av årets vävare. De närvarande var', 'Upprop av årets vävare'],
    ['Val av ombud till vävrådet i Ekby', 'Val av ombud till vävrådet i Ekby'],
    [
      'Diskussion kring det förslag om nya vävstolar som kom från grannföreningen i Alby. Det är dyrt.',
      'Diskussion kring det förslag om nya vävstolar som kom från grannföreningen i Alby',
    ],
  ])('%s', (line, heading) => {
    const [, item] = itemsOf(
      meeting('1. Garnet', 'Slut.', `2. ${line}`, 'Ekby, Alby', '3. Övrigt', 'Inget.'),
    );
    expect(item?.rubrik).toBe(heading);
  });

  test.each([
    [
      ['1. Garnet', 'Slut.', '2. Mötet avslutades 19:39', 'Alla gick hem.'],
      ['1 Garnet', '2'],
    ],
    [
      [
        '§ 1. Ordföranden öppnade mötet.',
        '§ 2. Val av justerare.',
        '§ 3. Rapporter.',
        '§ 4. Val av ombud.',
        '§ 5. Garnet.',
        '§ 6. Vävstolen.',
        '§ 7. Övriga frågor.',
        '§ 8. Ordföranden avslutade mötet.',
      ].flatMap((line) => [line, 'Asta och Bo var där']),
      [
        '1',
        '2 Val av justerare.',
        '3 Rapporter.',
        '4 Val av ombud.',
        '5 Garnet.',
        '6 Vävstolen.',
        '7 Övriga frågor.',
        '8',
      ],
    ],
  ])('what was done is none: %s', (lines, told) => {
    expect(headings(meeting(...lines)).map((line) => line.replace('§ ', ''))).toEqual(told);
  });

  test('«Föregående minnesanteckningar» without a number', () => {
    const lines = ['Föregående minnesanteckningar', 'Gicks igenom.', '', 'Ekonomi', 'Den är god.'];
    expect(headings(meeting(...lines))).toEqual(['Föregående minnesanteckningar', 'Ekonomi']);
  });
});

describe('when and where', () => {
  test('six figures with blanks, alone on their line', () => {
    const lines = [
      '24 02 27',
      '',
      'Protokoll',
      'Vävstugans styrelse',
      '',
      '1. Garnet',
      'Det kostar 12 10 24 kr.',
    ];
    expect(minutesOf(lines.join('\n')).datum).toBe('2024-02-27');
  });

  test('whose meeting it was, after the day, is no place', () => {
    const lines = [
      'Protokoll husmöte 27 februari 2024, Brf Eken',
      '',
      '1. Garnet',
      'Slut.',
      '2. Övrigt',
      'Inget.',
    ];
    const { plats, organisation, datum } = minutesOf(lines.join('\n'));
    expect([plats, organisation, datum]).toEqual([undefined, 'Brf Eken', '2024-02-27']);
  });
});
