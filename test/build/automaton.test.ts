/** The packed word list holds its words, numbers them, and holds nothing else. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAutomaton } from '../../src/build/automaton.ts';
import { bitOf, FINAL, indexOf, LAST, SYMBOL_MASK, TARGET_SHIFT } from '../../src/model/automaton.ts';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ö', '-'), minLength: 1, maxLength: 8 });
const list = fc.uniqueArray(word, { maxLength: 80 }).map((words) => words.sort(byCode));

describe('any word list', () => {
  test('is found whole, numbered in its order', () => {
    fc.assert(
      fc.property(list, (words) => {
        const automaton = buildAutomaton(words);
        expect(words.map((w) => indexOf(automaton, w))).toEqual(words.map((_, i) => i));
        expect(automaton.size).toBe(words.length);
      }),
    );
  });

  test('holds nothing else', () => {
    fc.assert(
      fc.property(list, fc.oneof(word, fc.string()), (words, other) => {
        fc.pre(!words.includes(other));
        expect(indexOf(buildAutomaton(words), other)).toBe(-1);
      }),
      { numRuns: 500 },
    );
  });

  test('tells at every edge the bits of what goes on behind it, and no others', () => {
    fc.assert(
      fc.property(list, (words) => {
        const { edges, followers } = buildAutomaton(words);
        for (let i = 1; i < edges.length; i++) {
          let bits = 0;
          for (let at = (edges[i] as number) >>> TARGET_SHIFT; at !== 0; at++) {
            bits |= bitOf((edges[at] as number) & SYMBOL_MASK);
            if ((edges[at] as number) & LAST) break;
          }
          expect(followers[i]).toBe(bits);
        }
      }),
    );
  });

  test('is what one reads along its edges', () => {
    fc.assert(
      fc.property(list, (words) => {
        const { root, edges, alphabet } = buildAutomaton(words);
        const read = (node: number, prefix: string): string[] => {
          const found: string[] = [];
          for (let at = node; node !== 0; at++) {
            const edge = edges[at] as number;
            const letters = prefix + alphabet[edge & SYMBOL_MASK];
            if (edge & FINAL) found.push(letters);
            found.push(...read(edge >>> TARGET_SHIFT, letters));
            if (edge & LAST) return found;
          }
          return found;
        };
        expect(read(root, '')).toEqual(words);
      }),
    );
  });

  test('shares all endings: no two nodes have the same edges', () => {
    fc.assert(
      fc.property(list, (words) => {
        const { edges } = buildAutomaton(words);
        const nodes: string[] = [];
        const node: number[] = [];
        for (const edge of edges.slice(1)) {
          node.push(edge);
          if (edge & LAST) nodes.push(node.splice(0).join());
        }
        expect(new Set(nodes).size).toBe(nodes.length);
      }),
    );
  });
});

test.each([
  ['shared beginnings', ['sal', 'salen', 'salens']],
  ['shared endings', ['olen', 'salen', 'solen', 'talen']],
  ['one word', ['a']],
  ['one letter each', ['a', 'b', 'ö']],
  ['nothing', []],
])('%s', (_, words) => {
  const automaton = buildAutomaton(words);
  expect(words.map((w) => indexOf(automaton, w))).toEqual([...words.keys()]);
  for (const other of ['', 's', 'sa', 'x', 'solens', 'ol', '漢']) expect(indexOf(automaton, other)).toBe(-1);
});

test.each([
  ['words out of order', ['b', 'a']],
  ['a word twice', ['a', 'a']],
  ['characters that the packed form has no room for', ['漢']],
  ['too many different characters', Array.from({ length: 128 }, (_, i) => String.fromCharCode(0x100 + i))],
])('%s are refused', (_, words) => {
  expect(() => buildAutomaton(words)).toThrow('Unexpected');
});
