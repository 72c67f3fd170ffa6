/** What a remembered result depends on: the decisions about its document, and no others. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keysFor } from '../../../src/cli/batch/keys.ts';
import type { Job } from '../../../src/cli/batch/task.ts';
import type { DocumentRulings, Standing } from '../../../src/settle/standing.ts';
import { folder } from '../fake.ts';

const root = folder();

const jobOf = (name: string): Job => {
  const path = join(root, name);
  writeFileSync(path, `Motet oppnades i ${name}.`);
  return { input: { name: path, path, relative: name }, name, target: path };
};

const ruling = { scope: 'document', action: 'keep', before: 'Motet', text: 'Motet', by: 'Ek' } as const;
const about = (file: string, words: readonly string[]): DocumentRulings => ({
  file,
  here: new Map(),
  words: new Map(words.map((word) => [word, { ...ruling, file, sha256: '', at: '' }])),
});

/** Counts how often all of it is gone through. */
class Counted extends Map<string, DocumentRulings> {
  times = 0;
  override [Symbol.iterator](): MapIterator<[string, DocumentRulings]> {
    this.times++;
    return super[Symbol.iterator]();
  }
}

const keyOf = (job: Job, documents: Standing['documents']): string | undefined =>
  keysFor('model', {
    options: {},
    language: 'sv',
    standing: { documents, everywhere: new Map() },
  }).document(job, undefined);

test('a key tells how much was decided of other states of the same file, and of no other file', () => {
  const job = jobOf('a.txt');
  const none = keyOf(job, new Map());
  const one = keyOf(job, new Map([['0'.repeat(64), about('a.txt', ['x'])]]));
  const two = keyOf(job, new Map([['0'.repeat(64), about('a.txt', ['x', 'y'])]]));
  expect(new Set([none, one, two]).size).toBe(3);
  expect(keyOf(job, new Map([['0'.repeat(64), about('b.txt', ['x'])]]))).toBe(none);
});

test('the decisions are gone through once, however many documents there are', () => {
  const documents = new Counted([['0'.repeat(64), about('a.txt', ['x'])]]);
  const standing = { documents, everywhere: new Map() };
  const keys = keysFor('model', { options: {}, language: 'sv', standing });
  for (const name of ['a.txt', 'b.txt', 'c.txt']) expect(keys.document(jobOf(name), undefined)).toBeDefined();
  expect(documents.times).toBe(1);
});
