/**
 * Boosted trees: many small questions about numbers, each answer worth a little for or against (Friedman 2001, "Greedy
 * function approximation"). A tree asks the same question of all at each of its levels (Kohavi & Li 1995, "oblivious"
 * trees), so that its answers together are the index of its value.
 */
import type { Trees } from '../../model/model.ts';

/** Natural logarithm of the odds that trees give to numbers. */
export function sumOfTrees(
  { bias, trees }: Pick<Trees, 'bias' | 'trees'>,
  numbers: ArrayLike<number>,
): number {
  let sum = bias;
  for (const { at, above, values } of trees) {
    let leaf = 0;
    for (let level = 0; level < at.length; level++)
      if ((numbers[at[level] as number] as number) > (above[level] as number)) leaf |= 1 << level;
    sum += values[leaf] as number;
  }
  return sum;
}
