/**
 * The desk a reviewer sits at, whether in the terminal or in the browser: the documents, what is decided so far, and the only way to
 * decide more. A decision counts when it is on the disk. Others may decide at the same time: what they added is taken in before
 * anything is shown or decided, and what somebody else has settled meanwhile is refused.
 */
import type { Desk, Outcome } from '../review/desk.ts';
import type { ReviewDocument } from '../review/document.ts';
import { openQuestions, settledBy } from '../review/open.ts';
import { linesOf } from '../review/passage.ts';
import { objectionTo } from '../review/proposal.ts';
import { queueOf } from '../review/queue.ts';
import { retyped, rulingOf, type Signature, undoing } from '../review/ruled.ts';
import type { Ruling } from '../settle/ruling.ts';
import { standingAbout } from '../settle/standing.ts';
import type { Correction } from '../write/index.ts';
import { type DecisionsLog, decisionsLog, type History, type LogOptions } from './decisions-log.ts';

export interface DeskOptions extends LogOptions {
  readonly documents: readonly ReviewDocument[];
}

/** Sits down at a desk. Reads the decisions file; writes to it only when something is decided. */
export async function openDesk({ documents, ...options }: DeskOptions): Promise<Desk> {
  const found = new Map(
    documents.flatMap((document) =>
      document.corrections.map((correction) => [correction.id, { document, correction }] as const),
    ),
  );
  const all = [...found.values()].map(({ correction }) => correction);
  const questions = all.filter(({ kind }) => kind === 'ask').length;
  const log = decisionsLog(options);
  const work: Work = { found, log, done: [] };
  const open = openIn(all, log.history);
  const inTurn = turns();
  return {
    documents,
    find: (id) => found.get(id),
    queue: async (grouping) => queueOf(await open(), grouping),
    progress: async () => ({ questions, open: (await open()).length }),
    ruling: async (id) => {
      const one = found.get(id);
      return one && settledBy(one.correction, (await log.history()).standing);
    },
    decide: (...asked) => inTurn(() => decide(work, ...asked)),
    retype: (...asked) => inTurn(() => retype(work, ...asked)),
    undo: () => inTurn(() => undo(work)),
  };
}

/** What a reviewer works with. */
interface Work {
  /** The corrections by their ids, each with its document. */
  readonly found: ReadonlyMap<string, { readonly document: ReviewDocument; readonly correction: Correction }>;
  readonly log: DecisionsLog;
  /** What was decided at this desk and not undone, the last one last. */
  readonly done: (readonly Ruling[])[];
}

async function decide(
  { found, log, done }: Work,
  ...[ids, verdict, scope]: Parameters<Desk['decide']>
): Promise<Outcome> {
  const before = await log.history();
  const corrections = ids.flatMap((id) => found.get(id)?.correction ?? []);
  const settled = corrections.flatMap((correction) => settledBy(correction, before.standing) ?? []);
  const unknown = ids.filter((id) => !found.has(id));
  if (settled.length > 0 || unknown.length > 0) return { kind: 'refused', settled, unknown };
  const unfit = corrections.filter((correction) => objectionTo(correction, verdict, scope));
  const why = unfit[0] && objectionTo(unfit[0], verdict, scope);
  if (why) return { kind: 'unfit', why, ids: unfit.map(({ id }) => id) };
  const made = (signed: Signature) =>
    corrections.map((correction) => rulingOf(correction, verdict, scope, signed));
  return decided(log.write(made, before), done);
}

async function retype(
  { found, log, done }: Work,
  ...[id, text]: Parameters<Desk['retype']>
): Promise<Outcome> {
  const one = found.get(id);
  const lines = one && linesOf(one.document, one.correction);
  if (!lines) return { kind: 'refused', settled: [], unknown: [id] };
  const before = await log.history();
  const settled = settledBy(one.correction, before.standing);
  if (settled) return { kind: 'refused', settled: [settled], unknown: [] };
  return decided(
    log.write((signed) => [retyped(one.document, lines, text, signed)], before),
    done,
  );
}

function decided(rulings: readonly Ruling[], done: Work['done']): Outcome {
  done.push(rulings);
  return { kind: 'decided', rulings };
}

/** Takes back the last decision of which anything still stands. */
async function undo({ log, done }: Work): Promise<readonly Ruling[] | undefined> {
  const before = await log.history();
  for (let rulings = done.at(-1); rulings; rulings = done.at(-1)) {
    const still = rulings.filter((ruling) => isSame(standingAbout(ruling, before.standing), ruling));
    // A disk that refuses throws here, and what was to be undone still can be.
    if (still.length > 0) log.write((signed) => still.map((ruling) => undoing(ruling, signed)), before);
    done.pop();
    if (still.length > 0) return still;
  }
  return undefined;
}

/** Whether a ruling is one that was read back from the file: who, when and what agree. */
const isSame = (read: Ruling | undefined, written: Ruling): boolean =>
  read?.at === written.at &&
  read.by === written.by &&
  read.action === written.action &&
  read.text === written.text;

/** One request after another, as a browser may send several at once: each sees what the one before wrote. */
function turns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = turn.then(work, work);
    turn = result;
    return result;
  };
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
