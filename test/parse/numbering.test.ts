/** Chains of numbers: which of many numbered lines go on through a document. */
import { describe, expect, test } from 'vitest';
import { bestChain, follows, type Link } from '../../src/parse/numbers/numbering.ts';

const path = (number: string): number[] => number.split('.').map(Number);

describe('what follows', () => {
  test.each([
    ['8', '9', true],
    ['8', '8.1', true],
    ['8.1', '8.2', true],
    ['8.2', '9', true],
    ['8.2.1', '8.3', true],
    ['8', '10', false],
    ['8', '8.2', false],
    ['8.1', '9.1', false],
    ['8', '8', false],
    ['9', '8', false],
  ])('%s → %s: %s', (from, to, expected) => {
    expect(follows(path(from), path(to))).toBe(expected);
  });
});

/** Links written `number`, `number?` if its reading is doubtful, `number-` if it looks like no heading; `|` parts zones. */
function linksOf(text: string): Link[] {
  let zone = 0;
  return text.split(' ').flatMap((word, block): Link[] => {
    if (word === '|') zone++;
    const [, printed] = /^([\d.]+)[?-]?$/.exec(word) ?? [];
    if (printed === undefined) return [];
    const doubt = word.endsWith('?') ? 2 : 0;
    return [
      {
        block,
        path: path(printed),
        printed,
        end: 0,
        score: (word.endsWith('-') ? -0.5 : 1) - doubt,
        doubt,
        zone,
      },
    ];
  });
}

describe('the best chain', () => {
  test.each([
    ['is the sequence', '1 2 3', '1 2 3'],
    ['goes down a level and up again', '1 2 2.1 2.2 3', '1 2 2.1 2.2 3'],
    ['leaves out a list within an item', '1 1- 2- 3- 4- 5- 2 3', '1 2 3'],
    ['leaves out a number that does not fit', '1 2 7 3 4', '1 2 3 4'],
    ['goes over a gap', '270 272 273', '270 272 273'],
    ['may begin again in another zone', '1 2 | 1 2', '1 2 1 2'],
    ['begins again in no zone', '1 2 1 2 3', '1 2 3'],
    ['takes a doubtful number that is the next one', '1 2? 3', '1 2 3'],
    ['takes no doubtful number if another stands as it should', '1 2? 2 3', '1 2 3'],
    ['is empty if nothing looks like a heading', '1- 2- 3-', ''],
    ['is empty for no links', '', ''],
  ])('%s', (_, text, expected) => {
    expect(bestChain(linksOf(text)).chain.map(({ printed }) => printed)).toEqual(
      expected.split(' ').filter(Boolean),
    );
  });

  test('of a list in a list is that of the lines which look like headings', () => {
    const { chain } = bestChain(linksOf('1 1- 2- 3- 2 3'));
    expect(chain.map(({ block }) => block)).toEqual([0, 4, 5]);
  });
});
