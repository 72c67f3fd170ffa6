/**
 * Who may speak to the review. It listens on this machine alone, but any page in the browser can send requests there, and any
 * name can be made to lead there: so the host must be ours, the origin must be ours, and the address must hold the secret.
 */
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { timingSafeEqual } from 'hono/utils/buffer';
import type { ReviewDeps } from './deps.ts';
import { refuse } from './refuse.ts';

/** Headers on every answer: nothing from elsewhere is run or shown, nothing is kept, and the address is told to nobody. */
export const headers = (): MiddlewareHandler[] => [
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    strictTransportSecurity: false,
  }),
  async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  },
];

/** Refuses a host or an origin that is not ours, and an address without the secret. */
export const guard =
  ({ token, port }: Pick<ReviewDeps, 'token' | 'port'>): MiddlewareHandler =>
  async (c, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    if (!hosts.includes(c.req.header('host') ?? '')) return refuse(c, 403, 'foreign host');
    const origin = c.req.header('origin');
    const needsOrigin = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    const isOurs = origin === undefined ? !needsOrigin : hosts.some((host) => origin === `http://${host}`);
    if (!isOurs) return refuse(c, 403, 'foreign origin');
    const given = c.req.path.split('/')[1] ?? '';
    if (!(await timingSafeEqual(given, token))) return refuse(c, 403, 'wrong or missing token');
    return next();
  };

/** Tells of every answer that is a refusal, in one line without the secret. */
export const logRefusals =
  (log: ReviewDeps['log']): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const { status } = c.res;
    if (status < 400) return;
    const path = c.req.path.replace(/^\/[^/]*/, '').slice(0, 200);
    const why = c.get('refusal');
    log(`${status} ${c.req.method} ${encodeURI(path)}${why ? ` (${why})` : ''}`);
  };
