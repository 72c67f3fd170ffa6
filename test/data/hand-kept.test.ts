/**
 * The lists that people edit stay in one form, so that a change shows in review as what it is. `UPDATE=1` sorts the
 * files in place; everything else is for the person to mend.
 */
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { handKept, pathOf, textOf } from './files.ts';
import { sortLists } from './sort-lists.ts';

/** Files whose lists stand in an order of their own. */
const ORDERED: readonly string[] = [
  'calendar.yaml', // months and weekdays, in the order of time
];

test.each(handKept().filter((file) => !ORDERED.includes(file)))(
  '%s: lists are sorted as Swedish dictionaries sort',
  (file) => {
    const text = textOf(file);
    if (process.env.UPDATE) writeFileSync(pathOf(file), sortLists(text, file));
    expect(textOf(file)).toBe(sortLists(text, file));
  },
);

test.each(handKept())('%s: NFC, LF, no tabs, nothing behind a line', (file) => {
  const text = textOf(file);
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/\r|\t|\ufeff| \n|\n\n$/);
  expect(text.endsWith('\n')).toBe(true);
});

test.each(handKept())('%s: opens by telling what it is for', (file) => {
  expect(textOf(file)).toMatch(/^# \S.{20}/);
});

test.each(handKept())('%s: nothing stands twice in a list', (file) => {
  const twice = listsOf(file).flatMap((list) =>
    list.filter((entry, i) => list.findIndex((other) => keyOf(other) === keyOf(entry)) !== i),
  );
  expect(twice).toEqual([]);
});

const listsOf = (file: string): unknown[][] =>
  file.endsWith('.yaml') ? lists(parse(textOf(file))) : [textOf(file).split('\n').filter(isEntry)];

const isEntry = (line: string): boolean => line !== '' && !line.startsWith('#');

/** What an entry is an entry of: itself, its label, or the first of its forms. */
function keyOf(entry: unknown): string {
  if (Array.isArray(entry)) return keyOf(entry[0]);
  if (entry !== null && typeof entry === 'object') return String(Object.values(entry)[0]);
  return String(entry);
}

/** All lists in a value, at any depth. */
function lists(value: unknown): unknown[][] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(lists);
  return Array.isArray(value) ? [value, ...inner] : inner;
}
