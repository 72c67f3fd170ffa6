/** Words that a blank or a line end cut in two: put together where a part is no word and the whole is one. */
import { describe, expect, test } from 'vitest';
import { repaired, textOf } from './help.ts';

/** So much Swedish around that nothing is thought of å, ä and ö. */
const around = textOf('bostadsratt', 'gold').split('\n').slice(0, 30).join('\n');

const within = (text: string): string => repaired(`${around}\n\n${text}\n`).text.slice(around.length + 2, -1);

describe('a word in two pieces is put together', () => {
  test.each([
    ['at a blank', 'Vi antog protok ollet igår.', 'Vi antog protokollet igår.'],
    [
      'at a line end without hyphen',
      'Vi antog protok\nollets slutsats igår.',
      'Vi antog protokollets\nslutsats igår.',
    ],
    [
      'at a line end before an empty line',
      'Vi antog redo-\n\nvisningen, som tack.',
      'Vi antog redovisningen,\nsom tack.',
    ],
  ])('%s', (_, text, expected) => {
    expect(within(text)).toBe(expected);
  });

  test('with the blank as a reason, and what stands there', () => {
    const { decisions } = repaired(`${around}\n\nVi antog protok ollet igår.`);
    expect(decisions.at(-1)).toMatchObject({
      kind: 'replace',
      before: 'protok ollet',
      after: 'protokollet',
      reasons: ['join'],
    });
  });
});

describe('what are words stays apart', () => {
  test.each([
    'Vi ses i stora salen.',
    'De vill bo kvar en tid.',
    'Mötet leds av Per Sson.',
    'Hos Sam Hälle är det fest.',
    'Kom till en fika stund.',
    'Vi antog redo\n\nvisningen igår.',
  ])('%s', (text) => {
    expect(within(text)).toBe(text);
  });
});
