/** How far a share that was counted can be trusted: Wilson's interval (1927), which holds for few cases and for all or none of them. */

/** Standard deviations of 95 %. */
const Z = 1.96;

/** Lower and upper end of the share of `hits` among `all`, 95 %; 0 and 1 where nothing was counted. */
export function wilson(hits: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const share = hits / all;
  const spread = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
  const middle = share + (Z * Z) / (2 * all);
  const width = 1 + (Z * Z) / all;
  return [Math.max(0, (middle - spread) / width), Math.min(1, (middle + spread) / width)];
}
