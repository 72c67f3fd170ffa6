/** The review's server: what it tells, what it takes, and what it refuses. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReviewDocument } from '../../src/review/document.ts';
import type { GroupAnswer, ItemAnswer, QueueAnswer } from '../../src/web/wire.ts';
import {
  contents,
  deskOf,
  documentOf,
  PORT,
  type Review,
  reviewOf,
  rulings,
  type Sent,
  TOKEN,
} from './desk.ts';

const notes = (): ReviewDocument =>
  documentOf('notes.txt', 'Ett mote holls.\nNasta mote är i maj.\nHon bor svara.\n', [
    ['mote', 'möte', { confidence: 0.9, alternatives: [{ text: 'mote', probability: 0.1 }] }],
    ['mote', 'möte', { confidence: 0.7 }],
    ['bor', 'bör', { confidence: 0.5 }],
  ]);

const idsOf = ({ corrections }: ReviewDocument): string[] => corrections.map(({ id }) => id);

async function answer<Answer>(review: Review, path: string): Promise<Answer> {
  const response = await review.send(path);
  expect(response.status).toBe(200);
  return response.json() as Promise<Answer>;
}

describe('what the page is told', () => {
  test('the session: who decides, in which language, and how far the review is', async () => {
    const review = await reviewOf([notes()]);
    expect(await answer(review, '/api/session')).toEqual({
      by: 'Maja',
      language: 'sv',
      documents: 1,
      questions: 3,
      open: 3,
    });
  });

  test('the queue, by the same words unless told otherwise', async () => {
    const review = await reviewOf([notes()]);
    const { groups } = await answer<QueueAnswer>(review, '/api/queue');
    expect(groups.map(({ pattern, size }) => [pattern, size])).toEqual([
      [{ kind: 'same', before: 'mote', after: 'möte' }, 2],
      [{ kind: 'same', before: 'bor', after: 'bör' }, 1],
    ]);
    const letters = await answer<QueueAnswer>(review, '/api/queue?grouping=letters');
    expect(letters.groups.map(({ size }) => size)).toEqual([3]);
  });

  test('only what fits the filter, in the queue and in a group', async () => {
    const review = await reviewOf([notes()]);
    const { groups, open } = await answer<QueueAnswer>(review, '/api/queue?grouping=letters&filter=BÖR');
    expect([groups.length, groups[0]?.size, open]).toEqual([1, 1, 3]);
    const key = encodeURIComponent(groups[0]?.key ?? '');
    const group = await answer<GroupAnswer>(review, `/api/group?grouping=letters&filter=b%C3%B6r&key=${key}`);
    expect(group.members.map(({ before }) => before)).toEqual(['bor']);
  });

  test('a group from an offset, and all its ids', async () => {
    const review = await reviewOf([notes()]);
    const key = encodeURIComponent(JSON.stringify({ kind: 'same', before: 'mote', after: 'möte' }));
    const group = await answer<GroupAnswer>(review, `/api/group?key=${key}&offset=1`);
    expect(group).toMatchObject({ size: 2, ids: idsOf(notes()).slice(0, 2), members: [{ line: 2 }] });
  });

  test('a question with its passage, its line, and the word elsewhere', async () => {
    const review = await reviewOf([notes()]);
    const [id] = idsOf(notes());
    const item = await answer<ItemAnswer>(review, `/api/item/${id}`);
    expect(item).toMatchObject({
      before: 'mote',
      after: 'möte',
      lines: 'Ett mote holls.',
      passage: { before: 'Ett ', after: ' holls.\nNasta mote är i maj.\nHon bor svara.\n' },
      reasons: { sv: 'OCR förväxlar de bokstäverna', en: 'OCR confuses these letters' },
      elsewhere: [{ state: 'here' }, { state: 'asked', before: 'Nasta ', after: ' är i maj.' }],
      count: { before: 2, after: 0 },
    });
    expect(item).not.toHaveProperty('strip');
  });
});

describe('what is decided', () => {
  test('is written for the scope that was chosen, and taken back', async () => {
    const review = await reviewOf([notes()]);
    const [id] = idsOf(notes());
    const body = { ids: [id], verdict: { action: 'accept' }, scope: 'document' };
    const done = await review.send('/api/decisions', { body });
    expect(await done.json()).toMatchObject({ open: 1, count: 1, rulings: [{ by: 'Maja', text: 'möte' }] });
    const undone = await review.send('/api/undo', { body: {} });
    expect(await undone.json()).toMatchObject({ open: 3, count: 1 });
    expect(rulings(review.path).map(({ action }) => action)).toEqual(['accept', 'undo']);
  });

  test('takes a text of one’s own in Unicode NFC, and a line typed anew', async () => {
    const review = await reviewOf([notes()]);
    const [one, , three] = idsOf(notes());
    const verdict = { action: 'text', text: 'mo\u0308te' };
    await review.send('/api/decisions', { body: { ids: [one], verdict, scope: 'here' } });
    await review.send('/api/retype', { body: { id: three, text: 'Hon bör svara nu.' } });
    expect(rulings(review.path).map(({ before, text }) => [before, text])).toEqual([
      ['mote', 'm\u00f6te'],
      ['Hon bor svara.', 'Hon bör svara nu.'],
    ]);
  });

  test('is refused when somebody else has settled it, with who that was; nothing is written', async () => {
    const review = await reviewOf([notes()]);
    const [one, two] = idsOf(notes());
    const other = await deskOf([notes()], review.path, 'Bo');
    await other.decide([one as string], { action: 'keep' }, 'here');
    const before = contents(review.path);
    const body = { ids: [one, two], verdict: { action: 'accept' }, scope: 'here' };
    const response = await review.send('/api/decisions', { body });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ settled: [{ by: 'Bo', action: 'keep', before: 'mote' }] });
    expect((await review.send('/api/retype', { body: { id: one, text: 'x' } })).status).toBe(409);
    expect(contents(review.path)).toBe(before);
  });
});

test.each([
  [{ action: 'accept' }, 'here', 'no-proposal'],
  [{ action: 'text', text: '' }, 'everywhere', 'empty-text'],
])('%j for %s cannot be said, and nothing is written', async (verdict, scope, unfit) => {
  const unread = documentOf('notes.txt', 'Ett xqvz holls.\n', [['xqvz', 'xqvz']]);
  const review = await reviewOf([unread]);
  const response = await review.send('/api/decisions', { body: { ids: idsOf(unread), verdict, scope } });
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual({ error: expect.any(String), unfit });
  expect(contents(review.path)).toBe('');
});

/** What must not go through: each with its status, and nothing changed. */
const body = { ids: idsOf(notes()), verdict: { action: 'accept' }, scope: 'here' };
const REFUSED: readonly [why: string, status: number, path: string, sent: Sent][] = [
  ['no token', 403, '/', { token: '' }],
  ['a wrong token', 403, '/api/session', { token: 'fel' }],
  ['a token that is longer', 403, '/api/session', { token: `${TOKEN}x` }],
  ['a wrong token on a decision', 403, '/api/decisions', { body, token: 'fel' }],
  ['a foreign host', 403, '/', { headers: { host: `ond.example:${PORT}` } }],
  ['our address at another port', 403, '/', { headers: { host: `127.0.0.1:${PORT + 1}` } }],
  ['no host', 403, '/', { headers: { host: null } }],
  ['a foreign origin', 403, '/api/session', { headers: { origin: 'https://ond.example' } }],
  [
    'a foreign origin on a decision',
    403,
    '/api/decisions',
    { body, headers: { origin: 'http://ond.example' } },
  ],
  ['an origin that is hidden', 403, '/api/decisions', { body, headers: { origin: 'null' } }],
  ['a decision without an origin', 403, '/api/decisions', { body, headers: { origin: null } }],
  ['our host by https', 403, '/api/session', { headers: { origin: `https://127.0.0.1:${PORT}` } }],
  ['a form', 415, '/api/decisions', { body, headers: { 'content-type': 'text/plain' } }],
  ['no JSON', 400, '/api/decisions', { body: '{"ids": [' }],
  ['nothing', 400, '/api/decisions', { method: 'POST' }],
  ['no ids', 400, '/api/decisions', { body: { ...body, ids: [] } }],
  ['ids that are none', 400, '/api/decisions', { body: { ...body, ids: ['../etc'] } }],
  ['another action', 400, '/api/decisions', { body: { ...body, verdict: { action: 'undo' } } }],
  ['a text that is none', 400, '/api/decisions', { body: { ...body, verdict: { action: 'text', text: 1 } } }],
  ['a NUL', 400, '/api/decisions', { body: { ...body, verdict: { action: 'text', text: 'a\0b' } } }],
  ['half a letter', 400, '/api/retype', { body: { id: body.ids[0], text: '\ud800' } }],
  ['another scope', 400, '/api/decisions', { body: { ...body, scope: 'world' } }],
  ['a field that is none', 400, '/api/decisions', { body: { ...body, by: 'Bo' } }],
  ['an unknown id', 404, '/api/decisions', { body: { ...body, ids: ['0123456789abcdef'] } }],
  [
    'an unknown id among known ones',
    404,
    '/api/decisions',
    { body: { ...body, ids: [...body.ids, '0123456789abcdef'] } },
  ],
  ['a line of an unknown id', 404, '/api/retype', { body: { id: '0123456789abcdef', text: 'x' } }],
  ['an unknown question', 404, '/api/item/0123456789abcdef', {}],
  ['a grouping that is none', 400, '/api/queue?grouping=all', {}],
  [
    'a body that is too long',
    413,
    '/api/decisions',
    { body: JSON.stringify({ ...body, more: 'x'.repeat(300_000) }) },
  ],
  ['a path upwards', 404, '/..%2f..%2fpackage.json', {}],
  ['a path upwards to an image', 404, '/image/..%2f..%2f/etc%2fpasswd', {}],
  ['an image of no document', 404, '/image/99999/1', {}],
  ['an image of no number', 404, '/image/-1/1', {}],
  [
    'another method',
    404,
    '/api/decisions',
    { method: 'DELETE', headers: { origin: `http://127.0.0.1:${PORT}` } },
  ],
];

