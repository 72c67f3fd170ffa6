/** Headings of items whose numbers were misread, and headings that OCR ran into what stands around them. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, minutesOf, minutesWith } from './help.ts';

const headingsIn = (...lines: string[]): string[] => headings(minutesOf(minutesWith(...lines)));

describe('a heading is found', () => {
  test('with a colon after its sign', () => {
    expect(headingsIn('§ 3 Val', 'Asta valdes.', '', '§:4 Budget', 'Budgeten är klar.')).toEqual([
      '3 Val',
      '4 Budget',
    ]);
  });

  test('with a letter for the first number', () => {
    const lines = [
      '§ I. Upprop',
      'Alla svarade.',
      '',
      '§ 2. Val',
      'Asta valdes.',
      '',
      '§ 3. Budget',
      'Den är klar.',
    ];
    expect(headingsIn(...lines)).toEqual(['1 Upprop', '2 Val', '3 Budget']);
  });

  test('with a speck before its diary number, and with a digit for the sign of a unit', () => {
    const lines = [
      'UN § 1 ae Dnr UN 2024-12',
      'Val',
      'Asta valdes.',
      '',
      'UN 8 2 Budget',
      'Budgeten är klar.',
    ];
    expect(headingsIn(...lines)).toEqual(['1 Val', '2 Budget']);
  });

  test.each([
    ['an apostrophe before its sign', "KN'§ 4 Budget"],
    ['a hyphen behind it', '§-4 Budget'],
    ['the number of another body before that of the matter', 'Kn §4 Au § 61 Dnr 219/2024\nBudget'],
  ])('with %s', (_, number) => {
    const lines = ['§ 3 Val', 'Asta valdes.', '', number, 'Budgeten är klar.'];
    expect(headingsIn(...lines)).toEqual(['3 Val', '4 Budget']);
  });

  test('with a full stop behind it that was none, over a part of the item', () => {
    const item = ['Kn § 4 Dnr 219/2024', 'Lån av vävstolar.', 'Ärendebeskrivning', 'Garnet är slut.'];
    expect(headingsIn('Kn § 3 Val', 'Asta valdes.', '', ...item)).toEqual(['3 Val', '4 Lån av vävstolar.']);
  });

  test('but no sentence over a part of the item', () => {
    const item = ['Kn § 4 Dnr 219/2024', 'Asta informerade.', 'Beslut', 'Garnet är slut.'];
    expect(headingsIn('Kn § 3 Val', 'Asta valdes.', '', ...item)).not.toContain('4 Asta informerade.');
  });

  test('before the first number, where that was not read', () => {
    const lines = [
      '§ Upprop',
      'Alla svarade.',
      '',
      '§ 2 Val',
      'Asta valdes.',
      '',
      '§ 3 Budget',
      'Den är klar.',
    ];
    expect(headingsIn(...lines)).toEqual(['§ Upprop', '2 Val', '3 Budget']);
  });

  test('where a number within items is missing', () => {
    const lines = [
      '1.1 Val',
      'Asta valdes.',
      '1.2 Budget',
      'Den är klar.',
      '1, 3 Garnet',
      'Det är slut.',
      '1.4 Städdag',
      'Den är i maj.',
    ];
    expect(headingsIn(...lines)).toContain('1.4 Städdag');
    expect(headingsIn(...lines)).toHaveLength(4);
  });

  test('though it stands at the end of one page and another at the head of the next', () => {
    const lines = [
      ...['§ 1 Dnr: VS.1', 'Val', 'Asta valdes.', 'Börje ersätter henne.', '', 'Vs § 2 Dnr: VS.2'],
      ...['\fBudget', 'Den är klar.', 'Den gäller i år.', '', 'Vs § 3 Dnr: VS.3', 'Städdag', 'Den är i maj.'],
    ];
    expect(headingsIn(...lines)).toEqual(['1 Val', '2 Budget', '3 Städdag']);
  });
});

test('a heading that fills its line does not go on as the sentence under it', () => {
  const minutes = minutesOf(
    minutesWith(
      '§ 3 Vävstugans nya stadgar, vävstolar och skåp',
      'Asta visade de nya mönstren som hon har fått från sin mormor och som ingen har vävt förut i',
      'byn, och Börje visade hur skytteln lagas så att den håller i minst tio år, om ingen tappar den i',
      'golvet.',
      '',
      '§ 4 Val av två personer som jämte ordföranden ska underteckna protokollet för vävstugan',
      'Utsågs Asta Lindgärde att jämte ordföranden underteckna protokollet.',
    ),
  );
  expect(headings(minutes)[1]).toBe(
    '4 Val av två personer som jämte ordföranden ska underteckna protokollet för vävstugan',
  );
  expect(decisions(minutes)).toEqual([
    'Utsågs Asta Lindgärde att jämte ordföranden underteckna protokollet.',
  ]);
});

test('numbers without a sign are an agenda where their titles come again with one', () => {
  const lines = [
    ...[
      '1. Val av vävare',
      '2. Budget för garnet',
      'Föredragande: Asta Ek',
      '3. Rapport',
      '4. Städdag',
      '5. Kaffe',
      '',
    ],
    ...['Vs § 1 Val avvävare', 'Asta valdes.', '', 'Vs § 2 Budget för garnet', 'Den är klar.'],
  ];
  expect(headingsIn(...lines)).toEqual(['1 Val avvävare', '2 Budget för garnet']);
});

test('an agenda is one though its numbers were misread', () => {
  const lines = [
    ...['Dagordning:', '11 Mötets öppnande', '1.2 Val av vävare', '1s Garnet', '1.4 Kaffet', '2, Rapporter'],
    ...['2.1 Städdag', '2.2 Vävstolen', '', 'Li Mötets öppnande', '1.2 Val av vävare', 'Asta valdes.'],
    ...['1.3 Garnet', 'Det är slut.', '1.4 Kaffet', 'Det är gott.'],
  ];
  expect(headingsIn(...lines).filter((heading) => /Städdag|Vävstolen/.test(heading))).toEqual([]);
  expect(headingsIn(...lines).slice(-3)).toEqual(['1.2 Val av vävare', '1.3 Garnet', '1.4 Kaffet']);
});

test('a short body before the sign may be in small letters', () => {
  expect(headingsIn('Vn § 3 Val', 'Asta valdes.', '', 'vn §4 Budget', 'Den är klar.')).toEqual([
    '3 Val',
    '4 Budget',
  ]);
});

test('a body that decides stands apart from the line before, and is no running head', () => {
  const full = 'Vävstugans styrelse föreslår Asta Lindgärde som vävare för alla de nya vävstolarna i byn';
  const minutes = minutesOf(
    minutesWith('§ 3 Val', full, full, full, 'Mötet beslutar', '', 'att välja Asta Lindgärde som vävare.'),
  );
  expect(decisions(minutes)).toEqual(['Mötet beslutar att välja Asta Lindgärde som vävare.']);
  const pages = minutesWith(
    ...['§ 3 Val', 'Mötet beslutar', 'att välja Asta.', '\fMötet beslutar', 'att välja Börje.'],
  );
  expect(decisions(minutesOf(pages))).toEqual([
    'Mötet beslutar att välja Asta.',
    'Mötet beslutar att välja Börje.',
  ]);
});

test.each([
  ['3. Övriga frågor oe', '3 Övriga frågor'],
  ['3. Övriga frågor m m', '3 Övriga frågor m m'],
  ['3. Garnet oe', '3 Garnet oe'],
])('letters after a customary heading are none of it: %s', (line, heading) => {
  expect(headingsIn('2. Val', 'Asta valdes.', '', line, 'Det finns inga.')).toEqual(['2 Val', heading]);
});

test('letters within an item go on after one that was misread', () => {
  const lines = ['a. Vävmästare', 'b. Kassör', 'e. Sekreterare', 'd. Städare', 'e. Revisor'];
  const items = lines.flatMap((line) => [line, 'Asta valdes.']);
  expect(headingsIn('1. Val', ...items, '2. Garnet', 'Det är slut.')).toEqual([
    '1 Val',
    ...lines.map((line) => line.replace('.', '')),
    '2 Garnet',
  ]);
});

test('what was read as letters between a number and a customary heading is none of it', () => {
  const lines = ['1 Mötets öppnande', 'Asta öppnade mötet.', '2 os Val av vävare', 'Börje valdes.'];
  const more = ['3s Fråga om garnet', 'Det är slut.', '4 g = Val av städare', 'Cilla valdes.'];
  expect(headingsIn(...lines, ...more)).toEqual([
    '1 Mötets öppnande',
    '2 Val av vävare',
    '3 Fråga om garnet',
    '4 Val av städare',
  ]);
  expect(headingsIn('1 Garnet', 'Det är slut.', '2 st Vävstolar', 'Asta valdes.')).not.toContain(
    '2 Vävstolar',
  );
});

test('customary headings before the first number are items, as many as are missing', () => {
  const lines = ['Li Mötets öppnande', 'Asta öppnade mötet.', '12 Val ay vävare', 'Börje valdes.'];
  const more = ['1.3 Garnet', 'Det är slut.', '1.4 Kaffet', 'Det är gott.'];
  expect(headingsIn(...lines, ...more)).toEqual([
    'Li Mötets öppnande',
    '12 Val ay vävare',
    '1.3 Garnet',
    '1.4 Kaffet',
  ]);
});

test('a customary heading after the last number is an item, whatever its number was read as', () => {
  const lines = [
    '9. Garnet',
    'Det är slut.',
    '10. Kaffet',
    'Det är gott.',
    'IL Övriga frågor',
    'Det finns inga.',
  ];
  expect(headingsIn(...lines)).toEqual(['9 Garnet', '10 Kaffet', 'IL Övriga frågor']);
  expect(headingsIn(...lines.slice(0, 4), 'a Fråga om hur garnet ska räcka')).toHaveLength(2);
});

test('a customary heading is an item where the blank behind its number is lost', () => {
  const lines = [
    '9. Garnet',
    'Det är slut.',
    '10Val av vävare',
    'Asta valdes.',
    '11. Kaffet',
    'Det är gott.',
  ];
  expect(headingsIn(...lines)).toEqual(['9 Garnet', '10 Val av vävare', '11 Kaffet']);
  const capitals = ['9. GARNET', 'Det är slut.', '10VAL AV VÄVARE', 'Asta valdes.', '11. KAFFET'];
  expect(headingsIn(...capitals)).toEqual(['9 GARNET', '10 VAL AV VÄVARE', '11 KAFFET']);
});

test.each([
  ['with a body before it', ['Vs § 102 Val', 'Vs 5 103 Garnet', 'Vs $ 104 Kaffet']],
  ['as a digit', ['§ 102 Val', '6103 Garnet', '§ 104 Kaffet']],
])('a sign is misread %s', (_, titles) => {
  expect(headingsIn(...titles.flatMap((title) => [title, 'Asta valdes.', '']))).toEqual([
    '102 Val',
    '103 Garnet',
    '104 Kaffet',
  ]);
});

test('a sign stands for a digit', () => {
  const lines = ['9. Garnet', 'Det är slut.', '', '1@. Val av vävare', 'Asta valdes.', '', '11. Kaffet'];
  expect(headingsIn(...lines)).toEqual(['9 Garnet', '1@ Val av vävare', '11 Kaffet']);
});

test('two numbers in sequence are those of items, though the sign before both was misread', () => {
  expect(headingsIn('& 8 Val, garn', 'Asta valdes.', '', '& 9 Kaffet', 'Det är gott.')).toEqual([
    '8 Val, garn',
    '9 Kaffet',
  ]);
  expect(headingsIn('8 12 Val, garn', 'Asta valdes.', '', '8 45 Kaffet', 'Det är gott.')).not.toContain(
    '12 Val, garn',
  );
});

test('the first letter within an item may have lost its full stop', () => {
  const lines = ['a Vävmästare', 'b. Kassör', 'c. Sekreterare', 'd. Städare'];
  const items = lines.flatMap((line) => [line, 'Asta valdes.']);
  expect(headingsIn('1. Val', ...items, '2. Garnet', 'Det är slut.')).toContain('a Vävmästare');
});
