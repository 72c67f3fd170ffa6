/** What happens at a terminal, one thing after another: keys, a new size, the end. */
import { EventEmitter, on } from 'node:events';
import { createInterface, emitKeypressEvents, type Key as NodeKey } from 'node:readline';
import { PassThrough } from 'node:stream';
import type { Key } from '../../review/key.ts';
import type { Screen, TerminalIo } from './screen.ts';

export type TerminalEvent =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'resized' }
  /** The keyboard is gone. */
  | { readonly kind: 'ended' };

/** Milliseconds to wait for the rest of a sequence that begins as Escape does. */
const ESCAPE_PAUSE = 50;

/** Signals that end a program: the terminal is given back first. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The events in order, for as long as somebody asks for them; none is lost meanwhile. */
export async function* terminalEvents(
  { stdin, stdout }: TerminalIo,
  screen: Screen,
): AsyncGenerator<TerminalEvent> {
  const events = new EventEmitter<{ event: [TerminalEvent] }>();
  const all = on(events, 'event');
  const onKey = keyListener((key) => events.emit('event', { kind: 'key', key }));
  const onResize = (): unknown => events.emit('event', { kind: 'resized' });
  const onEnd = (): unknown => events.emit('event', { kind: 'ended' });
  const signals = SIGNALS.map((signal) => [signal, () => endBy(signal, screen)] as const);
  emitKeypressEvents(stdin, createInterface({ input: new PassThrough(), escapeCodeTimeout: ESCAPE_PAUSE }));
  stdin.on('keypress', onKey).on('end', onEnd).resume();
  stdout.on('resize', onResize);
  for (const [signal, end] of signals) process.once(signal, end);
  try {
    for await (const [event] of all) yield event;
  } finally {
    stdin.off('keypress', onKey).off('end', onEnd);
    stdout.off('resize', onResize);
    for (const [signal, end] of signals) process.off(signal, end);
  }
}

/** Ends as the signal would have ended the program, but for the screen. */
function endBy(signal: NodeJS.Signals, screen: Screen): void {
  screen.close();
  process.kill(process.pid, signal);
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
