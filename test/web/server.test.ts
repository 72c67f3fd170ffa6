/** The review's server on a socket, and the images it finds. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { pageImages } from '../../src/node/review-images.ts';
import { type ReviewServer, serveReview } from '../../src/node/review-server.ts';
import type { ReviewDocument } from '../../src/review/document.ts';
import { contents, deskOf, documentOf, newDecisions, noImages } from './desk.ts';
import { PNG } from './png.ts';

const closing: ReviewServer[] = [];
afterEach(async () => {
  for (const server of closing.splice(0)) await server.close();
});

async function served(path = newDecisions()): Promise<ReviewServer> {
  const desk = await deskOf([documentOf('a.txt', 'Ett mote.', [['mote', 'möte']])], path);
  const given = {
    desk,
    port: 0,
    language: 'sv',
    by: 'Maja',
    log: () => undefined,
    images: noImages,
  } as const;
  const server = await serveReview(given);
  closing.push(server);
  return server;
}

describe('the socket', () => {
  test('is on this machine alone, with an address that nobody guesses and no two share', async () => {
    const [one, two] = [await served(), await served()];
    expect(one.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
    expect(new URL(one.url).pathname).not.toBe(new URL(two.url).pathname);
    expect((await fetch(one.url)).status).toBe(200);
    expect((await fetch(new URL('/', one.url))).status).toBe(403);
  });

  test('serves the page and what belongs to it', async () => {
    const { url } = await served();
    const types = await Promise.all(
      ['', 'page.js', 'page.css', 'icon.svg'].map(async (name) =>
        (await fetch(url + name)).headers.get('content-type'),
      ),
    );
    expect(types.map((type) => type?.split(';')[0])).toEqual([
      'text/html',
      'text/javascript',
      'text/css',
      'image/svg+xml',
    ]);
  });

  test('a port that is taken is the user’s to mend', async () => {
    const { url } = await served();
    const desk = await deskOf([], newDecisions());
    const port = Number(new URL(url).port);
    const given = { desk, language: 'sv', by: 'Maja', log: () => undefined, images: noImages } as const;
    await expect(serveReview({ ...given, port })).rejects.toMatchObject({ name: 'UserError', exitCode: 2 });
  });

  test('100 MB are refused before they are sent, and the connection is closed', async () => {
    const path = newDecisions();
    const { url } = await served(path);
    const answer = await unsent(`${url}api/decisions`, { 'content-length': String(100e6) });
    expect(answer).toEqual({ status: 413, connection: 'close' });
    expect(contents(path)).toBe('');
  });

  test('as much that comes in pieces is read no farther than the limit', async () => {
    const path = newDecisions();
    const { url } = await served(path);
    expect(await taken(`${url}api/decisions`)).toBeLessThan(20e6);
    expect(contents(path)).toBe('');
  });

  test('no longer answers when it is closed', async () => {
    const { url } = await served();
    await closing.pop()?.close();
    await expect(fetch(url)).rejects.toThrow();
  });
});

/** Sends the head of a decision and a little of its body; what is answered before the rest. */
function unsent(
  url: string,
  headers: Record<string, string>,
): Promise<{ status: number; connection: string }> {
  return new Promise((resolve, reject) => {
    const { origin } = new URL(url);
    const sent = request(url, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', ...headers },
    });
    sent.on('response', (answer) => {
      resolve({ status: answer.statusCode ?? 0, connection: answer.headers.connection ?? '' });
      sent.destroy();
    });
    sent.on('error', reject);
    sent.write('{');
  });
}

/** Sends 100 MB in pieces; how many bytes were taken before the server hung up. */
function taken(url: string): Promise<number> {
  return new Promise((resolve) => {
    const { host, port, pathname, origin } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1');
    const head = [
      `POST ${pathname} HTTP/1.1`,
      `Host: ${host}`,
      `Origin: ${origin}`,
      'Content-Type: application/json',
    ];
    socket.write(`${[...head, 'Transfer-Encoding: chunked'].join('\r\n')}\r\n\r\n`);
    const piece = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const more = (): void => {
      while (!socket.destroyed && socket.bytesWritten < 100e6) if (!socket.write(piece)) return;
      socket.end();
    };
    socket.on('drain', more).on('error', () => undefined);
    socket.on('close', () => resolve(socket.bytesWritten - socket.writableLength));
    socket.resume();
    more();
  });
}

const BOX = { left: 1, top: 1, right: 30, bottom: 20 };

describe('images', () => {
  const scanned = (image: string, file = 'a.hocr'): ReviewDocument =>
    documentOf(file, 'Ett mote.', [['mote', 'möte', { scan: { image, width: 100, height: 100, box: BOX } }]]);
  const folder = (): string => mkdtempSync(join(tmpdir(), 'renskrift-images-'));

  test.each([
    ['by its base name', 'p1.png', '/somewhere/else/p1.png', 'a.hocr'],
    ['by a name of another system', 'p1.png', 'C:\\scans\\p1.png', 'a.hocr'],
    ['beside the document', 'sub/p1.png', 'p1.png', 'sub/a.hocr'],
    ['above the document', 'p1.png', 'p1.png', 'sub/a.hocr'],
    ['saved as PNG', 'p1.png', 'p1.tif', 'a.hocr'],
  ])('are found %s', async (_how, path, image, file) => {
    const results = folder();
    mkdirSync(join(results, 'sub'));
    writeFileSync(join(results, path), PNG);
    const images = pageImages([scanned(image, file)], { results });
    expect(await images.find(0, 1)).toBe('found');
    expect(await images.read(0, 1)).toEqual({ type: 'image/png', body: new Uint8Array(PNG) });
    expect(await images.read(0, 2)).toBeUndefined();
    expect(await images.read(1, 1)).toBeUndefined();
  });

  test('are looked for nowhere else than where they are said to be', async () => {
    const [results, images] = [folder(), folder()];
    writeFileSync(join(results, 'p1.png'), PNG);
    expect(await pageImages([scanned('p1.png')], { results, images }).find(0, 1)).toBe('missing');
  });

  test.each([
    ['TIFF', 'II*\0aaaaaaaaaaaa', 'format'],
    ['a text that is called PNG', 'no image at all', 'format'],
  ])('%s is not served', async (_what, content, state) => {
    const results = folder();
    writeFileSync(join(results, 'p1.png'), content);
    const images = pageImages([scanned('p1.png')], { results });
    expect([await images.find(0, 1), await images.read(0, 1)]).toEqual([state, undefined]);
  });

  test.each([
    ['a link to a file outside', 'p1.png', 'a.hocr'],
    ['a document that is named upwards', '../p1.png', '../a.hocr'],
    ['a name upwards', '..', 'a.hocr'],
  ])('%s is refused', async (_what, image, file) => {
    const outside = folder();
    const results = join(outside, 'results');
    mkdirSync(results);
    writeFileSync(join(outside, 'p1.png'), PNG);
    if (image === 'p1.png') symlinkSync(join(outside, 'p1.png'), join(results, 'p1.png'));
    const images = pageImages([scanned(image, file)], { results });
    expect([await images.find(0, 1), await images.read(0, 1)]).toEqual(['missing', undefined]);
  });
});
