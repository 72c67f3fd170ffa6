/** The review's server: a socket on this machine alone, the page's files, and a secret in the address. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { finding } from '../messages.ts';
import { reviewApp } from '../web/app.ts';
import type { ReviewDeps, Served } from '../web/deps.ts';
import { systemCode, UserError } from './errors.ts';

/** What `serveReview` needs; `port` 0 takes any that is free. */
export interface ServeOptions extends Pick<ReviewDeps, 'desk' | 'images' | 'language' | 'by' | 'log'> {
  readonly port: number;
}

export interface ReviewServer {
  /** Whoever has this address may decide. */
  readonly url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Serves the review until it is closed. @throws UserError if the port is taken or the page was not built. */
export async function serveReview({ port, ...given }: ServeOptions): Promise<ReviewServer> {
  const token = randomBytes(24).toString('base64url');
  let bound = port;
  const app = reviewApp({ ...given, token, assets: readAssets(), port: () => bound });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: HOST }) as Server;
  await listening(server, port);
  bound = (server.address() as AddressInfo).port;
  return { url: `http://${HOST}:${bound}/${token}/`, close: () => closed(server) };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = systemCode(error);
      reject(code === undefined ? error : new UserError(finding('review/port', { port, code })));
    });
    server.listen(port, HOST, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const TYPES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'icon.svg': 'image/svg+xml',
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
};

/** The page as `npm run build:review` makes it, two folders above both `src/node` and `dist/node`. */
function readAssets(): Map<string, Served> {
  const folder = join(import.meta.dirname, '../../dist/web/page');
  try {
    return new Map(
      Object.entries(TYPES).map(([name, type]) => [
        name,
        { type, body: new Uint8Array(readFileSync(join(folder, name))) },
      ]),
    );
  } catch (cause) {
    throw new UserError(finding('review/page', { path: folder }), { cause });
  }
}
