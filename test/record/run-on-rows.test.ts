/** Rows of people with nothing but blanks between one and the next. */
import { expect, test } from 'vitest';
import { frontWith, minutesOf } from './help.ts';

const told = (row: string) =>
  minutesOf(frontWith({ present: `Närvarande:\n${row}` })).deltagare.map(
    ({ namn, grupp = '', roll = '', anmarkning = '' }) => [namn, grupp, roll, anmarkning].join('|'),
  );

test.each([
  ['Asta Lindgärde, S', ['Asta Lindgärde|S||']],
  [
    'Asta Lindgärde, M Bo Alm, S Eva Fors, V Ina Lund',
    ['Asta Lindgärde|||', 'Bo Alm|M||', 'Eva Fors|S||', 'Ina Lund|V||'],
  ],
  ['Asta Lindgärde (S), ers för Eva-Lena Österalm (M)', ['Asta Lindgärde|S|ers för Eva-Lena Österalm (M)|']],
  ['Asta Lindgärde, VD', ['Asta Lindgärde||verkställande direktör|']],
  [
    'Asta Lindgärde, S, ordförande Börje Tallmo, M Cilla Öman, NP',
    ['Asta Lindgärde|S|ordförande|', 'Börje Tallmo|M||', 'Cilla Öman|NP||'],
  ],
  [
    'Asta Lindgärde, ordförande Börje Tallmo, kassör Cilla Öman, vävlärare',
    ['Asta Lindgärde||ordförande|', 'Börje Tallmo||kassör|', 'Cilla Öman||vävlärare|'],
  ],
  [
    'Asta Lindgärde, chef, §§ 57, 60 Börje Tallmo, lärare',
    ['Asta Lindgärde||chef|§§ 57; 60', 'Börje Tallmo||lärare|'],
  ],
  ['Asta Lindgärde (M) §§ 51-58 Börje Tallmo (S)', ['Asta Lindgärde|M||§§ 51-58', 'Börje Tallmo|S||']],
  [
    'Asta Lindgärde (Vävarnas Vänner) Börje Tallmo (Alnö spinneri)',
    ['Asta Lindgärde|||Vävarnas Vänner', 'Börje Tallmo|||Alnö spinneri'],
  ],
  [
    'Asta Lindgärde Börje Tallmo Eva-Lena Österalm Ina von Lund',
    ['Asta Lindgärde|||', 'Börje Tallmo|||', 'Eva-Lena Österalm|||', 'Ina von Lund|||'],
  ],
  [
    'Asta Lindgärde ordförande Börje Tallmo Cilla Öman Eva Fors samt Ina Lund',
    ['Asta Lindgärde||ordförande|', 'Börje Tallmo|||', 'Cilla Öman|||', 'Eva Fors|||', 'Ina Lund|||'],
  ],
  ['Asta Lindgärde rektor Börje Tallmo, lärare', ['Asta Lindgärde||rektor|', 'Börje Tallmo||lärare|']],
  ['Anna Maria Lindgärde, ordförande', ['Anna Maria Lindgärde||ordförande|']],
])('%s', (row, people) => {
  expect(told(row)).toEqual(people);
});
