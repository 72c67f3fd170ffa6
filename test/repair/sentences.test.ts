/** Where sentences end, and which words are put together across a line end. */
import { describe, expect, test } from 'vitest';
import { type Conventions, sentences } from '../../src/repair/text/sentences.ts';

const CONVENTIONS: Conventions = {
  abbreviations: new Set(['bl', 'a', 'kl', 'tex', 'ordf']),
  conjunctions: new Set(['och', 'samt', 'eller']),
  closed: new Set(),
};

const cut = (text: string): string[][] =>
  sentences(text, 0, CONVENTIONS).map((tokens) => tokens.map(({ text: word }) => word));

/** The sentences with a stroke between them. */
const row = (text: string): string =>
  cut(text)
    .map((tokens) => tokens.join(' '))
    .join(' / ');

describe('a sentence', () => {
  test.each([
    ['ends at a full stop, a question, a call', 'Ja. Nej? Jo! Så', 'Ja / Nej / Jo / Så'],
    ['ends behind a closing mark', '(Ja.) Nej.” Jo', 'Ja / Nej / Jo'],
    ['goes on before a small letter', 'vid kassan. och sedan', 'vid kassan och sedan'],
    ['goes on behind an abbreviation', 'Mötet kl. 13.00 med ordf. Ek', 'Mötet kl 13.00 med ordf Ek'],
    ['goes on behind an abbreviation in brackets', '(Bl. A)', 'Bl A'],
    ['goes on behind an initial', 'Per E. Ek', 'Per E Ek'],
    ['ends behind a number', 'Klart 2024. Nu', 'Klart 2024 / Nu'],
    ['goes on in the next line', 'ett\ntvå', 'ett två'],
    ['ends at a blank line', 'ett\n\ntvå', 'ett / två'],
    ['ends at a line of blanks', 'ett\n  \ntvå', 'ett / två'],
    ['goes on at a page break', 'ett\ftvå', 'ett två'],
    ['ends at a page break behind a line end', 'ett\n\ftvå', 'ett / två'],
    ['ends where an item begins with a bullet', 'ett\n• två', 'ett / två'],
    ['ends where an item begins with a dash', 'ett\n– två', 'ett / – två'],
    ['ends where an item begins with a number', 'ett\n2. två\n3) tre', 'ett / 2 två / 3 tre'],
    ['ends at a paragraph sign', 'ett\n§ 2 två', 'ett / 2 två'],
    ['goes on at a number in the line', 'ett 2. två', 'ett 2 två'],
    ['goes on at a number that is more than a mark', 'ett\n2.5 två', 'ett 2.5 två'],
  ])('%s', (_, text, expected) => {
    expect(row(text)).toBe(expected);
  });

  test('of nothing is none', () => {
    expect(cut(' \n . \n')).toEqual([]);
  });

  test('starts where it says in the source', () => {
    const [tokens] = sentences('Hej hopp', 100, CONVENTIONS);
    expect(tokens?.map(({ span }) => span)).toEqual([
      { start: 100, end: 103 },
      { start: 104, end: 108 },
    ]);
  });

  test('a line that begins within a sentence is marked, and its first token alone', () => {
    const [tokens] = sentences('ett två\ntre fyra', 0, CONVENTIONS);
    expect(tokens?.map(({ newLine }) => newLine)).toEqual([false, false, true, false]);
  });

  test('the first line of a sentence begins none', () => {
    const [, second] = sentences('Ett.\nTvå', 0, CONVENTIONS);
    expect(second?.map(({ newLine }) => newLine)).toEqual([false]);
  });
});

describe('a word divided at a line end', () => {
  test.each([
    ['hyphen', 'sekrete-\nrare'],
    ['hyphen and blanks', 'sekrete-  \n  rare'],
    ['soft hyphen', 'sekrete\u00ad\nrare'],
    ['not sign', 'sekrete¬\nrare'],
    ['Unicode hyphen', 'sekrete\u2010\nrare'],
  ])('is one token: %s', (_, text) => {
    const [tokens] = sentences(`vår ${text} kom`, 0, CONVENTIONS);
    expect(tokens?.map((token) => token.text)).toEqual(['vår', 'sekreterare', 'kom']);
    const [, whole] = tokens ?? [];
    expect(whole?.span).toEqual({ start: 4, end: 4 + text.length });
    expect(whole?.divided?.parts.map((part) => part.text)).toEqual(['sekrete', 'rare']);
    expect(whole?.divided?.parts[1].newLine).toBe(true);
  });

  test('keeps the punctuation behind it', () => {
    const [tokens] = sentences('sekrete-\nrare.”', 0, CONVENTIONS);
    expect(tokens?.[0]?.divided?.after).toBe('.”');
  });

  test('ends its sentence by that punctuation', () => {
    expect(row('en sekrete-\nrare. Sedan')).toBe('en sekreterare / Sedan');
  });

  test('may stand behind other words without a blank', () => {
    expect(row('och/sekrete-\nrare')).toBe('och sekreterare');
  });

  test.each([
    ['before a conjunction', 'skol-\noch fritid', 'skol och fritid'],
    ['before another conjunction', 'skol-\neller fritid', 'skol eller fritid'],
    ['before a capital', 'Anna-\nKarin', 'Anna Karin'],
    ['before a digit', 'avsnitt-\n12', 'avsnitt 12'],
    ['over a page break', 'sekrete-\n\frare', 'sekrete / rare'],
    ['in the middle of a line', 'sekrete- rare', 'sekrete rare'],
    ['after a single letter', 's-\nmöte', 's möte'],
    ['after a digit', '12-\nårig', '12 årig'],
    ['after a dash with a blank', 'ett -\ntvå', 'ett - två'],
    ['before a sign inside', 'sekrete-\nra/re', 'sekrete ra re'],
    ['at the end', 'sekrete-', 'sekrete'],
  ])('is two: %s', (_, text, expected) => {
    expect(row(text)).toBe(expected);
    expect(
      sentences(text, 0, CONVENTIONS)
        .flat()
        .every(({ divided }) => divided === undefined),
    ).toBe(true);
  });
});
