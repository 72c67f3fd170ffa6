/** `renskrift review` in the terminal: draws the session, reads keys, and lets the desk keep what is decided. */
import type { Desk, Outcome } from '../../review/desk.ts';
import { press, type Request } from '../../review/press.ts';
import type { Grouping } from '../../review/queue.ts';
import {
  answered,
  type News,
  type Notice,
  regrouped,
  type Session,
  sessionOf,
} from '../../review/session.ts';
import type { Context } from '../context.ts';
import { listen } from './events.ts';
import { frame } from './frame.ts';
import { openScreen, type TerminalIo } from './screen.ts';

/** How a session ended. */
export interface Ended {
  readonly decided: number;
  readonly left: number;
}

/** Reviews until the reviewer stops. The terminal is given back however that happens. */
export async function reviewInTerminal(
  desk: Desk,
  grouping: Grouping,
  { say: { review: say }, language, paint }: Context,
  io: TerminalIo,
): Promise<Ended> {
  let session = sessionOf(desk.documents, grouping, await newsOf(desk, grouping));
  const events = listen(io);
  const screen = openScreen(io);
  const draw = (): void => screen.draw(frame(session, { ...screen.size(), say, language, paint: paint.out }));
  try {
    draw();
    for await (const event of events.all) {
      if (event.kind === 'ended') break;
      if (event.kind === 'key') {
        const pressed = press(session, event.key);
        session = pressed.session;
        if (pressed.request?.kind === 'quit') break;
        if (pressed.request) session = await carriedOut(desk, session, pressed.request);
      }
      draw();
    }
  } finally {
    screen.close();
    events.close();
  }
  return { decided: Math.max(0, session.atStart - session.open.size), left: session.open.size };
}

async function newsOf(desk: Desk, grouping: Grouping): Promise<News> {
  const queue = await desk.queue(grouping);
  return { queue, questions: (await desk.progress()).questions };
}

/** Asks the desk, and takes its answer into the session. */
async function carriedOut(
  desk: Desk,
  session: Session,
  request: Exclude<Request, { kind: 'quit' }>,
): Promise<Session> {
  switch (request.kind) {
    case 'group':
      return regrouped(session, request.grouping, await newsOf(desk, request.grouping));
    case 'undo': {
      const rulings = await desk.undo();
      const news = await newsOf(desk, session.grouping);
      return answered(session, news, rulings ? { kind: 'undone', rulings } : { kind: 'nothing-to-undo' });
    }
    case 'decide':
      return told(desk, session, await desk.decide(request.ids, request.verdict, request.scope));
    case 'retype':
      return told(desk, session, await desk.retype(request.id, request.text));
  }
}

async function told(desk: Desk, session: Session, outcome: Outcome): Promise<Session> {
  const news = await newsOf(desk, session.grouping);
  return answered(session, news, noticeOf(outcome));
}

function noticeOf(outcome: Outcome): Notice {
  switch (outcome.kind) {
    case 'decided':
      return { kind: 'decided', rulings: outcome.rulings };
    case 'refused':
      return { kind: 'refused', settled: outcome.settled };
    case 'unfit':
      return { kind: outcome.why };
  }
}
