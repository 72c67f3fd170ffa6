/** Paragraph signs and full stops misread in a numbering: the numbering itself is the evidence. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidied } from './layout-help.ts';

const lines = (...list: string[]): string => list.join('\n');

/** What stands between the lines before and after is mended so, and they stay. */
function expectBetween(before: string, after: string, seen: string, mended: string): void {
  expect(tidied(lines(before, seen, after))).toBe(lines(before, mended, after));
}

describe('the sign of a section', () => {
  test.each([
    ['8', '§ 11 Val', '8 12 Budget', '§ 13 Övrigt'],
    ['$', '§ 11 Val', '$ 12 Budget', '§ 13 Övrigt'],
    ['S', '§ 11 Val', 'S 12 Budget', '§ 13 Övrigt'],
    ['5', '§ 11 Val', '5 12 Budget', '§ 13 Övrigt'],
    ['& without a blank', '§11 Val', '&12 Budget', '§13 Övrigt'],
    ['8, with a step left out', '§ 11 Val', '8 13 Budget', '§ 14 Övrigt'],
    ['8, indented', '§ 11 Val', '  8 12 Budget', '§ 13 Övrigt'],
  ])('read as %s', (_, ...text) => {
    const [first, second, third] = text as [string, string, string];
    const mended = second.replace(/[8$S5&]/, '§');
    expect(tidied(lines(first, 'text', second, 'text', third))).toBe(
      lines(first, 'text', mended, 'text', third),
    );
  });

  test.each([
    ['4', '§ 11 Val', '412 Budget', '§ 13 Slut', '§12 Budget'],
    ['s', '§ 2 Val', 's3', '§ 4 Slut', '§3'],
    ['two signs', '§ 2 Val', '5$3 Budget', '§ 4 Slut', '§3 Budget'],
    ['4, where none is wanting', '§ 2 Val', '43 skott', '§ 3 Slut', '43 skott'],
    ['4, where another is wanting', '§ 2 Val', '45 skott', '§ 4 Slut', '45 skott'],
    ['either of two', '§ 2 Val', '43 skott\n43 mål', '§ 4 Slut', '43 skott\n43 mål'],
  ])('read as %s', (_, first, second, third, mended) => {
    expectBetween(lines('§ 1 Start', first), lines(third, '§ 5 Adjö'), second, mended);
  });

  test('behind its number, which it leaves alone', () => {
    expect(tidied(lines('33 $ Val', '34 8 Budget', '35 § Kassa', '36 S Slut'))).toBe(
      lines('33 § Val', '34 § Budget', '35 § Kassa', '36 § Slut'),
    );
    const results = lines('1 8 Ek', '2 8 Al', '3 5 Bok', '4 5 Lind');
    expect(tidied(results)).toBe(results);
  });

  test('in all of a chain of four', () => {
    expect(tidied(lines('8 1 Val', '8 2 Kassa', '8 3 Budget', '8 4 Slut'))).toBe(
      lines('§ 1 Val', '§ 2 Kassa', '§ 3 Budget', '§ 4 Slut'),
    );
  });

  test('in several sections at once, which count to the last', () => {
    expect(tidied(lines('§ 9 Val', '810 - 814', '815 Budget', '§ 16 Slut'))).toBe(
      lines('§ 9 Val', '§10 - §14', '§15 Budget', '§ 16 Slut'),
    );
    expect(tidied(lines('§ 9 Val', '§ 10 – 14', '8 15 Budget', '§ 16 Slut'))).toBe(
      lines('§ 9 Val', '§ 10 – 14', '§ 15 Budget', '§ 16 Slut'),
    );
  });

  test('in an extract that leaves sections out', () => {
    expect(tidied(lines('§ 4 Val', '85 Budget', '89 Taxa', '813 Slut'))).toBe(
      lines('§ 4 Val', '§5 Budget', '§9 Taxa', '§13 Slut'),
    );
  });

  test('within lines, where the document counts such sections', () => {
    const head = lines('Bo Ek, ej 8112 - 8115', 'Eva Al, 8113-8114, del av 8115');
    expect(tidied(lines(head, '§ 112 Val', '§ 113 Budget'))).toBe(
      lines('Bo Ek, ej §112 - §115', 'Eva Al, §113-§114, del av §115', '§ 112 Val', '§ 113 Budget'),
    );
  });

  test.each([
    ['where it counts others', lines('ej 8112 - 8115, 8113', '§ 12 Val', '§ 13 Budget')],
    ['once or twice', lines('ej 8112 - 8115', '§ 112 Val', '§ 113 Budget')],
    [
      'in sums and case numbers',
      lines('8112 kr, 8113 kr, 8114:50, 2021/8112, KS-8113, 68112, 10 8112', '§ 112 Val', '§ 113 Budget'),
    ],
  ])('not within lines %s', (_, text) => {
    expect(tidied(text)).toBe(text);
  });

  test('in a part of a section, and not where the section is another', () => {
    expect(tidied(lines('§ 7 Val', '87.1 Kassör', '88.2 Revisor', '§ 8 Slut'))).toBe(
      lines('§ 7 Val', '§7.1 Kassör', '88.2 Revisor', '§ 8 Slut'),
    );
  });

  test('behind a speck', () => {
    expect(tidied(lines('§ 11 Val', '_ 8 12 Budget', '§ 13 Slut'))).toBe(
      lines('§ 11 Val', '§ 12 Budget', '§ 13 Slut'),
    );
  });

  test('in a quotation of Markdown', () => {
    expect(tidied('> § 11 Val\n> 8 12 Budget\n> § 13 Slut', 'a.md')).toBe(
      '> § 11 Val\n> § 12 Budget\n> § 13 Slut',
    );
  });

  test('not behind what is set off in Markdown', () => {
    const text = lines('§ 11 Val', '', '*Bo* 8 12 Budget', '', '§ 13 Slut');
    expect(tidied(text, 'a.md')).toBe(text);
  });

  test.each([
    ['a table of numbers', lines('8 12 40', '8 14 20')],
    ['numbers out of order', lines('§ 11 Val', '8 4 stolar', '§ 12 Budget', '§ 13 Slut')],
    ['a number between two sections', lines('§ 11 Val', '8 12 stolar köptes', '§ 12 Budget', '§ 13 Slut')],
    ['a number far from the sections', lines('§ 11 Val', '§ 12 Budget', '8 40 stolar')],
    ['three in a row without a sign', lines('8 12 Val', '8 13 Budget', '8 14 Slut')],
    ['numbers without a sign', lines('79 Val', '80 Budget', '81 Kassa', '82 Taxa', '83 Slut', '84 Kaffe')],
    ['the same from 80 on', lines('80 Budget', '81 Kassa', '82 Taxa', '83 Slut', '84 Kaffe')],
    ['numbers with their signs behind', lines('33 § Val', '34 § Budget', '35 § Kassa', '36§ Slut')],
    ['hours', lines('§ 11 Val', '§ 12 Budget 8 - 10', '§ 13 Slut')],
    ['a time', lines('§ 11 Val', '8 12:30 Budget', '§ 13 Slut')],
    ['a case number', lines('§ 11 Val', 'S 12-34 Budget', '§ 13 Slut')],
    ['a number of four digits', lines('§ 11 Val', '8 1200 kr', '§ 13 Slut')],
    ['in the middle of a line', lines('§ 11 Val', 'Text 8 12 Budget', '§ 13 Slut')],
  ])('%s stays', (_, text) => {
    expect(tidied(text)).toBe(text);
  });
});

