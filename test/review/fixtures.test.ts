/** The review of the fixtures: what was read is got back, and what is decided is asked no more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Cleaned } from '../../src/cleaned.ts';
import { clean, loadModel, type Model, write } from '../../src/index.ts';
import { sourceOf } from '../../src/review/document.ts';
import { openQuestions } from '../../src/review/open.ts';
import { rulingOf, type Verdict } from '../../src/review/ruled.ts';
import type { Ruling, Scope } from '../../src/settle/ruling.ts';
import { type Standing, standingOf } from '../../src/settle/standing.ts';
import { type Correction, corrections } from '../../src/write/index.ts';

const MINUTES = join(import.meta.dirname, '../../fixtures/minutes');
const NAMES = readdirSync(MINUTES);

let model: Model;
beforeAll(() => {
  model = loadModel();
});

function cleaned(text: string, standing?: Standing): Cleaned {
  const result = clean({ name: 'eng.txt', bytes: new TextEncoder().encode(text) }, model, { standing });
  if (result.kind === 'unreadable') throw new Error(result.finding.rule);
  return result;
}

/** Each as it is, cleaned once. */
const plain = new Map<string, Cleaned>();
function plainly(name: string): Cleaned {
  const result = plain.get(name) ?? cleaned(textOf(name));
  plain.set(name, result);
  return result;
}

const textOf = (name: string): string => readFileSync(join(MINUTES, name, 'eng.txt'), 'utf8');
const correctionsOf = ({ source, sha256, decisions }: Cleaned): Correction[] =>
  corrections(source, sha256, decisions);

test.each(NAMES)('%s is got back from its clean text, with any line ends', (name) => {
  const text = textOf(name);
  const windows = text.replaceAll('\n', '\r\n');
  for (const [read, result] of [
    [text, plainly(name)],
    [windows, cleaned(windows)],
  ] as const)
    expect(sourceOf(result.text, correctionsOf(result))).toBe(read);
});

/** Three answers in turn, as a person would give them. */
const VERDICTS: readonly Verdict[] = [
  { action: 'accept' },
  { action: 'keep' },
  { action: 'text', text: 'Någonting annat' },
];

function ruled(questions: readonly Correction[], scope: Scope): Ruling[] {
  return questions.map((question, i) =>
    rulingOf(question, VERDICTS[i % 3] as Verdict, scope, {
      by: 'Ek',
      at: new Date(i).toISOString(),
    }),
  );
}

describe('after a review of every question', () => {
  test.each(
    NAMES.flatMap((name) =>
      (['here', 'document', 'everywhere'] as const).map((scope) => [name, scope] as const),
    ),
  )('%s, answered %s, is asked about no more, and is the same the next time', (name, scope) => {
    const text = textOf(name);
    const questions = openQuestions(correctionsOf(plainly(name)), standingOf([]));
    const standing = standingOf(ruled(questions, scope));
    const after = cleaned(text, standing);
    expect(after.findings.filter(({ rule }) => rule.startsWith('settle/'))).toEqual([]);
    expect(after.decisions.filter(({ kind }) => kind === 'ask')).toEqual([]);
    expect(openQuestions(correctionsOf(after), standing)).toEqual([]);
    if (scope === 'here') {
      expect(write(cleaned(text, standing))).toEqual(write(after));
      const texts = correctionsOf(after).filter(({ reasons }) => reasons.includes('person'));
      const changed = questions.filter(
        ({ before, after }, i) => i % 3 === 2 || (i % 3 === 0 && before !== after),
      );
      expect(texts.map(({ id }) => id)).toEqual(changed.map(({ id }) => id));
    }
  });
});
