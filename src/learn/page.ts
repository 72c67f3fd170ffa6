/** What there is to learn from: pages whose print is known, and decisions of people on pages. */
import type { Source } from '../document.ts';
import type { Ruling } from '../settle/ruling.ts';
import type { Correction } from '../write/index.ts';

/** A page as it was read. */
export interface Page {
  readonly name: string;
  /** Of its bytes, in hexadecimal: what the folds go by. */
  readonly sha256: string;
  readonly source: Source;
}

/** A page whose print is known. */
export interface PrintedPage extends Page {
  /** The text as it was printed. */
  readonly gold: string;
}

/** A correction with what a person said of it. */
export interface Answer {
  readonly correction: Correction;
  readonly ruling: Ruling;
}

/** A page with what people decided of it. */
export interface AnsweredPage extends Page {
  /** Rulings on the page, each once; a ruling about all pages is with the first page that it settled something on. */
  readonly rulings: readonly Ruling[];
  /** Every correction that a ruling settles as a whole. */
  readonly answers: readonly Answer[];
}
