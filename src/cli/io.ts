/** What the command line gets from its process, as arguments, so that a test can be the process. */

/** A stream to write to; `isTTY` says that a person watches it. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal. */
  readonly columns?: number | undefined;
  on?(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  off?(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** A stream to read from. */
export interface Input extends AsyncIterable<Uint8Array> {
  readonly isTTY?: boolean | undefined;
}

/** The parts of `process` that commands use. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Signals from outside, where there are any. */
  on?(signal: NodeJS.Signals, listener: () => void): unknown;
  off?(signal: NodeJS.Signals, listener: () => void): unknown;
}

/** Takes a reader that goes away (`renskrift … | head`) as the end of its interest, not as an error of ours. */
export function quietPipe(output: Output): void {
  output.off?.('error', ignoreClosedPipe); // one listener, however often the command line runs in a process
  output.on?.('error', ignoreClosedPipe);
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
