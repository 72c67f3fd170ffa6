/** Numbers of items and of the register, as smaller municipalities set them over their headings. */
import { describe, expect, test } from 'vitest';
import { headings, itemsOf, minutesOf } from './help.ts';

const item = (...lines: readonly string[]) => minutesOf(['Kulturnämnden', '', ...lines].join('\n'));

describe('the number of the register', () => {
  test.each([
    ['with the class in its plan', 'KN § 7 Dnr KN 12-345 678', 'KN 12-345 678'],
    ['after a dash', 'KN § 7 Dnr 0012/13 - 456', '0012/13 - 456'],
    ['without a label', 'KN § 7     KN/2018:29 - 001', 'KN/2018:29 - 001'],
    ['of a body of which a part met', 'KN AU § 7     Dnr: KN 2018/29', 'KN 2018/29'],
    ['with the figures of its year first', 'KN § 7 09/KN 0029', '09/KN 0029'],
    ['left blank', 'KN AU § 7     Dnr:', undefined],
    ['that is none', 'KN § 7 Dnr: -', undefined],
    ['with its class in a column of its own', 'KN § 7     Dnr 73/2021     Kod 418', '73/2021'],
    ['with the figures of its class in one', 'KN § 7     Dnr 2021.73     418', '2021.73'],
    ['with specks before these', 'KN § 7 Dnr 2021.73 * : 2 418', '2021.73'],
    ['behind a hyphen that was a blank', 'KN § 7 Dnr-2015:13/00', '2015:13/00'],
  ])('%s', (_, number, expected) => {
    const [only] = itemsOf(item(number, '', 'Taxa för badet', '', 'Badet har setts över under året.'));
    expect([only?.rubrik, only?.diarienummer]).toEqual(['Taxa för badet', expected]);
  });

  test.each([
    'INKOMMET TILL KN 2013-04-04',
    'Budget 2024/25',
    'Prognos 2024:1 med utfall i maj',
    'Prognos 1/2024',
  ])('is none in «%s»', (title) => {
    expect(headings(item('§ 7 Dnr 0012/13', title, '', 'Nämnden tar del av det.'))).toEqual([`7 ${title}`]);
  });

  test('the heading under it may have a full stop', () => {
    const body = [
      'Försäljning av Ekby 2:1, badet.',
      '',
      'Kommunfullmäktige beslutade i fjol att badet säljs.',
    ];
    expect(headings(item('KN § 7     Dnr 12/13', '', ...body))).toEqual([
      '7 Försäljning av Ekby 2:1, badet.',
    ]);
  });
});

describe('the heading under a number alone', () => {
  test.each(['Inledning', 'Justering', 'Närvarande'])('%s', (title) => {
    const minutes = item(
      '§ 7',
      title,
      'Att justera protokollet utsågs Bo Alm.',
      '',
      '§ 8',
      'Taxa',
      'Bo berättar.',
    );
    expect(headings(minutes)).toEqual([`7 ${title}`, '8 Taxa']);
  });

  test('a heading of a part is none', () => {
    expect(headings(item('§ 7', 'Beslut', 'Taxan höjs.', '', '§ 8', 'Badet', 'Bo berättar.'))).toEqual([
      '7',
      '8 Badet',
    ]);
  });

  test('numbers that begin at 1 under it make a list', () => {
    const minutes = item(
      '§ 7',
      'Information',
      '',
      '1. Badet',
      'Bo berättar om badet.',
      '',
      '2. Biblioteket',
      'Gun berättar.',
    );
    expect(itemsOf(minutes).map(({ niva }) => niva)).toEqual([undefined, 2, 2]);
  });
});

test('the members in the order of their seats are no items', () => {
  const seats = [
    '1. Asta Ek, ordf (S)',
    '2. Börje Ax (M)',
    '3. Cilla Sund, 2:e vice ordf (KD)',
    '4. Disa Lo (V)',
    '5. Eva Sjö (S)',
    '6. Filip Ask (C)',
  ];
  const items = ['§ 7', 'Taxa för badet', 'Beslut', 'Taxan höjs.', '', '§ 8', 'Garn', 'Beslut', 'Garn köps.'];
  expect(headings(item('Ledamöter', ...seats, '', ...items))).toEqual(['7 Taxa för badet', '8 Garn']);
});
