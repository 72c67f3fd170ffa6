/** A decisions file is edited by hand and merged by git: whatever stands in it, what is a decision counts, and the rest is told of. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRulings } from '../../src/node/rulings-file.ts';
import { standingOf } from '../../src/settle/standing.ts';

const RULING = JSON.stringify({
  scope: 'everywhere',
  action: 'keep',
  before: 'Haglund',
  text: 'Haglund',
  by: 'a',
  at: '2024-03-01T10:00:00.000Z',
});

/** Lines of all kinds: ours with something cut out or put in, JSON of other things, and no JSON at all. */
const line = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .tuple(fc.nat(RULING.length), fc.nat(20), fc.string({ maxLength: 5 }))
    .map(([at, length, text]) => RULING.slice(0, at) + text + RULING.slice(at + length)),
  fc
    .object({ key: fc.constantFrom('scope', 'action', 'before', 'text', 'at', '__proto__', 'constructor') })
    .map((value) => JSON.stringify(value)),
);

test('every line is a decision, or a fault with its number, or empty', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.map((each) => each.replace(/[\r\n]/g, ' ')).join('\n');
      const { rulings, faults } = parseRulings(text);
      const filled = text.split('\n').filter((each) => each.trim() !== '').length;
      expect(rulings.length + faults.length).toBe(filled);
      expect(() => standingOf(rulings)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
