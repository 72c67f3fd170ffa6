/** Scores of records against gold records, with invented meetings. */
import { describe, expect, test } from 'vitest';
import {
  type AnyRecord,
  formatRecordScore,
  scoreRecord,
  summariseRecords,
} from '../../src/evaluate/records/index.ts';

const GOLD: AnyRecord = {
  datum: '2024-02-27',
  tid: { start: '18:30' },
  plats: 'Vävstugan, övre salen',
  deltagare: [
    { namn: 'Asta Lindgärde' },
    { namn: 'Börje Tallmo', roll: 'kassör' },
    { namn: 'Åke Strömhage' },
  ],
  punkter: [
    { nummer: '1', rubrik: 'Mötet öppnas' },
    {
      nummer: '2',
      rubrik: 'Garnförrådets framtid',
      beslut: ['Mötet beslutar att köpa tio nystan blått garn.'],
    },
    { nummer: '3', rubrik: 'Mötet avslutas' },
  ],
  signaturer: [{ roll: 'sekreterare', namn: 'Asta Lindgärde' }],
};

test('a record is all of itself', () => {
  const { single, lists } = summariseRecords([scoreRecord(GOLD, GOLD)]);
  expect(single).toEqual({
    datum: { gold: 1, met: 1, invented: 0, accuracy: 1 },
    'tid.start': { gold: 1, met: 1, invented: 0, accuracy: 1 },
    'tid.slut': { gold: 0, met: 0, invented: 0, accuracy: null },
    plats: { gold: 1, met: 1, invented: 0, accuracy: 1 },
  });
  expect(Object.values(lists).map(({ gold, met, f1 }) => [gold, met, f1])).toEqual([
    [3, 3, 1],
    [0, 0, null],
    [3, 3, 1],
    [1, 1, 1],
    [8, 8, 1],
    [1, 1, 1],
  ]);
});

test('a missing record counts as empty', () => {
  const { single, lists } = scoreRecord(GOLD);
  expect(single.datum).toEqual({ gold: 1, met: 0, invented: 0 });
  expect(lists.deltagare).toEqual({ gold: 3, found: 0, met: 0 });
});

describe('single values', () => {
  test.each<[string, AnyRecord, AnyRecord, number, number]>([
    ['case, blanks and punctuation do not count', { plats: 'Byns skola.' }, { plats: 'byns  skola' }, 1, 0],
    ['a letter counts', { plats: 'Skåla' }, { plats: 'Skola' }, 0, 0],
    ['what gold lacks is invented', {}, { plats: 'Skola' }, 0, 1],
    [
      'a mapping where a text should be is another value',
      { plats: 'Skola' },
      { plats: { namn: 'Skola' } },
      0,
      0,
    ],
  ])('%s', (_, gold, found, met, invented) => {
    expect(scoreRecord(gold, found).single.plats).toMatchObject({ met, invented });
  });
});

describe('names', () => {
  test.each([
    ['party, nickname and office do not count', ['Asta Ek (S)', 'Bo "Bosse" Alm', 'Kim Ask, ordf.'], 3],
    ['each name is met once', ['Asta Ek', 'Asta Ek'], 1],
    ['å is not a', ['Åsta Ek'], 0],
    ['bare names and names in mappings are alike', [{ namn: 'Asta Ek' }, 'Kim Ask'], 2],
    ['what has no letter is no name', ['–', '', null, { roll: 'x' }], 0],
  ])('%s', (_, deltagare, met) => {
    const gold = { deltagare: [{ namn: 'Asta Ek' }, { namn: 'Bo Alm' }, { namn: 'Kim Ask' }] };
    expect(scoreRecord(gold, { deltagare }).lists.deltagare.met).toBe(met);
  });

  test('what has no letter is not counted', () => {
    expect(scoreRecord({}, { deltagare: ['–', null, { roll: 'x' }] }).lists.deltagare.found).toBe(0);
  });
});

const heading = (rubrik: string): AnyRecord => ({ punkter: [{ rubrik }] });
const decision = (beslut: string | string[]): AnyRecord => ({ punkter: [{ beslut }] });

