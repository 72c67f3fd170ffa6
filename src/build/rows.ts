/** Rows of the lists that the model is made of. */

export interface CountedWord {
  readonly word: string;
  /** Per 100 million words, mixed over kinds of text. */
  readonly frequency: number;
  readonly raw: number;
  /** Share of capitalised uses, sentence starts not counted, 0 to 1. */
  readonly capitalShare: number;
  /** The commonest way it is written. */
  readonly surface: string;
}

export interface Name {
  readonly name: string;
  readonly count: number;
}
