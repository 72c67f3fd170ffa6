/** Front pages whose columns OCR read one after the other, amid what stood between them: the title of the page, hours, days of signing. */
import { describe, expect, test } from 'vitest';
import { minutesOf } from './help.ts';

const ITEM = '§ 5 Val\nAsta valdes.\n';
const frontOf = (...lines: string[]) => minutesOf(`${lines.join('\n\n')}\n\n${ITEM}`);

describe('a column of labels over that of their values', () => {
  test.each(['PROTOKOLL', 'SAMMANTRÄDESPROTOKOLL Sida 1', '* SAMMANTRÄDESPROTOKOLL aS 1 (24)'])(
    'the title of the page is no place: %s',
    (title) => {
      const labels = ['Plats', 'Tid', 'Beslutande', 'Utses att justera', 'Underskrifter'];
      const values = ['Stora salen, Ekhuset', 'Fredagen den 3 maj 2024, kl. 18.30-20.45', 'se nästa sida'];
      const { plats, tid, datum } = frontOf('Vävnämnden', ...labels, title, ...values, 'Börje Ax');
      expect([plats, tid, datum]).toEqual([
        'Stora salen, Ekhuset',
        { start: '18:30', slut: '20:45' },
        '2024-05-03',
      ]);
    },
  );

  test.each(['PROTOKOLL A(i4)', '115]'])('nobody is %s, at the head of a page or in it', (head) => {
    const labels = ['Plats', 'Beslutande', 'Ersättare', 'Utses att justera', 'Underskrifter'];
    const members = ['Asta Ek (S)', 'Börje Ax (M)', 'Cilla Sund (C)'];
    const values = [
      head,
      'Vävhuset',
      ...members,
      head,
      'Dag“Ros, Eva Sjö, Filip Ask',
      'Gun Hed (S), Hans By (M)',
    ];
    const { plats, deltagare } = frontOf('Vävnämnden', ...labels, ...values, 'Börje Ax (M)');
    const names = [
      ...['Asta Ek', 'Börje Ax', 'Cilla Sund'],
      ...['Dag Ros', 'Eva Sjö', 'Filip Ask', 'Gun Hed', 'Hans By'],
    ];
    expect([plats, deltagare.map(({ namn }) => namn)]).toEqual(['Vävhuset', names]);
  });

  test('labels of people further down keep the names right under them', () => {
    const labels = ['Tid:', 'Plats:', 'Paragrafer:', 'Närvarande:', 'Asta Ek', 'Börje Ax'];
    const lists = ['Övriga närvarande:', 'Cilla Sund', 'Anmält förhinder:', 'Dag Ros', 'Eva Sjö'];
    const values = ['PROTOKOLL 1(9)', 'Klockan 13.30-16.00', 'Vävhuset, Ekby', '§ 5-§ 7'];
    const { plats, deltagare, franvarande } = frontOf('Vävnämnden', ...labels, ...lists, ...values);
    expect(plats).toBe('Vävhuset, Ekby');
    expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Ax', 'Cilla Sund']);
    expect(franvarande.map(({ namn }) => namn)).toEqual(['Dag Ros', 'Eva Sjö']);
  });

  test('the first of those who were there may stand beside their labels', () => {
    const above = ['Plats och tid Vävhuset, kl 13:00-16:00', 'Ledamöter Asta Ek (S)', 'Börje Ax (M)'];
    const labels = ['Tjänstgörande ersättare', 'Ej tjänstgörande ersättare', 'Övriga', 'Utses att justera'];
    const values = ['fra Sund (C) . Ledamot', 'Dag Ros (S) Ledamot', 'Eva Sjö (M)', 'Filip Ask (C)'];
    const { deltagare } = frontOf('Vävnämnden', ...above, ...labels, ...values, 'Gun Hed (Ekonom)');
    expect(deltagare.map(({ namn }) => namn)).toEqual(
      expect.arrayContaining(['Asta Ek', 'Börje Ax', 'Dag Ros', 'Eva Sjö', 'Filip Ask']),
    );
  });

  test('the numbers of the paragraphs are nobody, and stand under their label', () => {
    const labels = ['Plats. och tid', 'Avser paragrafer -', 'Beslutande', 'Ersättare', 'Utses att justera'];
    const values = ['Vävkontoret, Ekgatan 12, klockan 13:00-16:00', '31-40', 'Asta Ek (S)', 'Börje Ax (M)'];
    const { paragrafer, plats, deltagare, ovrigt } = frontOf('Vävnämnden', ...labels, ...values, 'Asta Ek');
    expect([paragrafer, plats]).toEqual(['31-40', 'Vävkontoret, Ekgatan 12']);
    expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Ax']);
    expect(ovrigt).toEqual([]);
  });

  test('the place stands over those who were there, all of whom have parties', () => {
    const labels = ['Tid', 'Plats', 'Beslutande', 'Utses att justera'];
    const members = ['Asta Ek (c), ordförande', 'Börje Ax (m)', 'Cilla Sund (s)', 'Dan Alm (kd)'];
    const when = 'Onsdagen den 3 maj 2024 kl 09.30-14.45';
    const { plats, deltagare } = frontOf('Vävrådet', ...labels, when, 'Vävby Hantverkshus, Ekby', ...members);
    expect(plats).toBe('Vävby Hantverkshus, Ekby');
    expect(deltagare.map(({ namn }) => namn).slice(0, 2)).toEqual(['Asta Ek', 'Börje Ax']);
  });

  test('where and when the minutes are adjusted is nobody, nor is the head of the next page', () => {
    const labels = ['Plats och tid', 'Beslutande', 'Tjänstemän', 'Justering', 'Sekreterare', 'Justerande'];
    const members = ['Asta Ek (S) ordförande', 'Börje Ax (M)', 'Cilla Sund, ekonom', 'Dag Ros, rektor, § 2'];
    const values = [
      'Ekhuset Väven, kl 13.15-16.30',
      ...members,
      'Börje Ax (M)',
      'Ekhuset Väven 2024-06-05, kl 08.00',
    ];
    const { deltagare, justering } = frontOf(
      'Vävnämnden',
      ...labels,
      ...values,
      'EKBY KOMMUN',
      'Asta Ek',
      'Börje Ax',
    );
    expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Ax', 'Cilla Sund', 'Dag Ros']);
    expect(justering?.uppgifter).toEqual(['Justering: Ekhuset Väven 2024-06-05, kl 08.00']);
  });

  test('where and when the minutes are adjusted is no day of the meeting', () => {
    const labels = ['Plats och tid', 'Beslutande', 'Utses att justera', 'Justeringens plats och tid'];
    const values = ['Vävsalen kl 08.15-11.50', 'Asta Ek (S), ordförande', 'Börje Ax (M)', 'Cilla Sund (C)'];
    const under = ['Börje Ax', 'Vävkontoret 2024-06-10 kl 16.00'];
    expect(frontOf('Vävnämnden', '2024-05-23', ...labels, ...values, ...under).datum).toBe('2024-05-23');
  });

  test('nor does a day under those present that lost its label', () => {
    const text = ['Vävnämnden', '2024-05-23', 'Beslutande Asta Ek (S)\nBörje Ax (M)\nCilla Sund (C)'];
    const lost = ['Jaslonngons pats och tid Vävkontoret 2024-06-10 kl 16.00', 'Sekreterare', 'Asta Ek'];
    expect(frontOf(...text, ...lost).datum).toBe('2024-05-23');
  });

  test('labels of people stand under the place, over its hours and a pause', () => {
    const labels = [
      'Plats och tid Ekby kontor, rum Väven, fredag den 3 maj 2024,',
      'Beslutande',
      'Övriga deltagande',
    ];
    const values = ['Kl 13.15-16.50', 'Asta Ek, s, ordförande', 'Börje Ax, s', 'Cilla Sund, m'];
    expect(frontOf(...labels, ...values).deltagare.map(({ namn }) => namn)).toEqual([
      'Asta Ek',
      'Börje Ax',
      'Cilla Sund',
    ]);
  });

  test('the labels of place and hours were misread: those of people stand over those of who adjusts', () => {
    const labels = ['Plats och ud', 'Beslutande ”', 'Ersättare', 'Övriga deltagare', 'Utses att justera'];
    const offices = ['Sekreterare —', 'Ordförande', 'Justerande'];
    const values = ['2024-05-03', 'Vävkontoret, Ekgatan 12, kl 15:00-17:45', 'Asta Ek (M), ordförande'];
    const others = ['Börje Ax(S)', 'Cilla Sund (Sy.', 'Dan Alm, vävchef', 'Elsa Dal, ekonom, punkt C'];
    const { deltagare, justering } = frontOf(
      'EKBY KOMMUN',
      ...labels,
      ...offices,
      ...values,
      ...others,
      'Börje Ax',
    );
    expect(deltagare.map(({ namn }) => namn)).toEqual([
      'Asta Ek',
      'Börje Ax',
      'Cilla Sund',
      'Dan Alm',
      'Elsa Dal',
    ]);
    expect(justering?.justerare ?? []).toEqual([]);
  });
});

