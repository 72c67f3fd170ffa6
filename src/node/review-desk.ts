/**
 * The desk a reviewer sits at, whether in the terminal or in the browser: the documents, what is decided so far, and the only way to
 * decide more. A decision counts when it is on the disk. Others may decide at the same time: what they added is taken in before
 * anything is shown or decided, and what somebody else has settled meanwhile is refused.
 */
import { statSync } from 'node:fs';
import type { Desk, Outcome } from '../review/desk.ts';
import type { ReviewDocument } from '../review/document.ts';
import { openQuestions, settledBy } from '../review/open.ts';
import { linesOf } from '../review/passage.ts';
import { objectionTo } from '../review/proposal.ts';
import { queueOf } from '../review/queue.ts';
import { retyped, rulingOf, type Signature, undoing } from '../review/ruled.ts';
import { type Ruling, subjectOf } from '../settle/ruling.ts';
import { momentFor, type Standing, standingAbout, standingOf } from '../settle/standing.ts';
import type { Correction } from '../write/index.ts';
import { appendRulings, readRulings } from './rulings-file.ts';

export interface DeskOptions {
  readonly documents: readonly ReviewDocument[];
  /** The decisions file. */
  readonly path: string;
  /** Who decides. */
  readonly by: string;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
}

/** Sits down at a desk. Reads the decisions file; writes to it only when something is decided. */
export async function openDesk({ documents, path, by, now }: DeskOptions): Promise<Desk> {
  const corrections = new Map(
    documents.flatMap((document) =>
      document.corrections.map((correction) => [correction.id, { document, correction }] as const),
    ),
  );
  const all = [...corrections.values()].map(({ correction }) => correction);
  const questions = all.filter(({ kind }) => kind === 'ask').length;
  const done: (readonly Ruling[])[] = [];
  const history = historyOf(path);
  const open = openIn(all, history);
  let last = 0;
  let turn: Promise<unknown> = Promise.resolve();

  /** The rulings, once for each subject, signed later than any before, so that the order of decisions is never in doubt; and on disk. */
  const write = (
    made: (signature: Signature) => readonly Ruling[],
    { rulings: before }: History,
  ): Ruling[] => {
    const subjects = new Set(made({ by, at: '' }).map(subjectOf));
    last = momentFor(subjects, before, Math.max(now(), last + 1));
    const rulings = oncePerSubject(made({ by, at: new Date(last).toISOString() }));
    appendRulings(path, rulings);
    return rulings;
  };
  const decided = (rulings: readonly Ruling[]): Outcome => {
    done.push(rulings);
    return { kind: 'decided', rulings };
  };
  /** One request after another, as a browser may send several at once: each sees what the one before wrote. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work, work);
    turn = result;
    return result;
  };
  const decide: Desk['decide'] = async (ids, verdict, scope) => {
    const before = await history();
    const found = ids.flatMap((id) => corrections.get(id)?.correction ?? []);
    const settled = found.flatMap((correction) => settledBy(correction, before.standing) ?? []);
    const unknown = ids.filter((id) => !corrections.has(id));
    if (settled.length > 0 || unknown.length > 0) return { kind: 'refused', settled, unknown };
    const unfit = found.filter((correction) => objectionTo(correction, verdict, scope));
    const why = unfit[0] && objectionTo(unfit[0], verdict, scope);
    if (why) return { kind: 'unfit', why, ids: unfit.map(({ id }) => id) };
    return decided(
      write((signed) => found.map((correction) => rulingOf(correction, verdict, scope, signed)), before),
    );
  };
  const retype: Desk['retype'] = async (id, text) => {
    const found = corrections.get(id);
    const lines = found && linesOf(found.document, found.correction);
    if (!lines) return { kind: 'refused', settled: [], unknown: [id] };
    const before = await history();
    const settled = settledBy(found.correction, before.standing);
    if (settled) return { kind: 'refused', settled: [settled], unknown: [] };
    return decided(write((signed) => [retyped(found.document, lines, text, signed)], before));
  };
  const undo: Desk['undo'] = async () => {
    const before = await history();
    for (let rulings = done.at(-1); rulings; rulings = done.at(-1)) {
      const still = rulings.filter((ruling) => isSame(standingAbout(ruling, before.standing), ruling));
      // A disk that refuses throws here, and what was to be undone still can be.
      if (still.length > 0) write((signed) => still.map((ruling) => undoing(ruling, signed)), before);
      done.pop();
      if (still.length > 0) return still;
    }
    return undefined;
  };

  return {
    documents,
    find: (id) => corrections.get(id),
    queue: async (grouping) => queueOf(await open(), grouping),
    progress: async () => ({ questions, open: (await open()).length }),
    ruling: async (id) => {
      const found = corrections.get(id);
      return found && settledBy(found.correction, (await history()).standing);
    },
    decide: (ids, verdict, scope) => inTurn(() => decide(ids, verdict, scope)),
    retype: (id, text) => inTurn(() => retype(id, text)),
    undo: () => inTurn(undo),
  };
}

/** Rulings about the same thing, as those about a word in a whole document are, once. */
const oncePerSubject = (rulings: readonly Ruling[]): Ruling[] => [
  ...new Map(rulings.map((ruling) => [subjectOf(ruling), ruling])).values(),
];

/** Whether a ruling is one that was read back from the file: who, when and what agree. */
const isSame = (read: Ruling | undefined, written: Ruling): boolean =>
  read?.at === written.at &&
  read.by === written.by &&
  read.action === written.action &&
  read.text === written.text;

/** Changes when the file does; where even that cannot be told, reading it says why. */
function stateOf(path: string): string {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat ? `${stat.size} ${stat.mtimeMs}` : '';
  } catch {
    return 'unreadable';
  }
}

/** The open questions, found anew only where what is decided has changed: pages ask how far the review is every other second. */
function openIn(all: readonly Correction[], history: () => Promise<History>): () => Promise<Correction[]> {
  let seen: History | undefined;
  let open: Correction[] = [];
  return async () => {
    const now = await history();
    if (now !== seen) open = openQuestions(all, now.standing);
    seen = now;
    return open;
  };
}

interface History {
  readonly rulings: readonly Ruling[];
  readonly standing: Standing;
}

/** What stands by the decisions file, which is read again when it has grown or changed. */
function historyOf(path: string): () => Promise<History> {
  let seen = '';
  let history: History = { rulings: [], standing: standingOf([]) };
  return async () => {
    const now = stateOf(path);
    if (now !== seen) {
      const { rulings } = await readRulings(path);
      history = { rulings, standing: standingOf(rulings) };
    }
    seen = now;
    return history;
  };
}
