/**
 * The word check against Hunspell itself (hunspell-asm, a build of January 2020) with the same dictionary: single cases that tell, and
 * large seeded samples of everything that a text may hold. What is left is one kind, and rare even among its own:
 * strings that repeat their beginning (*servett* + *servetts*), where the packed forms do not tell whose forms they are.
 */
import fc from 'fast-check';
import { loadModule } from 'hunspell-asm';
import { describe, expect, test } from 'vitest';
import { FLAG } from '../../src/lexicon/flags.ts';
import { rowsOf } from '../data/files.ts';
import { check, source, swedish } from './swedish.ts';

const factory = await loadModule();
const hunspell = factory.create(
  factory.mountBuffer(source.aff, 'sv.aff'),
  factory.mountBuffer(source.dic, 'sv.dic'),
);

describe('single cases', () => {
  test.each([
    ['skola', true, 'a word'],
    ['skolorna', true, 'inflected'],
    ['skola.', true, 'at the end of a sentence'],
    ['skolorrna', false, 'a letter too many'],
    ['ordf6rande', false, 'a digit for a letter'],
    ['Skola', true, 'at the start of a sentence'],
    ['SKOLA', true, 'in capitals'],
    ['skOla', false, 'a capital inside'],
    ['Anna', true, 'a name'],
    ['anna', false, 'a name in small letters'],
    ['ANNA', true, 'a name in capitals'],
    ['EU', true, 'an acronym'],
    ['Eu', false, 'an acronym with one capital'],
    ['eu', false, 'an acronym in small letters'],
    ['iPhone', true, 'a word of mixed case'],
    ['Iphone', true, 'its plain spelling is listed too'],
    ['IPHONE', true, 'a word of mixed case in capitals'],
    ['iphonE', false, 'mixed otherwise'],
    ['3g', true, 'an acronym that begins with a digit'],
    ['kommunstyrelseledamot', true, 'two parts'],
    ['barnomsorgsnämnd', true, 'two parts with a joint'],
    ['inriktningsdokumentet', true, 'two parts, inflected'],
    ['lärarlöner', true, 'a part that lost its last letter'],
    ['lärarelöner', false, 'a part that should have'],
    ['kyrkogård', true, 'a part that changed its last letter'],
    ['kyrkagård', false, 'a part that should have'],
    ['flickaskola', false, 'no first part'],
    ['fallucka', true, 'three equal letters written as two'],
    ['falllucka', false, 'three equal letters'],
    ['busstation', true, 'the same in a listed word'],
    ['bilbil', false, 'a word joined with itself'],
    ['bilbilen', false, 'a word joined with its own form'],
    ['arbetsplast', false, 'an error that the dictionary lists'],
    ['arbetsplasten', false, 'a form of a listed error'],
    ['afghanstan', false, 'a listed error without parts'],
    ['nattbusar', false, 'two parts, but a listed word but for one letter'],
    ['ordförrande', false, 'a listed word but for a doubled letter'],
    [
      'skolinspektionen',
      false,
      'a listed word behind its first letter, which Hunspell of 2020 takes for a slip',
    ],
    ['Skolinspektionen', true, 'a name'],
    ['Kastanjegatan', true, 'a last part that asks for a capital'],
    ['kastanjegatan', false, 'the same without'],
    ['KASTANJEGATAN', false, 'the same in capitals, which Hunspell of 2020 refused'],
    ['Stockholmskontor', true, 'a name as first part'],
    ['stockholmskontor', false, 'a name in small letters as first part'],
    ['EU-kontor', true, 'an acronym as first part'],
    ['EU-KONTOR', false, 'the same in capitals, which Hunspell refuses'],
    ['e-post', true, 'a listed word with a hyphen'],
    ['skola-hem', true, 'two words with a hyphen'],
    ['skola-hxm', false, 'a word and none'],
    ['vård-', true, 'a first part left alone'],
    ['a-b-c-d-e-f-g-h-i-j', true, 'nine hyphens'],
    ['a-b-c-d-e-f-g-h-i-j-k', false, 'ten hyphens'],
    ['skola:hem', true, 'two words with a colon'],
    ['2:a', true, 'a digit with an ending'],
    ['12.30', true, 'a number'],
    ['1..2', true, 'digits and marks in any order'],
    ['1a2', false, 'a letter between'],
    ['87-åringens', true, 'digits and the end of a word'],
    ['87åringens', false, 'without the hyphen'],
    ['60-talsinredning', true, 'digits, a middle part and an end'],
    ['tvåhundrafemtio', true, 'a number in letters'],
    ['femtiotvåhundra', false, 'in no order'],
    ['återanvändning', true, 'a listed word'],
    ['jättestor', true, 'an adjective after a prefix'],
    ['bl.a.', true, 'an abbreviation'],
    ['bl.a', false, 'an abbreviation without its last stop'],
    ['BL.A.', true, 'an abbreviation in capitals'],
    ['', true, 'nothing'],
    ['...', true, 'nothing but stops'],
    ['§', false, 'a sign'],
  ])('%s: %s (%s)', (word, verdict) => {
    expect({ hunspell: hunspell.spell(word), own: check.isWord(word) }).toEqual({
      hunspell: verdict,
      own: verdict,
    });
  });
});

