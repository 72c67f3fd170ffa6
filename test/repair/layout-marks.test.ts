/** Bullets read as something else, and specks: what is one, and what only looks like one. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changes, laidOut, tidied } from './layout-help.ts';

describe('bullets', () => {
  test.each([
    ['¢ Protokollet', '• Protokollet'],
    ['e Protokollet', '• Protokollet'],
    ['o Protokollet', '• Protokollet'],
    ['© Protokollet', '• Protokollet'],
    ['« Protokollet', '• Protokollet'],
    ['  e Protokollet', '  • Protokollet'],
    ['e  Protokollet', '•  Protokollet'],
    ['e 12 stolar', '• 12 stolar'],
    ['e (utgår)', '• (utgår)'],
    ['e ”Nej”', '• ”Nej”'],
    ['Text\ne Protokollet\ne Stadgarna', 'Text\n• Protokollet\n• Stadgarna'],
    ['_ © Protokollet', '• Protokollet'],
    ['e © Protokollet', '• Protokollet'],
    ['‘e Protokollet', '• Protokollet'],
    ['e_ Protokollet', '• Protokollet'],
  ])('%j becomes %j', (text, expected) => {
    expect(tidied(text)).toBe(expected);
  });

  test.each([
    ['a bullet', '• Protokollet'],
    ['a dash', '- Protokollet'],
    ['a letter that is no bullet', 'i Protokollet'],
    ['a capital', 'O Protokollet'],
    ['a mark in the line', 'Kassören e Protokollet'],
    ['a mark alone', 'e'],
    ['a mark before another', 'e – Protokollet'],
    ['a mark stuck to its word', 'eProtokollet'],
    ['a mark before a tab', 'e\tProtokollet'],
    ['an enumeration', 'a) Protokollet'],
    ['an enumeration with a full stop', 'e. Protokollet'],
  ])('%s stays: %j', (_, text) => {
    expect(tidied(text)).toBe(text);
  });

  test('are as sure as the list says', () => {
    const [decision] = laidOut('¢ Protokollet').decisions;
    expect(decision).toMatchObject({ kind: 'replace', confidence: 0.98, reasons: ['bullet'], before: '¢' });
  });
});

describe('specks alone', () => {
  test.each(['Asta Ek , Bo Alm', 'Protokoll 24 , fört den 5 maj', 'Asta (S) , Bo (M)'])(
    'are not what divides words: %s',
    (text) => {
      expect(tidied(text)).toBe(text);
    },
  );

  test.each([
    ['in the line', 'Mötet ; öppnas', 'Mötet öppnas'],
    ['several in a row', 'Mötet ; ~ ‘ öppnas', 'Mötet öppnas'],
    ['several in one', 'Mötet ;~ öppnas', 'Mötet öppnas'],
    ['at the start', '_ Mötet', 'Mötet'],
    ['several at the start', '_ ; Mötet', 'Mötet'],
    ['at the end', 'Mötet öppnas. ;', 'Mötet öppnas.'],
    ['a full stop at the end', 'Mötet öppnas .', 'Mötet öppnas'],
    ['a colon at the end', 'Mötet öppnas. :', 'Mötet öppnas.'],
    ['a colon over no list', 'Beslut :\nMötet godkände', 'Beslut\nMötet godkände'],
    ['stops and specks at the end', 'Mötet öppnas. : ; . :', 'Mötet öppnas.'],
    ['a whole line', 'Mötet\n; ‘ ~\nöppnas', 'Mötet\n\nöppnas'],
    ['indented', '  ; Mötet', '  Mötet'],
    ['with more blanks', 'Mötet   ;   öppnas', 'Mötet     öppnas'],
    ['a lone bar', 'Mötet | öppnas', 'Mötet öppnas'],
    ['a bar at the edge', '| Mötet öppnas', 'Mötet öppnas'],
  ])('%s: %j becomes %j', (_, text, expected) => {
    expect(tidied(text)).toBe(expected);
  });

  test.each([
    ['a table row', '| Namn | Parti |'],
    ['a table row without edges', 'Namn | Parti | Roll'],
    ['a table row with an empty cell', '| Namn | | Roll |'],
    ['a full stop in the line', 'Mötet . öppnas'],
    ['a colon in the line', 'Mötet : öppnas'],
    ['a colon over a list', 'Så här :\n- garn\n- ull'],
    ['dots', 'Mötet ... öppnas'],
    ['dots at the end', 'Mötet öppnas ...'],
    ['leaders', 'Dagordning . . . . 3'],
    ['a dash', 'Mötet – öppnas'],
    ['a letter', 'Mötet i april'],
    ['a number', 'Mötet 3 april'],
    ['an ampersand', 'Ek & Co'],
    ['a sum', 'Avgift 100 + 50'],
    ['a percent sign', 'Räntan 3 %'],
    ['a paragraph sign', 'Enligt § 7'],
  ])('%s stays: %j', (_, text) => {
    expect(tidied(text)).toBe(text);
  });

  test('leave one decision for those in a row', () => {
    expect(changes(laidOut('Mötet ; ~ öppnas').decisions)).toEqual([' ; ~→']);
  });
});

describe('specks stuck to words', () => {
  test.each([
    ['_Mötet', 'Mötet'],
    ['‘Mötet öppnas', 'Mötet öppnas'],
    ['~(se bilaga)', '(se bilaga)'],
    ['¬Mötet', 'Mötet'],
    ['Mötet_ öppnas', 'Mötet öppnas'],
    ['öppnas.‘', 'öppnas.'],
    ['2024~', '2024'],
    ['_Mötet_', 'Mötet'],
    ['‘Mötet ’ öppnas', 'Mötet öppnas'],
  ])('%j becomes %j', (text, expected) => {
    expect(tidied(text)).toBe(expected);
  });

  test.each([
    ['a quotation', '‘Nej’ sade hon'],
    ['a quotation of several words', '‘Nej tack’ sade hon'],
    ['a quotation in other marks', '`Nej´ sade hon'],
    ['a quotation with an apostrophe', "‘Nej' sade hon"],
    ['an apostrophe inside', 'fem stycken på ta’t'],
    ['an apostrophe at the end', 'Lars’ motion'],
    ['a name with underscores', 'fil_namn'],
    ['a footnote sign', 'Mötet* öppnas'],
    ['two specks', '__Mötet'],
  ])('%s stays: %j', (_, text) => {
    expect(tidied(text)).toBe(text);
  });
});

describe('Markdown', () => {
  test.each([
    ['e Text', '• Text'],
    ['# Text :', '# Text'],
    ['**Text** ; text', '**Text** text'],
    ['> Text ;\n> text ;', '> Text\n> text'],
    ['| a ; | b |', '| a | b |'],
  ])('is repaired like text: %j becomes %j', (text, expected) => {
    expect(tidied(text, 'a.md')).toBe(expected);
  });

  test.each([
    ['a quotation that goes on', '> Text\n> text'],
    ['one in another', '> Text\n> > text'],
    ['a letter behind code', 'Text `kod` e text'],
    ['a letter behind what is set off', 'Text *text* o text'],
    ['a colon before what is set off', 'Text : **text** text'],
    ['quotation marks around what is set off', 'Text ‘*text*’ text'],
    ['a mark that is set off', 'Text *;* text'],
    ['a letter in a table', '| a | e text |'],
  ])('keeps %s: %j', (_, text) => {
    expect(tidied(text, 'a.md')).toBe(text);
  });
});

test('whatever the marks, a second look finds nothing more', () => {
  const chunk = fc.oneof(
    fc.constantFrom(
      'Mötet',
      'e',
      'o',
      '12',
      '(se',
      'Ek.',
      '|',
      '.',
      ':',
      '...',
      ';',
      '©',
      '¢',
      '_',
      '‘',
      '’',
      '~',
    ),
    fc.string({ unit: fc.constantFrom(...'ea1.,:;_‘’~|©('), minLength: 1, maxLength: 4 }),
  );
  const text = fc
    .array(fc.tuple(chunk, fc.constantFrom(' ', ' ', ' ', '\n', '  ')))
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(text, (noisy) => {
      const once = tidied(noisy);
      expect(tidied(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});
