/** Reviews to test with: documents made from readable lines, a desk on a file of its own, and the app before it. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../../src/node/review-desk.ts';
import type { Desk } from '../../src/review/desk.ts';
import type { ReviewDocument } from '../../src/review/document.ts';
import { reviewApp } from '../../src/web/app.ts';
import type { PageImages, ReviewDeps } from '../../src/web/deps.ts';
import { type Correction, correctionId } from '../../src/write/index.ts';

/** A question in a text: what stands there and what is proposed, with whatever else a test wants to say of it. */
export type Asked = readonly [before: string, after: string, more?: Partial<Correction>];

/** A document with questions about the words named, each at its first place after the one before. */
export function documentOf(file: string, source: string, asked: readonly Asked[]): ReviewDocument {
  const sha256 = file
    .replace(/[^a-f0-9]/g, '0')
    .padEnd(64, '0')
    .slice(0, 64);
  let from = 0;
  const corrections = asked.map(([before, after, more]): Correction => {
    const start = source.indexOf(before, from);
    if (start < 0) throw new RangeError(`Unexpected ${before}, expected a word of the text`);
    const span = { start, end: start + before.length };
    from = span.end;
    const line = source.slice(0, start).split('\n').length;
    return {
      id: correctionId(sha256, span, before),
      file,
      sha256,
      kind: 'ask',
      span,
      page: 1,
      line,
      column: 1,
      before,
      after,
      alternatives: [],
      confidence: 0.6,
      reasons: ['confusion'],
      context: {
        before: source.slice(Math.max(0, start - 20), start),
        after: source.slice(span.end, span.end + 20),
      },
      ...more,
    };
  });
  return { file, sha256, corrections, clean: source, source };
}

/** A new decisions file, which is not there yet. */
export const newDecisions = (): string => join(mkdtempSync(join(tmpdir(), 'renskrift-web-')), 'd.jsonl');

/** What a decisions file holds. */
export const contents = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Decisions of a file, as the tests look at them. */
export const rulings = (path: string): Record<string, unknown>[] =>
  contents(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

export const deskOf = (documents: readonly ReviewDocument[], path: string, by = 'Maja'): Promise<Desk> =>
  openDesk({ documents, path, by, now: Date.now });

export const noImages: PageImages = { find: async () => 'missing', read: async () => undefined };

export const TOKEN = 'hemlig-adress-som-ingen-gissar';
export const PORT = 4711;

export interface Review {
  readonly path: string;
  readonly desk: Desk;
  readonly log: string[];
  /** Sends a request as the page would, but for what is said otherwise; `null` leaves a header out. */
  send(path: string, options?: Sent): Promise<Response>;
}

export interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** An app over a desk of its own. */
export async function reviewOf(
  documents: readonly ReviewDocument[],
  more: Partial<ReviewDeps> = {},
): Promise<Review> {
  const path = newDecisions();
  const desk = await deskOf(documents, path);
  const log: string[] = [];
  const assets = new Map([
    ['index.html', { type: 'text/html', body: new TextEncoder().encode('<!doctype html>') }],
  ]);
  const app = reviewApp({
    desk,
    images: noImages,
    assets,
    token: TOKEN,
    port: () => PORT,
    language: 'sv',
    by: 'Maja',
    log: (line) => log.push(line),
    ...more,
  });
  const send = async (
    to: string,
    { method, body, token = TOKEN, headers = {} }: Sent = {},
  ): Promise<Response> => {
    const isPost = (method ?? (body === undefined ? 'GET' : 'POST')) === 'POST';
    const origin = `http://127.0.0.1:${PORT}`;
    const all = {
      host: `127.0.0.1:${PORT}`,
      ...(isPost && { origin, 'content-type': 'application/json' }),
      ...headers,
    };
    const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
    return app.request(`${origin}/${token}${to}`, {
      method: method ?? (isPost ? 'POST' : 'GET'),
      headers: Object.fromEntries(kept),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  };
  return { path, desk, log, send };
}
