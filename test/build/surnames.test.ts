/** Surnames made of parts: what the character model of names learns from beside the listed ones. */
import { expect, test } from 'vitest';
import { madeSurnames, readSurnameParts } from '../../src/build/surnames.ts';

const PARTS = readSurnameParts('first: [berg, grön]\nlast: [ström, vik]');
const LISTED = ['Bergström', 'Bergvik', 'Grönvik', 'Grönström', 'Grönkvist', 'Ek'].map((name) => ({
  name,
  count: 0,
}));
const made = new Map(madeSurnames(PARTS, LISTED));
const worthOf = (name: string): number => made.get(name) as number;

test('are all that can be made, with and without the marks of their letters', () => {
  expect([...made.keys()].sort()).toEqual([
    'bergstrom',
    'bergström',
    'bergvik',
    'gronstrom',
    'gronström',
    'gronvik',
    'grönstrom',
    'grönström',
    'grönvik',
  ]);
});

test('are worth more with marks where listed names have them so', () => {
  expect(worthOf('grönvik')).toBeGreaterThan(5 * worthOf('gronvik'));
});

test('are worth more the more listed names have their parts', () => {
  const more = new Map(madeSurnames(PARTS, [...LISTED, { name: 'Bergström', count: 0 }]));
  expect((more.get('bergström') as number) / (more.get('grönvik') as number)).toBeGreaterThan(
    worthOf('bergström') / worthOf('grönvik'),
  );
});

test.each([
  ['a capital', 'first: [Berg]\nlast: [vik]'],
  ['a list that is missing', 'first: [berg]'],
  ['a list of another name', 'first: [berg]\nlast: [vik]\nmiddle: [en]'],
])('%s in the file is told of', (_, yaml) => {
  expect(() => readSurnameParts(yaml)).toThrow();
});
