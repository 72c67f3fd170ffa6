/** Ctrl-C in a batch: the first lets what is under way come to its end, so that only whole files are left; the second ends at once. */
import type { Io } from '../io.ts';

export interface Interruption {
  /** Aborted by the first Ctrl-C, or by a scheduler that wants the process to end. */
  readonly signal: AbortSignal;
  /** Stops listening. */
  readonly isOver: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Listens for signals until `isOver`. */
export function interruption(io: Pick<Io, 'on' | 'off'>): Interruption {
  const controller = new AbortController();
  // The next signal does what it does by itself. Other listeners of this one, who would end the process if they were alone, must still see ours.
  const stop = (): void => {
    controller.abort();
    setImmediate(isOver);
  };
  const isOver = (): void => {
    for (const name of SIGNALS) io.off?.(name, stop);
  };
  for (const name of SIGNALS) io.on?.(name, stop);
  return { signal: controller.signal, isOver };
}
