/** A real terminal for the built command to run in, with somebody at it who waits for what the screen says before striking a key. */
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import { afterEach } from 'vitest';

const BIN = join(import.meta.dirname, '../../bin/renskrift.js');

export interface Terminal {
  /** Strikes keys, or pastes. */
  readonly type: (keys: string) => void;
  /** Waits until the screen as it was drawn last fits; the match. */
  readonly see: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** The lines of the screen as it was drawn last, without colours. */
  readonly screen: () => string;
  /** All that was ever written. */
  readonly written: () => string;
  readonly resize: (columns: number, rows: number) => void;
  readonly kill: (signal: string) => void;
  /** Waits for the end; how it ended. */
  readonly ended: Promise<{ readonly exitCode: number; readonly signal?: number | undefined }>;
}

const open = new Set<IPty>();
afterEach(() => {
  for (const pty of open) pty.kill('SIGKILL');
  open.clear();
});

/** Starts `renskrift ARGV` in a terminal of 80 × 24, in the folder `cwd`. */
export function terminal(
  argv: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Terminal {
  const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
  const pty = spawn(process.execPath, [BIN, ...argv], {
    cols: 80,
    rows: 24,
    cwd,
    env: { ...inherited, TERM: 'xterm-256color', ...env },
  });
  open.add(pty);
  let written = '';
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    const all = waiting;
    waiting = [];
    for (const look of all) look();
  };
  pty.onData((text) => {
    written += text;
    wake();
  });
  let isOver = false;
  const ended = new Promise<{ exitCode: number; signal?: number | undefined }>((resolve) => {
    pty.onExit((how) => {
      isOver = true;
      open.delete(pty);
      wake();
      resolve(how);
    });
  });
  const screen = (): string => lastScreen(written);
  return {
    type: (keys) => pty.write(keys),
    see: async (pattern) => {
      for (;;) {
        const found = pattern.exec(screen());
        if (found) return found;
        if (isOver) throw new Error(`ended before ${pattern} was seen:\n${written}`);
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    screen,
    written: () => written,
    resize: (columns, rows) => pty.resize(columns, rows),
    kill: (signal) => pty.kill(signal),
    ended,
  };
}

/** From the last time the screen was begun anew; on a dumb terminal from the last rule. Only what is there whole counts. */
function lastScreen(written: string): string {
  const [from, until] = written.includes('\u001b[H') ? ['\u001b[H', '\u001b[J'] : ['\r\n--\r\n', 'q '];
  const end = written.lastIndexOf(until);
  const start = written.lastIndexOf(from, end);
  const tail = written.slice(Math.max(start, 0));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that steer a terminal
  return tail.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replaceAll('\r\n', '\n');
}
