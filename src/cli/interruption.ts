/** Ctrl-C in a batch: the first lets what is under way come to its end, so that only whole files are left; the second ends at once. */
import type { Io } from './io.ts';

export interface Interruption {
  /** Aborted by the first Ctrl-C, or by a scheduler that wants the process to end. */
  readonly signal: AbortSignal;
  /** Stops listening. */
  readonly isOver: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Listens for signals until `isOver`. */
export function interruption(io: Pick<Io, 'once' | 'off'>): Interruption {
  const controller = new AbortController();
  // The listener goes with the first signal: the next one does what it does by itself.
  const stop = (): void => {
    isOver();
    controller.abort();
  };
  const isOver = (): void => {
    for (const name of SIGNALS) io.off?.(name, stop);
  };
  for (const name of SIGNALS) io.once?.(name, stop);
  return { signal: controller.signal, isOver };
}
