/**
 * A review as one person goes through it, key by key: where one is, what was shown, what is being typed. Plain data; `press.ts` says
 * what a key does to it, and the desk, which keeps the decisions, says what became of them.
 */
import type { Ruling, Scope } from '../settle/ruling.ts';
import type { Correction } from '../write/index.ts';
import type { ReviewDocument } from './document.ts';
import type { LineEditor } from './line-editor.ts';
import type { Objection } from './proposal.ts';
import type { Group, Grouping } from './queue.ts';

export interface Session {
  /** By their digest. */
  readonly documents: ReadonlyMap<string, ReviewDocument>;
  readonly grouping: Grouping;
  /** What the next decision is about: this place, unless told. */
  readonly scope: Scope;
  /** The groups in the order they are gone through, with the settled questions too, so that nothing moves under one's fingers. */
  readonly order: readonly Group[];
  /** Of the questions that are open. */
  readonly open: ReadonlySet<string>;
  /** How many questions there are in all, and how many were open when the session began. */
  readonly questions: number;
  readonly atStart: number;
  /** The question on the screen; undefined when none is open. */
  readonly current: string | undefined;
  /** Questions that have been on the screen. */
  readonly shown: ReadonlySet<string>;
  /** Questions put off until the others are done. */
  readonly skipped: ReadonlySet<string>;
  readonly mode: Mode;
  readonly notice: Notice | undefined;
}

/** What the keys mean at the moment. */
export type Mode =
  | { readonly kind: 'ask' }
  | { readonly kind: 'help' }
  /** Another text for the word, or the whole line anew. */
  | { readonly kind: 'word' | 'line'; readonly editor: LineEditor }
  /** The same answer to a whole group: shall it be? */
  | { readonly kind: 'confirm'; readonly action: 'accept' | 'keep'; readonly ids: readonly string[] };

/** What there is to tell about the last key. */
export type Notice =
  | { readonly kind: 'decided' | 'undone'; readonly rulings: readonly Ruling[] }
  /** Somebody else was quicker. */
  | { readonly kind: 'refused'; readonly settled: readonly Ruling[] }
  | { readonly kind: 'nothing-to-undo' | 'skipped-again' | Objection | 'no-line' | 'not-done' }
  | { readonly kind: 'no-alternative'; readonly number: number }
  | { readonly kind: 'see-more'; readonly shown: number; readonly needed: number }
  | { readonly kind: 'unknown-key'; readonly key: string };

/** What is open, from the desk. */
export interface News {
  readonly queue: readonly Group[];
  readonly questions: number;
}

/** A session at its beginning. */
export function sessionOf(documents: readonly ReviewDocument[], grouping: Grouping, news: News): Session {
  const open = idsOf(news.queue);
  const session: Session = {
    documents: new Map(documents.map((document) => [document.sha256, document])),
    grouping,
    scope: 'here',
    order: news.queue,
    open,
    questions: news.questions,
    atStart: open.size,
    current: undefined,
    shown: new Set(),
    skipped: new Set(),
    mode: { kind: 'ask' },
    notice: undefined,
  };
  return showing(session, openIds(session)[0]);
}

/** The session after the desk has answered: a decision was kept or refused, or taken back. */
export function answered(session: Session, { queue, questions }: News, notice: Notice): Session {
  const open = idsOf(queue);
  const known = idsOf(session.order);
  const order = [...open].every((id) => known.has(id)) ? session.order : queue;
  const next: Session = { ...session, open, order, questions, mode: { kind: 'ask' }, scope: 'here', notice };
  const reopened = notice.kind === 'undone' ? openIds(next).find((id) => !session.open.has(id)) : undefined;
  if (reopened !== undefined) return showing(next, reopened);
  return session.current !== undefined && open.has(session.current) ? next : following(next);
}

/** The session with its questions grouped anew, from the worthiest group. */
export function regrouped(session: Session, grouping: Grouping, { queue, questions }: News): Session {
  const open = idsOf(queue);
  const next: Session = { ...session, grouping, open, order: queue, questions, notice: undefined };
  return showing(next, openIds(next)[0]);
}

/** The session with this question on the screen. */
export const showing = (session: Session, id: string | undefined): Session => ({
  ...session,
  current: id,
  shown: id === undefined ? session.shown : new Set([...session.shown, id]),
});

/** On to the next question that was not put off; when only such are left, they come again. */
export function following(session: Session): Session {
  const waiting = openIds(session).filter((id) => !session.skipped.has(id));
  if (waiting.length > 0) return showing(session, nextOf(session, new Set(waiting), 1));
  const again: Session = { ...session, skipped: new Set() };
  const first = nextOf(again, session.open, 1);
  if (session.skipped.size === 0 || first === undefined) return showing(again, first);
  return showing({ ...again, notice: session.notice ?? { kind: 'skipped-again' } }, first);
}

/** The nearest of the wanted questions after (1) or before (-1) the one on the screen, round and round; it itself comes last. */
export function nextOf(
  { order, current }: Session,
  wanted: ReadonlySet<string>,
  step: 1 | -1,
): string | undefined {
  const all = order.flatMap(({ members }) => members.map(({ id }) => id));
  const at = current === undefined ? (step === 1 ? -1 : 0) : all.indexOf(current);
  for (let i = 1; i <= all.length; i++) {
    const id = all[(at + i * step + all.length * 2) % all.length];
    if (id !== undefined && wanted.has(id)) return id;
  }
  return undefined;
}

/** The open questions in order. */
export const openIds = ({ order, open }: Session): string[] =>
  order.flatMap(({ members }) => members.map(({ id }) => id).filter((id) => open.has(id)));

/** What is on the screen: the question, its document and its group. */
export interface Asked {
  readonly correction: Correction;
  readonly document: ReviewDocument;
  readonly group: Group;
  /** The members of the group that are still open. */
  readonly open: readonly Correction[];
  /** How many members of the group have been on the screen. */
  readonly shown: number;
}

/** The question on the screen; undefined when none is open. */
export function askedOf({ order, open, current, documents, shown }: Session): Asked | undefined {
  for (const group of order) {
    const correction = group.members.find(({ id }) => id === current);
    const document = correction && documents.get(correction.sha256);
    if (!document) continue;
    return {
      correction,
      document,
      group,
      open: group.members.filter(({ id }) => open.has(id)),
      shown: group.members.filter(({ id }) => shown.has(id)).length,
    };
  }
  return undefined;
}

const idsOf = (groups: readonly Group[]): Set<string> =>
  new Set(groups.flatMap(({ members }) => members.map(({ id }) => id)));
