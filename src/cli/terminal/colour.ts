/** Whether to colour. chalk would take one answer for both streams, and would colour a terminal in spite of `NO_COLOR`. */
import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk';
import type { Io, Output } from '../io.ts';

/**
 * The number of colours for one stream, as chalk counts: 0 none, 1 the basic sixteen, 2 256, 3 all. The first that speaks
 * decides: `--color` or `--no-color` (`flag`), `NO_COLOR` if not empty (no-color.org), `FORCE_COLOR`, a terminal or not.
 */
export function colorLevel(stream: Output, flag: boolean | undefined, env: Io['env']): ColorSupportLevel {
  if (flag !== undefined) return flag ? 1 : 0;
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR !== undefined) return forcedLevel(env.FORCE_COLOR);
  return stream.isTTY && env.TERM !== 'dumb' ? 1 : 0;
}

/** `FORCE_COLOR` as supports-color reads it: `0` and `false` none, `2` and `3` more, anything else the basic colours. */
function forcedLevel(value: string): ColorSupportLevel {
  if (value === '0' || value === 'false') return 0;
  return value === '2' ? 2 : value === '3' ? 3 : 1;
}

/** A chalk for one stream. */
export const painter = (stream: Output, flag: boolean | undefined, env: Io['env']): ChalkInstance =>
  new Chalk({ level: colorLevel(stream, flag, env) });
