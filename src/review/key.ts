/** A key as the review takes it, whatever terminal it came from. */

export interface Key {
  /** What the key is called (`return`, `backspace`, `left`), or the letter without shift. */
  readonly name: string;
  /** What it writes; empty for keys that write nothing. */
  readonly text: string;
  readonly ctrl: boolean;
  /** Alt. */
  readonly meta: boolean;
  /** Whether it was pasted and not struck: then it is text, and never a command. */
  readonly pasted: boolean;
}
