import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDesk } from '../../src/node/review-desk.ts';
import { parseRulings } from '../../src/node/rulings-file.ts';
import type { Desk } from '../../src/review/desk.ts';
import type { Group } from '../../src/review/queue.ts';
import type { Ruling } from '../../src/settle/ruling.ts';
import { asking, cleaned, DOUBTS, MEETING } from '../review/documents.ts';
import { folderWith } from './folder.ts';

const MEETING_DOCUMENT = cleaned(MEETING, DOUBTS);
const [first = '', second = '', third = ''] = asking(MEETING_DOCUMENT, 'Asa');
const [vagen = ''] = asking(MEETING_DOCUMENT, 'vagen');
const [nasta = ''] = asking(MEETING_DOCUMENT, 'nasta');
const QUESTIONS = 7;

const newPath = async (): Promise<string> => join(await folderWith({}), 'below', 'd.jsonl');
const sit = (path: string, by = 'Ek', now = 1_000): Promise<Desk> =>
  openDesk({ documents: [MEETING_DOCUMENT], path, by, now: () => now });
const linesOf = (path: string): readonly Ruling[] => parseRulings(readFileSync(path, 'utf8')).rulings;
const idsOf = (queue: readonly Group[]): string[] =>
  queue.flatMap(({ members }) => members.map(({ id }) => id));

describe('a desk', () => {
  test('begins with every question open and writes nothing', async () => {
    const path = await newPath();
    const desk = await sit(path);
    expect(await desk.progress()).toEqual({ questions: QUESTIONS, open: QUESTIONS });
    expect(idsOf(await desk.queue('same'))).toHaveLength(QUESTIONS);
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });

  test('keeps a decision on disk, and another desk goes on from there', async () => {
    const path = await newPath();
    const desk = await sit(path);
    expect(await desk.decide([vagen], { action: 'accept' }, 'here')).toMatchObject({ kind: 'decided' });
    expect(linesOf(path)).toMatchObject([
      { scope: 'here', id: vagen, action: 'accept', before: 'vagen', text: 'vägen', by: 'Ek' },
    ]);
    const next = await sit(path, 'Lind');
    expect(await next.progress()).toEqual({ questions: QUESTIONS, open: QUESTIONS - 1 });
    expect(await next.ruling(vagen)).toMatchObject({ by: 'Ek' });
    expect(next.find(vagen)?.correction.before).toBe('vagen');
  });

  test.each([
    ['here', QUESTIONS - 1],
    ['document', QUESTIONS - 3],
    ['everywhere', QUESTIONS - 3],
  ] as const)('a decision about %s settles as much as it says', async (scope, open) => {
    const path = await newPath();
    const desk = await sit(path);
    await desk.decide([first], { action: 'keep' }, scope);
    expect(await desk.progress()).toMatchObject({ open });
    expect(linesOf(path)).toHaveLength(1);
  });

  test('several at once are one decision, and one line where they are about the same word', async () => {
    const path = await newPath();
    const desk = await sit(path);
    await desk.decide([first, second, third, vagen], { action: 'accept' }, 'document');
    expect(linesOf(path).map(({ before }) => before)).toEqual(['Asa', 'vagen']);
    expect(await desk.undo()).toHaveLength(2);
    expect(await desk.progress()).toMatchObject({ open: QUESTIONS });
  });

  test('refuses what it does not know, and all that was asked with it', async () => {
    const path = await newPath();
    const desk = await sit(path);
    const refused = { kind: 'refused', settled: [], unknown: ['0123456789abcdef'] };
    expect(await desk.decide([first, '0123456789abcdef'], { action: 'keep' }, 'here')).toEqual(refused);
    expect(await desk.retype('0123456789abcdef', 'x')).toEqual(refused);
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });
});

describe('what cannot be said', () => {
  const [unread = ''] = asking(MEETING_DOCUMENT, 'mote');

  test.each([
    [{ action: 'accept' }, 'here', [first, unread], 'no-proposal', [unread]],
    [{ action: 'text', text: '' }, 'document', [first, vagen], 'empty-text', [first, vagen]],
    [{ action: 'text', text: ' ' }, 'everywhere', [vagen], 'empty-text', [vagen]],
  ] as const)('%j for %s is refused whole', async (verdict, scope, ids, why, unfit) => {
    const path = await newPath();
    const desk = await sit(path);
    expect(await desk.decide(ids, verdict, scope)).toEqual({ kind: 'unfit', why, ids: unfit });
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });

  test('an empty text is for one place', async () => {
    const desk = await sit(await newPath());
    expect(await desk.decide([vagen], { action: 'text', text: '' }, 'here')).toMatchObject({
      kind: 'decided',
    });
  });
});

describe('two desks at one file', () => {
  test('see what the other decided', async () => {
    const path = await newPath();
    const [ek, lind] = [await sit(path), await sit(path, 'Lind')];
    await ek.decide([first], { action: 'accept' }, 'here');
    await lind.decide([second], { action: 'keep' }, 'here');
    for (const desk of [ek, lind]) expect(await desk.progress()).toMatchObject({ open: QUESTIONS - 2 });
    expect(linesOf(path).map(({ by }) => by)).toEqual(['Ek', 'Lind']);
  });

  test('refuse what the other has settled meanwhile, whatever the scope', async () => {
    const path = await newPath();
    const [ek, lind] = [await sit(path), await sit(path, 'Lind')];
    await ek.decide([first], { action: 'accept' }, 'document');
    const outcome = await lind.decide([third], { action: 'keep' }, 'here');
    expect(outcome).toMatchObject({ kind: 'refused', settled: [{ by: 'Ek', text: 'Åsa' }], unknown: [] });
    expect(linesOf(path)).toHaveLength(1);
  });

  test('asked at once, the same question is decided once', async () => {
    const path = await newPath();
    const desk = await sit(path);
    const verdict = { action: 'accept' } as const;
    const outcomes = await Promise.all([1, 2, 3].map(() => desk.decide([first], verdict, 'here')));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['decided', 'refused', 'refused']);
  });
});

