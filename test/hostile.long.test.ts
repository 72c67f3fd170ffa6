/** What hostile.test.ts checks, a hundred thousand times. */
import fc from 'fast-check';
import { test } from 'vitest';
import { READERS } from './hostile.ts';

test.each(READERS)('%s: a result or a clear word, whatever stands there', (_, property) => {
  fc.assert(property, { numRuns: 100_000 / READERS.length });
});
