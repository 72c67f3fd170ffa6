/**
 * The terminal as a screen that is drawn whole. On most terminals that is the alternate screen, and what stood there before comes back
 * at the end; one that knows no control sequences (`TERM=dumb`) gets the lines one after another.
 */
import type { ReadStream, WriteStream } from 'node:tty';
import type { Io } from '../io.ts';

/** Streams of a terminal. */
export interface TerminalIo extends Io {
  readonly stdin: Io['stdin'] & ReadStream;
  readonly stdout: Io['stdout'] & WriteStream;
}

/** Whether a person sits there, who sees what is written and whose keys are read. */
export const isTerminal = (io: Io): io is TerminalIo => Boolean(io.stdin.isTTY && io.stdout.isTTY);

export interface Screen {
  readonly size: () => { readonly width: number; readonly height: number };
  readonly draw: (lines: readonly string[]) => void;
  /** Gives the terminal back as it was; more than once does no harm. */
  readonly close: () => void;
}

/** Alternate screen, no cursor, no wrapping at the edge, pasted text told from typed; and all of that undone. */
const OPEN = '\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[?2004h';
const CLOSE = '\u001b[?2004l\u001b[?7h\u001b[?25h\u001b[?1049l';
const HOME = '\u001b[H';
const CLEAR_LINE = '\u001b[K';
const CLEAR_BELOW = '\u001b[J';

/** Signals that end a program: the terminal is given back first. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Takes the terminal: raw keys, and the screen. */
export function openScreen({ stdin, stdout, env }: TerminalIo): Screen {
  const isDumb = env.TERM === 'dumb' || !env.TERM;
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    process.off('exit', close);
    for (const signal of SIGNALS) process.off(signal, endBy);
    stdin.setRawMode(false);
    if (!isDumb) stdout.write(CLOSE);
  };
  /** Ends as the signal would have ended the program, but for the screen. */
  const endBy = (signal: NodeJS.Signals): void => {
    close();
    process.kill(process.pid, signal);
  };
  process.on('exit', close);
  for (const signal of SIGNALS) process.on(signal, endBy);
  stdin.setRawMode(true);
  if (!isDumb) stdout.write(OPEN);
  return {
    size: () => ({ width: stdout.columns || 80, height: stdout.rows || 24 }),
    draw: (lines) => {
      if (isOpen) stdout.write(isDumb ? asText(lines) : asScreen(lines));
    },
    close,
  };
}

/** Node's raw mode leaves it to the terminal to go to the line's beginning. */
const asScreen = (lines: readonly string[]): string =>
  HOME + lines.map((line) => line + CLEAR_LINE).join('\n') + CLEAR_BELOW;

const asText = (lines: readonly string[]): string => `${['', '--', ...lines].join('\n')}\n`;
