/** The word *I* read as a bar, and bars that are something else. */
import { expect, test } from 'vitest';
import { tidied } from './layout-help.ts';

test.each([
  ['after a colon', 'Plats: | samlingssalen', 'Plats: I samlingssalen'],
  [
    'after a full stop',
    'Mötet ajourneras. | pausen serveras kaffe.',
    'Mötet ajourneras. I pausen serveras kaffe.',
  ],
  ['before a capital it is a speck', 'Plats: | Samlingssalen', 'Plats: Samlingssalen'],
  ['in the margin it is a speck', '| samlingssalen', 'samlingssalen'],
  ['among others it is the rule of a table', '| närvarande: | anna |', '| närvarande: | anna |'],
  ['within a sentence it is a speck', 'vi ses | morgon', 'vi ses morgon'],
])('a bar %s', (_, seen, printed) => {
  expect(tidied(`${seen}\n`)).toBe(`${printed}\n`);
});
