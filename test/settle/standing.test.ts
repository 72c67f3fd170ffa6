import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ruling } from '../../src/settle/ruling.ts';
import { subjectOf } from '../../src/settle/ruling.ts';
import { rulingSchema } from '../../src/settle/schema.ts';
import { momentFor, standingAbout, standingOf } from '../../src/settle/standing.ts';
import { everywhere, here, inDocument, undo } from './rulings.ts';

const TEXT = 'Asa bor i Asa';

/** Rulings of few subjects, people and times, so that they meet. */
const ruling: fc.Arbitrary<Ruling> = fc
  .record({
    scope: fc.constantFrom('here', 'document', 'everywhere'),
    word: fc.constantFrom('Asa', 'bor'),
    text: fc.constantFrom('Asa', 'Åsa', ''),
    minute: fc.nat({ max: 3 }),
    by: fc.constantFrom('Ek', 'Lind'),
    undone: fc.boolean(),
  })
  .map(({ scope, word, text, minute, by, undone }): Ruling => {
    const made =
      scope === 'here'
        ? here(TEXT, word, text, minute)
        : scope === 'document'
          ? inDocument(TEXT, word, text, minute)
          : everywhere(word, text, minute);
    return { ...made, by, ...(undone && { action: 'undo' }) };
  });

describe('the rulings that stand', () => {
  test('are the same in whatever order the files of several people are put together', () => {
    const shuffled = fc
      .array(ruling, { maxLength: 12 })
      .chain((history) =>
        fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
      );
    fc.assert(
      fc.property(shuffled, ([history, other]) => {
        expect(standingOf(other)).toEqual(standingOf(history));
        expect(standingOf([...history, ...other])).toEqual(standingOf(history)); // lines twice count once
      }),
    );
  });

  test('are the last of each subject, unless that was taken back', () => {
    fc.assert(
      fc.property(fc.array(ruling, { maxLength: 8 }), ruling, (history, next) => {
        const last: Ruling = { ...next, at: '2030-01-01T00:00:00.000Z' };
        const standing = standingAbout(last, standingOf([...history, last]));
        expect(standing).toEqual(last.action === 'undo' ? undefined : last);
      }),
    );
  });

  test('undo brings back what stood without it, for all other subjects', () => {
    const kept = [everywhere('bor', 'bor'), here(TEXT, 'bor', 'bör'), inDocument(TEXT, 'i', 'i')];
    const wrong = everywhere('Asa', 'Åsa', 1);
    expect(standingOf([...kept, wrong, undo(wrong, 2)])).toEqual(standingOf(kept));
    const again = everywhere('Asa', 'Aase', 3);
    expect(standingOf([wrong, undo(wrong, 2), again]).everywhere.get('Asa')).toEqual(again);
  });

  test('the file name of a document is no part of the subject', () => {
    const moved = { ...inDocument(TEXT, 'Asa', 'Åsa', 2), file: 'b.txt' };
    expect(subjectOf(moved)).toBe(subjectOf(inDocument(TEXT, 'Asa', 'Åsa')));
  });
});

test('a ruling is signed after what the history has about the same subject', () => {
  const history = [everywhere('Asa', 'Åsa', 5), everywhere('bor', 'bör', 9)];
  const about = (word: string): Set<string> => new Set([subjectOf(everywhere(word, ''))]);
  expect(momentFor(about('Asa'), history, 1)).toBe(5 * 60_000 + 1);
  expect(momentFor(about('Asa'), history, 6 * 60_000)).toBe(6 * 60_000);
  expect(momentFor(about('i'), history, 1)).toBe(1);
});

describe('the schema of a line', () => {
  const fits = (value: unknown): boolean => rulingSchema.safeParse(value).success;

  test('takes every ruling', () => {
    fc.assert(
      fc.property(ruling, (made) => {
        expect(rulingSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
      }),
    );
  });

  test.each<readonly [string, object]>([
    ['another scope', { scope: 'page' }],
    ['another action', { action: 'delete' }],
    ['a time without milliseconds', { at: '2026-01-01T00:00:00Z' }],
    ['no time', { at: 'yesterday' }],
    ['something more', { note: 'x' }],
    ['kept as another text', { action: 'keep', text: 'Åsa' }],
    ['a digest that is none', { sha256: 'abc' }],
    ['an identity that is none', { id: 'abc' }],
    ['an end before the start', { span: { start: 5, end: 4 } }],
    ['more than certain', { proposal: { after: 'Åsa', confidence: 1.5 } }],
  ])('refuses %s', (_name, change) => {
    const good = here(TEXT, 'Asa', 'Åsa');
    expect(fits(good)).toBe(true);
    expect(fits({ ...good, ...change })).toBe(false);
  });
});
