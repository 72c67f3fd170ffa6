/** Tables of who was there, set with blanks: seats before the names, crosses and dashes behind them, words over columns for votes and remarks. */
import { describe, expect, test } from 'vitest';
import { minutesOf } from './help.ts';

const HEADER = 'Ledamot   Närvaro   Ja   Nej   Kommentarer';
const MEMBERS = [
  '1. Asta Ek, ordf (S)   X',
  '2. Börje Ax, v ordf (V)   X',
  '3. Cilla Sund (S)   -',
  '4. Dag Ros (M)   X   Jäv § 9',
];
const SPARE = [
  'Ersättare   Närvaro   Ja   Nej   Ersätter ledamot',
  'Eva Sjö (S)   X   Nr 3, § 9',
  'Filip Ask (C)   X',
];
const OTHERS = [
  'Övriga närvarande   Uppdrag/Ansvar',
  'Gun Hed   Sekreterare',
  'Hans By   Ekonomichef, §§ 5–7',
];

const tableOf = (...blocks: readonly (readonly string[])[]) =>
  minutesOf(
    `Vävnämnden\n2024-02-27\n\n${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n\n§ 5\nTaxa\nBo berättar.\n`,
  );

describe('a table of members', () => {
  const { deltagare, franvarande, sektioner } = tableOf([HEADER, ...MEMBERS], SPARE, OTHERS);

  test('who has a cross was there, with office and party, and who has a dash was not', () => {
    expect(deltagare).toEqual([
      { namn: 'Asta Ek', grupp: 'S', roll: 'ordförande' },
      { namn: 'Börje Ax', grupp: 'V', roll: 'vice ordförande' },
      { namn: 'Dag Ros', grupp: 'M', anmarkning: 'Jäv § 9' },
      { namn: 'Eva Sjö', grupp: 'S', roll: 'ersättare', anmarkning: 'Nr 3, § 9' },
      { namn: 'Filip Ask', grupp: 'C', roll: 'ersättare' },
      { namn: 'Gun Hed', roll: 'Sekreterare' },
      expect.objectContaining({ namn: 'Hans By' }),
    ]);
    expect(franvarande).toEqual([{ namn: 'Cilla Sund', grupp: 'S' }]);
  });

  test('the numbers of the seats are those of no items', () => {
    expect(sektioner.flatMap(({ punkter }) => punkter.map(({ nummer }) => nummer))).toEqual(['5']);
  });
});

test('two numbers before names are no seats', () => {
  const { sektioner } = minutesOf(
    'Vävnämnden\n2024-02-27\n\n1. Asta Ek (S)\nVald.\n\n2. Börje Ax (M)\nVald.\n',
  );
  expect(sektioner.flatMap(({ punkter }) => punkter.map(({ nummer }) => nummer))).toEqual(['1', '2']);
});

test.each(['Notering', 'Kommentar', 'Uppdrag/Ansvar'])(
  '«%s» over a column is nobody and no group',
  (word) => {
    const { deltagare } = tableOf([
      `Närvarande   ${word}`,
      'Asta Ek (S)   X',
      'Börje Ax (M)   X',
      'Dag Ros (C)   X',
    ]);
    expect(deltagare.map(({ namn, grupp }) => [namn, grupp])).toEqual([
      ['Asta Ek', 'S'],
      ['Börje Ax', 'M'],
      ['Dag Ros', 'C'],
    ]);
  },
);

test('who came in place of somebody stands behind the cross', () => {
  const { deltagare, franvarande } = tableOf([
    'Ledamöter Närv. Frånv. Tjänstgörande ersättare Paragraf',
    'Asta Ek (S) ordf X',
    'Börje Ax (V) X Cilla Sund (V)',
    'Dag Ros (M) X',
  ]);
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Cilla Sund', 'Dag Ros']);
  expect(franvarande.map(({ namn }) => namn)).toEqual(['Börje Ax']);
});
