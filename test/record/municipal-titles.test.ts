/** Titles of items in minutes of municipalities: what stands behind and under their numbers, and the parts under them. */
import { describe, expect, test } from 'vitest';
import { board, decisions, headings, itemsOf } from './help.ts';

test('a number with its year in a cell of its own is no number of a page', () => {
  const minutes = board(
    ...['§ 40/2024     Dnr 2024/0041 KN-1', 'Taxa för badet', 'Beslut', 'Taxan höjs.', ''],
    ...['§ 41/2024     Dnr 2024/0042 KN-3', 'Ny lekplats', 'Beslut', 'Lekplatsen byggs.'],
  );
  expect(headings(minutes)).toEqual(['40 Taxa för badet', '41 Ny lekplats']);
  expect(itemsOf(minutes).map(({ diarienummer }) => diarienummer)).toEqual([
    '2024/0041 KN-1',
    '2024/0042 KN-3',
  ]);
});

describe('a title under the number', () => {
  test.each([
    ['that is a label elsewhere', 'Yttrande: Taxa för badet', 'Beslut'],
    ['that is a label elsewhere, and no more', 'Justering', 'Beslut'],
  ])('%s', (_, title, part) => {
    const minutes = board('§ 7', title, part, 'Vävnämnden antar taxan.', '', '§ 8', 'Badet', 'Badet byggs.');
    expect(headings(minutes)).toEqual([`7 ${title}`, '8 Badet']);
  });

  test('behind the numbers of the matter and of its class', () => {
    const minutes = board(
      ...[
        '§ 7     Dnr 2024/0041',
        'Diariekod: 031',
        'Delegationsbeslut',
        'Sammanfattning',
        'Bo har beslutat.',
      ],
    );
    expect(headings(minutes)).toEqual(['7 Delegationsbeslut']);
  });

  test('with a speck behind it, over the number of the matter', () => {
    const title = 'Reparation av hopptornet vid Ekby badplats, omgång två av tre';
    const minutes = board('§ 7', `${title}:`, 'Diarienummer KN 2024-00041', 'Beslut', 'Tornet lagas.');
    expect(headings(minutes)).toEqual([`7 ${title}`]);
  });

  test('that heads a section elsewhere, behind a speck', () => {
    const minutes = board('§ 7', '- Meddelanden', 'Sammanfattning', 'Bo har läst dem.');
    expect(minutes.sektioner?.map(({ nummer, rubrik }) => [nummer, rubrik])).toEqual([['7', 'Meddelanden']]);
  });

  test('but a decision is none', () => {
    const [item] = itemsOf(board('§ 7', 'Beslut: Taxan höjs', 'Sammanfattning', 'Bo har räknat.'));
    expect([item?.rubrik, item?.beslut]).toEqual([undefined, ['Taxan höjs']]);
  });

  test('nor is the word alone, right over a part', () => {
    const [item] = itemsOf(board('§ 7', 'Beslut', 'Sammanfattning', 'Bo har räknat.'));
    expect(item?.rubrik).toBeUndefined();
  });
});

describe('a title of two parts', () => {
  test.each(['Remiss. Ny taxa för badet', 'Remiss. Betänkandet Bad för alla (SOU 2024:12)'])(
    '%s',
    (title) => {
      const minutes = board(`§ 7 ${title}`, 'Beslut', 'Taxan höjs.');
      expect(headings(minutes)).toEqual([`7 ${title}`]);
    },
  );

  test.each([
    'Ekonomi. Kassören redovisade utfallet',
    'Justerare. Anna Ek och Bo Alm',
    'Meddelanden. Badchefen går igenom dem',
  ])('but what is told is none: %s', (line) => {
    const minutes = board(`§ 7 ${line}`, 'Beslut', 'Taxan höjs.');
    expect(headings(minutes)).toEqual([`7 ${line.split('.')[0]}`]);
  });
});

test.each([
  ['Ajournering', 'Alla dricker kaffe till klockan 14.20.'],
  ['Framlagda förslag', 'Bo Alm (C) vill ha en annan taxa.'],
  ['Propositioner och omröstning', 'Cia Dal (L) frågar först om taxan.'],
  ['Beslutsordning på sammanträdet', 'Taxan prövas före badet.'],
  ['I ärendet finns följande dokument', '1. Beslutsförslag'],
  ['Särskilt uttalande', 'Bo Alm (C) lämnar ett uttalande.'],
  ['Ersättaryttrande', 'Bo Alm (C) lämnar ett yttrande.'],
  ['Ärendets behandling', 'Nämnden beslutade den 3 maj 2024 att taxan ses över.'],
  ['Voteringsresultat', 'Fem röster för taxan:'],
])('«%s» is a part of its own', (part, words) => {
  const minutes = board('§ 7 Taxa för badet', 'Beslut', 'Taxan höjs.', part, words);
  expect(decisions(minutes)).toEqual(['Taxan höjs.']);
  expect(itemsOf(minutes)[0]?.delar?.map(({ rubrik }) => rubrik)).toEqual([part]);
});

test.each(['Justerare: Rätt utdraget intygar:', 'Justerare: : Rätt utdraget intygar:'])(
  'the foot that tells who certifies an extract is nobody’s name: %s',
  (foot) => {
    const minutes = board('§ 7 Taxa', 'Beslut', 'Taxan höjs.', '', foot);
    expect(minutes.signaturer?.flatMap(({ namn }) => namn ?? [])).toEqual([]);
  },
);