describe('undo', () => {
  test('takes back the last, then the one before, then nothing', async () => {
    const desk = await sit(await newPath());
    await desk.decide([first], { action: 'accept' }, 'here');
    await desk.decide([vagen], { action: 'keep' }, 'here');
    expect(await desk.undo()).toMatchObject([{ id: vagen }]);
    expect(await desk.undo()).toMatchObject([{ id: first }]);
    expect(await desk.undo()).toBeUndefined();
    expect(await desk.progress()).toMatchObject({ open: QUESTIONS });
  });

  test('takes nothing of what others decided', async () => {
    const path = await newPath();
    const [ek, lind] = [await sit(path), await sit(path, 'Lind')];
    await ek.decide([first], { action: 'accept' }, 'here');
    expect(await lind.undo()).toBeUndefined();
    expect(await lind.progress()).toMatchObject({ open: QUESTIONS - 1 });
  });

  test('leaves what somebody has decided again since', async () => {
    const path = await newPath();
    const ek = await sit(path);
    await ek.decide([vagen], { action: 'accept' }, 'here');
    await ek.decide([first, second], { action: 'accept' }, 'here');
    const [, ofFirst] = linesOf(path);
    const later = { ...ofFirst, action: 'keep', text: 'Asa', by: 'Lind', at: '2030-01-01T00:00:00.000Z' };
    appendFileSync(path, `${JSON.stringify(later)}\n`);
    expect(await ek.undo()).toMatchObject([{ id: second }]);
    expect(await ek.ruling(first)).toMatchObject({ by: 'Lind' });
    expect(await ek.ruling(second)).toBeUndefined();
  });

  test('passes over a decision of which nothing stands', async () => {
    const path = await newPath();
    const ek = await sit(path);
    await ek.decide([vagen], { action: 'accept' }, 'here');
    await ek.decide([first], { action: 'accept' }, 'here');
    const [, ofFirst] = linesOf(path);
    const undone = { ...ofFirst, action: 'undo', by: 'Lind', at: '2030-01-01T00:00:00.000Z' };
    appendFileSync(path, `${JSON.stringify(undone)}\n`);
    expect(await ek.undo()).toMatchObject([{ id: vagen }]);
  });
});

describe('the times of decisions', () => {
  test('rise though the clock stands still', async () => {
    const path = await newPath();
    const desk = await sit(path);
    await desk.decide([first], { action: 'accept' }, 'here');
    await desk.undo();
    await desk.decide([first], { action: 'keep' }, 'here');
    expect(linesOf(path).map(({ at }) => Date.parse(at))).toEqual([1_000, 1_001, 1_002]);
    expect(await desk.ruling(first)).toMatchObject({ action: 'keep' });
  });

  test('are later than what they answer, though another clock was ahead', async () => {
    const path = await newPath();
    const ahead = await sit(path, 'Lind', 5_000_000);
    await ahead.decide([first], { action: 'accept' }, 'here');
    await ahead.undo();
    const behind = await sit(path);
    await behind.decide([first], { action: 'keep' }, 'here');
    expect(await behind.ruling(first)).toMatchObject({ action: 'keep', by: 'Ek' });
    await behind.decide([vagen], { action: 'keep' }, 'here');
    const times = linesOf(path).map(({ at }) => Date.parse(at));
    expect(times.slice(0, 3)).toEqual([5_000_000, 5_000_001, 5_000_002]);
  });
});

describe('a line typed anew', () => {
  const LINE = 'Ärendet om vägen bordlades till nästa möte.';

  test('settles what stands on it, and is undone as one', async () => {
    const path = await newPath();
    const desk = await sit(path);
    expect(await desk.retype(vagen, LINE)).toMatchObject({ kind: 'decided' });
    expect(linesOf(path)).toMatchObject([
      { action: 'text', before: 'Arendet om vagen bordlades till nasta mote.', text: LINE },
    ]);
    expect(await desk.progress()).toMatchObject({ open: QUESTIONS - 2 });
    expect(await desk.ruling(nasta)).toMatchObject({ text: LINE });
    await desk.undo();
    expect(await desk.progress()).toMatchObject({ open: QUESTIONS });
  });

  test('is refused where its word is settled', async () => {
    const desk = await sit(await newPath());
    await desk.decide([vagen], { action: 'keep' }, 'here');
    expect(await desk.retype(vagen, LINE)).toMatchObject({ kind: 'refused', settled: [{ id: vagen }] });
  });

  test('is refused where the text is not known any more', async () => {
    const documents = [{ ...MEETING_DOCUMENT, source: undefined }];
    const desk = await openDesk({ documents, path: await newPath(), by: 'Ek', now: () => 1 });
    expect(await desk.retype(vagen, LINE)).toMatchObject({ kind: 'refused', unknown: [vagen] });
  });
});
