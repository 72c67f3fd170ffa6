/** Repair as a whole: what is mended in a text without å, ä, ö, and what is left alone everywhere. */
import { describe, expect, test } from 'vitest';
import { MODEL, mended, repaired, textOf, UNREAD } from './help.ts';

/** The same pages as they were printed. */
const READ = textOf('socialnamnd', 'gold');

describe('in a text whose engine had no å, ä, ö', () => {
  test.each([
    ['Namnden beslutar att godkanna forslaget.', 'Nämnden beslutar att godkänna förslaget.'],
    ['Ordforande 6ppnade métet.', 'Ordförande öppnade mötet.'],
    ['Det innebar att vi maste spara.', 'Det innebär att vi måste spara.'],
    ['Vi arbetar pa ett annat satt i ar och nasta ar.', 'Vi arbetar på ett annat sätt i år och nästa år.'],
    ['Narvarande: Asa Lindstrom och Bjorn Ek', 'Närvarande: Åsa Lindström och Björn Ek'],
    ['PROTOKOLL VID ARSMOTET', 'PROTOKOLL VID ÅRSMÖTET'],
    ['Skol- och fritidsfragor', 'Skol- och fritidsfrågor'],
    ['Verksamhetsplan for lasaret', 'Verksamhetsplan för läsåret'],
  ])('%s', (line, expected) => {
    expect(mended(line)).toBe(expected);
  });
});

describe.each([
  ['whose engine had none', UNREAD],
  ['whose engine had them', READ],
])('in a text %s', (_, page) => {
  test.each([
    ['names that nobody knows', 'Närvarande: Lolitha Karlegatt, Wojtek Bzdrega'],
    ['words of the lexicon', 'Stads och ni ska vara med i kassan'],
    ['acronyms', 'SKAL, KF, BUN och GR deltar'],
    ['units and brands', 'Värdet är 7 pH och 12 kWh enligt McDonald'],
    ['numbers and dates', 'Den 12 maj 2024 kl. 13.00-16.30, 17 500 kr, 3,5 %, 2024-05-12'],
    ['case numbers', 'Dnr KS-2024-00017 och SN 2024/17, § 12'],
    ['addresses', 'Se www.forening.se/ars eller kassor@forening.se'],
    ['a table', 'Anna | Bo | Cecilia'],
    ['numbers in a row', '8 12 40 5'],
    ['quotations', 'Hon sade ‘nej’ och ”ja” igen'],
    ['initials', 'A Ek och B E Larsson'],
  ])('%s are left alone', (_kind, line) => {
    expect(mended(line, page)).toBe(line);
  });
});

describe('the options', () => {
  const { decisions } = repaired(UNREAD);
  const kinds = (list: typeof decisions): number => list.filter(({ kind }) => kind === 'replace').length;

  test('replaceAbove moves what is replaced', () => {
    const bold = repaired(UNREAD, { replaceAbove: 0.3 }).decisions;
    const shy = repaired(UNREAD, { replaceAbove: 0.999 }).decisions;
    expect(kinds(bold)).toBeGreaterThan(kinds(decisions));
    expect(kinds(shy)).toBeLessThan(kinds(decisions));
    expect(kinds(shy)).toBeGreaterThan(0);
  });

  test('askAbove moves what is asked', () => {
    const asks = (askAbove: number): number =>
      repaired(UNREAD, { askAbove }).decisions.filter(({ kind }) => kind === 'ask').length;
    expect(asks(0.2)).toBeGreaterThan(asks(0.9));
  });

  test('no options are the thresholds that ship', () => {
    expect(repaired(UNREAD, {}, MODEL).decisions).toEqual(decisions);
  });
});

test('a document may be empty, or have nothing to repair', () => {
  expect(repaired('')).toMatchObject({ decisions: [], words: 0, text: '' });
  expect(repaired(' \n\f\n ')).toMatchObject({ decisions: [], words: 0 });
  expect(repaired('12 34\n--- ***').words).toBe(0);
});
