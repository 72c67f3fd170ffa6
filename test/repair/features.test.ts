/** The features of a correction, and that the calibration weighs just those. */
import { describe, expect, test } from 'vitest';
import { isBeyondDoubt } from '../../src/repair/decide/decide.ts';
import { type Features, featuresOf } from '../../src/repair/decide/features.ts';
import { NO_SURROUNDINGS, type Surroundings, surroundingsOf } from '../../src/repair/decide/surroundings.ts';
import { isKept, type Judged } from '../../src/repair/weigh/judged.ts';
import { weighDocument } from '../../src/repair/weigh/weigh-document.ts';
import { CASES, MODEL, textOf } from './help.ts';
import { sourceOf } from './layout-help.ts';

/** The tokens of a text that might be changed, with their features. */
function doubtsIn(text: string): { judged: Judged; features: Features }[] {
  const source = sourceOf(text);
  const { tokens, finder } = weighDocument(source, source.text, MODEL);
  const around = surroundingsOf(tokens);
  return tokens.flatMap((judged, i) =>
    isBeyondDoubt(judged) || isKept(judged)
      ? []
      : [{ judged, features: featuresOf(judged, around[i] as Surroundings, finder.channel.survival, MODEL) }],
  );
}

const all = CASES.flatMap((name) => (['eng', 'swe', 'gold'] as const).map((reading) => textOf(name, reading)))
  .flatMap(doubtsIn)
  .map(({ features }) => features);

test('are finite numbers', () => {
  const odd = all.flatMap((features) =>
    Object.entries(features).filter(([, value]) => !Number.isFinite(value)),
  );
  expect(odd).toEqual([]);
});

test('have a weight each, and no weight is for a feature that never comes', () => {
  const names = [...new Set(all.flatMap((features) => Object.keys(features)))].sort();
  expect(Object.keys(MODEL.calibration.right).sort()).toEqual(names);
});

describe('what they are made of', () => {
  const featuresFor = (word: string, around: Partial<Surroundings> = {}): Features => {
    const found = doubtsIn(`Vi talade om ${word} i dag.\n`).find(({ judged }) => judged.token.text === word);
    if (!found) throw new Error(`${word} is beyond doubt`);
    return featuresOf(found.judged, { ...NO_SURROUNDINGS, ...around }, 0.001, MODEL);
  };

  test.each([
    ['genomférande', { 'rare confusion': 0, 'free edit': 0, unknown: 1, é: 1 }, ['odds', 'lead']],
    ['professer', { 'rare confusion': 1, 'dots too many': 0 }, ['rarity']],
    ['ördförande', { 'rare confusion': 1, 'dots too many': 1, rarity: 0 }, ['odds']],
    ['antecknias', { unknown: 1, 'unknown and small': 1 }, ['oddness', 'odds']],
  ])('%s', (word, expected, present) => {
    const features = featuresFor(word);
    expect(features).toMatchObject(expected);
    for (const name of present) expect(features[name]).not.toBe(0);
  });

  test('a noisy page makes a free edit more credible', () => {
    const [calm, noisy] = [0.005, 0.2].map((document) => featuresFor('antecxnas', { document }));
    const { right } = MODEL.calibration;
    const worth = (features: Features | undefined): number =>
      (features?.['free edit × noise'] ?? 0) * (right['free edit × noise'] ?? 0);
    expect(worth(noisy)).toBeGreaterThan(worth(calm));
  });
});