test('a place over its day is none of those present, nor does the last of them adjust where another name comes again', () => {
  const labels = ['Plats och tid', 'Beslutande', 'Utses att justera', 'Sekreterare', 'Ordförande'];
  const values = [
    'Vävsalen, Ekhuset, Ekby',
    'Tisdag 2024-05-03, kl 13.00-15.00',
    'Asta Ek (S)',
    'Börje Ax (M)',
    'Cilla Sund (C)',
  ];
  const { deltagare } = frontOf('Vävnämnden', ...labels, ...values, '2-7', 'Börje Ax )');
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Ax', 'Cilla Sund']);
});

describe('a list whose label was lost', () => {
  const present = (...lines: string[]) => frontOf('EKBY KOMMUN', ...lines).deltagare.map(({ namn }) => namn);
  const LIST = [
    'Asta Ek (S), ordförande',
    'Börje Ax {m}',
    'Cilla Sund (5)',
    'Dan Alm, vävchef',
    'Elsa Dal (kd',
  ];
  const NAMES = ['Asta Ek', 'Börje Ax', 'Cilla Sund', 'Dan Alm', 'Elsa Dal'];

  test.each([
    ['alone', ['Bcshtondc', ...LIST], NAMES],
    ['a row that was misread amid it', [...LIST.slice(0, 3), 'isson tc}', ...LIST.slice(3)], NAMES],
    ['over those absent', [...LIST, 'Ej närvarande', 'Frida Os (S)'], NAMES],
  ])('is told by its parties and offices: %s', (_, lines, names) => {
    expect(present(...lines)).toEqual(names);
  });

  test.each([
    ['fewer rows', LIST.slice(0, 3), []],
    ['under those absent', ['Ej närvarande', ...LIST], []],
    [
      'under those who came, and other words',
      ['Närvarande: Gun Ros', 'Vävens dag firades i går.', ...LIST],
      ['Gun Ros'],
    ],
  ])('is none: %s', (_, lines, names) => {
    expect(present(...lines)).toEqual(names);
  });
});