describe('what is refused', () => {
  test.each(REFUSED)('%s: %i', async (_why, status, path, sent) => {
    const review = await reviewOf([notes()]);
    const response = await review.send(path, sent);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.any(String) });
    expectHeaders(response);
    expect(contents(review.path)).toBe('');
    expect(review.log).toHaveLength(1);
    expect(review.log[0]).toMatch(
      new RegExp(`^${status} ${sent.method ?? (sent.body ? 'POST' : 'GET')} [^\\n]*$`),
    );
    expect(review.log[0]).not.toContain(TOKEN);
  });
});

function expectHeaders({ headers }: Response): void {
  const policy = headers.get('content-security-policy') ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ])
    expect(policy).toContain(rule);
  expect(policy).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cache-control')).toBe('no-store');
}

test('an answer has the same headers, whatever it is', async () => {
  const review = await reviewOf([notes()]);
  for (const path of ['/', '/api/session', '/api/queue', `/api/item/${idsOf(notes())[0]}`]) {
    const response = await review.send(path);
    expect(response.status).toBe(200);
    expectHeaders(response);
  }
  expect(review.log).toEqual([]);
});

test('localhost is another name for us', async () => {
  const headers = { host: `localhost:${PORT}`, origin: `http://localhost:${PORT}` };
  const review = await reviewOf([notes()]);
  expect((await review.send('/api/decisions', { body, headers })).status).toBe(200);
});

