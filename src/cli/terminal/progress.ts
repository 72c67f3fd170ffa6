/** The line that shows how far a batch is, for a person who watches; where nobody does there is none. */
import type { Output } from '../io.ts';

/** Milliseconds between two drawings: often enough to look alive, seldom enough to cost nothing. */
const PAUSE = 100;

export interface Progress {
  /** So many documents are done; `name` is the next. */
  readonly show: (done: number, name: string) => void;
  /** Removes the line, before anything else is written and at the end. */
  readonly clear: () => void;
}

/** Progress over `total` documents on `output`, silent unless that is a terminal. `now` is the clock, in milliseconds. */
export function progress(output: Output, total: number, now: () => number = Date.now): Progress {
  if (!output.isTTY || total < 2) return { show: () => {}, clear: () => {} };
  const begun = now();
  let drawnAt = Number.NEGATIVE_INFINITY;
  return {
    show: (done, name) => {
      if (now() - drawnAt < PAUSE) return;
      drawnAt = now();
      output.write(`\r\u001b[K${done}/${total} ${pace(done, total, now() - begun)}${shortened(name)}`);
    },
    clear: () => {
      if (drawnAt > Number.NEGATIVE_INFINITY) output.write('\r\u001b[K');
      drawnAt = Number.NEGATIVE_INFINITY;
    },
  };
}

/** Milliseconds before which nothing can be said of the pace. */
const WARM_UP = 2000;

/** How fast it goes, and how long it still takes at that pace: `12/s 3:20 `. */
function pace(done: number, total: number, elapsed: number): string {
  if (elapsed < WARM_UP || done === 0) return '';
  const left = Math.round(((total - done) * elapsed) / done / 1000);
  const [minutes, seconds] = [Math.floor(left / 60), left % 60];
  return `${((1000 * done) / elapsed).toFixed(1)}/s ${minutes}:${String(seconds).padStart(2, '0')} `;
}

/** The end of a long name, which tells more than its start; a line that wrapped could not be removed. */
const shortened = (name: string): string => (name.length > 50 ? `…${name.slice(-49)}` : name);
