/** Words divided at a line end: put together on their first line, the lines kept. */
import { describe, expect, test } from 'vitest';
import { MODEL, repaired, textOf } from './help.ts';

/** So much Swedish around that nothing is thought of å, ä and ö. */
const around = textOf('bostadsratt', 'gold').split('\n').slice(0, 30).join('\n');

/** A text repaired within a Swedish document. */
function within(text: string): string {
  const { text: whole } = repaired(`${around}\n\n${text}\n`);
  return whole.slice(around.length + 2, -1);
}

describe('a divided word is joined', () => {
  test.each([
    [
      'on its first line, and the line goes on behind it',
      'Vår sekrete-\nrare är sjuk.',
      'Vår sekreterare\när sjuk.',
    ],
    ['with the punctuation behind it', 'Vår sekrete-\nrare, Bo, är sjuk.', 'Vår sekreterare,\nBo, är sjuk.'],
    ['with all of the punctuation', '(Vår sekrete-\nrare). Sedan', '(Vår sekreterare).\nSedan'],
    ['at the end of a paragraph', 'Vår sekrete-\nrare.\n\nSedan', 'Vår sekreterare.\n\nSedan'],
    ['at the end of the text', 'Vår sekrete-\nrare', 'Vår sekreterare'],
    ['alone on the second line', 'Vår sekrete-\nrare\när sjuk.', 'Vår sekreterare\när sjuk.'],
    ['over an empty line', 'Vår sekrete-\n\nrare är sjuk.', 'Vår sekreterare\när sjuk.'],
    ['where blanks end its line', 'Vår sekrete-\nrare  \när sjuk.', 'Vår sekreterare  \när sjuk.'],
    ['where a speck ends its line', 'Vår sekrete-\nrare. ;\när sjuk.', 'Vår sekreterare.\när sjuk.'],
    ['where a speck stands behind it', 'Vår sekrete-\nrare ; är sjuk.', 'Vår sekreterare\när sjuk.'],
    ['where a speck stands before its end', 'Vår sekrete-\n_rare är sjuk.', 'Vår sekreterare\när sjuk.'],
    ['where a speck stands behind the hyphen', 'Vår sekrete- ;\nrare är sjuk.', 'Vår sekreterare\när sjuk.'],
    ['where the hyphen was read as a dash', 'Vår sekrete—\nrare är sjuk.', 'Vår sekreterare\när sjuk.'],
    ['as a compound', 'Vi antog delårs-\nrapporten igår.', 'Vi antog delårsrapporten\nigår.'],
    ['in an indented text', 'Vår sekrete-\n   rare är sjuk.', 'Vår sekreterare\när sjuk.'],
    ['two in a row', 'Vår sekrete-\nrare är sekre-\nterare.', 'Vår sekreterare\när sekreterare.'],
  ])('%s', (_, text, expected) => {
    expect(within(text)).toBe(expected);
  });

  test('and repaired at once', () => {
    const noSwedish = around.replace(/[åä]/g, 'a').replace(/ö/g, 'o');
    const { decisions } = repaired(`${noSwedish}\n\nVi antog delars-\nrapporten igar.`);
    expect(decisions.find(({ before }) => before.startsWith('delars'))).toMatchObject({
      kind: 'replace',
      before: 'delars-\nrapporten ',
      after: 'delårsrapporten\n',
      reasons: expect.arrayContaining(['hyphenation', 'confusion']),
    });
  });

  test('as sure as the hyphen, or as its repair', () => {
    const { decisions } = repaired(`${around}\n\nVår sekrete-\nrare är sjuk.`);
    expect(decisions.at(-1)).toMatchObject({
      confidence: 0.97,
      reasons: ['hyphenation'],
      alternatives: [{ text: 'sekrete-\nrare ' }],
    });
  });
});

test('where the whole is no word, each part is repaired by itself', () => {
  const noSwedish = around.replace(/[åä]/g, 'a').replace(/ö/g, 'o');
  const { text } = repaired(`Vi horde xyvqn-\nfragan igar.\n\n${noSwedish}`);
  expect(text.split('\n').slice(0, 2)).toEqual(['Vi hörde xyvqn-', 'frågan igår.']);
});

describe('a hyphen is kept', () => {
  test.each([
    ['before och', 'Vi har skol-\noch fritidsfrågor.'],
    ['before eller', 'Vi har skol-\neller fritidsfrågor.'],
    ['before samt', 'Vi har skol-\nsamt fritidsfrågor.'],
    ['where the whole is no word', 'Vi såg xyvqn-\nzwqxy igår.'],
    ['before a capital', 'Vi såg Anna-\nKarin igår.'],
    ['over a page break', 'Vi har sekrete-\n\frare nu.'],
    ['as a dash', 'Vi har -\nen sekreterare.'],
  ])('%s', (_, text) => {
    expect(within(text)).toBe(text);
  });
});

test('lines of a text with divided words stay as many, but for those that hold nothing else', () => {
  const text = 'Vår sekrete-\nrare är sjuk i\ndag och delårs-\nrapporten väntar.';
  expect(within(text).split('\n')).toHaveLength(text.split('\n').length);
});

test('the word that is joined counts as one', () => {
  const { words } = repaired('Vår sekrete-\nrare', {}, MODEL);
  expect(words).toBe(2);
});
