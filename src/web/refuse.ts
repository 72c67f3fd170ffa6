/** The one way to say no: a status, a sentence, and nothing changed. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { RefusedAnswer } from './wire.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Why the request was refused, for the log. */
    refusal: string | undefined;
  }
}

/** Answers with a status and a sentence, which the log gets too. */
export function refuse(
  c: Context,
  status: ContentfulStatusCode,
  error: string,
  more: Omit<RefusedAnswer, 'error'> = {},
): Response {
  c.set('refusal', error.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200));
  return c.json({ error, ...more } satisfies RefusedAnswer, status);
}
