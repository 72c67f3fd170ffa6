/** Specks at the ends of lines are no part of them; what a text begins or ends with stays. */
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/parse/lines/lines.ts';
import { withoutMargin } from '../../src/parse/lines/specks.ts';
import { vocabularyOf } from '../../src/parse/vocabulary/vocabulary.ts';
import { knowledge, minutesOf } from '../record/help.ts';

const swept = (...lines: string[]): string[] =>
  withoutMargin(linesOf(lines.join('\n')), vocabularyOf(knowledge)).lines.map(({ text }) => text);

describe('specks go', () => {
  test.each([
    ['a full stop before a line', ['. § 4 Garnet'], ['§ 4 Garnet']],
    ['a sign and a comma before a line', ['+, Asta Ek'], ['Asta Ek']],
    ['signs one after the other', [': . Asta Ek'], ['Asta Ek']],
    ['a full stop stuck to a line', ['.d. Val av vävare'], ['d. Val av vävare']],
    ['a quotation mark that nothing closes', ['“Asta Ek, vävare'], ['Asta Ek, vävare']],
    ['one that nothing opens', ['Vävstugan den 3 maj"'], ['Vävstugan den 3 maj']],
    ['signs alone at the end', ['Garnet är slut. *', 'Asta Ek (S) ”'], ['Garnet är slut.', 'Asta Ek (S)']],
    ['a dash alone at the end', ['Vävlunda -', 'Telefon'], ['Vävlunda', 'Telefon']],
    [
      'a bullet before a label under another',
      ['Plats och tid', '* Beslutande', 'Ersättare'],
      ['Plats och tid', 'Beslutande', 'Ersättare'],
    ],
    ['a dash after a bracket', ['Börje Ax (M)-'], ['Börje Ax (M)']],
    ['a dash after a colon', ['Närvarande:-'], ['Närvarande:']],
    ['letters and a sign before a number', ['me _§ 7 Val av vävare'], ['§ 7 Val av vävare']],
    ['an accent at the end', ['Föregående protokoll’'], ['Föregående protokoll']],
    [
      'a bullet alone before a label with a long value',
      ['3 maj', '', `- Närvarande: ${'Asta, Börje, '.repeat(6)}Cilla`],
      ['3 maj', `Närvarande: ${'Asta, Börje, '.repeat(6)}Cilla`],
    ],
    [
      'a bar at the edge',
      ['Asta Ek, Börje Ax och', '| Cilla Sund |'],
      ['Asta Ek, Börje Ax och', 'Cilla Sund'],
    ],
    [
      'a bullet alone among names',
      ['Asta Ek (S)', '- Börje Ax (M)', 'Cilla Sund (C)'],
      ['Asta Ek (S)', 'Börje Ax (M)', 'Cilla Sund (C)'],
    ],
    [
      'a bullet and a dash on a text with other specks',
      ['“Asta Ek', 'Börje Ax *', '* Ordförande', 'Cilla Sund -', 'Dagny Ros'],
      ['Asta Ek', 'Börje Ax', 'Ordförande', 'Cilla Sund', 'Dagny Ros'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(swept(...lines)).toEqual(expected);
  });

  test('and no line after a bullet among names is lost', () => {
    const text = `Protokoll\n\nBeslutande:\nAsta Ek (S)\n- Börje Ax (M)\nCilla Sund (C)\nDagny Ros (L)\n\n§ 1 Val\nAsta Ek valdes.\n`;
    expect(minutesOf(text).deltagare.map(({ namn }) => namn)).toEqual([
      'Asta Ek',
      'Börje Ax',
      'Cilla Sund',
      'Dagny Ros',
    ]);
  });
});

describe('what was printed stays', () => {
  test.each([
    ['a quotation over lines', ['“Garnet är slut', 'sedan i våras” sade Asta.']],
    ['a word in quotation marks at the end', ['Ny vävstol av märket "Glimåkra"']],
    ['a list under its words', ['Kvar att göra:', '- Garnet', 'Städdagen']],
    ['a list of several', ['- Garnet', 'som är slut', '- Städdagen']],
    ['offices with a bullet each', ['Val', '- Ordförande', '- Sekreterare', 'Beslutande']],
    ['a bullet before running text', ['Rapporter', '- Garnet är slut.', 'Det tas upp i maj.']],
    ['dots to write on, and a colon apart', ['Sekreterare ...', 'Närvarande :']],
    ['an amount with a dash for its öre', ['Avgiften är 100:-']],
    ['a number of a page between dashes', ['“Vävstugan” i maj', '- 1 -']],
    ['bullets read as full stops', ['. Garnet är slut.', '. Städdagen är i maj.']],
  ])('%s', (_, lines) => {
    expect(swept(...lines)).toEqual(lines);
  });

  test('a dash in a column, on a text with specks', () => {
    const column = ['Asta Ek X', 'Börje Ax -', 'Cilla Sund X'];
    expect(swept('“Vävstugan', 'Protokoll *', ...column)).toEqual(['Vävstugan', 'Protokoll', ...column]);
  });
});