describe('those who sign', () => {
  const signed = (...lines: string[]) =>
    frontOf('Protokoll', 'Närvarande: Asta Dal, Börje Ekman', ...lines).signaturer;

  test.each([
    ['Vid protokollet ~ : Justeras', 'Asta Dahl i : : Börje Ekman'],
    ['Ordförande f Ps Sekreterare', 'Asta Dahl 3 Börje Ekman'],
    ['Ordförande i A : : Sekreterare', 'Asta Dahl* ; ! Börje Ekman'],
  ])('have specks between them side by side: %s', (offices, names) => {
    expect(minutesOf(`Protokoll 3 maj 2024\n\n${ITEM}\n${offices}\n\n${names}\n`).signaturer).toEqual([
      expect.objectContaining({ namn: 'Asta Dahl' }),
      expect.objectContaining({ namn: 'Börje Ekman' }),
    ]);
  });

  test('stand under a line to write on whose office was misread', () => {
    const lines = ['Sekreterare == atatnestseesersnevaeseseeessananana', 'Cilla Sund'];
    const misread = [
      'OrdfBrande —oeneaceeonaeecoeeneraceeeoneeee',
      'Asta Dal',
      'Justerande seseneseneesessss',
      'Börje Ekman',
    ];
    expect(signed(...lines, ...misread).map(({ namn }) => namn)).toEqual([
      'Cilla Sund',
      'Asta Dal',
      'Börje Ekman',
    ]);
  });

  test('are no fire service', () => {
    const names = signed('Underskrifter\nSekreterare\n\nOrdförande\n\nBörje Ekman\nRäddningstjänsten Väven');
    expect(names.map(({ namn }) => namn)).not.toContain('Räddningstjänsten Väven');
  });
});

