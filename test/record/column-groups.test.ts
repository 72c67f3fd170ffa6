/** Front pages whose labels OCR read by themselves: which of the values under them belong to which label, and who signs for which office. */
import { describe, expect, test } from 'vitest';
import { minutesOf } from './help.ts';

const LABELS = ['Plats och tid', 'Beslutande', 'Ersättare', 'Tjänstemän', 'Ej närvarande', 'Justerare'];
const OFFICES = ['Paragrafer', 'Underskrifter', 'Sekreterare', 'Ordförande', 'Justerare'];
const PLACE = 'Vävstugan, Ekby kl 13:10-15:40';
const GROUPS = [
  'Asta Ek (S), ordförande\nBörje Ax (M)',
  'Cilla Sund (C)\nDag Ros (M)',
  'Eva Sjö, ekonom',
  'Filip Ask (V)\nGun Hed (C)',
];
const SIGNING = ['Börje Ax (M)\n54-72', 'Hans By', 'Asta Ek', 'Börje Ax', 'VÄVNÄMNDEN PROTOKOLL 2024-05-03'];
const ITEM = '§ 54 Val av justerare\n\nVävnämnden beslutar att utse Börje Ax.\n';

const frontOf = (...blocks: readonly string[]) =>
  minutesOf(['EKBY KOMMUN', 'Vävnämnden', ...blocks, ITEM].join('\n\n'));
const names = (people: readonly { readonly namn: string }[]) => people.map(({ namn }) => namn);

describe('as many groups as labels', () => {
  const { deltagare, franvarande, signaturer, paragrafer, plats } = frontOf(
    ...LABELS,
    ...OFFICES,
    PLACE,
    ...GROUPS,
    ...SIGNING,
  );

  test('each is the value of its label, and who was absent was not there', () => {
    expect([names(deltagare), names(franvarande)]).toEqual([
      ['Asta Ek', 'Börje Ax', 'Cilla Sund', 'Dag Ros', 'Eva Sjö'],
      ['Filip Ask', 'Gun Hed'],
    ]);
    expect(deltagare.map(({ roll }) => roll)).toEqual([
      'ordförande',
      'beslutande',
      'ersättare',
      'ersättare',
      'ekonom',
    ]);
  });

  test('so are the place, the numbers of the paragraphs, and the names of those who sign', () => {
    expect([plats, paragrafer]).toEqual(['Vävstugan, Ekby', '54-72']);
    expect(signaturer).toEqual([
      { roll: 'Justerare', namn: 'Börje Ax' },
      { roll: 'Sekreterare', namn: 'Hans By' },
      { roll: 'Ordförande', namn: 'Asta Ek' },
    ]);
  });

  test('with one group more nobody is absent for that', () => {
    const [first = '', ...more] = GROUPS;
    const apart = first.split('\n');
    const { deltagare, franvarande } = frontOf(...LABELS, ...OFFICES, PLACE, ...apart, ...more, ...SIGNING);
    expect(names(franvarande)).toEqual([]);
    expect(names(deltagare)).toEqual(expect.arrayContaining(['Asta Ek', 'Börje Ax', 'Cilla Sund']));
  });
});

describe('labels misread beyond what a word alone lets tell', () => {
  test.each(['Bezlutando', 'Beslutendo', 'Besiutanda'])('%s between two labels is one', (label) => {
    const [when, , ...more] = LABELS;
    const { plats, deltagare } = frontOf(
      ...[when as string, label, ...more],
      ...OFFICES,
      PLACE,
      ...GROUPS,
      ...SIGNING,
    );
    expect([plats, deltagare[1]]).toEqual([
      'Vävstugan, Ekby',
      { namn: 'Börje Ax', grupp: 'M', roll: 'beslutande' },
    ]);
  });

  test('what is near to no label is a value', () => {
    const { deltagare } = frontOf('Plats och tid', PLACE, 'Beslutande', 'Beata Lund', 'Ersättare', 'Dag Ros');
    expect(names(deltagare)).toEqual(['Beata Lund', 'Dag Ros']);
  });
});

