import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toYaml } from '../../src/write/yaml.ts';

/** Pieces that one YAML reader or another takes for something else than text. */
const TRAPS = [
  ...[
    'no',
    'y',
    'on',
    '~',
    'null',
    '=',
    '<<',
    '1:30',
    '2024-02-27',
    '.5',
    '1e3',
    '08',
    '0o7',
    '0x1',
    '1_0',
    '+1',
  ],
  ...[
    '- ',
    '? ',
    ': ',
    ' #',
    '#',
    '"',
    "'",
    '|',
    '>',
    '!',
    '&a',
    '*a',
    '%',
    '@',
    '`',
    '---',
    '...',
    '{',
    '}',
    '[',
    ']',
    ',',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '\t',
    '\r',
    '\\',
    '\u0000',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\ufffe',
    '\ud800',
    'å',
    '😀',
  ],
];
const text = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc
    .array(fc.oneof(fc.constantFrom(...TRAPS), fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map((a) => a.join('')),
  fc.string({ unit: 'binary' }),
);
const record = fc.record({
  text,
  list: fc.array(text),
  people: fc.array(fc.record({ namn: text, grupp: text })),
  sections: fc.array(fc.record({ rubrik: text, punkter: fc.array(fc.record({ nummer: text, text })) })),
  count: fc.integer(),
  flag: fc.boolean(),
});

describe('toYaml', () => {
  test.each(['1.1', '1.2'] as const)('comes back the same under the rules of YAML %s', (version) => {
    fc.assert(
      fc.property(record, (value) => {
        expect(parse(toYaml(value), { version })).toEqual(value);
      }),
    );
  });

  test('has no character that is not printable, or that breaks lines in YAML 1.1 only', () => {
    const bare = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Cs}\ufeff\ufffe\uffff]/u;
    fc.assert(
      fc.property(record, (value) => {
        expect(toYaml(value)).not.toMatch(bare);
      }),
    );
  });

  test('keeps the order of keys and stands as a person would write it', () => {
    const value = {
      datum: '2024-02-27',
      tid: { start: '13:00', slut: '16:00' },
      deltagare: [{ namn: 'Anna Öberg', grupp: 'LG' }],
      sektioner: [{ rubrik: 'BESLUT', text: 'Vem gör vad?\n\n- en: allt' }],
      ovrigt: [],
    };
    expect(toYaml(value)).toBe(`datum: "2024-02-27"
tid: { start: "13:00", slut: "16:00" }
deltagare:
  - { namn: Anna Öberg, grupp: LG }
sektioner:
  - rubrik: BESLUT
    text: |-
      Vem gör vad?

      - en: allt
ovrigt: []
`);
  });

  test('repeats what stands in two places instead of pointing to it', () => {
    const person = { namn: 'Anna' };
    expect(toYaml({ a: [person], b: [person] })).not.toMatch(/[&*]/);
  });
});
