/** The whole numbers from one on and below another; none where it is not above the first. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, i) => from + i);
