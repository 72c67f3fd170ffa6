/** The confusions are probabilities of the noisy channel: what a letter becomes, with what is left for its coming out right. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { textOf } from './files.ts';

type Confusions = Readonly<Record<string, Readonly<Record<string, number>>>>;

const { common, ...models }: Readonly<Record<string, Confusions>> = parse(textOf('confusions.yaml'));

const rows = Object.entries(models).flatMap(([model, letters]) =>
  [...new Set([...Object.keys(letters), ...Object.keys(common ?? {})])].map((printed) => ({
    model,
    printed,
    seen: { ...common?.[printed], ...letters[printed] },
  })),
);

test('there are an English and a Swedish model', () => {
  expect(Object.keys(models)).toEqual(['english', 'swedish']);
});

test.each(rows)('$model: what $printed becomes', ({ printed, seen }) => {
  const shares = Object.values(seen);
  expect(shares.filter((share) => !(share > 0 && share < 1))).toEqual([]);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1);
  expect(Object.keys(seen)).not.toContain(printed);
});
