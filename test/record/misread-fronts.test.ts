/** Front pages of which OCR misread more than names: the lines to write on, and names that were lost. */
import { describe, expect, test } from 'vitest';
import { minutesOf } from './help.ts';

const ITEM = '§ 5 Val\nAsta valdes.\n';

describe('those who sign on lines that were read as letters', () => {
  const signedOn = (...lines: string[]) =>
    minutesOf(
      `Protokoll\n\nPlats: Vävstugan\nBeslutande Asta Ek (S)\nBörje Ax (M)\n\nUnderskrifter\n${lines.join('\n')}\n\n${ITEM}`,
    ).signaturer;

  test('an office keeps its place though the name under it was lost', () => {
    const lines = ['Sekreterare essesssssseus', 'Cilla Sund', 'Ordförande — lh aeaeassesssesses Neseee', ''];
    expect(signedOn(...lines, 'Justerande —aeeassessnassceccsse', 'Börje Ax')).toEqual([
      { roll: 'Sekreterare', namn: 'Cilla Sund' },
      { roll: 'Ordförande' },
      { roll: 'Justerande', namn: 'Börje Ax' },
    ]);
  });

  test('a line with words in capitals in it is none to read, nor is a list of specks', () => {
    const lines = [
      'Sekreterare. sieges elasin ls dtsed sees',
      '• ae: Cilla Sund',
      'Ordförande SHES Ae aah aA ected',
    ];
    expect(signedOn(...lines, 'Asta Ek (S)')).toEqual([
      { roll: 'Sekreterare', namn: 'Cilla Sund' },
      { roll: 'Ordförande', namn: 'Asta Ek' },
    ]);
  });

  test('letters of the line above stand before a name', () => {
    const lines = ['Sekreterare tetettevtttrttt', 'me ce Cilla Sund', 'Ordförande a ato eee', 'eats Asta Ek'];
    expect(signedOn(...lines).map(({ namn }) => namn)).toEqual(['Cilla Sund', 'Asta Ek']);
  });
});

test.each([
  'Ss Gaigh sent ita denan Rees',
  'Be Meee cectetecatieenesenees',
  'ies aeapae Souci an',
  'sespecaneeerenceesesauenssceaseenenrsceaness',
])('a line to write on that was read as words after a colon is no name: %s', (drawn) => {
  const { signaturer } = minutesOf(
    `Protokoll\n\nPlats: Vävstugan\nNärvarande: Asta Ek, Börje Ax\n\nUnderskrifter\nSekreterare\nAsta Ek\nOrdförande : ${drawn}\n\n${ITEM}`,
  );
  expect(signaturer.map(({ namn }) => namn)).not.toContain(drawn);
});

describe('those who sign at the end', () => {
  const signedAt = (...lines: string[]) =>
    minutesOf(
      `Protokoll 3 maj 2024\n\nNärvarande: Asta Dal Ek, Börje Ax, Cilla Sund\n\n${ITEM}\n${lines.join('\n')}\n`,
    ).signaturer.map(({ namn }) => namn);

  test('do so though a line to write on stands between them', () => {
    const lines = [
      'Vid protokollet',
      'Cilla Sund',
      '',
      'Justeras',
      '',
      'See reeecccccccccescccesc = = = neem cere',
      '',
    ];
    expect(signedAt(...lines, 'Börje Ax')).toEqual(['Cilla Sund', 'Börje Ax']);
  });

  test('do so with a dash between them', () => {
    expect(signedAt('Vid protokollet', 'Cilla Sund', '', 'Justerare:', '', 'Börje Ax - Asta Dal')).toEqual([
      'Cilla Sund',
      'Börje Ax',
      'Asta Dal',
    ]);
  });

  test('are told from specks by those present', () => {
    expect(signedAt('Justeras', '', 'Lo Asta Dal Ek')).toEqual(['Asta Dal Ek']);
    expect(signedAt('Justeras', '', 'Se Börje Ax', '', 'Cilla Sund')).toEqual(['Börje Ax', 'Cilla Sund']);
  });

  test('sign for what stands under their names', () => {
    expect(signedAt('Justeras', '', 'Börje Ax', 'Vävarna', '', 'Cilla Sund', 'Vävarnas Riksförbund')).toEqual(
      ['Börje Ax', 'Cilla Sund'],
    );
  });

  test('are told apart by those present', () => {
    expect(signedAt('Justeras', '', 'Asta Dal Ek Börje Ax')).toEqual(['Asta Dal Ek', 'Börje Ax']);
  });
});

