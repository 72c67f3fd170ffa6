import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreDocument } from '../../src/evaluate/index.ts';

test('known errors are counted as a hand would', () => {
  // Three words and three letters wrong (ö, ä, å); repair mends two words and breaks one.
  const score = scoreDocument('mötet är på rätt väg', 'motet ar på ratt väg', 'mötet är pa ratt väg');
  expect(score.chars).toEqual({ gold: 20, ocrEdits: 3, fixedEdits: 2 });
  expect(score.words).toEqual({
    gold: 5,
    ocrEdits: 3,
    fixedEdits: 2,
    ocrWrong: 3,
    fixedWrong: 2,
    fixed: 2,
    harmed: 1,
    ocrExtra: 0,
    fixedExtra: 0,
    harms: [{ gold: 'på', fixed: 'pa' }],
    leftovers: [{ gold: 'rätt', ocr: 'ratt', fixed: 'ratt' }],
  });
  expect(score.letters).toEqual(score.words);
});

test('noise, a word cut in two and a lost word', () => {
  // "POEk s" is noise; "skol an" is skolan and one word more; växa is gone.
  const { words } = scoreDocument('skolan ska växa', 'POEk s skol an ska', 'skolan ska');
  expect(words).toMatchObject({ ocrEdits: 5, ocrWrong: 2, ocrExtra: 3 });
  expect(words).toMatchObject({ fixedEdits: 1, fixed: 1, harmed: 0, fixedWrong: 1, fixedExtra: 0 });
  expect(words.leftovers).toEqual([{ gold: 'växa', ocr: '', fixed: '' }]);
});

test('letters only: case and punctuation do not count, letters do', () => {
  const { words, letters } = scoreDocument(
    'Beslut: att godkänna',
    'BESLUT att godkanna',
    'Beslut att godkänna',
  );
  expect([words.ocrEdits, words.fixedEdits]).toEqual([2, 1]);
  expect([letters.ocrEdits, letters.fixedEdits]).toEqual([1, 0]);
});

test('options hold for all three texts', () => {
  const score = scoreDocument('– utbild-\nning', '* utbildning', '• utbild-\n  ning', {
    dehyphen: true,
    fold: true,
  });
  expect(score.words).toMatchObject({ gold: 2, ocrEdits: 0, fixedEdits: 0 });
});

test('an empty gold text has no errors but those of too much', () => {
  const score = scoreDocument('', 'a b', '');
  expect(score.chars).toEqual({ gold: 0, ocrEdits: 3, fixedEdits: 0 });
  expect(score.words).toMatchObject({ gold: 0, ocrEdits: 2, ocrExtra: 2, ocrWrong: 0, fixedExtra: 0 });
});

const word = fc.constantFrom('att', 'är', 'ar', 'Och', 'och.', '§', '12', 'å-\nr');
const text = fc.array(word, { maxLength: 40 }).map((list) => list.join(' '));

test('a text against itself has no error', () => {
  fc.assert(
    fc.property(text, (t) => {
      const score = scoreDocument(t, t, t);
      expect(score.chars).toMatchObject({ ocrEdits: 0, fixedEdits: 0 });
      expect(score.words).toMatchObject({ ocrEdits: 0, ocrWrong: 0, ocrExtra: 0, fixed: 0, harmed: 0 });
    }),
  );
});

test('the counts fit together', () => {
  fc.assert(
    fc.property(text, text, text, (gold, ocr, fixed) => {
      const score = scoreDocument(gold, ocr, fixed);
      for (const part of [score.words, score.letters]) {
        expect(part.ocrWrong - part.fixed + part.harmed).toBe(part.fixedWrong);
        expect(part.ocrWrong + part.ocrExtra).toBe(part.ocrEdits);
        expect(part.fixedWrong + part.fixedExtra).toBe(part.fixedEdits);
        expect(part.leftovers.length).toBe(part.ocrWrong - part.fixed);
      }
    }),
  );
});

test('nothing repaired: nothing fixed, nothing harmed', () => {
  fc.assert(
    fc.property(text, text, (gold, ocr) => {
      const { words } = scoreDocument(gold, ocr, ocr);
      expect([words.fixed, words.harmed, words.fixedEdits]).toEqual([0, 0, words.ocrEdits]);
    }),
  );
});
