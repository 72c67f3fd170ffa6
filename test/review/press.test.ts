import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Key } from '../../src/review/key.ts';
import { openQuestions } from '../../src/review/open.ts';
import { type Pressed, press, type Request } from '../../src/review/press.ts';
import { queueOf } from '../../src/review/queue.ts';
import { rulingOf } from '../../src/review/ruled.ts';
import { answered, askedOf, openIds, regrouped, type Session, sessionOf } from '../../src/review/session.ts';
import type { Ruling } from '../../src/settle/ruling.ts';
import { standingOf } from '../../src/settle/standing.ts';
import { cleaned, DOUBTS, type Doubt, MEETING } from './documents.ts';

const DOCUMENT = cleaned(MEETING, DOUBTS);

const NAMED = ['return', 'escape', 'backspace', 'left', 'right', 'home', 'end', 'delete', 'down', 'up', 'f1'];

/** A key by what it writes or is called; `^c` is with Ctrl, `paste:…` is pasted. */
function keyOf(key: string): Key {
  const plain = { ctrl: false, meta: false, pasted: false };
  if (key.startsWith('paste:')) return { ...plain, name: '', text: key.slice(6), pasted: true };
  if (key.startsWith('^')) return { ...plain, name: key.slice(1), text: '', ctrl: true };
  if (NAMED.includes(key)) return { ...plain, name: key, text: key === 'return' ? '\r' : '' };
  return { ...plain, name: key === ' ' ? 'space' : key.toLowerCase(), text: key };
}

const start = (document = DOCUMENT): Session => {
  const questions = openQuestions(document.corrections, standingOf([]));
  return sessionOf([document], 'same', { queue: queueOf(questions, 'same'), questions: questions.length });
};

/** The session after keys that ask nothing of the desk but the last. */
function struck(session: Session, ...keys: readonly string[]): Pressed {
  let pressed: Pressed = { session };
  for (const key of keys) {
    expect(pressed.request).toBeUndefined();
    pressed = press(pressed.session, keyOf(key));
  }
  return pressed;
}

const typing = (text: string): string[] => [...text];
const word = ({ session }: { readonly session: Session }): string | undefined =>
  askedOf(session)?.correction.before;
const idOf = (session: Session): string => askedOf(session)?.correction.id ?? '';

describe('one key for a decision', () => {
  test.each<readonly [keys: readonly string[], verdict: object]>([
    [['a'], { action: 'accept' }],
    [['return'], { action: 'accept' }],
    [['x'], { action: 'keep' }],
    [['1'], { action: 'keep' }], // the first of the other readings is what stands there
    [['e', 'return'], { action: 'accept' }],
    [['e', '^u', ...typing('Asa'), 'return'], { action: 'keep' }],
    [['e', '^u', ...typing('Åse'), 'return'], { action: 'text', text: 'Åse' }],
    [['e', '^u', 'return'], { action: 'text', text: '' }],
  ])('%j', (keys, verdict) => {
    const session = start();
    expect(struck(session, ...keys).request).toEqual({
      kind: 'decide',
      ids: [idOf(session)],
      verdict,
      scope: 'here',
    });
  });

  test.each<readonly [keys: readonly string[], request: Request]>([
    [['u'], { kind: 'undo' }],
    [['backspace'], { kind: 'undo' }],
    [['q'], { kind: 'quit' }],
    [['^c'], { kind: 'quit' }],
    [['e', '^c'], { kind: 'quit' }],
    [['?', '^d'], { kind: 'quit' }],
    [['g'], { kind: 'group', grouping: 'letters' }],
  ])('%j', (keys, request) => {
    expect(struck(start(), ...keys).request).toEqual(request);
  });

  test.each([
    [['s'], 'document'],
    [['s', 's'], 'everywhere'],
    [['s', 's', 's'], 'here'],
  ])('%j, and a decision is about as much as was said', (keys, scope) => {
    expect(struck(start(), ...keys, 'x').request).toMatchObject({ scope });
  });

  test.each([
    ['9', { kind: 'no-alternative', number: 9 }],
    ['z', { kind: 'unknown-key', key: 'z' }],
    ['ä', { kind: 'unknown-key', key: 'ä' }],
  ])('%s tells that it does nothing', (key, notice) => {
    expect(struck(start(), key)).toMatchObject({ session: { notice } });
    expect(struck(start(), key, 'j').session.notice).toBeUndefined();
  });

  test('a paste is no decision', () => {
    const session = start();
    expect(struck(session, 'paste:a', 'paste:x', 'paste:q')).toEqual({ session });
  });

  test('where nothing is proposed, there is nothing to accept', () => {
    const none = start(cleaned('Hem till xqz.', [['xqz', 'xqz', 0.3]]));
    for (const key of ['a', 'return', 'A'])
      expect(struck(none, key)).toMatchObject({ session: { notice: { kind: 'no-proposal' } } });
    expect(struck(none, 'x').request).toMatchObject({ verdict: { action: 'keep' } });
  });
});

