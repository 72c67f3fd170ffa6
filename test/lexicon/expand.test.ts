/** Reading and inflecting a Hunspell dictionary, on a small one. */
import { describe, expect, test } from 'vitest';
import { expandDictionary } from '../../src/build/hunspell/index.ts';
import { FLAG } from '../../src/lexicon/flags.ts';
import { createWordCheck } from '../../src/lexicon/word-check.ts';

const AFF = `SET UTF-8
FULLSTRIP
COMPOUNDMIN 1
CHECKCOMPOUNDTRIPLE
SIMPLIFIEDTRIPLE
CHECKCOMPOUNDDUP
CHECKCOMPOUNDREP
NEEDAFFIX N
FORBIDDENWORD F
FORCEUCASE C
ONLYINCOMPOUND Z
COMPOUNDBEGIN X
COMPOUNDMIDDLE U
COMPOUNDEND Y
COMPOUNDPERMITFLAG W
# comment
BREAK 2
BREAK -
BREAK .$
REP 2
REP e ä
REP ^tex$ t.ex.
COMPOUNDRULE 1
COMPOUNDRULE 4?2
SFX A Y 1
SFX A 0 s .
SFX G Y 3
SFX G 0 ar [^ae]
SFX G e ar e
SFX G a or a
SFX K Y 2
SFX K juta öt [gk]juta
SFX K uta öt [^gk]juta
SFX z N 2
SFX z a 0/WXZ a
SFX z 0 s/WXZ [^a]
`;

const bitsOf = (dic: string, form: string, aff = AFF): string[] => {
  const bits = expandDictionary(aff, `9\n${dic}`).forms.get(form) ?? 0;
  return Object.entries(FLAG).flatMap(([name, bit]) => (bits & bit ? [name] : []));
};

const checkOf = (dic: string): ReturnType<typeof createWordCheck> => {
  const { forms, rules, exceptions } = expandDictionary(AFF, `9\n${dic}`);
  return createWordCheck({ flags: (form) => forms.get(form) ?? 0 }, rules, exceptions);
};

describe('forms and their bits', () => {
  test.each([
    ['flicka/AG', 'flicka', ['LOWER']],
    ['flicka/AG', 'flickor', ['LOWER']],
    ['flicka/AG', 'flickas', ['LOWER']],
    ['pojke/G', 'pojkar', ['LOWER']],
    ['pojke/G', 'pojkear', []],
    // a condition that looks at five letters
    ['gjuta/K', 'göt', ['LOWER']],
    ['skjuta/K', 'sköt', ['LOWER']],
    ['njuta/K', 'njöt', ['LOWER']],
    ['flicka/z', 'flick', ['BEGIN', 'JOINT']],
    ['arbet/zUY', 'arbets', ['BEGIN', 'MIDDLE', 'JOINT']],
    ['chef/XY', 'chef', ['LOWER', 'BEGIN', 'END', 'RULE_END']],
    ['skol/XZ', 'skol', ['BEGIN', 'KNOWN']],
    ['only/NA', 'only', ['KNOWN']],
    ['only/NA', 'onlys', ['LOWER']],
    ['Anna/A', 'anna', ['TITLE']],
    ['Anna/A', 'annas', ['TITLE']],
    ['EU', 'eu', ['UPPER']],
    ['EU/A', 'eus', ['UPPER', 'EXACT']],
    ['EU/X', 'eu', ['UPPER', 'UPPER_BEGIN']],
    ['Stockholm/z', 'stockholms', ['TITLE_BEGIN']],
    ['plast/FY', 'plast', ['FORBIDDEN', 'KNOWN', 'REFUSED_END', 'RULE_END']],
    ['us\nUS\nUs', 'us', ['LOWER', 'TITLE', 'UPPER']],
    ['elva/2', 'elva', ['LOWER', 'EXACT']],
    ['-/X', '-', ['LOWER', 'BEGIN']],
  ])('%s: %s', (dic, form, bits) => {
    expect(bitsOf(dic, form)).toEqual(bits);
  });

  test('expressions of several words are left out', () => {
    expect([...expandDictionary(AFF, '2\nad hoc\nad').forms.keys()]).toEqual(['ad']);
  });

  test('a spelling that the bits cannot tell is an exception', () => {
    expect([...expandDictionary(AFF, '1\niPhone/A').exceptions]).toEqual([
      ['iPhone', FLAG.LOWER],
      ['iPhones', FLAG.LOWER],
    ]);
  });
});

describe('the word check over a small dictionary', () => {
  test.each([
    ['iPhone', 'iPhone', true],
    ['iPhone', 'Iphone', false],
    ['iPhone', 'IPHONE', true],
    ['EU/A', 'EUs', true],
    ['EU/A', 'Eus', false],
    ['EU/A', 'EUS', true],
    ['bil/X\nväg/Y', 'bilväg', true],
    ['bil/X\nväg/Y', 'bilveg', false],
    ['bil/X\nväg/Y\nbilväg', 'bilväg', true],
    ['bil/X\nveg/Y\nbilväg', 'bilveg', false],
    ['bil/XY', 'bilbil', false],
    ['bil/X\nbil/Y', 'bilbil', false],
    ['gata/CY\nstor/X', 'storgata', false],
    ['gata/CY\nstor/X', 'Storgata', true],
    ['hundra/4\ntio/2', 'hundratio', true],
    ['hundra/4\ntio/2', 'tiohundra', false],
  ])('%j: %s is %s', (dic, word, verdict) => {
    expect(checkOf(dic).isWord(word)).toBe(verdict);
  });
});

describe('what is not implemented is refused', () => {
  test.each([
    ['a directive', `${AFF}CIRCUMFIX c\n`, /Unexpected directive "CIRCUMFIX c"/],
    ['prefixes', `${AFF}PFX p Y 1\nPFX p 0 o .\n`, /Unexpected directive "PFX p Y 1"/],
    ['a suffix on a suffix', `${AFF}SFX B Y 1\nSFX B 0 het/A .\n`, /Unexpected suffix on a suffix "het\/A"/],
    ['another least length of parts', AFF.replace('COMPOUNDMIN 1', 'COMPOUNDMIN 3'), /without COMPOUNDMIN 1/],
    ['a missing flag', AFF.replace('FORCEUCASE C\n', ''), /without FORCEUCASE/],
  ])('%s', (_, aff, message) => {
    expect(() => expandDictionary(aff, '1\nbil')).toThrow(message);
  });
});