describe('headings are the same with nine letters in ten in common', () => {
  test.each([
    ['1. Garnets framtid!', 'garnets framtid', 1],
    ['Abcdefghij', 'Abcdefghix', 1],
    ['Abcdefghi', 'Abcdefghx', 0],
  ])('%s – %s', (gold, found, met) => {
    expect(scoreRecord(heading(gold), heading(found)).lists.rubriker.met).toBe(met);
  });

  test('the most alike are paired first, each once', () => {
    const gold = { punkter: [{ rubrik: 'Abcdefghijk' }, { rubrik: 'Abcdefghijx' }] };
    const found = { punkter: [{ rubrik: 'Abcdefghijx' }, { rubrik: 'Abcdefghijx' }] };
    expect(scoreRecord(gold, found).lists.rubriker).toEqual({ gold: 2, found: 2, met: 2 });
  });
});

describe('decisions are the same with an F1 of 0.8 of their words', () => {
  test.each([
    ['att köpa garn till stugan', 'Att köpa garn till stugan.', 1],
    ['a b c d', 'd c b x a', 1],
    ['a b c d', 'a b c x', 0],
    ['a a b b', 'a b', 0],
  ])('%s – %s', (gold, found, met) => {
    expect(scoreRecord(decision(gold), decision(found)).lists.beslut.met).toBe(met);
  });

  test('their words are also counted together, however they are cut up', () => {
    const { beslut, beslutstext } = scoreRecord(decision('a b c d'), decision(['a b', 'c x'])).lists;
    expect(beslut).toEqual({ gold: 1, found: 2, met: 0 });
    expect(beslutstext).toEqual({ gold: 4, found: 4, met: 3 });
  });
});

test('items of sections count, and sections with a number; short notices do not', () => {
  const found = {
    sektioner: [
      { typ: 'arenden', punkter: [{ rubrik: 'Ett' }] },
      { typ: 'beslut', rubrik: 'Tre', punkter: [] },
      { typ: 'kortinformation', nummer: '2', rubrik: 'Två', punkter: [{ rubrik: 'Fyra' }] },
      'ingen sektion',
    ],
  };
  const gold = { punkter: ['Ett', 'Två', 'Tre', 'Fyra'].map((rubrik) => ({ rubrik })) };
  expect(scoreRecord(gold, found).lists.rubriker).toEqual({ gold: 4, found: 2, met: 2 });
});

test('counts are summed before they are divided', () => {
  const scores = [scoreRecord(heading('Ett'), heading('Ett')), scoreRecord({ punkter: [] }, heading('Två'))];
  expect(summariseRecords(scores)).toMatchObject({
    records: 2,
    lists: { rubriker: { gold: 1, found: 2, met: 1, precision: 0.5, recall: 1, f1: 2 / 3 } },
  });
});

test('printed: the records that are missing, values, lists, and each document', () => {
  const score = scoreRecord(GOLD, { ...GOLD, plats: undefined, deltagare: [{ namn: 'Asta Lindgärde' }] });
  const summary = summariseRecords([score]);
  const report = { summary, missing: ['b'], perDocument: [{ id: 'a', ...summary }] };
  expect(formatRecordScore(report, 'en')).toBe(`records 1
no readable record for 1 (scored as empty): b

field      in gold  same  not in gold   right
datum            1     1            0  100.0%
tid.start        1     1            0  100.0%
tid.slut         0     0            0       –
plats            1     0            0    0.0%

list         in gold  in record  same  precision  recall      F1
deltagare          3          1     1     100.0%   33.3%   50.0%
franvarande        0          0     0          –       –       –
rubriker           3          3     3     100.0%  100.0%  100.0%
beslut             1          1     1     100.0%  100.0%  100.0%
beslutstext        8          8     8     100.0%  100.0%  100.0%
signaturer         1          1     1     100.0%  100.0%  100.0%

F1  deltagare  franvarande  rubriker  beslut  beslutstext  signaturer
a       50.0%            –    100.0%  100.0%       100.0%      100.0%
`);
});
