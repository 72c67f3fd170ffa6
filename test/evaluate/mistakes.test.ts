import { expect, test } from 'vitest';
import { type MistakeClass, mistakes } from '../../src/evaluate/mistakes.ts';

const WORDS = new Set(['för', 'for', 'till', 'får', 'far', 'skolan', 'skol', 'an']);
const LEXICON = {
  isWord: (word: string) => WORDS.has(word),
  isName: (word: string) => word === 'märta',
};

test.each<[MistakeClass, string, string, boolean]>([
  ['number', 'klockan 10 i dag', 'klockan lo i dag', false],
  ['number', 'klockan 10 i dag', 'klockan i dag', false],
  ['division', 'i skolan nu', 'i skol an nu', false],
  ['lost', 'hem till dem', 'hem dem', false],
  ['name', 'Hos Åke i dag', 'Hos Ake i dag', true],
  ['name', 'Märta åt', 'Marta åt', true],
  ['letters', 'Möte nu', 'Mite nu', false],
  ['letters', 'Nu KÖR vi', 'Nu KIR vi', false],
  ['real-word', 'vi får gå', 'vi far gå', true],
  ['real-word', 'vi gick till dem', 'vi gick for dem', false],
  ['diacritics', 'en gåva till', 'en gava till', true],
  ['letters', 'en gåva till', 'en gdva till', false],
])('%s: %s ← %s', (kind, gold, text, onlyDiacritics) => {
  const { left, harmed } = mistakes(gold, text, text, LEXICON);
  expect(left.map((mistake) => [mistake.class, mistake.onlyDiacritics])).toEqual([[kind, onlyDiacritics]]);
  expect(harmed).toEqual([]);
});

test('two words that run together are two divisions and no noise', () => {
  const { left } = mistakes('vi är i skolan', 'vi äri skolan', 'vi äri skolan', LEXICON);
  expect(left.map(({ class: kind, gold }) => [kind, gold])).toEqual([
    ['division', 'är'],
    ['division', 'i'],
  ]);
});

test('what was right is harmed, what was wrong is left, what stands for nothing is noise', () => {
  const found = mistakes('vi för bort en gåva', 'vi för bort en gava x', 'vi far bort en gava x', LEXICON);
  expect(found).toEqual({
    left: [
      { class: 'diacritics', gold: 'gåva', text: 'gava', onlyDiacritics: true },
      { class: 'noise', gold: '', text: 'x', onlyDiacritics: false },
    ],
    harmed: [{ class: 'real-word', gold: 'för', text: 'far', onlyDiacritics: false }],
  });
});

test('no mistakes', () => {
  expect(mistakes('allt är rätt', 'allt ar ratt', 'allt är rätt', LEXICON)).toEqual({ left: [], harmed: [] });
});
