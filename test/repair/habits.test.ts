/** Documents whose letters were seen otherwise than in their batch. */
import { describe, expect, test } from 'vitest';
import { habitsOf } from '../../src/repair/weigh/habits.ts';
import { weighDocument, weighOnce } from '../../src/repair/weigh/weigh-document.ts';
import { MODEL, textOf } from './help.ts';
import { sourceOf } from './layout-help.ts';

/** A typeface whose f is read as t within a word. */
const WORN = textOf('socialnamnd', 'eng').replace(/(?<=[a-z])f(?=[a-z])/g, 't');

function habits(text: string) {
  const source = sourceOf(text);
  const { tokens, finder } = weighOnce(source, source.text, MODEL);
  return habitsOf(tokens, finder.channel);
}

describe('a document', () => {
  test('that reads f as t over and over has a habit', () => {
    expect(habits(WORN)?.f?.t).toBeGreaterThan(4);
  });

  test.each(['socialnamnd', 'folkhogskola'])('such as %s has none', (name) => {
    expect(habits(textOf(name, 'eng'))).toBeUndefined();
  });
});

test('a habit is cheaper than it is in the batch', () => {
  const source = sourceOf(WORN);
  const cost = ({ finder }: ReturnType<typeof weighOnce>): number | undefined =>
    finder.channel.confusions['t'.charCodeAt(0)]?.find((one) => one.true === 'f')?.cost;
  const [own, batch] = [weighDocument, weighOnce].map((weigh) => cost(weigh(source, source.text, MODEL)));
  expect(own).toBeLessThan((batch as number) - 200);
});
