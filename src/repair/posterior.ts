/** Small arithmetic of probabilities. */

/** Place of the greatest value, the first of equals. */
export function indexOfMost(values: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i;
  return best;
}

/** Of things with a posterior probability each, the likeliest; the first of equals. */
export const likeliest = <Thing>(things: readonly Thing[], posteriors: readonly number[]): Thing =>
  things[indexOfMost(posteriors)] as Thing;

/** Natural logarithm of the odds, kept within bounds. */
export const logOdds = (p: number, least: number, most: number): number =>
  clamp(Math.log(p / (1 - p)), least, most);

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** The logistic function: logarithm of odds → probability. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** So many sums that nothing was added to yet. */
export const zeros = (length: number): number[] => new Array<number>(length).fill(0);
