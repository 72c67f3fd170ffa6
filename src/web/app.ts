/**
 * The review in the browser, as one function from requests to answers. The state is the desk's: nothing is kept here, so that
 * several tabs see the same, and what one of them decided is refused to the others.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import type { Outcome } from '../review/desk.ts';
import type { Objection } from '../review/proposal.ts';
import { groupAnswer, itemAnswer, queueAnswer, rulingAnswer } from './answers.ts';
import type { ReviewDeps } from './deps.ts';
import { guard, headers, logRefusals } from './guard.ts';
import { refuse } from './refuse.ts';
import {
  BODY_LIMIT,
  decisionsRequest,
  groupRequest,
  queueRequest,
  retypeRequest,
  undoRequest,
} from './requests.ts';
import type { DoneAnswer, SessionAnswer } from './wire.ts';

/** The app; every address begins with the secret. */
export function reviewApp(deps: ReviewDeps): Hono {
  const app = new Hono();
  app.onError((error, c) => refuse(c, 500, error.name === 'UserError' ? error.message : 'internal error'));
  app.notFound((c) => refuse(c, 404, 'nothing here'));
  app.use(logRefusals(deps.log), ...headers(), guard(deps));
  app.use(
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: (c) => {
        c.header('Connection', 'close');
        return refuse(c, 413, `expected at most ${BODY_LIMIT} bytes`);
      },
    }),
  );
  readings(app, deps);
  writings(app, deps);
  return app;
}

function readings(app: Hono, deps: ReviewDeps): void {
  const { desk, images, language, by } = deps;
  app.get('/:token/', (c) => asset(c, deps, 'index.html'));
  app.get('/:token/api/session', async (c) => {
    const progress = await desk.progress();
    return c.json({ ...progress, language, by, documents: desk.documents.length } satisfies SessionAnswer);
  });
  app.get('/:token/api/progress', async (c) => c.json(await desk.progress()));
  app.get('/:token/api/queue', (c) =>
    withValid(c, queueRequest, c.req.query(), async (asked) => c.json(await queueAnswer(desk, asked))),
  );
  app.get('/:token/api/group', (c) =>
    withValid(c, groupRequest, c.req.query(), async (asked) => c.json(await groupAnswer(desk, asked))),
  );
  app.get('/:token/api/item/:id', async (c) => {
    const item = await itemAnswer(desk, images, c.req.param('id'));
    return item ? c.json(item) : refuse(c, 404, 'no such correction');
  });
  app.get('/:token/image/:document{\\d{1,9}}/:page{\\d{1,9}}', async (c) => {
    const image = await images.read(Number(c.req.param('document')), Number(c.req.param('page')));
    return image ? c.body(image.body, 200, { 'Content-Type': image.type }) : refuse(c, 404, 'no such image');
  });
  app.get('/:token/:asset', (c) => asset(c, deps, c.req.param('asset')));
}

function writings(app: Hono, { desk }: ReviewDeps): void {
  app.post('/:token/api/decisions', (c) =>
    withBody(c, decisionsRequest, async ({ ids, verdict, scope }) =>
      outcome(c, desk, await desk.decide(ids, verdict, scope)),
    ),
  );
  app.post('/:token/api/retype', (c) =>
    withBody(c, retypeRequest, async ({ id, text }) => outcome(c, desk, await desk.retype(id, text))),
  );
  app.post('/:token/api/undo', (c) =>
    withBody(c, undoRequest, async () => {
      const rulings = (await desk.undo()) ?? [];
      return outcome(c, desk, { kind: 'decided', rulings });
    }),
  );
}

function asset(c: Context, { assets }: ReviewDeps, name: string): Response {
  const found = assets.get(name);
  return found ? c.body(found.body, 200, { 'Content-Type': found.type }) : refuse(c, 404, 'nothing here');
}

async function withBody<Value>(
  c: Context,
  schema: z.ZodType<Value>,
  answer: (value: Value) => Promise<Response>,
): Promise<Response> {
  if (!/^application\/json(;|$)/i.test(c.req.header('content-type') ?? ''))
    return refuse(c, 415, 'expected application/json');
  return withValid(c, schema, parsed(await c.req.text()), answer);
}

async function withValid<Value>(
  c: Context,
  schema: z.ZodType<Value>,
  input: unknown,
  answer: (value: Value) => Promise<Response>,
): Promise<Response> {
  const checked = schema.safeParse(input);
  if (checked.success) return answer(checked.data);
  const [issue] = checked.error.issues;
  return refuse(c, 400, `${['request', ...(issue?.path ?? [])].join('.')}: ${issue?.message}`);
}

/** Undefined for what is no JSON, which no schema accepts. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const OBJECTIONS: Readonly<Record<Objection, string>> = {
  'no-proposal': 'there is no proposal to accept',
  'empty-text': 'an empty text is for one place only',
};

async function outcome(c: Context, desk: ReviewDeps['desk'], done: Outcome): Promise<Response> {
  if (done.kind === 'decided') {
    const rulings = done.rulings.slice(0, 100).map(rulingAnswer);
    return c.json({ ...(await desk.progress()), rulings, count: done.rulings.length } satisfies DoneAnswer);
  }
  if (done.kind === 'unfit') return refuse(c, 422, OBJECTIONS[done.why], { unfit: done.why });
  const settled = done.settled.slice(0, 100).map(rulingAnswer);
  if (settled.length > 0) return refuse(c, 409, 'settled by somebody meanwhile', { settled });
  return refuse(c, 404, 'no such correction');
}
