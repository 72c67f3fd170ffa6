/** What a key does to a review: the session after it, and what the desk is asked to do. */
import type { Scope } from '../settle/ruling.ts';
import type { Correction } from '../write/index.ts';
import type { Key } from './key.ts';
import { edited, editorOf, type LineEditor, typed } from './line-editor.ts';
import { linesOf } from './passage.ts';
import { hasProposal, objectionTo } from './proposal.ts';
import type { Grouping } from './queue.ts';
import type { Verdict } from './ruled.ts';
import { type Asked, askedOf, following, type Notice, nextOf, type Session, showing } from './session.ts';

/** What the session cannot do by itself. */
export type Request =
  | {
      readonly kind: 'decide';
      readonly ids: readonly string[];
      readonly verdict: Verdict;
      readonly scope: Scope;
    }
  | { readonly kind: 'retype'; readonly id: string; readonly text: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'group'; readonly grouping: Grouping }
  | { readonly kind: 'quit' };

export interface Pressed {
  readonly session: Session;
  readonly request?: Request;
}

/** Members of a group that must have been seen before all of it is settled at once. */
const SAMPLE = 5;

/** The session after a key. */
export function press(before: Session, key: Key): Pressed {
  const session: Session = { ...before, notice: undefined };
  if (key.ctrl && (key.name === 'c' || key.name === 'd') && !key.pasted) return quit(session);
  const { mode } = session;
  switch (mode.kind) {
    case 'help':
      return { session: asking(session) };
    case 'confirm':
      return key.pasted ? { session } : confirmed(session, mode, key);
    case 'word':
    case 'line':
      return typing(session, mode, key);
    case 'ask':
      return key.pasted ? { session } : asked(session, key);
  }
}

const asking = (session: Session, notice?: Notice): Session => ({
  ...session,
  mode: { kind: 'ask' },
  notice,
});
const quit = (session: Session): Pressed => ({ session, request: { kind: 'quit' } });
const tell = (session: Session, notice: Notice): Pressed => ({ session: { ...session, notice } });

/** A key while a question is on the screen, or none is left. */
function asked(session: Session, key: Key): Pressed {
  const name = nameOf(key);
  const general = GENERAL[name]?.(session);
  if (general) return general;
  const asked = askedOf(session);
  if (!asked) return { session };
  if (/^[1-9]$/.test(name)) return alternative(session, asked, Number(name));
  return QUESTION[name]?.(session, asked) ?? tell(session, { kind: 'unknown-key', key: key.text });
}

/** What a key is called below: what it writes, else its name. */
function nameOf({ name, text, ctrl, meta }: Key): string {
  if (ctrl || meta) return '';
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(text) ? text : name;
}

const GENERAL: Readonly<Record<string, (session: Session) => Pressed>> = {
  q: quit,
  u: (session) => ({ session, request: { kind: 'undo' } }),
  backspace: (session) => ({ session, request: { kind: 'undo' } }),
  '?': (session) => ({ session: { ...session, mode: { kind: 'help' } } }),
  s: (session) => ({ session: { ...session, scope: after(SCOPES, session.scope) } }),
  g: (session) => ({ session, request: { kind: 'group', grouping: after(GROUPINGS, session.grouping) } }),
};

const SCOPES: readonly Scope[] = ['here', 'document', 'everywhere'];
const GROUPINGS: readonly Grouping[] = ['same', 'letters', 'doubt'];

const after = <Value>(values: readonly Value[], value: Value): Value =>
  values[(values.indexOf(value) + 1) % values.length] as Value;

type OnQuestion = (session: Session, asked: Asked) => Pressed;

const accept: OnQuestion = (session, { correction }) =>
  hasProposal(correction)
    ? decide(session, [correction.id], { action: 'accept' })
    : tell(session, { kind: 'no-proposal' });
const move =
  (step: 1 | -1): OnQuestion =>
  (session) => ({ session: showing(session, nextOf(session, session.open, step)) });

const QUESTION: Readonly<Record<string, OnQuestion>> = {
  a: accept,
  return: accept,
  enter: accept,
  x: (session, { correction }) => decide(session, [correction.id], { action: 'keep' }),
  e: (session, { correction }) => editing(session, 'word', correction.after),
  E: (session, { document, correction }) => {
    const lines = linesOf(document, correction);
    return lines ? editing(session, 'line', lines.clean) : tell(session, { kind: 'no-line' });
  },
  space: (session, { correction }) => ({
    session: following({ ...session, skipped: new Set([...session.skipped, correction.id]) }),
  }),
  j: move(1),
  down: move(1),
  k: move(-1),
  up: move(-1),
  A: (session, asked) =>
    asked.open.some(hasProposal) ? group(session, asked, 'accept') : tell(session, { kind: 'no-proposal' }),
  X: (session, asked) => group(session, asked, 'keep'),
};

const decide = (session: Session, ids: readonly string[], verdict: Verdict): Pressed => ({
  session,
  request: { kind: 'decide', ids, verdict, scope: session.scope },
});

function alternative(session: Session, { correction }: Asked, number: number): Pressed {
  const chosen = correction.alternatives[number - 1];
  if (!chosen) return tell(session, { kind: 'no-alternative', number });
  return put(session, correction, chosen.text);
}

/** Puts a text that was chosen or typed in the place of the word, unless something speaks against it. */
function put(session: Session, correction: Correction, text: string): Pressed {
  const verdict = verdictOf(correction, text);
  const objection = objectionTo(correction, verdict, session.scope);
  return objection ? tell(session, { kind: objection }) : decide(session, [correction.id], verdict);
}

/** What a text that was chosen or typed says of a correction. */
function verdictOf({ before, after }: Correction, text: string): Verdict {
  if (text === before) return { action: 'keep' };
  return text === after ? { action: 'accept' } : { action: 'text', text };
}

const editing = (session: Session, kind: 'word' | 'line', text: string): Pressed => ({
  session: { ...session, mode: { kind, editor: editorOf(text) } },
});

function typing(
  session: Session,
  { kind, editor }: { readonly kind: 'word' | 'line'; readonly editor: LineEditor },
  key: Key,
): Pressed {
  if (!key.pasted && key.name === 'escape') return { session: asking(session) };
  const isEnd = !key.pasted && (key.name === 'return' || key.name === 'enter');
  if (!isEnd) return { session: { ...session, mode: { kind, editor: edited(editor, key) } } };
  const correction = askedOf(session)?.correction;
  if (!correction) return { session: asking(session) };
  const text = typed(editor);
  if (kind === 'word') return put(asking(session), correction, text);
  return { session: asking(session), request: { kind: 'retype', id: correction.id, text } };
}

/** Asks whether the whole group shall have this answer, once enough of it was seen. */
function group(session: Session, { group, open, shown }: Asked, action: 'accept' | 'keep'): Pressed {
  const needed = Math.min(SAMPLE, group.members.length);
  if (shown < needed) return tell(session, { kind: 'see-more', shown, needed });
  const ids = open.filter((member) => action === 'keep' || hasProposal(member)).map(({ id }) => id);
  return { session: { ...session, mode: { kind: 'confirm', action, ids } } };
}

/** Yes is `j`, `y` or Enter; every other key is no. */
function confirmed(
  session: Session,
  { action, ids }: { readonly action: 'accept' | 'keep'; readonly ids: readonly string[] },
  key: Key,
): Pressed {
  const isYes = !key.ctrl && !key.meta && ['j', 'y', 'return', 'enter'].includes(key.name);
  return isYes
    ? decide(asking(session), ids, { action })
    : { session: asking(session, { kind: 'not-done' }) };
}
