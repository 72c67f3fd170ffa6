/** `renskrift report`: from a folder of results to a page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fail, folder, given, NOTES, ok } from './fake.ts';

/** A folder with two readings, one with its print, and what clean made of them. */
async function results(): Promise<{ root: string; out: string }> {
  const place = given({ 'in/2021/möte.txt': NOTES, 'in/lov.txt': 'Sommarlovet är slut.\n' });
  await ok(['clean', '-q', join(place.root, 'in'), '-o', place.out]);
  return place;
}

describe('the page', () => {
  test('is written, and links to the results from where it lies', async () => {
    const { root, out } = await results();
    const path = join(root, 'sidor', 'rapport.html');
    expect(await ok(['report', out, '-o', path])).toBe(`Sidan ligger i ${path}\n`);
    const page = readFileSync(path, 'utf8');
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain('href="../out/2021/m%C3%B6te.txt"');
    expect(page).toContain('>lov</span>');
    expect(page).toContain('Anna Öberg');
  });

  test('is the same every time, and has a date only where one is given', async () => {
    const { root, out } = await results();
    const page = async (...options: string[]): Promise<string> => {
      const path = join(root, 'rapport.html');
      await ok(['report', out, '-o', path, '--lang', 'en', ...options]);
      return readFileSync(path, 'utf8');
    };
    const plain = await page();
    expect(await page()).toBe(plain);
    expect(plain).not.toMatch(/Made \d/);
    expect(await page('--date', '1 May 2021', '--title', 'A & B')).toContain('Made 1 May 2021.');
  });

  test('has errors where gold texts are given, by the names of the documents', async () => {
    const { root, out } = await results();
    const gold = given({ '2021/möte.gold.txt': NOTES.replace('Narvarande', 'Närvarande') }).root;
    const path = join(root, 'rapport.html');
    await ok(['report', out, '-o', path, '--gold', gold]);
    const page = readFileSync(path, 'utf8');
    expect(page).toContain('<dt>Fel ord före</dt>');
    expect(page).toContain('1 dokument med facit');
  });
});

test('a folder without results, a register that is none and a missing option end with 2', async () => {
  const { root, out } = await results();
  const path = join(root, 'rapport.html');
  expect(await fail(2, ['report', folder(), '-o', path])).toContain('utan rättelser');
  expect(await fail(2, ['report', out])).toContain('-o, --output <FIL>');
  writeFileSync(join(out, 'people.yaml'), 'personer: 1\n');
  expect(await fail(2, ['report', out, '-o', path])).toContain('väntade registret');
});
