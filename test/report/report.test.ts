/** The page about a batch: what stands on it, and that nothing a document holds becomes part of the page. */
import { join } from 'node:path';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../src/report/confusions.ts';
import { gather, reportPage } from '../../src/report/index.ts';
import { linkTo, linkToWord } from '../../src/report/links.ts';
import { standingOf } from '../../src/settle/standing.ts';
import { expectGolden } from '../goldens/golden.ts';
import { document, SMALL } from './small.ts';

/** The tags of a page with their attributes, without the values that hold words. */
function tagsOf(page: string): string[] {
  const tags: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => tags.push(`${name} ${Object.keys(attributes).join(' ')}`),
    onclosetag: (name) => tags.push(`/${name}`),
    oncomment: () => tags.push('!--'),
  });
  parser.write(page);
  parser.end();
  return tags;
}

describe('the page', () => {
  test.each(['sv', 'en'] as const)('of a small batch in %s is as accepted', (language) => {
    expectGolden(join(import.meta.dirname, `small.${language}.html`), reportPage(gather(SMALL), language));
  });

  test('needs nothing else: no script, no image, no address but relative ones', () => {
    const page = reportPage(gather(SMALL), 'sv');
    expect(tagsOf(page).join('\n')).not.toMatch(/^(script|img|link|iframe|object|form)\b/m);
    expect(page).toContain('default-src &#39;none&#39;;');
    const links = [...page.matchAll(/ (?:href|src)="(.*?)"/g)].map(([, address]) => address ?? '');
    expect(links.length).toBeGreaterThan(5);
    for (const address of links) expect(address).toMatch(/^(?:#|\.\.\/ut\/)/);
  });

  test('has every id once, and every link within it leads somewhere', () => {
    const page = reportPage(gather(SMALL), 'sv');
    const ids = [...page.matchAll(/ id="(.*?)"/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/ href="#(.*?)"/g)) expect(ids).toContain(id);
  });

  test('has headings in order, and a caption and scoped heads on every table', () => {
    const page = reportPage(gather(SMALL), 'sv');
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    expect(page.match(/<caption>/g)?.length).toBe(page.match(/<table/g)?.length);
    expect(page).not.toMatch(/<th(?! scope| ?ead)/);
  });

  test('takes any words for words', () => {
    const harmless = tagsOf(pageWith('ord'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(tagsOf(pageWith(`a${text.replace(/\s/gu, '')}`))).toEqual(harmless);
      }),
      {
        numRuns: 20,
        examples: [['</title><script>'], ['"><img src=x onerror=y>'], ["' onclick='"], ['<!--'], ['\ud800']],
      },
    );
  });
});

/** A page in which the same word stands wherever words of documents do. */
const pageWith = (word: string): string =>
  reportPage(
    gather({
      ...SMALL,
      title: word,
      date: word,
      standing: standingOf([]),
      documents: [
        document(word, `x ${word} y`, [{ kind: 'ask', before: word, after: `${word}q`, confidence: 0.5 }]),
        document('z', `x ${word} y`, [{ kind: 'replace', before: word, after: 'ö', confidence: 0.9 }]),
      ],
      people: SMALL.people.map((person) => ({ ...person, namn: word })),
    }),
    'sv',
  ).replace(/<section aria-labelledby="(?:confusions|repairs)">[\s\S]*?<\/section>/g, '');

test.each([
  ['lasar', 'läsår', ['ä←a', 'å←a']],
  ['rnöte', 'möte', ['m←rn']],
  ['Gdran', 'Göran', ['ö←d']],
  ['fr', 'för', ['ö←']],
  ['6', 'ö', ['ö←6']],
  ['till sammans', 'tillsammans', []],
  ['•', '-', []],
])('%s → %s changes %j', (before, after, expected) => {
  expect(changesOf(before, after).map(({ printed, seen }) => `${printed}←${seen}`)).toEqual(expected);
});

test.each([
  ['../ut', '2024/möte 1.txt', '../ut/2024/m%C3%B6te%201.txt'],
  ['', 'a.txt', 'a.txt'],
  ['.', 'a#b?.txt', 'a%23b%3F.txt'],
])('from %j to %j is %j', (base, path, expected) => {
  expect(linkTo(base, path)).toBe(expected);
});

test('a link to a word has what stands around it, and no bare hyphen', () => {
  expect(linkToWord('a.txt', 'skol-', 'i den gamla ', 'dagen, till kväll')).toBe(
    'a.txt#:~:text=den%20gamla-,skol%2D,-dagen%2C%20till',
  );
  expect(linkToWord('a.txt', 'ord', '', '')).toBe('a.txt#:~:text=ord');
});
