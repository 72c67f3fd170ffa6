/** Lists of people amid what OCR misread: specks, signs, the head of the next page. */
import { describe, expect, test } from 'vitest';
import { minutesOf } from './help.ts';

const ITEM = '§ 5 Val\nAsta valdes.\n';

describe('a list of people', () => {
  const listed = (text: string) => {
    const { deltagare, franvarande } = minutesOf(`Protokoll\n\n${text}\n\n${ITEM}`);
    return [deltagare, franvarande].map((people) => people.map(({ namn }) => namn));
  };

  test.each(['VÄVAKADEMIN', 'VÄVAKADEMIN\n\nProtokoll från vävarnas år', 'INLEDANDE ÄRENDEN'])(
    'ends before a head in capitals: %s',
    (head) => {
      expect(listed(`Närvarande\nAsta Ek\n\nEj närvarande ledamöter\nBörje Ax\nCilla Sund\n${head}`)).toEqual(
        [['Asta Ek'], ['Börje Ax', 'Cilla Sund']],
      );
    },
  );

  test('goes on in capitals', () => {
    expect(listed('Närvarande\nASTA EK\nBÖRJE AX')).toEqual([['ASTA EK', 'BÖRJE AX'], []]);
  });

  test('has a comma for a full stop, and a question mark for a speck', () => {
    const rows = ['Asta Ek, ordf,', 'Börje Ax', 'Cilla Sund', 'Dagny Ros?', 'Eva Lind'];
    expect(listed(`Beslutande ${rows.join('\n')}`)).toEqual([
      ['Asta Ek', 'Börje Ax', 'Cilla Sund', 'Dagny Ros', 'Eva Lind'],
      [],
    ]);
  });
});

describe('a name in a list', () => {
  test.each([
    ['Asta $ Ek', 'Asta S Ek'],
    ['Asta yon Ek', 'Asta von Ek'],
    ['Alf lwar Ek', 'Alf Iwar Ek'],
    ['Asta Ek i', 'Asta Ek'],
    ['Asta Ek =', 'Asta Ek'],
  ])('is read as it was printed: %s', (seen, printed) => {
    const { deltagare } = minutesOf(`Protokoll\n\nNärvarande: Börje Ax, ${seen}\n\n${ITEM}`);
    expect(deltagare.map(({ namn }) => namn)).toEqual(['Börje Ax', printed]);
  });

  test.each([
    ['$ 142', '§ 142'],
    ['$$ 143-144', '§§ 143-144'],
    ['$12', '§ 12'],
  ])('has its paragraphs behind a sign that was misread: %s', (seen, printed) => {
    const rows = ['Asta Ek, ekonom', `Börje Ax, ekonom, ${seen}`].join('\n');
    const { deltagare } = minutesOf(`Protokoll\n\nÖvriga deltagande\n${rows}\n\n${ITEM}`);
    expect(deltagare[1]).toMatchObject({ namn: 'Börje Ax', anmarkning: printed });
  });
});

