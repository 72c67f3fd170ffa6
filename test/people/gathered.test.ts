/** The appearances of a batch: all of them in order, as they were given. */
import { expect, test } from 'vitest';
import { gathered } from '../../src/people/gathered.ts';
import { appearancesOf, present } from './help.ts';

test('what records say is kept in their order', () => {
  const parts = [present('Åsa Ek', 'Bo Ask'), present(), present('Åsa Ek')].map((record) =>
    appearancesOf([record]),
  );
  const people = gathered();
  for (const part of parts) people.add(part);
  expect(people.all).toEqual(parts.flat());
});