test.each(['+ Vävsalen, Ekhuset', '5 Vävsalen, Ekhuset'])(
  'a speck before the place is none of it: %s',
  (place) => {
    expect(frontOf('Vävnämnden', `Plats: ${place}`, 'Tid: 2024-05-03 kl 13-15').plats).toBe(
      'Vävsalen, Ekhuset',
    );
  },
);

test.each([
  ['', 'Börje Ax'],
  ['                                                     ', 'Börje Ax, ekonom'],
])('the number of the page over its head is no item%s', (indent, guest) => {
  const head = (page: number) => `${indent}${page}\nVävnämndens utskott          2024-05-03\n\n`;
  const text = `${head(1)}Plats och tid   Ekhuset, kl 8-12\n\nBeslutande   Asta Ek\n\n${head(2)}Övriga deltagare   ${guest}\n\n${head(3)}§ 6\nVal\n\nAsta valdes.\n`;
  const { deltagare, plats } = minutesOf(text);
  expect([plats, deltagare.map(({ namn }) => namn)]).toEqual(['Ekhuset', ['Asta Ek', 'Börje Ax']]);
});

test.each([
  ['Plats och tid "+ “Vävhuset i Ekby, kl 18:30-21:30', 'Vävhuset i Ekby'],
  ['Dag och tid Fredagen den 3 maj 2024, kl 18.30-21.30', undefined],
])('a label stands before what opens its value: %s', (line, place) => {
  const front = frontOf('Vävnämnden', '2024-05-03 : : : ce', line, 'Beslutande Asta Ek (S)');
  expect([front.plats, front.tid]).toEqual([place, { start: '18:30', slut: '21:30' }]);
});