test.each(['Övriga oe', 'Kallade ae'])('dots before its first name may be letters: %s', (label) => {
  const { deltagare } = minutesOf(
    `Protokoll\n\nPlats: Vävstugan\n\n${label} Asta Ek\nBörje Ax\n\n§ 5 Val\nCia valdes.`,
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Ax']);
});

test('amid given names a full stop is a comma', () => {
  const { deltagare } = minutesOf(
    'Vävmöte 3 maj 2024\n\nNärvarande: Asta, Börje, Cilla. Dagny, Eva och Folke\n',
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta', 'Börje', 'Cilla', 'Dagny', 'Eva', 'Folke']);
});

describe('the entries of a list', () => {
  const listed = (...rows: string[]) =>
    minutesOf(`Protokoll\n\nPlats: Vävstugan\nBeslutande ${rows.join('\n')}\n\n${ITEM}`).deltagare;

  test.each([
    ['a quotation mark that nothing closes', 'Asta Ek,” Börje Ax, Cilla Sund'],
    ['letters and a sign', 'Asta Ek (S)\neS - Börje Ax (M)\n\nCilla Sund (C)'],
    ['a digit and a sign', '3 -Asta Ek (S)\nBörje Ax (M)\nCilla Sund (C)'],
    ['a sign and a comma', 'Asta Ek (S)\n+, Börje Ax (M)\nCilla Sund (C)'],
    ['a bracket that nothing closes', 'Asta Ek (S)\n(Börje Ax (M)\nCilla Sund (C)'],
  ])('may have %s before a name', (_, rows) => {
    expect(listed(rows).map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Ax', 'Cilla Sund']);
  });

  test.each([
    ['a full stop for a comma', 'Asta Ek (S)\nBörje Alm. vice ordf. (L) § 12 ordf.\n\nCilla Sund (C)'],
    [
      'a speck behind the last party',
      'Asta Ek (S)\n\nCilla Sund (C)\n\nBörje Alm (L), ers. för Dag Ros (L):',
    ],
    ['a full stop apart', 'Asta Ek, Börje Alm . Cilla Sund'],
  ])('may have %s', (_, rows) => {
    expect(
      listed(rows)
        .map(({ namn }) => namn)
        .sort(),
    ).toEqual(['Asta Ek', 'Börje Alm', 'Cilla Sund']);
  });

  test('have the letter of a party once, where it was read twice', () => {
    expect(listed('Ss Asta Ek', 'Cc Börje Ax', 'M Cilla Sund', 'Dagny Ros (Vv)')).toEqual([
      { namn: 'Asta Ek', grupp: 'S', roll: 'beslutande' },
      { namn: 'Börje Ax', grupp: 'C', roll: 'beslutande' },
      { namn: 'Cilla Sund', grupp: 'M', roll: 'beslutande' },
      { namn: 'Dagny Ros', grupp: 'V', roll: 'beslutande' },
    ]);
  });

  test.each([
    ['S Asta Ek tjänstgör för', 'Ann-Kristin', 'Alm (C)'],
    ['S Asta Ek tjänstgör för Yngve', 'Alm (C)'],
    ['S Asta Ek ersätter', 'Yngve Alm (C)'],
  ])('go on where for whom stands under them: %s', (...rows) => {
    expect(listed('L Börje Ax', ...rows, 'M Cilla Sund').map(({ namn }) => namn)).toEqual([
      'Börje Ax',
      'Asta Ek',
      'Cilla Sund',
    ]);
  });

  test('one a line are so though commas were read at the end of two', () => {
    const rows = [
      'Asta Ek',
      'Börje Ax',
      'Cilla Sund',
      'Dagny Ros',
      'Eva Lind',
      'Folke Rask,',
      'Gun Alm; ers',
    ];
    expect(listed(...rows).map(({ namn }) => namn)).toContain('Eva Lind');
  });

  test('one a line are so though a party or an office stands behind each', () => {
    const rows = ['Asta Ek (S) ordförande', 'Börje Ax (KOSA)', 'Cilla Sund (KOSA)', 'Dagny Ros (M),'];
    expect(listed(...rows, 'Eva Lind (S) tjänstgörande för Yngve Alm (S)').map(({ namn }) => namn)).toEqual([
      'Asta Ek',
      'Börje Ax',
      'Cilla Sund',
      'Dagny Ros',
      'Eva Lind',
    ]);
  });

  test('have towns beside them, of some with a sign between', () => {
    const rows = [
      'Asta Ek Indby',
      'Börje Ax “ Alby',
      'Cilla Sund : . Näsby',
      'Dagny Ros Torpby',
      'Eva Lind Lidby',
    ];
    expect(listed(...rows).map(({ namn }) => namn)).toEqual([
      'Asta Ek',
      'Börje Ax',
      'Cilla Sund',
      'Dagny Ros',
      'Eva Lind',
    ]);
  });

  test('may begin with one that was misread', () => {
    const text =
      'Närvarande ersättare Asta Ek, PRO\nae Eee se pe Bo Yå Fors, PRO\nCilla Sund, SPF\nDagny Ros, PRO';
    expect(minutesOf(`Protokoll\n\n${text}\n\n${ITEM}`).deltagare.map(({ namn }) => namn)).toContain(
      'Dagny Ros',
    );
  });

  test('have a digit for a letter in a name', () => {
    expect(listed('Asta T6rnros', 'Börje Ax').map(({ namn }) => namn)).toEqual(['Asta T6rnros', 'Börje Ax']);
  });

  test('have an office of two words before the name, whatever stands behind it', () => {
    expect(listed('Börje Ax', 'Enhetschef hemvård Asta Ek § 69').map(({ namn }) => namn)).toEqual([
      'Börje Ax',
      'Asta Ek',
    ]);
  });
});

describe('surnames first', () => {
  const listIn = (...rows: string[]): string[] =>
    minutesOf(
      `Protokoll\n\nPlats: Vävstugan\nLedamöter:\n${rows.join('\n')}\n\nUtses att justera: Börje Axén (M)\n\n${ITEM}`,
    ).deltagare.map(({ namn }) => namn);

  test('are put last where who adjusts the minutes is written so', () => {
    expect(listIn('Lindgärde Asta (S)', 'Axén Börje (M)', 'Wall Sund Cilla (C)')).toEqual([
      'Asta Lindgärde',
      'Börje Axén',
      'Cilla Wall Sund',
    ]);
  });

  test('are none where somebody stands in the list as elsewhere, or nobody does', () => {
    expect(listIn('Asta Lindgärde (S)', 'Börje Axén (M)')).toEqual(['Asta Lindgärde', 'Börje Axén']);
    expect(listIn('Asta Lindgärde (S)', 'Dag Ros (M)')).toEqual(['Asta Lindgärde', 'Dag Ros']);
  });
});

test('a row of people with their offices goes on though a name was parted', () => {
  const rows = [
    'Ersättare: Asta Ek (S), Börje Ax (M) samt sekreterare Cilla Sund, socialchef Dag',
    'Ros, controller Eva Sjö § 5, utredare Filip',
    'Ask och områdeschef Gun Hed',
  ];
  const { deltagare } = minutesOf(
    `Protokoll\n\nPlats: Vävstugan\n${rows.join('\n')}\n\n§ 5 Val\nAsta valdes.\n`,
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual([
    ...['Asta Ek', 'Börje Ax', 'Cilla Sund', 'Dag Ros', 'Eva Sjö', 'Filip Ask', 'Gun Hed'],
  ]);
});

test('short words that are no names are of whom somebody stands for, and «1:e» may be misread', () => {
  const rows = ['Beslutande Asta Ek KS', 'Börje Ax KoF', 'Cilla Sund Bmn', 'Dag Ros (v) Le vice ordförande'];
  const { deltagare } = minutesOf(`Protokoll\n\nPlats: Vävstugan\n${rows.join('\n')}\n\n${ITEM}`);
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Ax', 'Cilla Sund', 'Dag Ros']);
});

test('a J read as a small letter begins a name too', () => {
  const { deltagare } = minutesOf(
    `Protokoll\n\nPlats: Vävstugan\nNärvarande: Asta Ek, julia Ax, jonas Ask\n\n${ITEM}`,
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Julia Ax', 'Jonas Ask']);
});

test('rows that end amid a name go on, whatever else the list has', () => {
  const front = ['Plats och tid', '', 'Beslutande', '', 'Övriga deltagare', ''];
  const rows = [
    'Vävstugan kl. 13.00-15.30',
    '',
    'Asta Ek (S)',
    'Börje Ax (M)',
    '',
    'Cilla Sund, Dag Ros, Eva Sjö, Filip Ask, Gun Hed, Ann-Kristin',
    '',
    'Lindberg § 43, Hans Ro',
  ];
  const { deltagare, sektioner } = minutesOf(
    `Vävnämnden\n2024-03-05\n\n${[...front, ...rows].join('\n')}\n\n${ITEM}`,
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual([
    ...[
      'Asta Ek',
      'Börje Ax',
      'Cilla Sund',
      'Dag Ros',
      'Eva Sjö',
      'Filip Ask',
      'Gun Hed',
      'Ann-Kristin Lindberg',
    ],
    'Hans Ro',
  ]);
  expect(sektioner.flatMap(({ punkter }) => punkter.map(({ nummer }) => nummer))).toEqual(['5']);
});

test('somebody for whom a body is told in the genitive is one of the list', () => {
  const { deltagare } = minutesOf(
    `Protokoll\n\nPlats: Vävstugan\nBeslutande Asta Ek KS\nBörje Ax PRO:s samo\nCilla Sund SPF\n\n${ITEM}`,
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Ax', 'Cilla Sund']);
});

test('a name with its party is no heading', () => {
  const front =
    'Vävnämnden\n2024-03-05\n\nPlats: Vävstugan\n\nBeslutande\n\nAsta Ek (s)\n\nBörje Ax (v)\n\nHan redovisade hur medlen har använts under året.\n';
  expect(
    minutesOf(front).sektioner.flatMap(({ punkter }) => punkter.map(({ rubrik }) => rubrik)),
  ).not.toContain('Börje Ax (v)');
});

describe('a list over «Övriga deltagande» whose label was misread', () => {
  const presentUnder = (first: string) => {
    const rows = [
      'Plats: Vävstugan',
      first,
      '',
      'Börje Ax (M)',
      '',
      'Cilla Sund (C)',
      'Dag Rosén',
      'Eva Sjö (V)',
      'Filip Ask (S)',
    ];
    return minutesOf(
      `Protokoll\n\n${rows.join('\n')}\n\nÖvriga deltagande Gun Hed, utredare\n\n${ITEM}`,
    ).deltagare.map(({ namn }) => namn);
  };

  test('is one of those present, if specks stand where its colon was', () => {
    expect(presentUnder('Beshitande. . * Asta Ek (S)')).toEqual([
      ...['Asta Ek', 'Börje Ax', 'Cilla Sund', 'Dag Rosén', 'Eva Sjö', 'Filip Ask', 'Gun Hed'],
    ]);
  });

  test('begins with the first party otherwise', () => {
    expect(presentUnder('Vävnämnden i Ekby')).toEqual([
      ...['Börje Ax', 'Cilla Sund', 'Dag Rosén', 'Eva Sjö', 'Filip Ask', 'Gun Hed'],
    ]);
  });
});

test('members in two columns, with specks before them and between', () => {
  const rows = [
    'i Asta Ek (S), ordf. Börje Ax (S), tig ers.',
    'Cilla Sund (M) Dag Rosén (S)',
    'Eva Sjö(S) * Filip Ask (MP), tig ers.-',
    'Gun Hed (S). *• Hans By (V)',
    'Ida Alm(M) =«. - — Jan Fors (SD)',
    'Kim Berg (V) - : Lena Kvist (C)',
  ];
  const text = `Protokoll\n\nPlats och tid Vävstugan kl 18.30 -\nBeslutande - . Ersättare\n${rows.join('\n')}\nÖvriga närvarande Nils Ro, chef\n\n${ITEM}`;
  expect(minutesOf(text).deltagare.map(({ namn }) => namn)).toEqual([
    ...['Asta Ek', 'Börje Ax', 'Cilla Sund', 'Dag Rosén', 'Eva Sjö', 'Filip Ask'],
    ...['Gun Hed', 'Hans By', 'Ida Alm', 'Jan Fors', 'Kim Berg', 'Lena Kvist', 'Nils Ro'],
  ]);
});

test('a table of people and what they are, with specks between the columns', () => {
  const rows = [
    'Asta Ek _ Ordförande',
    'Eva Sjö : Teknisk chef',
    'Börje Ax: - Adjungerad Vävrådet',
    'Cilla Sund ~ : Ersättare Vävrådet',
  ];
  const text = `Protokoll\n\nVävstugan 2024-05-03\n\nNÄRVARANDE\n${rows.join('\n')}\nDag Rosén Ledamot\n\n${ITEM}`;
  expect(minutesOf(text).deltagare.map(({ namn }) => namn)).toEqual([
    'Asta Ek',
    'Eva Sjö',
    'Börje Ax',
    'Cilla Sund',
    'Dag Rosén',
  ]);
});

test('people one a line, what some of them are going on under them', () => {
  const rows = [
    'Asta Ek, Direktör',
    'Börje Ax, Vävpedagog Regional kultur',
    'Cilla Sund, Samordnare Färgning och',
    'spinning',
    'Dag Rosén, Sekreterare',
    'Eva Sjö, Regional museichef, Byarna',
    'Ekby, § 4',
    'Filip Ask, Garnmästare',
  ];
  const text = `Protokoll\n\nVävstugan 2024-05-03\n\nÖvriga deltagare\n${rows.join('\n')}\n\n${ITEM}`;
  expect(minutesOf(text).deltagare.map(({ namn, roll }) => [namn, roll])).toEqual([
    ['Asta Ek', 'Direktör'],
    ['Börje Ax', 'Vävpedagog Regional kultur'],
    ['Cilla Sund', expect.stringContaining('Samordnare Färgning')],
    ['Dag Rosén', 'Sekreterare'],
    ['Eva Sjö', expect.stringContaining('museichef')],
    ['Filip Ask', 'Garnmästare'],
  ]);
});
