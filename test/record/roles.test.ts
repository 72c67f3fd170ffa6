/** The quick test for offices at the end of a text lets through all that the full one finds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rolesOf } from '../../src/record/persons/roles.ts';
import { knowledge } from './help.ts';

const roles = rolesOf(knowledge);
const words = fc.array(
  fc.constantFrom(
    ...knowledge.roles.flat(),
    ...knowledge.phrases.rolePrepositions,
    'nämnden',
    'ordf0rande',
    'Ek,',
  ),
  { minLength: 1, maxLength: 6 },
);

test('a text that ends in an office may do so', () => {
  fc.assert(
    fc.property(words, (parts) => {
      const isOffice = parts.some((_, i) => roles.isRole(parts.slice(i).join(' ')));
      expect(roles.mayEndInRole(parts.join(' ')) || !isOffice).toBe(true);
    }),
  );
});

test.each([
  ['Anna Ek, ordförande', true],
  ['Anna Ek, ordförande för nämnden', true],
  ['Mötet valde henne till ordforande', true],
  ['Mötet godkänner propositionen', false],
  ['', false],
])('%s', (text, may) => {
  expect(roles.mayEndInRole(text)).toBe(may);
});