describe('those who sign under a column of offices', () => {
  const signedBy = (...lines: string[]) =>
    frontOf(
      'Vävnämnden',
      'Plats: Vävstugan',
      'Beslutande Jesper Ekman (S)',
      'Börje Ax (M)',
      ...lines,
    ).signaturer.map(({ namn }) => namn);

  test('have the name that stood above, where its first letter was read as a small one', () => {
    const lines = ['Sekreterare', 'Cilla Sund', 'Ordförande', 'Börje Ax', 'Justerande', 'leper Ekman'];
    expect(signedBy('Underskrifter', ...lines)).toEqual(['Cilla Sund', 'Börje Ax', 'Jesper Ekman']);
    expect(signedBy('Justerande', 'allmän Ekman')).toEqual([undefined]);
  });

  test('may have strokes of a pen behind their names, which stand above', () => {
    const signed = (last: string) =>
      signedBy('Underskrifter', 'Sekreterare', 'Cilla Sund', 'Ordförande', 'Börje Ax', 'Justerande', last);
    expect(signed('Jesper Ekman « os 3')).toEqual(['Cilla Sund', 'Börje Ax', 'Jesper Ekman']);
  });

  test('may do so side by side, each for some of the paragraphs', () => {
    for (const amid of [' ', ' : ']) {
      const both = `Börje Ax, ej § 136${amid}Jesper Ekman, § 136`;
      const lines = ['Sekreterare', 'Cilla Sund', 'Ordförande', both];
      expect(signedBy('Underskrifter', ...lines)).toEqual(['Cilla Sund', 'Börje Ax', 'Jesper Ekman']);
    }
  });

  test('do so though a figure was read behind their office, and the head of the next page holds none', () => {
    const lines = ['Sekreterare 3', 'Cilla Sund', 'Ordförande', 'Börje Ax', 'Justerande', 'Jesper Ekman'];
    expect(signedBy(...lines)).toEqual(['Cilla Sund', 'Börje Ax', 'Jesper Ekman']);
    const { deltagare } = frontOf(
      'Vävnämnden',
      'Beslutande Asta Ek (S)',
      '2:e vice ordförande',
      'EKBY KOMMUN',
    );
    expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek']);
  });

  test('do so amid lines of which no word is left, where every second is a name and one of the others an office', () => {
    const lines = ['GRUL TEML OS0 4 nase vrips obrecd lie', 'Cilla Sund', 'Ondfgrende: rova sec', 'Börje Ax'];
    const { signaturer } = frontOf(
      'Vävnämnden',
      'Beslutande Asta Ek (S)',
      'Underskrifter Paragrafer 5-7',
      ...lines,
      'Justerande i',
      'Jesper Ekman',
    );
    expect(signaturer.map(({ namn }) => namn)).toEqual(['Cilla Sund', 'Börje Ax', 'Jesper Ekman']);
  });

  test('stand under a column of labels that has no office, each under its own', () => {
    const labels = ['Plats och tid', 'Beslutande', 'Övriga deltagande', 'Utses att justera'];
    const members = ['Asta Ek, S', 'Börje Ax, M', 'Eva Sjö, KD', 'Filip Ask, ekonom', 'Börje Ax'];
    const place = ['Vävhuset, 2024-05-03, kl 9.15-14.45', ...members];
    for (const title of [
      ['Underskrifter', 'Sekreterare ...0..0.eeccccec'],
      ['Underskrifter Sekreterare 0.0'],
    ]) {
      const signers = [...title, 'Cilla Sund', 'Ordförande 0.00.', 'Asta Ek', 'Justerande', 'Börje Ax'];
      const { deltagare, signaturer } = frontOf('Vävnämnden', ...labels, ...place, ...signers);
      expect(deltagare.map(({ namn }) => namn)).not.toContain('Cilla Sund');
      expect(signaturer.map(({ namn }) => namn)).toEqual(['Cilla Sund', 'Asta Ek', 'Börje Ax']);
    }
  });

  test.each([
    ['', 'Justeringens plats och tid'],
    ['Paragrafer 5-9', 'Justeringens plats och tid Vävhuset 2024-05-06'],
  ])('are fewer than the offices, of which the first have lost theirs: %s', (numbers, adjusted) => {
    const labels = ['Plats och tid', 'Beslutande', 'Övriga', 'Utses att justera', adjusted, 'Underskrifter'];
    const offices = ['Sekreterare', 'Ordförande', 'Justerande'];
    const values = [
      'Vävhuset, kl 9-12',
      'Asta Ek (S)',
      'Cilla Sund (C)',
      'Börje Ax (M)',
      'Eva Sjö, ekonom',
      'Börje Ax',
      numbers,
      'Börje Ax',
    ];
    expect(frontOf('Vävnämnden', ...labels, ...offices, ...values, 'ANSLAG/BEVIS').signaturer).toEqual([
      { roll: 'Sekreterare' },
      { roll: 'Ordförande' },
      { roll: 'Justerande', namn: 'Börje Ax' },
    ]);
  });

  test('stand under offices below, though the title of those who sign is one of the labels', () => {
    const labels = ['Plats och tid', 'Beslutande', 'Utses att justera', 'Underskrifter'];
    const values = ['Vävhuset, kl 9-12', 'Asta Ek (S), ordförande', 'Börje Ax (M)', 'Börje Ax'];
    const signing = [
      'Sekreterare',
      'Cilla Sund',
      'Ordförande Spear omen',
      'Asta Ek',
      'Justerare',
      'Börje Ax',
    ];
    expect(frontOf('Vävnämnden', ...labels, ...values, ...signing, 'ANSLAG/BEVIS').signaturer).toEqual([
      { roll: 'Sekreterare', namn: 'Cilla Sund' },
      { roll: 'Ordförande', namn: 'Asta Ek' },
      { roll: 'Justerare', namn: 'Börje Ax' },
    ]);
  });

  test('are not the head of the next page', () => {
    const labels = [
      'Plats och tid',
      'Beslutande',
      'Övriga',
      'Justerande',
      'Sekreterare',
      'Ordförande',
      'Justerande',
    ];
    const values = ['Vävhuset, 2024-05-03 kl 9.15-14.45', 'Asta Ek (S), Börje Ax (M), Eva Sjö (KD)'];
    const signers = ['Cilla Sund, kanslichef', 'Eva Sjö (KD)', 'Cilla Sund', 'Asta Ek', 'Eva Sjö'];
    const notice = ['Organ', 'Vävnämnden', 'Vävnämndör Sammanträdesprotokoll 1 (14)\n2024-05-03'];
    const { deltagare } = frontOf('Vävnämnden', ...labels, ...values, ...signers, ...notice);
    expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Ax', 'Eva Sjö', 'Cilla Sund']);
  });

  test('are those who adjust, and not the last of the staff over them', () => {
    const labels = [
      'Plats och tid',
      'Beslutande',
      'Övriga',
      'Utses att justera',
      'Underskrifter',
      'Sekreterare',
    ];
    const values = ['Vävhuset, 2024-05-03, kl 9.15-14.45', 'Asta Ek (S),', 'Börje Ax (M),', 'Eva Sjö (KD),'];
    const staff = ['Cilla Sund, kanslichef,', 'Dag Ros, samordnare Vävrådet i västra', 'Ekby, § 8'];
    const all = [...labels, 'Ordförande', 'Justerare', ...values, ...staff, 'Eva Sjö (KD)'];
    const { deltagare } = frontOf('Vävnämnden', ...all, 'Cilla Sund', 'Asta Ek', 'Eva Sjö');
    expect(deltagare.map(({ namn }) => namn)).toContain('Dag Ros');
  });

  test('stand last in a column of values, be some of them for paragraphs of their own', () => {
    const labels = [
      'Plats och tid',
      'Beslutande',
      'Övriga',
      'Underskrifter',
      'Sekreterare',
      'Ordförande',
      'Justerare',
    ];
    const values = ['Vävhuset, 2024-05-03, kl 9.15-14.45', 'Asta Ek (S),', 'Börje Ax (M),', 'Eva Sjö (KD),'];
    const signers = [
      'Cilla Sund, kanslichef,',
      '§§ 5-9',
      'Cilla Sund',
      'Asta Ek, §§ 5-6, 8-9 Börje Ax, § 7',
      'Eva Sjö',
    ];
    const { signaturer } = frontOf('Vävnämnden', ...labels, ...values, ...signers);
    expect(signaturer.map(({ namn }) => namn)).toEqual(['Cilla Sund', 'Asta Ek', 'Börje Ax', 'Eva Sjö']);
  });

  test('do so in columns whose offices stand on one line', () => {
    const rows = ['Justeringsledamöter        Sekreterare', 'Cilla Sund        Börje Ax', 'Jesper Ekman'];
    const { signaturer } = frontOf('Vävnämnden', 'Beslutande Asta Ek (S)', ...rows);
    expect(signaturer.flatMap(({ namn = [] }) => namn)).toEqual(['Cilla Sund', 'Börje Ax', 'Jesper Ekman']);
  });
});
