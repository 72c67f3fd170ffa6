/** Numbers before a line: how they may be read. Which reading holds is for the sequence to say. */
import { describe, expect, test } from 'vitest';
import { enumeratorsAt } from '../../src/parse/numbers/enumerators.ts';
import { vocabularyOf } from '../../src/parse/vocabulary/vocabulary.ts';
import { knowledge } from '../record/help.ts';

const vocabulary = vocabularyOf(knowledge);

/** The readings as `style number words`, doubtful ones with a question mark. */
const readings = (line: string): string[] =>
  enumeratorsAt(line, vocabulary).map(
    ({ style, printed, end, doubt }) => `${style} ${printed}${doubt > 0 ? '?' : ''} ${line.slice(end)}`,
  );

describe('the likeliest reading', () => {
  test.each([
    ['§ 12 Budget', 'section-sign 12 Budget'],
    ['§12. Budget', 'section-sign 12 Budget'],
    ['KS § 12 Budget', 'section-sign 12 Budget'],
    ['§ 12/2024 Budget', 'section-sign 12 Budget'],
    ['12 § Budget', 'section-sign 12 Budget'],
    ['12 §', 'section-sign 12 '],
    ['§ 8.1 Ordförande', 'section-sign 8.1 Ordförande'],
    ['§ 12', 'section-sign 12 '],
    ['‘§ 12 Budget', 'section-sign 12 Budget'],
    ['$n § 12 Budget', 'section-sign 12 Budget'],
    ['Sn § 12°', 'section-sign 12 '],
    ['§ 12. *.', 'section-sign 12 *.'],
    ['$ 76 Hyra', 'section-sign 76? Hyra'],
    ['Å 24 7 Hyra', 'decimal 7? Hyra'],
    ['ST 2024:7 Hyra', 'decimal 7? Hyra'],
    ['$76 se - Hyra', 'section-sign 76? Hyra'],
    ['1. Ekonomi', 'decimal 1 Ekonomi'],
    ['1) Ekonomi', 'decimal 1 Ekonomi'],
    ['1, Ekonomi', 'decimal 1 Ekonomi'],
    ['1.Ekonomi', 'decimal 1 Ekonomi'],
    ['10 a. Balansräkning', 'decimal 10a Balansräkning'],
    ['1.2. Kassan', 'decimal 1.2 Kassan'],
    ['.4 Ekonomi', 'decimal 4 Ekonomi'],
    ['16.1 Motion om cyklar', 'decimal 16.1 Motion om cyklar'],
    ['4:1 Verkstaden', 'decimal 4:1 Verkstaden'],
    ['• 2', 'decimal 2 '],
    ['Punkt 4: Ekonomi', 'decimal 4 Ekonomi'],
    ['3 Ekonomi', 'decimal 3? Ekonomi'],
    ['$ 9 Budget', 'section-sign 9? Budget'],
    ['&§ 12 Val', 'section-sign 12 Val'],
    ['a) Ordförande', 'letter a Ordförande'],
    ['ii. Kassör', 'roman ii Kassör'],
  ])('%s', (line, reading) => {
    const [first] = readings(line);
    expect(first).toBe(reading);
  });
});

test('letters read for digits, and digits for §, are readings among others', () => {
  expect(readings('88. 3 Kassör')).toContain('section-sign 8.3? Kassör');
  expect(readings('875 Dnr 2024/12')).toContain('section-sign 75 Dnr 2024/12');
  expect(readings('875 Taxor')).toContain('section-sign 75? Taxor');
  expect(readings('z. Ekonomi')).toContain('decimal z? Ekonomi');
  expect(readings('g. Ekonomi')).toEqual(expect.arrayContaining(['decimal g? Ekonomi', 'letter g Ekonomi']));
});

test.each([
  ['4:3. Inköp av garn', '4:3? Inköp av garn'],
  ['5. 6. Vävstolar', '5.6? Vävstolar'],
  ['3 2 Spolar', '32? Spolar'],
  ['l.7 Garnet', 'l.7? Garnet'],
  ['35) Nålar', '35? Nålar'],
])('a point that was misread is one reading among others: %s', (line, reading) => {
  expect(readings(line)).toContain(`decimal ${reading}`);
});

test('a list within a list has the number of both', () => {
  expect(readings('1. a) Kansliet')).toEqual(['decimal 1 a) Kansliet', 'letter a Kansliet']);
});

describe('no number', () => {
  test.each([
    ['a paragraph of the law that a sentence speaks of', '§ 21, upphävs'],
    ['a span of paragraphs', '§§ 12–15 justeras'],
    ['those that the minutes hold', '§ 31–42'],
    ['the same with a misread sign', '§8.:1-17'],
    ['the seat of another and a paragraph', 'Nr 7, § 145'],
    ['hours', '13.00–16.00'],
    ['an hour', '9:30 Samling'],
    ['a day', '2024-02-27'],
    ['a day with points', '27.2.2024 i Folkets hus'],
    ['a count', '12 röster för förslaget'],
    ['words', 'Ekonomi'],
  ])('%s', (_, line) => {
    expect(readings(line)).toEqual([]);
  });
});