describe('typing', () => {
  test('an empty text is for one place only', () => {
    const { session, request } = struck(start(), 's', 'e', '^u', 'return');
    expect(request).toBeUndefined();
    expect(session).toMatchObject({
      notice: { kind: 'empty-text' },
      mode: { kind: 'ask' },
      scope: 'document',
    });
  });

  test.each<readonly [keys: readonly string[], text: string]>([
    [['Å'], 'ÅsaÅ'],
    [['home', 'X'], 'XÅsa'],
    [['left', 'left', 'delete'], 'Åa'],
    [['backspace', 'backspace'], 'Å'],
    [['^a', '^k', 'B', 'o'], 'Bo'],
    [[...typing(' Ek'), '^w', ...typing('Ö')], 'Åsa Ö'],
    [['paste: av\tEk\n'], 'Åsa av Ek '],
    [['paste:\u001b[31m\u202e'], 'Åsa[31m'],
    [['^u', 'a', '\u030a'], 'å'],
    [['^u', 'a', '\u030a', 'backspace', 'e'], 'e'],
    [['f1', '^z', 'left', 'end'], 'Åsa'],
    [['left', 'left', 'left', 'left', 'left', 'X'], 'XÅsa'],
  ])('%j after Åsa is %s', (keys, text) => {
    const { request } = struck(start(), 'e', ...keys, 'return');
    expect(request).toMatchObject(text === 'Åsa' ? { verdict: { action: 'accept' } } : { verdict: { text } });
  });

  test('Escape leaves it all as it was', () => {
    const session = start();
    expect(struck(session, 'e', 'B', 'escape')).toEqual({ session });
  });

  test('a whole line begins as the clean text has it', () => {
    const { session, request } = struck(start(), 'E', ...typing(' Ja.'), 'return');
    expect(request).toEqual({
      kind: 'retype',
      id: idOf(session),
      text: 'Asa Ek holl i mote nummer tva. Ja.',
    });
  });

  test('a line cannot be typed anew where the text is not known', () => {
    const { session } = struck(start({ ...DOCUMENT, source: undefined }), 'E');
    expect(session).toMatchObject({ mode: { kind: 'ask' }, notice: { kind: 'no-line' } });
  });

  test('line ends are typed as a sign, and kept as line ends', () => {
    const document = cleaned('sekrete-\nrare nasta', [['sekrete-\nrare', 'sekreterare\n', 0.5]]);
    expect(struck(start(document), 'e', 'x', 'return').request).toMatchObject({
      verdict: { text: 'sekreterare\nx' },
    });
    expect(struck(start(document), 'E', 'x', 'return').request).toMatchObject({
      text: 'sekrete-\nrare nastax',
    });
  });
});

describe('going through', () => {
  test('next and previous go round', () => {
    const session = start();
    const all = openIds(session).length;
    const forth = struck(session, ...Array(all).fill('j')).session;
    expect(idOf(forth)).toBe(idOf(session));
    expect(forth.shown.size).toBe(all);
    const back = struck(session, 'k', 'j', 'down', 'up').session;
    expect(idOf(back)).toBe(idOf(session));
  });

  test('what is put off comes again when the others are done, and that is told', () => {
    const session = start();
    const all = openIds(session);
    const last = struck(session, ...Array(all.length - 1).fill(' ')).session;
    expect(idOf(last)).toBe(all.at(-1));
    expect(last.notice).toBeUndefined();
    const again = struck(last, ' ').session;
    expect(idOf(again)).toBe(all[0]);
    expect(again.notice).toEqual({ kind: 'skipped-again' });
  });

  test('help is left by any key, which does nothing else', () => {
    const session = start();
    expect(struck(session, '?').session.mode).toEqual({ kind: 'help' });
    expect(struck(session, '?', 'x')).toEqual({ session });
  });
});

const SIX = cleaned('mote mote mote mote mote mote hem\n', [
  ...Array<Doubt>(6).fill(['mote', 'möte', 0.5]),
  ['hem', 'hom', 0.1],
]);