describe('samples', () => {
  const forms = [...swedish.forms.keys()];
  const oneOf = (list: readonly string[]): fc.Arbitrary<string> =>
    fc.nat(list.length - 1).map((i) => list[i] as string);
  const having = (bit: number): fc.Arbitrary<string> =>
    oneOf(forms.filter((form) => (swedish.forms.get(form) as number) & bit));
  const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...parts).map((all) => all.join(''));

  const form = oneOf(forms);
  const alone = having(FLAG.LOWER);
  const begin = having(FLAG.BEGIN);
  const middle = having(FLAG.MIDDLE);
  const end = having(FLAG.END);
  const numeral = oneOf([...swedish.exceptions.keys()].filter((key) => key === key.toLowerCase()));
  const special = having(FLAG.TITLE | FLAG.UPPER | FLAG.TITLE_BEGIN | FLAG.UPPER_BEGIN | FLAG.EXACT);
  const mark = fc.constantFrom('-', ':', '.', ',', '');
  const number = fc.nat(9999).map(String);
  const compound = fc.oneof(joined(begin, end), joined(begin, middle, end));

  // Words that do not come from the expansion that is tested: without them a form that it lacks would go unseen.
  const counted = oneOf(rowsOf('counts/words.tsv.br').map(([word = '', , , , , surface]) => surface || word));

  const samples: Record<string, readonly [count: number, sample: fc.Arbitrary<string>]> = {
    'forms of the dictionary': [4000, form],
    'words counted in public text': [6000, counted],
    'names, acronyms and forms of mixed case': [3000, cased(special)],
    'exceptions as spelt': [1500, oneOf([...swedish.exceptions.keys()])],
    'listed errors': [1500, cased(having(FLAG.FORBIDDEN | FLAG.REFUSED_END))],
    'compounds by the rules': [4000, compound],
    'words run together': [1500, joined(alone, fc.constantFrom('', 's', 'a', 'o'), alone)],
    'short words run together': [1500, joined(letters(3), letters(3))],
    'capitalised and mixed': [3000, cased(fc.oneof(form, compound))],
    'hyphens and colons': [1500, joined(fc.oneof(alone, special), mark, fc.oneof(end, alone, special), mark)],
    'numbers in letters': [1000, joined(numeral, numeral, fc.oneof(numeral, end, fc.constant('')))],
    'numbers in digits': [1000, joined(number, mark, fc.oneof(numeral, end, number), fc.oneof(mark, end))],
    'prefixed verbs and adjectives': [1000, joined(fc.constantFrom('över', 'fram', 'jätte', 'super'), form)],
    'damaged words': [5000, damaged(fc.oneof(form, counted))],
    'damaged compounds': [2000, damaged(cased(compound))],
    'random strings': [1500, fc.string({ maxLength: 8, unit: fc.constantFrom(...'abeiknorstäöEU-:.1§') })],
  };

  const seen = new Set<string>();

  test.each(Object.entries(samples))('%s', (_, [count, sample]) => {
    const words = fc.sample(sample, { numRuns: count, seed: 20240227 });
    for (const word of words) seen.add(word);
    expect(words.filter((word) => check.isWord(word) !== hunspell.spell(word))).toEqual([]);
  });

  test('hold at least 20,000 distinct strings', () => {
    expect(seen.size).toBeGreaterThan(20_000);
  });

  test('words that repeat their beginning: at least 97 of 100', () => {
    const ends = new Map<string, string[]>();
    for (const word of forms) {
      if ((swedish.forms.get(word) as number) & FLAG.END) push(ends, word.slice(0, 4), word);
    }
    const repeated = fc.sample(begin, { numRuns: 1000, seed: 20240227 }).flatMap((first) => {
      const last = ends.get(first.slice(0, 4))?.find((word) => word.startsWith(first.slice(0, -1)));
      return last ? [first + last] : [];
    });
    const agreed = repeated.filter((word) => check.isWord(word) === hunspell.spell(word));
    expect(repeated.length).toBeGreaterThan(500);
    expect(agreed.length / repeated.length).toBeGreaterThan(0.97);
  });
});

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const letters = (most: number): fc.Arbitrary<string> =>
  fc.string({ minLength: 1, maxLength: most, unit: fc.constantFrom(...'aeiouåäörstnldkmgbphvfj') });

/** With a capital first, all in capitals, with one capital somewhere, or as it is. */
function cased(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(words, fc.nat(3), fc.nat(20)).map(([word, how, place]) => {
    if (how === 0) return word;
    if (how === 1) return word.toUpperCase();
    const at = how === 2 ? 0 : place % word.length;
    return word.slice(0, at) + word.charAt(at).toUpperCase() + word.slice(at + 1);
  });
}

/** Read wrongly at one place, as optical character recognition does: see `dictionaries/` for how often which happens. */
function damaged(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const confusions = [
    'åa',
    'äa',
    'öo',
    'ö6',
    'äd',
    'åé',
    'il',
    'li',
    'oö',
    'aä',
    'aå',
    '1l',
    'ec',
    'ce',
    'nu',
    'tf',
  ];
  const groups = [
    ['rn', 'm'],
    ['m', 'rn'],
    ['ä', 'da'],
    ['tt', 'lt'],
    ['ll', 'H'],
    ['w', 'vv'],
  ] as const;
  return fc.tuple(words, fc.nat(3), fc.nat(30), fc.nat(100)).map(([word, how, place, pick]) => {
    const at = place % Math.max(1, word.length);
    if (how === 0) return word.slice(0, at) + word.slice(at + 1);
    if (how === 1) return word.slice(0, at) + word.slice(at, at + 1) + word.slice(at);
    if (how === 2) {
      const [from = '', to = ''] = groups[pick % groups.length] as readonly [string, string];
      return word.replace(from, to);
    }
    const confusion = confusions.find(([from]) => from === word[at]);
    return confusion ? word.slice(0, at) + confusion.slice(1) + word.slice(at + 1) : word.slice(1);
  });
}
