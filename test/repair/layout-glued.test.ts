/** Bullets that were read as a letter of the word behind; and capitals inside words that stay. */
import { expect, test } from 'vitest';
import { tidied } from './layout-help.ts';

test('a letter before a capital on three lines is their bullet', () => {
  expect(tidied('ATomas Ek\nADavid Ek\nAThord Ek\n')).toBe('• Tomas Ek\n• David Ek\n• Thord Ek\n');
});

test('so is one before words that the whole is not one of', () => {
  expect(tidied('Aporto 200\nAhyra 900\nAmöbler 50\nAhårdvara 70\n')).toBe(
    '• porto 200\n• hyra 900\n• möbler 50\n• hårdvara 70\n',
  );
});

test('not of a word that begins with å, ä or ö and lost the marks', () => {
  expect(tidied('Aporto 200\nAhyra 900\nAmöbler 50\nAhårdvara 70\nArsavgiften 40\n')).toBe(
    '• porto 200\n• hyra 900\n• möbler 50\n• hårdvara 70\nArsavgiften 40\n',
  );
});

test.each([
  'Aporto 200\nAhyra 900\nAhårdvara 70\n',
  'Anna Ek\nAdam Ek\nAporto 200\nAhyra 900\n',
  'ATomas Ek\nADavid Ek\n',
  'McLean\nMcArthur\nMcDonald\n',
  'vid ATomas\nvid ADavid\nvid AThord\n',
  'MOotet fann\nMOotet valde\nMOotet slutade\n',
  'ABB\nAIK\nAMF\n',
  'Anna Ek\nAdam Ek\nAsta Ek\n',
])('%j stays', (text) => {
  expect(tidied(text)).toBe(text);
});