test('a disk that refuses is told of, and the path of our code is not', async () => {
  const desk = await deskOf([notes()], join(import.meta.filename, 'd.jsonl'));
  const review = await reviewOf([notes()], { desk });
  const response = await review.send('/api/decisions', { body });
  expect(response.status).toBe(500);
  expect(await response.text()).not.toMatch(/src|node_modules/);
  expectHeaders(response);
});

describe('whatever is sent', () => {
  test('nothing throws, and nothing is decided unless it is a decision', async () => {
    const review = await reviewOf([notes()]);
    const paths = fc.oneof(
      fc.webPath(),
      fc.constantFrom('/api/decisions', '/api/retype', '/api/undo', '/api/queue'),
    );
    const field = fc.constantFrom('ids', 'verdict', 'scope', 'id', 'text', 'action', '__proto__', 'x');
    const bodies = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.dictionary(field, fc.anything()).map((value) => JSON.stringify(value) ?? ''),
    );
    await fc.assert(
      fc.asyncProperty(paths, fc.constantFrom('GET', 'POST', 'PUT'), bodies, async (path, method, text) => {
        const sent = method === 'GET' ? { method } : { method, body: text };
        const origin = { origin: `http://127.0.0.1:${PORT}` };
        const response = await review.send(path, { ...sent, headers: origin });
        expect([200, 400, 404, 413]).toContain(response.status);
        expect(contents(review.path)).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
