/** Readings against the print: what counts as right and as harm. */
import { expect, test } from 'vitest';
import { changesOf } from '../../src/build/changes.ts';
import { surroundingsOf } from '../../src/repair/decide/surroundings.ts';
import { weighDocument } from '../../src/repair/weigh/weigh-document.ts';
import { MODEL } from '../repair/help.ts';
import { sourceOf } from '../repair/layout-help.ts';

const fatesOf = (read: string, print: string): string[] => {
  const source = sourceOf(read);
  const { text } = source;
  const weighed = weighDocument(source, text, MODEL);
  const surroundings = surroundingsOf(weighed.tokens);
  const page = { document: 'a', print, source, text, profile: undefined, weighed, surroundings };
  return changesOf(page, MODEL).map(({ isRight, isHarm }) => (isRight ? 'right' : isHarm ? 'harm' : 'wrong'));
};

test.each([
  ['a word', 'Motet holls.', 'Mötet hölls.', ['right', 'right']],
  [
    'parts of a name with a hyphen',
    'Motet tackade Carl-Ake Ek.',
    'Mötet tackade Carl-Åke Ek.',
    ['right', 'right'],
  ],
  [
    'words on both sides of a slash',
    'Var namnd/styrelse motte oss.',
    'Vår nämnd/styrelse mötte oss.',
    ['right', 'right', 'right'],
  ],
  [
    'a word that was so in print',
    'Motet fick ett nytt ordforande.',
    'Mötet fick ett nytt ordforande.',
    ['right', 'harm'],
  ],
])('%s', (_, read, print, fates) => {
  expect(fatesOf(read, print)).toEqual(fates);
});