describe('a whole group', () => {
  test('must have been seen in part, and is asked for once more', () => {
    const session = start(SIX);
    const early = struck(session, 'j', 'j', 'j', 'A').session;
    expect(early.notice).toEqual({ kind: 'see-more', shown: 4, needed: 5 });
    const seen = struck(session, 'j', 'j', 'j', 'j', 'A').session;
    expect(seen.mode).toMatchObject({ kind: 'confirm', action: 'accept' });
    for (const yes of ['j', 'y', 'return'])
      expect(struck(seen, yes).request).toMatchObject({ kind: 'decide', verdict: { action: 'accept' } });
    for (const no of ['n', 'A', 'escape', ' ', 'paste:j', '^j'])
      expect(struck(seen, no).request).toBeUndefined();
    expect(struck(seen, 'n').session).toMatchObject({ mode: { kind: 'ask' }, notice: { kind: 'not-done' } });
  });

  test('is kept as well', () => {
    const { session } = struck(start(SIX), 'j', 'j', 'j', 'j', 'X');
    const { request } = struck(session, 'j');
    expect(request).toMatchObject({ verdict: { action: 'keep' }, scope: 'here' });
    expect(request?.kind === 'decide' && request.ids.length).toBe(6);
  });

  test('a group of one needs to be seen once', () => {
    const { session } = struck(start(SIX), 'k', 'A');
    expect(session.mode).toMatchObject({ kind: 'confirm', ids: [idOf(session)] });
  });
});

/** A desk in memory: the session after a request. */
function desk() {
  const history: Ruling[][] = [];
  const newsOf = (grouping: Session['grouping']) => {
    const questions = DOCUMENT.corrections.filter(({ kind }) => kind === 'ask');
    const open = openQuestions(DOCUMENT.corrections, standingOf(history.flat()));
    return { queue: queueOf(open, grouping), questions: questions.length };
  };
  return (session: Session, request: Request): Session => {
    if (request.kind === 'decide') {
      const rulings = request.ids.flatMap((id) => {
        const found = DOCUMENT.corrections.find((correction) => correction.id === id);
        const signature = { by: 'Ek', at: new Date(history.length).toISOString() };
        return found ? [rulingOf(found, request.verdict, request.scope, signature)] : [];
      });
      history.push(rulings);
      return answered(session, newsOf(session.grouping), { kind: 'decided', rulings });
    }
    if (request.kind === 'undo') {
      const rulings = history.pop();
      const notice = rulings
        ? ({ kind: 'undone', rulings } as const)
        : ({ kind: 'nothing-to-undo' } as const);
      return answered(session, newsOf(session.grouping), notice);
    }
    if (request.kind === 'group') return regrouped(session, request.grouping, newsOf(request.grouping));
    return session;
  };
}

describe('with a desk', () => {
  test('a decision goes on to the next, and undo comes back to it', () => {
    const carry = desk();
    const session = start();
    const { request, session: asked } = struck(session, 's', 'x');
    const decided = carry(asked, request as Request);
    expect(decided.open.size).toBe(session.open.size - 3);
    expect(word({ session: decided })).not.toBe('Asa');
    expect(decided.scope).toBe('here'); // a wide one is asked for each time
    const undone = carry(decided, { kind: 'undo' });
    expect(idOf(undone)).toBe(idOf(session));
    expect(undone.notice).toMatchObject({ kind: 'undone' });
    expect(carry(undone, { kind: 'undo' }).notice).toEqual({ kind: 'nothing-to-undo' });
  });

  test('whatever keys are struck, the question on the screen is open, and nothing open is out of reach', () => {
    const key = fc.constantFrom(
      ...[
        'a',
        'x',
        '1',
        'e',
        'E',
        'return',
        'escape',
        ' ',
        'u',
        'j',
        'k',
        'A',
        'X',
        's',
        'g',
        '?',
        'y',
        'backspace',
      ],
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
        const carry = desk();
        let session = start();
        for (const key of keys) {
          const pressed = press(session, keyOf(key));
          session = pressed.session;
          if (pressed.request && pressed.request.kind !== 'retype') session = carry(session, pressed.request);
          const asked = askedOf(session);
          expect(asked === undefined).toBe(session.open.size === 0);
          if (asked) expect(session.open).toContain(asked.correction.id);
          expect(new Set(openIds(session))).toEqual(new Set(session.open));
        }
      }),
    );
  });

  test('someone who only accepts or keeps comes to an end', () => {
    const carry = desk();
    let session = start();
    for (let left = session.open.size; left > 0; left--) {
      const { request } = press(session, keyOf('x'));
      session = carry(session, request as Request);
      expect(session.open.size).toBe(left - 1);
    }
    expect(askedOf(session)).toBeUndefined();
    expect(struck(session, 'x', 'a', 'j', ' ', 'E')).toMatchObject({ session: { current: undefined } });
    expect(carry(session, struck(session, 'u').request as Request).open.size).toBe(1);
  });
});
