/** The forms of rare words in a document, and what they say for each other. */
import { expect, test } from 'vitest';
import type { Candidate } from '../../src/repair/search/candidate.ts';
import { tokensOf } from '../../src/repair/text/tokens.ts';
import { formsOf, occurrencesElsewhere, supported } from '../../src/repair/weigh/forms.ts';
import type { Judged } from '../../src/repair/weigh/judged.ts';

const reading = (text: string, fields: Partial<Candidate> = {}): Candidate => ({
  kind: 'new-name',
  text,
  first: -1,
  last: -1,
  alone: -25,
  channel: -1,
  rarest: 90,
  freeEdits: 0,
  path: text.toLowerCase(),
  ...fields,
});

function judged(seen: string, ...readings: readonly (readonly [Candidate, number])[]): Judged {
  const [token] = tokensOf(seen, 0);
  if (!token) throw new Error(`${seen} is no token`);
  return {
    token,
    candidates: readings.map(([c]) => c),
    posteriors: readings.map(([, p]) => p),
    opening: false,
  };
}

const MET = formsOf([
  judged('Thérnros', [reading('Thörnros'), 0.9], [reading('Thérnros'), 0.1]),
  judged('Thérnros', [reading('Thörnros'), 1]),
  judged('Thornros', [reading('Thornros'), 0.8], [reading('Thörnros'), 0.2]),
  judged('motet', [reading('mötet', { alone: -5 }), 1]),
]);

test('are counted by how likely the readings are, those of common words left out', () => {
  expect(MET).toEqual({ thörnros: { thérnros: 1.9 }, thornros: { thornros: 0.8 } });
});

test('readings by rare steps that are less likely than an accident tell nothing', () => {
  const far = { kind: 'known', rarest: 621, channel: -6 } as const;
  expect(formsOf([judged('vaildes', [reading('väldes', far), 1])])).toEqual({});
  expect(formsOf([judged('vaildes', [reading('väldes', { ...far, alone: -13 }), 1])])).toEqual({
    väldes: { vaildes: 1 },
  });
});

test.each([
  ['thörnros', 'thornros', 0.001, 1.9],
  ['thörnros', 'thérnros', 0.001, 0],
  ['thornros', 'thornros', 0.999, 0],
  ['nobody', 'thornros', 0.001, 0],
])('%s, seen as %s, stands elsewhere', (word, seen, survival, expected) => {
  expect(occurrencesElsewhere(MET, word, seen, survival)).toBeCloseTo(expected);
});

test('a form that recurs is evidence for itself where the engine knows å, ä, ö', () => {
  const forms = { dicander: { dicander: 3 } };
  expect(occurrencesElsewhere(forms, 'dicander', 'dicander', 1)).toBe(2);
  expect(occurrencesElsewhere(forms, 'dicander', 'dicander', 0)).toBe(0);
});

test('a word that stands elsewhere is likelier, another is left as it is', () => {
  const known = [{ forms: MET, words: 300, survival: 0.001 }];
  const other = reading('Thornros');
  expect(supported(reading('Thörnros'), 'thornros', known).alone).toBeGreaterThan(-10);
  expect(supported(other, 'thornros', known)).toBe(other);
});
