/** The word *i* that was read as the digit 1, and numbers that stay. */
import { expect, test } from 'vitest';
import { mended, textOf } from './help.ts';

test.each([
  ['Vi talade om hur det ser ut 1 kommunen.', 'Vi talade om hur det ser ut i kommunen.'],
  ['Medlemmarna deltar 1 arbetet med stadgarna.', 'Medlemmarna deltar i arbetet med stadgarna.'],
])('%s', (line, expected) => {
  expect(mended(line)).toBe(expected);
});

test.each([
  ['a day', 'Stamman halls den 1 mars.', 'Stämman hålls den 1 mars.'],
  ['a number that is counted', 'Det finns 1 styrelsemedlem kvar.', 'Det finns 1 styrelsemedlem kvar.'],
  ['of an annex', 'Se bilaga 1 till protokollet.', 'Se bilaga 1 till protokollet.'],
  ['of several', 'Punkterna 1 och 2 avslogs.', 'Punkterna 1 och 2 avslogs.'],
])('%s stays', (_, line, expected) => {
  expect(mended(line)).toBe(expected);
});

test('nothing is looked for where å, ä, ö came out right', () => {
  const line = 'Medlemmarna deltar 1 arbetet med stadgarna på måndag kväll.';
  expect(mended(line, textOf('socialnamnd', 'swe'))).toBe(line);
});
