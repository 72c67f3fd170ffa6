/**
 * What every stage makes of every fixture, as it was last accepted:
 *
 *     UPDATE=1 npx vitest run --config test/vitest.config.ts test/goldens
 *
 * accepts what the stages make now; the difference in git is then what is reviewed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cleaned } from '../../src/cleaned.ts';
import { markdown } from '../../src/markdown.ts';
import { loadModel } from '../../src/node/model.ts';
import { clean } from '../../src/pipeline.ts';
import { expectGolden } from './golden.ts';
import { STAGES } from './stages.ts';

const MINUTES = join(import.meta.dirname, '../../fixtures/minutes');
const DOCUMENTS = readdirSync(MINUTES)
  .sort()
  .flatMap((name) => ['eng.txt', 'swe.txt', 'input.md'].map((file) => ({ name, file })))
  .filter(({ name, file }) => existsSync(join(MINUTES, name, file)));

const model = loadModel();

describe.each(DOCUMENTS)('$name/$file', ({ name, file }) => {
  const reading = file.replace(/\..*/, '');
  // The tree of one reading says what there is to say; that of the other differs by single words.
  const stages = STAGES.filter(({ suffix }) => suffix !== '.tree.txt' || reading !== 'swe');

  test.each(stages)('$suffix', ({ suffix, render }) => {
    expectGolden(join(MINUTES, name, `${reading}${suffix}`), render(cleaned(name, file)));
  });
});

const kept = new Map<string, Cleaned>();

/** The fixture cleaned, once. */
function cleaned(name: string, file: string): Cleaned {
  const key = join(name, file);
  const known = kept.get(key);
  if (known) return known;
  const result = clean({ name: file, bytes: readFileSync(join(MINUTES, key)) }, model, { markdown });
  if (result.kind === 'unreadable') throw new Error(result.finding.rule);
  kept.set(key, result);
  return result;
}

test('every golden file belongs to a document', () => {
  const suffixes = STAGES.map(({ suffix }) => suffix);
  const stray = readdirSync(MINUTES).flatMap((name) =>
    readdirSync(join(MINUTES, name))
      .filter((file) => suffixes.some((suffix) => file.endsWith(suffix)) && file !== 'gold.record.yaml')
      .filter((file) => !/^(?:_actual\.)?(?:eng|swe|input)\./.test(file)),
  );
  expect(stray).toEqual([]);
});
