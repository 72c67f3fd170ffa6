/** `renskrift profile`, and the two passes of `clean` over a folder. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fail, filesOf, folder, ok } from './fake.ts';

const MINUTES = join(import.meta.dirname, '../../fixtures/minutes');

/** A folder with the readings of these fixtures, under names that sort in the order given. */
function batch(names: readonly string[], reading = 'eng'): string {
  const root = folder();
  mkdirSync(join(root, 'in'));
  for (const name of names)
    copyFileSync(join(MINUTES, name, `${reading}.txt`), join(root, 'in', `${name}.txt`));
  return join(root, 'in');
}

describe('profile', () => {
  test('prints the confusions with counts and examples, the likely model, and advice', async () => {
    const printed = await ok(['profile', batch(['byalag', 'bibliotek']), '--lang', 'en']);
    expect(printed).toMatch(/^documents +2\n/);
    expect(printed).toMatch(/\nä +a +\d+ +[\d.]+% +\S/);
    expect(printed).toContain('Read with a model without å, ä and ö');
    expect(printed).toContain('2 documents will be better read again');
  });

  test('has nothing to advise where å, ä, ö are there', async () => {
    const printed = await ok(['profile', batch(['byalag'], 'swe'), '--lang', 'en']);
    expect(printed).toContain('Read with a Swedish model');
    expect(printed).not.toContain('read again');
  });

  test('writes what clean takes', async () => {
    const inputs = batch(['byalag', 'bibliotek']);
    const path = join(folder(), 'p.json');
    await ok(['profile', inputs, '-o', path]);
    const [own, taken] = [folder(), folder()];
    await ok(['clean', inputs, '-o', own]);
    await ok(['clean', join(inputs, 'byalag.txt'), '-o', taken, '--profile', path]);
    expect(filesOf(own)['profile.json']).toBe(readFileSync(path, 'utf8'));
    expect(filesOf(taken)['byalag.txt']).toBe(filesOf(own)['byalag.txt']);
    expect(filesOf(taken)['byalag.corrections.jsonl']).toBe(filesOf(own)['byalag.corrections.jsonl']);
  });

  test('is the same for parts in any order', async () => {
    const inputs = batch(['byalag', 'bibliotek', 'skolrad']);
    const path = (name: string): string => join(inputs, `${name}.txt`);
    const one = await ok(['profile', path('byalag'), path('bibliotek'), path('skolrad'), '--json']);
    expect(await ok(['profile', path('skolrad'), path('byalag'), path('bibliotek'), '--json'])).toBe(one);
  });

  test('that is none ends with 2', async () => {
    const path = join(folder(), 'p.json');
    writeFileSync(path, '{"version":2}');
    const inputs = batch(['byalag']);
    expect(await fail(2, ['clean', inputs, '-o', folder(), '--profile', path])).toMatch(/väntade en profil/);
  });
});
