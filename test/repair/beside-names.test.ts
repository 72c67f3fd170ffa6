/** What a name says of the word beside it. */
import { expect, test } from 'vitest';
import { finderFor } from '../../src/repair/search/search.ts';
import { conventionsOf } from '../../src/repair/text/conventions.ts';
import { sentences } from '../../src/repair/text/sentences.ts';
import { SURVIVAL } from '../../src/repair/text/survival.ts';
import { withNames } from '../../src/repair/weigh/beside-names.ts';
import { columnMaker } from '../../src/repair/weigh/columns.ts';
import { MODEL } from './help.ts';

function columnsOf(text: string) {
  const [sentence = []] = sentences(text, 0, conventionsOf(MODEL.knowledge));
  const columnOf = columnMaker(finderFor(MODEL, SURVIVAL.unknown), sentence);
  const columns = sentence.map((token) => columnOf(token, false, false));
  return { columns, named: withNames(sentence, columns, MODEL) };
}

const aloneOf = (columns: ReturnType<typeof columnsOf>['named'], at: number, text: string): number =>
  columns[at]?.find((one) => one.text === text)?.alone as number;

test.each(['Hanna Ost', 'Hanna\nOst'])(
  'a surname gains after a given name; words gain nothing: %j',
  (text) => {
    const { columns, named } = columnsOf(text);
    expect(aloneOf(named, 1, 'Öst')).toBeGreaterThan(aloneOf(columns, 1, 'Öst'));
    expect(aloneOf(named, 1, 'Ost')).toBe(aloneOf(columns, 1, 'Ost'));
  },
);

test.each(['Par, Widegard', 'Par och Widegard', 'par widegard', 'Stads Ost'])(
  'nothing is said in «%s»',
  (text) => {
    const { columns, named } = columnsOf(text);
    expect(named).toBe(columns);
  },
);