describe('the full stop behind a number', () => {
  test('read as a comma', () => {
    expect(tidied(lines('3. Val', '4, Budget', '5. Slut'))).toBe(lines('3. Val', '4. Budget', '5. Slut'));
  });

  test.each([
    ['two digits', '10. Val', 'u. Budget', '12. Slut', '11. Budget'],
    ['one', '8. Val', 'g. Budget', '10. Slut', '9. Budget'],
    ['a digit and a letter', '14. Val', '1s, Budget', '16. Slut', '15, Budget'],
    ['a letter of a list', '8. Val', 'a. Budget', '10. Slut', 'a. Budget'],
    ['either of two', '8. Val', 'g. Budget\ng. Kassa', '10. Slut', 'g. Budget\ng. Kassa'],
    ['where none is wanting', '8. Val', 'g. Budget', '9. Slut', 'g. Budget'],
  ])('after a number in letters, %s', (_, first, second, third, mended) => {
    expectBetween(lines('6. Start', '7. Upprop', first), lines(third, '17. Adjö'), second, mended);
  });

  test.each([
    ['a decimal comma', lines('3. Val', '4,5 procent', '5. Slut')],
    ['a list of numbers', lines('Punkterna', '4, fem', 'och sex')],
    ['a number out of order', lines('3. Val', '9, Budget', '4. Slut')],
    ['a number in the line', lines('3. Val', 'Text 4, Budget', '5. Slut')],
    ['a colon', lines('3. Val', '4: Budget', '5. Slut')],
  ])('%s stays', (_, text) => {
    expect(tidied(text)).toBe(text);
  });
});

test('whatever the numbering, a second look finds nothing more', () => {
  const opener = fc.tuple(
    fc.constantFrom('§ ', '8 ', '$ ', 'S', '&', '§', '', '_ '),
    fc.integer({ min: 1, max: 9 }),
  );
  const line = fc
    .tuple(opener, fc.constantFrom('', '.', ',', ':'))
    .map(([[sign, n], stop]) => `${sign}${n}${stop} Text`);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (list) => {
      const once = tidied(lines(...list));
      expect(tidied(once)).toBe(once);
    }),
    { numRuns: 1000 },
  );
});
