import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DICTIONARIES, textOf } from './files.ts';

test('SOURCES.md names every file of the data', () => {
  const files = readdirSync(DICTIONARIES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  const sources = textOf('SOURCES.md');
  expect(files.filter((name) => !sources.includes(`\`${name}\``) && name !== 'SOURCES.md')).toEqual([]);
});
