/** Items of municipal minutes: what numbers them, and what is decided in them. */
import { expect, test } from 'vitest';
import { decisions, minutesOf } from './help.ts';

const board = (...lines: readonly string[]) =>
  minutesOf(['Kulturnämnden 2024-03-05', '', ...lines].join('\n'));

test.each([
  ['a note', 'Anteckning', 'Anna Ek (C) lämnar följande protokollsanteckning:'],
  [
    'that a vote is called for',
    'Omröstning begärs',
    'Ja-röst för att höja taxan, nej-röst för att sänka den.',
  ],
])('%s is none of the decision', (_, part, words) => {
  const minutes = board('§ 7 Taxa för badet', 'Beslut', 'Taxan höjs.', part, words, 'Taxan är hög nog.');
  expect(decisions(minutes)).toEqual(['Taxan höjs.']);
});
