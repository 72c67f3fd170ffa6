import { expect, test } from 'vitest';
import { indexOf } from '../../src/model/automaton.ts';
import { COUNT_OF } from '../../src/model/counts.ts';
import { loadModel } from '../../src/node/model.ts';
import { wordList } from './word-list.ts';

test('each word has the count that the model has for it, the commonest first', () => {
  const model = loadModel();
  const rows = wordList(model)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
  const counts = rows.map(([, count]) => Number(count));
  expect(rows).toHaveLength(100_000);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  for (const [word = '', count] of rows.filter((_, i) => i % 997 === 0)) {
    const index = indexOf(model.words, word);
    expect([word, Number(count)]).toEqual([
      word,
      Math.round(COUNT_OF[model.frequency[index] as number] as number),
    ]);
  }
});