describe('the numbers of the paragraphs alone', () => {
  const labels = ['Plats och tid', 'Omfattning', 'Beslutande', 'Sekreterare', 'Ordförande', 'Justerare'];
  const members = ['Asta Ek (S) ordförande', 'Börje Ax (M)', 'Eva Sjö, förbundssekreterare'];
  test.each(['§ 1-23', '§§ 1–23', '§8.:1-23', '8§ 1-23', '§ 8 1-23', '§ 31 - 42.'])(
    '%s open no item',
    (numbers) => {
      const minutes = frontOf(...labels, 'Ekby kl 10.00-12.45', numbers, ...members, 'Asta Ek', 'Börje Ax');
      expect(names(minutes.deltagare)).toEqual(['Asta Ek', 'Börje Ax', 'Eva Sjö']);
      expect(minutes.sektioner.flatMap(({ punkter }) => punkter.map(({ nummer }) => nummer))).toEqual(['54']);
    },
  );

  test('with fewer names than offices each signs as what the list says', () => {
    const { signaturer } = frontOf(
      ...labels,
      'Ekby kl 10.00-12.45',
      '§§ 1-23',
      ...members,
      'Asta Ek',
      'Börje Ax',
    );
    expect(new Map(signaturer.map(({ roll, namn }) => [roll, namn]))).toEqual(
      new Map([
        ['Sekreterare', undefined],
        ['Ordförande', 'Asta Ek'],
        ['Justerare', 'Börje Ax'],
      ]),
    );
  });
});

test('a body under «Organ» is nobody', () => {
  const values = ['Ekbygdens Västra Nämnd', 'Vävhuset, Ekgatan 3, Ekby', 'Den 3 maj 2024 kl 9-11'];
  const { organ, deltagare } = frontOf(
    ...['Organ:', 'Plats och tid:', 'Beslutande:', 'Utses att justera:'],
    ...values,
    'Asta Ek, ordf\nBörje Ax\nCilla Sund',
    'Börje Ax',
  );
  expect([organ, names(deltagare)]).toEqual([values[0], ['Asta Ek', 'Börje Ax', 'Cilla Sund']]);
});

test('names under the notice that ends the front page sign nothing above it, and two of a row are no one', () => {
  const { signaturer } = frontOf(
    ...[
      'Datum',
      'Tid',
      'Plats',
      'Närvarande',
      'Justerare',
      'Justeringens plats och tid',
      'Justerade paragrafer',
    ],
    'Sekreterare\nOrdförande',
    ...['Justerare', 'SAMMANTRÄDESPROTOKOLL', '2024-02-27', 'kl 13:15-16:05', 'Vävstugan', 'Se sidan 2'],
    'Gun Hed (V), Hans By (V), § 145\nVävkontoret 2024-03-03',
    ...['§§ 139-152', 'Hans By (V), § 145', 'Anslag/Bevis', 'Protokollet är justerat.', 'Ledamot'],
    'Asta Ek (S)\nBörje Ax (S)\nCilla Sund (S)\nDag Ros (S)',
  );
  expect(signaturer).toContainEqual({ roll: 'Justerare', namn: 'Hans By' });
  expect(signaturer.flatMap(({ namn }) => namn ?? [])).toEqual(['Hans By']);
});

test('no body has the hours of the meeting', () => {
  const labels = ['Beslutande organ', 'Plats och tid', 'Beslutande', 'Utses att justera'];
  const { organ, plats, tid } = frontOf(...labels, PLACE, 'Asta Ek (S)\nBörje Ax (M)', 'Börje Ax');
  expect([organ, plats, tid]).toEqual(['Vävnämnden', 'Vävstugan, Ekby', { start: '13:10', slut: '15:40' }]);
});

test('paragraphs before guests above the notice are no items', () => {
  const front = ['Plats och tid', 'Beslutande', 'Övriga deltagare', 'Utses att justera', 'Underskrifter'];
  const guests = 'Eva Sjö, ekonom\n§ 60: Filip Ask, Gun Hed\nutredare';
  const { deltagare, sektioner } = frontOf(
    ...front,
    PLACE,
    'Asta Ek (S)\nBörje Ax (M)',
    guests,
    '§ 61: Hans By, Ida Å',
    'Börje Ax (M)',
    'ANSLAG/BEVIS',
    'Protokollet är justerat.',
  );
  expect(sektioner.flatMap(({ punkter }) => punkter.map(({ nummer }) => nummer))).toEqual(['54']);
  expect(deltagare).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ namn: 'Eva Sjö', roll: 'ekonom' }),
      expect.objectContaining({ namn: 'Filip Ask', anmarkning: '§ 60' }),
      expect.objectContaining({ namn: 'Hans By', anmarkning: '§ 61' }),
    ]),
  );
});
