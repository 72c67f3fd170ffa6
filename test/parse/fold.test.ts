/** Folding of texts: a table, and that the quick way gives what the definition says. */
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { fold, foldLine, phraseIndex } from '../../src/parse/vocabulary/fold.ts';
import { remembering } from '../../src/parse/vocabulary/remember.ts';
import { flat } from '../../src/parse/vocabulary/words.ts';

/** The definition: marks fall away, runs of what is no letter or number of Latin text become a blank. */
const defined = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/[^A-Za-zªµºÀ-ÖØ-öø-ɏ0-9²³¹¼-¾&/-]+/g, ' ')
    .trim();

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'aÅä Öé–”.,-&/§1½\u0301ßİ'), maxLength: 700 }),
);

describe('fold', () => {
  test.each([
    ['Närvarande:', 'narvarande'],
    ['  PLATS  och tid …', 'plats och tid'],
    ['Barn- & utbildning 1/2', 'barn- & utbildning 1/2'],
    ['A\u030Aret', 'aret'],
    ['§§ ”” ', ''],
    ['\uFFFFa\0b', 'a b'],
  ])('%j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(foldLine(text)).toBe(folded);
  });

  test('gives what its definition says', () => {
    fc.assert(fc.property(texts, (text) => fold(text) === defined(text)));
  });
});

test('flat keeps every UTF-16 unit in its place', () => {
  fc.assert(fc.property(texts, (text) => flat(text).length === text.length));
  expect(flat('Åsa Öberg – é\uFFFF\0')).toBe('Asa Oberg – e\uFFFF\0');
});

test('remembering asks once for each of the last texts, and gives the same for many', () => {
  const asked: string[] = [];
  const length = remembering((text) => asked.push(text) && text.length);
  expect([length('ett'), length('ett'), length('fyra')]).toEqual([3, 3, 4]);
  expect(asked).toEqual(['ett', 'fyra']);
  const many = Array.from({ length: 5000 }, (_, i) => 'x'.repeat(i % 300) + i);
  for (const text of [...many, ...many.toReversed()]) expect(length(text)).toBe(text.length);
});

test('a phrase is found in spite of one wrong letter in eight', () => {
  const index = phraseIndex([
    ['Närvarande ledamöter', 1],
    ['Beslut', 2],
    ['Justerare', 3],
    ['Justerande', 4],
  ]);
  const found = (text: string) => [index.exact(text), index.similar(text), index.find(text)];
  expect(found('NÄRVARANDE LEDAMÖTER:')).toEqual([1, 1, 1]);
  expect(found('Närvarande ledamd6ter')).toEqual([undefined, 1, 1]);
  expect(found('Besluta')).toEqual([undefined, undefined, undefined]);
  expect(found('a Beslut')).toEqual([undefined, undefined, 2]);
  expect(found('Justerarde')).toEqual([undefined, 3, 3]);
  expect(index.findFolded('justerandc')).toBe(4);
});

/** Whether one text is the other with two neighbours in each other's place. */
const isSwapped = (phrase: string, text: string): boolean =>
  phrase !== text &&
  [...phrase].some(
    (letter, i) => `${phrase.slice(0, i)}${phrase[i + 1] ?? ''}${letter}${phrase.slice(i + 2)}` === text,
  );

test.each(['nravarande ledamoter', 'narvarande ledamoetr'])(
  'two letters in each other’s place are one edit: %s',
  (text) => {
    const index = phraseIndex([['Närvarande ledamöter', 1]]);
    expect(index.similar(text)).toBe(1);
  },
);

test('a phrase is found if and only if its edits are forgiven, however its letters fall', () => {
  const phrases = ['narvarande ledamoter', 'aabbaabbaabb', 'beslut', 'plats och tid', 'tid och plats'];
  const index = phraseIndex(phrases.map((phrase) => [phrase, phrase] as const));
  const damaged = fc
    .tuple(
      fc.constantFrom(...phrases),
      fc.array(fc.tuple(fc.nat(20), fc.nat(2), fc.constantFrom(...'abnox'))),
    )
    .map(([phrase, edits]) =>
      edits.reduce((text, [at, cut, letter]) => text.slice(0, at) + letter + text.slice(at + cut), phrase),
    );
  fc.assert(
    fc.property(damaged, (text) => {
      const edits = Math.min(
        ...phrases.map((phrase) => (isSwapped(phrase, text) ? 1 : distance(phrase, text))),
      );
      expect(index.similar(text) !== undefined).toBe(edits <= Math.floor(text.length / 8));
    }),
  );
});
