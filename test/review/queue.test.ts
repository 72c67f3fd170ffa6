import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtOf, kindOfDoubt } from '../../src/review/doubt.ts';
import { letterChange } from '../../src/review/letter-change.ts';
import { openQuestions, settledBy } from '../../src/review/open.ts';
import { queueOf } from '../../src/review/queue.ts';
import { standingOf } from '../../src/settle/standing.ts';
import { everywhere, here, inDocument, undo } from '../settle/rulings.ts';
import { cleaned, DOUBTS, MEETING } from './documents.ts';

const DOCUMENT = cleaned(MEETING, DOUBTS);
const QUESTIONS = DOCUMENT.corrections.filter(({ kind }) => kind === 'ask');

test.each([
  ['mote', 'möte', 'o', 'ö'],
  ['Asa', 'Åsa', 'A', 'Å'],
  ['rnote', 'möte', 'rno', 'mö'],
  ['mote', 'mote', '', ''],
  ['mot', 'mote', '', 'e'],
  ['aa', 'aaa', '', 'a'],
  ['|', '', '|', ''],
])('from %s to %s, %j becomes %j', (before, after, from, to) => {
  expect(letterChange(before, after)).toEqual({ before: from, after: to });
});

test('the letters that change, between what does not, make the word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (before, after) => {
      const change = letterChange(before, after);
      const at = before.length - change.before.length;
      const heads = Array.from({ length: at + 1 }, (_, i) => before.slice(0, i));
      const isMade = heads.some(
        (head) => head + change.after + before.slice(head.length + change.before.length) === after,
      );
      expect(isMade).toBe(true);
    }),
  );
});

test.each([
  ['5B', '58', 0.6, 'number', 2],
  ['ar', 'är', 0.1, 'short', 0],
  ['Asa', 'Åsa', 0.5, 'capital', 2],
  ['mote', 'möte', 1, 'word', 3],
  ['mote', 'mote', 0.9, 'word', 'none'],
] as const)(
  '%s, read as %s with %d, is a doubt of the kind %s in the band %s',
  (before, after, confidence, word, band) => {
    expect(kindOfDoubt({ before, after, confidence })).toEqual({ word, band });
  },
);

describe('the queue', () => {
  test('has every question once, whatever the grouping and the order they come in', () => {
    const grouping = fc.constantFrom('same' as const, 'letters' as const, 'doubt' as const);
    const order = fc.shuffledSubarray([...QUESTIONS], { minLength: QUESTIONS.length });
    fc.assert(
      fc.property(order, grouping, (questions, by) => {
        const queue = queueOf(questions, by);
        const ids = queue.flatMap(({ members }) => members.map(({ id }) => id));
        expect([...ids].sort()).toEqual(QUESTIONS.map(({ id }) => id).sort());
        expect(queue).toEqual(queueOf(QUESTIONS, by));
      }),
    );
  });

  test('has the worthiest group first, and in it the likeliest question', () => {
    const queue = queueOf(QUESTIONS, 'same');
    expect(queue[0]).toMatchObject({ pattern: { kind: 'same', before: 'Asa', after: 'Åsa' } });
    expect(queue[0]?.members.map(({ confidence }) => confidence)).toEqual([0.7, 0.6, 0.5]);
    const worths = queue.map(({ worth }) => worth);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
    expect(worths[0]).toBeCloseTo(0.84 + 0.96 + 1);
  });

  test('by letters puts together what by words stands apart', () => {
    const patterns = queueOf(QUESTIONS, 'letters').map(({ pattern, members }) => [pattern, members.length]);
    expect(patterns).toContainEqual([{ kind: 'letters', before: 'a', after: 'ä' }, 2]); // vagen, nasta
  });

  test('what has no proposal is most in doubt', () => {
    const [mote] = QUESTIONS.filter(({ before, after }) => before === after);
    expect(mote && doubtOf(mote)).toBe(1);
  });
});

describe('a question is open until it is settled', () => {
  const rulings = [
    ['here', here(MEETING, 'vagen', 'vägen'), ['vagen']],
    ['a word in the document', inDocument(MEETING, 'Asa', 'Åsa'), ['Asa', 'Asa', 'Asa']],
    ['a word everywhere', everywhere('Asa', 'Asa'), ['Asa', 'Asa', 'Asa']],
    ['another document', inDocument('Annat', 'Asa', 'Åsa'), []],
    ['a line around it', here(MEETING, 'vagen bordlades till nasta', 'vägen'), ['vagen', 'nasta']],
    ['beside it', here(MEETING, 'vagen ', 'vägen '), ['vagen']],
    ['after it', here(MEETING, ' bordlades', ' vilar'), []],
  ] as const;
  test.each(rulings)('%s', (_name, ruling, settled) => {
    const standing = standingOf([ruling]);
    const isOpen = new Set(openQuestions(QUESTIONS, standing));
    expect(QUESTIONS.filter((question) => !isOpen.has(question)).map(({ before }) => before)).toEqual(
      settled,
    );
    for (const question of QUESTIONS)
      expect(settledBy(question, standing)).toEqual(isOpen.has(question) ? undefined : ruling);
    expect(openQuestions(QUESTIONS, standingOf([ruling, undo(ruling, 5)]))).toEqual(QUESTIONS);
  });

  test('by the nearest: this place, the document, everywhere', () => {
    const all = [
      everywhere('vagen', 'c', 3),
      inDocument(MEETING, 'vagen', 'b', 2),
      here(MEETING, 'vagen', 'a', 1),
    ];
    const [vagen] = QUESTIONS.filter(({ before }) => before === 'vagen');
    const by = (count: number) => vagen && settledBy(vagen, standingOf(all.slice(0, count)))?.text;
    expect([by(1), by(2), by(3)]).toEqual(['c', 'b', 'a']);
  });

  test('corrections that were made are no questions', () => {
    expect(openQuestions(DOCUMENT.corrections, standingOf([]))).toEqual(QUESTIONS);
  });
});
