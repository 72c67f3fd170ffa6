/** What happens at a terminal, one thing after another: keys, a new size, the end. */
import { EventEmitter, on } from 'node:events';
import { createInterface, emitKeypressEvents, type Key as NodeKey } from 'node:readline';
import { PassThrough } from 'node:stream';
import type { Key } from '../../review/key.ts';
import type { TerminalIo } from './screen.ts';

export type TerminalEvent =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'resized' }
  /** The keyboard is gone. */
  | { readonly kind: 'ended' };

/** Milliseconds to wait for the rest of a sequence that begins as Escape does. */
const ESCAPE_PAUSE = 50;

export interface TerminalEvents {
  /** One after another, for as long as somebody asks for them; none is lost meanwhile. */
  readonly all: AsyncIterable<TerminalEvent>;
  /** Listens no more. */
  readonly close: () => void;
}

/** Begins to listen. */
export function listen({ stdin, stdout }: TerminalIo): TerminalEvents {
  const events = new EventEmitter<{ event: [TerminalEvent] }>();
  const all = on(events, 'event');
  const onKey = keyListener((key) => events.emit('event', { kind: 'key', key }));
  const onResize = (): unknown => events.emit('event', { kind: 'resized' });
  const onEnd = (): unknown => events.emit('event', { kind: 'ended' });
  emitKeypressEvents(stdin, createInterface({ input: new PassThrough(), escapeCodeTimeout: ESCAPE_PAUSE }));
  stdin.on('keypress', onKey).on('end', onEnd).resume();
  stdout.on('resize', onResize);
  return {
    all: eventsIn(all),
    close: () => {
      stdin.off('keypress', onKey).off('end', onEnd).pause();
      stdout.off('resize', onResize);
    },
  };
}

async function* eventsIn(all: AsyncIterable<unknown[]>): AsyncGenerator<TerminalEvent> {
  for await (const [event] of all) yield event as TerminalEvent;
}

/** From Node's keys to ours; what stands between the marks of a paste is pasted. */
function keyListener(emit: (key: Key) => void): (text: string | undefined, key: NodeKey) => void {
  let pasted = false;
  return (text, { name, ctrl = false, meta = false }) => {
    if (name === 'paste-start' || name === 'paste-end') pasted = name === 'paste-start';
    else emit({ name: name ?? '', text: writes(text), ctrl, meta, pasted });
  };
}

/** Keys such as the arrows come as escape sequences, which write nothing. */
const writes = (text = ''): string => (text.startsWith('\u001b') ? '' : text);
