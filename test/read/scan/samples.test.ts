/**
 * Files of the engines, as they are read: `samples/` holds one page and a piece of another of an invented protocol, as
 * Tesseract 5.3.0 wrote it in four ways, and the first again in PAGE XML, written by hand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectGolden } from '../../goldens/golden.ts';
import { sourceOf, wordsOf } from './help.ts';

const SAMPLES = join(import.meta.dirname, 'samples');
const sample = (name: string): Buffer => readFileSync(join(SAMPLES, name));
const ENGINES = ['byalag.hocr', 'byalag.alto.xml', 'byalag.tsv'];

describe.each([...ENGINES, 'byalag.page.xml'])('%s', (name) => {
  const source = sourceOf(sample(name));

  test('has these words at these places', () => {
    const pages = source.scan?.pages.map(({ image = '-', width, height }) => `${image} ${width}×${height}`);
    expectGolden(
      join(SAMPLES, `${name}.words.txt`),
      `${[...(pages ?? []), ...wordsOf(source)].join('\n')}\n`,
    );
  });

  test('has no word without a place, and none that is not in the text', () => {
    const { text, scan, pages, prose } = source;
    expect(scan?.words.map(({ span }) => text.slice(span.start, span.end))).toEqual(text.trim().split(/\s+/));
    expect(scan?.words.filter(({ box }) => !box)).toEqual([]);
    expect(scan?.pages).toHaveLength(pages.length);
    expect(prose).toEqual(pages);
  });
});

test.each(ENGINES)('%s is read as the text that the engine writes itself', (name) => {
  expect(sourceOf(sample(name)).text).toBe(
    sample('byalag.txt')
      .toString()
      .replace(/\n+\f?$/, '\n'),
  );
});