test('the head of the next page signs nothing', () => {
  const front = 'Underskrifter\nSekreterare\nAsta Ek\nOrdförande\nBörje Ax\nVävnämnden SAMMANTRÄDESPROTOKOLL';
  const { signaturer } = minutesOf(
    `Protokoll\n\nPlats: Vävstugan\nNärvarande: Asta Ek, Börje Ax\n\n${front}\n\n${ITEM}`,
  );
  expect(signaturer.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Börje Ax']);
});

describe('fewer names than offices', () => {
  const present = 'Beslutande\nAsta Ek, ordf.\nBörje Ax (M)\n\nUtses att justera Börje Ax (M)\n';
  const signedBy = (...lines: string[]) =>
    minutesOf(`Protokoll\n\nPlats: Vävstugan\n\n${present}\n${lines.join('\n')}\n\n${ITEM}`).signaturer;

  test('who adjusts the minutes signs there', () => {
    expect(
      signedBy('Underskrifter', 'Sekreterare', '', 'Ordförande', '', 'Justerande', '', 'Börje Ax'),
    ).toEqual([{ roll: 'Sekreterare' }, { roll: 'Ordförande' }, { roll: 'Justerande', namn: 'Börje Ax' }]);
  });

  test('who is in the chair signs there', () => {
    expect(signedBy('Underskrifter', 'Sekreterare', '', 'Ordförande', '', 'Asta Ek')).toEqual([
      { roll: 'Sekreterare' },
      { roll: 'Ordförande', namn: 'Asta Ek' },
    ]);
  });

  test.each([
    ['is elected to adjust', 'Justerande', '', { roll: 'Justerande', namn: 'Börje Ax' }],
    ['is told to adjust beside a label', '', 'Justering Asta Ek (S) och Börje Ax (M)', { namn: 'Börje Ax' }],
  ])('who %s is no secretary where another is', (_, label, told, signature) => {
    const front = ['Närvarande', 'Asta Ek (S)', 'Börje Ax (M)', 'Cilla Sund, nämndsekreterare', told];
    const offices = ['Underskrifter', 'Sekreterare', '', 'Ordförande', '', label, '', 'Börje Ax'];
    const elected = label ? 'Nämnden beslutar att utse Börje Ax att justera protokollet.' : 'Val sker.';
    const text = ['Vävnämnden', '2024-02-27', ...front, ...offices, '', '§ 5 Val av justerare', elected];
    const { signaturer } = minutesOf(text.join('\n'));
    expect(signaturer).toContainEqual(signature);
    expect(signaturer).toContainEqual({ roll: 'Sekreterare' });
  });

  test('a name alone under the paragraphs signs, though the columns were read apart', () => {
    const labels = [
      'Plats och tid',
      '',
      'Beslutande',
      '',
      'Utses att justera',
      '',
      'Underskrifter',
      'Sekreterare',
    ];
    const values = ['Vävstugan kl. 13-15', '', 'Asta Ek (S)', 'Börje Ax (M)', '', 'Börje Ax (M)', ''];
    const text = [...labels, '', 'Justerande', '', ...values, 'Paragrafer 5-9', '', 'Börje Ax', ''];
    expect(minutesOf(`Vävnämnden\n2024-02-27\n\n${text.join('\n')}\n${ITEM}`).signaturer).toEqual([
      { roll: 'Sekreterare' },
      { roll: 'Justerande', namn: 'Börje Ax' },
    ]);
  });
});

test('place and hour of the adjustment, with a slash', () => {
  const { justering } = minutesOf(`Protokoll\n\nPlats/tid för justering: Vävhuset 5 maj\n\n${ITEM}`);
  expect(justering?.uppgifter).toEqual(['Plats/tid för justering: Vävhuset 5 maj']);
});

describe('offices over drawn lines', () => {
  const signedUnder = (head: string, ...lines: string[]) =>
    minutesOf(
      `Protokoll\n\nPlats: Vävstugan\nBeslutande Asta Ek (S)\nBörje Ax (M)\n${head}\n${lines.join('\n')}\n\n${ITEM}`,
    ).signaturer;

  test('stand for themselves without a title, under a line that the page has no room on', () => {
    const lines = [
      'Justeringens plats och tid Vävstugan i Ekby den 26/4 2024 Paragrafer Nr 25-38',
      'Sekreterare —_haceseesecssessessesscseseseeenreeserereene',
      'Cilla Sund',
      'Ordförande (© i asasssesussenssesneneeveneneeveseeteeaees',
      'Asta Ek',
      'Justerande i eceteseetestesenteeeeverees “veeteteesteses',
      'Börje Ax',
    ];
    expect(signedUnder('Utses att justera Börje Ax (M)', ...lines)).toEqual([
      { roll: 'Sekreterare', namn: 'Cilla Sund' },
      { roll: 'Ordförande', namn: 'Asta Ek' },
      { roll: 'Justerande', namn: 'Börje Ax' },
    ]);
  });

  test('may be lost with the lines', () => {
    const lines = [
      'Sekreterare: ye noe eet ee eer estore oer',
      'Cilla Sund',
      'ONRAoNE ea os neas',
      'Asta Ek',
    ];
    expect(
      signedUnder('Underskrifter', ...lines, 'JUSUON OI 5s alae rareeectstencacanace', 'Börje Ax'),
    ).toEqual([{ roll: 'Sekreterare', namn: 'Cilla Sund' }, { namn: 'Asta Ek' }, { namn: 'Börje Ax' }]);
  });

  test('may be lost with the lines, one of which goes on into the name; a crest is none of them', () => {
    const lines = [
      'SOCKICLGIGIG 2 ia a ee,',
      'Cilla Sund',
      'OMiGrande = = eae re le',
      'Asta Ek',
      '(UST OIG a.',
      'Börje Ax',
    ];
    const signed = signedUnder('Underskrifter', ...lines, '<)> EKBY KOMMUN', 'VÄVNÄMNDENS PROTOKOLL Blad');
    expect(signed.map(({ namn }) => namn)).toEqual(['Cilla Sund', 'Asta Ek', 'Börje Ax']);
  });

  test.each([
    ['with two letters of it set great', ['Sekreterare ( oeneraeeotnaceeesenoaeeratceeo Vn eaoneceot']],
    ['begun by the office, one of them over a misread name', ['Sekreterare ene', 'Cilla 5und']],
  ])('sign without a title, the line %s', (_, [office = '', name = 'Cilla Sund']) => {
    const lines = [office, name, 'Ordförande oes Aee nn reo tae Soe', 'Asta Ek'];
    const signed = signedUnder(
      'Utses att justera Börje Ax',
      '',
      ...lines,
      'Justerande — ea nent',
      'Börje Ax',
    );
    expect(signed.map(({ namn }) => namn)).toEqual(expect.arrayContaining(['Asta Ek', 'Börje Ax']));
  });

  test('are followed by who adjusts, whatever was read over the name', () => {
    const lines = ['Sekreterare', 'Cilla Sund', 'Ordförande', 'Asta Ek', 'Jnte', 'Börje Ax', 'Åke Dal'];
    expect(signedUnder('', '', ...lines, 'ANSLAG/BEVIS').map(({ namn }) => namn)).toEqual([
      'Cilla Sund',
      'Asta Ek',
      'Börje Ax',
      'Åke Dal',
    ]);
  });

  test('are told by the notice under them, whatever was read for them', () => {
    const lines = ['DRT RLETALS scsscscsscssvetenira', 'Cilla Sund', 'Ordforandenz.s cena', 'Asta Ek'];
    const last = ['SJUSCEFANGES sesscssctscses', 'Börje Ax', '2 (9)', 'ANSLAG / BEVIS'];
    expect(signedUnder('', '', ...lines, ...last).map(({ namn }) => namn)).toEqual([
      'Cilla Sund',
      'Asta Ek',
      'Börje Ax',
    ]);
  });

  test('have the paragraphs under them, with letters before', () => {
    const lines = [
      'Sekreterare',
      'Cilla Sund',
      'Ordförande',
      'sone Paragraf 5-9',
      'Asta Ek',
      'Justerare',
      'Börje Ax',
    ];
    expect(signedUnder('', '', ...lines, 'ANSLAG/BEVIS').map(({ namn }) => namn)).toContain('Asta Ek');
  });

  test('have a sign behind the name over them', () => {
    const lines = ['Cilla Sund !', 'Sekreterare', 'Asta Ek', 'Ordförande'];
    expect(signedUnder('Underskrifter', ...lines).map(({ namn }) => namn)).toEqual(['Cilla Sund', 'Asta Ek']);
  });

  test('are not followed by a list', () => {
    const lines = ['Sekreterare', 'Cilla Sund', 'Ordförande', 'Asta Ek', 'Beskulrrde', 'Börje Ax', 'Åke Dal'];
    expect(signedUnder('', '', ...lines, 'Disa Lo', 'Edit Nor')).toEqual([]);
  });

  test('have signs or small letters for the first of the office', () => {
    const lines = ['Cilla Sund', '@rdtoramde oae', 'Asta Ek', 'dusterande cn nee cemt e ete', 'Börje Ax'];
    expect(signedUnder('Underskrifter Sekreterare', ...lines).map(({ namn }) => namn)).toEqual([
      'Cilla Sund',
      'Asta Ek',
      'Börje Ax',
    ]);
  });

  test('leave the paragraphs beside them', () => {
    const front = `Protokoll\n\nPlats: Vävstugan\n\nUnderskrifter\nSekreterare ceeeecsecssesesc Paragrafer 5-9\nCilla Sund\n\n${ITEM}`;
    expect(minutesOf(front)).toMatchObject({
      paragrafer: '5-9',
      signaturer: [{ roll: 'Sekreterare', namn: 'Cilla Sund' }],
    });
  });

  test('stand under the title, though that was read with the other labels', () => {
    const labels = ['Utses att justera', 'Justeringens plats och tid', '', 'Underskrifter:', ''];
    const values = ['Börje Ax (M)', 'Vävstugan, plan 6, den 5 mars 2024', ''];
    const lines = ['SOKELELAre oo cceeeeecteeeees Paragrafer 6-21', 'Cilla Sund', '', 'Ordförande voces', ''];
    const signed = signedUnder(
      labels.join('\n'),
      ...values,
      ...lines,
      'Asta Ek',
      '',
      'Justerande oo... ccc',
      '',
      'Börje Ax',
    );
    expect(signed).toEqual([
      { namn: 'Cilla Sund' },
      { roll: 'Ordförande', namn: 'Asta Ek' },
      { roll: 'Justerande', namn: 'Börje Ax' },
    ]);
  });
});

test('fewer names under a column of offices are the last of them, and none of those who have another office', () => {
  const labels = [
    'Övriga deltagare',
    '',
    'Utses att justera',
    '',
    'Sekreterare',
    '',
    'Ordförande',
    '',
    'Justerande',
    '',
  ];
  const values = [
    'Dag Ros, utredare',
    '',
    'Börje Ax (M)',
    '',
    'Paragraf 5-9',
    '',
    'Cilla Sund',
    '',
    'Börje Ax (i)',
  ];
  const { signaturer } = minutesOf(
    `Protokoll\n\nPlats: Vävstugan\nBeslutande Asta Ek (S)\nBörje Ax (M)\n\n${[...labels, ...values].join('\n')}\n\n${ITEM}`,
  );
  expect(signaturer.flatMap(({ namn }) => namn ?? [])).toEqual(['Cilla Sund', 'Börje Ax']);
});

test('drawn lines stand over the names that were not lost', () => {
  const lines = [
    'a, Paragrafer 5-9',
    '',
    'Coe c ccc cc cree cc cecccccccseceesescesccsees',
    '',
    'eer c cece cccccccccecceccccecccesescescees',
  ];
  const { signaturer } = minutesOf(
    `Protokoll\n\nPlats: Vävstugan\nBeslutande Asta Ek (S)\nBörje Ax (M)\nUtses att justera Börje Ax\n\nUnderskrifter\nSekreterare\n\nOrdförande\n\nJusterande\n\n${lines.join('\n')}\n\nBörje Ax\n\n${ITEM}`,
  );
  expect(signaturer.at(-1)).toEqual({ roll: 'Justerande', namn: 'Börje Ax' });
});

test('of more names than offices in a column the last sign', () => {
  const labels = [
    'Utses att justera',
    'Justeringens plats och tid',
    '',
    'Underskrifter',
    'Sekreterare',
    '',
    'Ordförande',
    '',
    'Justerande',
    '',
  ];
  const values = [
    'Dag Ros (C)',
    '',
    'Se § 5',
    '',
    'Börje Ax (M)',
    'Vävstugan, 2024-03-28',
    '',
    'FS ler Penn ern ren Paragrafer 5-9',
  ];
  const { signaturer, sektioner } = minutesOf(
    `Protokoll\n\nPlats: Vävstugan\nBeslutande Asta Ek (S)\nBörje Ax (M)\n\n${[...labels, ...values].join('\n')}\nCilla Sund\n\nAsta Ek\n\nBörje Ax\nVävnämnden PROTOKOLL\n\n${ITEM}`,
  );
  expect(signaturer).toEqual([
    { roll: 'Sekreterare', namn: 'Cilla Sund' },
    { roll: 'Ordförande', namn: 'Asta Ek' },
    { roll: 'Justerande', namn: 'Börje Ax' },
  ]);
  expect(sektioner.flatMap(({ punkter }) => punkter.map(({ nummer, rubrik }) => [nummer, rubrik]))).toEqual([
    ['5', 'Val'],
  ]);
});

test('a line that begins as a decision does ends a heading that fills its line', () => {
  const text = [
    'Barn- och ungdomsnämnden',
    '2024-03-05',
    '',
    '§ 5 Öppen förskola i Ekby - flytta verksamheten till Alby en dag i varje vecka',
    'Barn- och ungdomsnämnden beslutar att flytta verksamheten till Alby en dag i veckan.',
    '',
    '§ 6 Val',
    'Barn- och ungdomsnämnden beslutar att välja Asta Ek till justerare för mötet.',
  ];
  const items = minutesOf(text.join('\n')).sektioner.flatMap(({ punkter }) => punkter);
  expect(items.map(({ rubrik, beslut }) => [rubrik, beslut?.length])).toEqual([
    ['Öppen förskola i Ekby - flytta verksamheten till Alby en dag i varje vecka', 1],
    ['Val', 1],
  ]);
});

test('the number of the page is none of the place', () => {
  const front = `Protokoll\n\nPlats och tid 1 (30) Vävstugan i Ekby, kl 14.00-16.50\nBeslutande Asta Ek (S)\n\n${ITEM}`;
  expect(minutesOf(front).plats).toBe('Vävstugan i Ekby');
});

test('the last of those who sign ends before a crest that was read as letters', () => {
  const front = `Protokoll\n\nPlats: Vävstugan\nBeslutande Asta Ek (S)\n\nUnderskrifter\nAsta Ek, ordförande\n\nCilla Sund, sekreterare\noO EKBY KOMMUN\n\n${ITEM}`;
  expect(minutesOf(front).signaturer).toEqual([
    { roll: 'ordförande', namn: 'Asta Ek' },
    { roll: 'sekreterare', namn: 'Cilla Sund' },
  ]);
});
