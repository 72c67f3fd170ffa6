/** A configuration with all it is made from: files that it extends come first, and what is nearer wins. */
import { dirname, resolve } from 'node:path';
import { UserError } from '../../node/errors.ts';
import type { Context } from '../context.ts';
import { type Entry, type Origin, type Override, readConfig } from './read.ts';
import type { Setting } from './settings.ts';

export interface Config {
  readonly entries: ReadonlyMap<string, Entry>;
  /** In order: what comes later wins. */
  readonly overrides: readonly Override[];
}

/** The configuration in a file. Throws a `UserError` for what is wrong with it or with a file that it extends. */
export function loadConfig(path: string, settings: ReadonlyMap<string, Setting>, context: Context): Config {
  return load(path, [], undefined);

  function load(file: string, below: readonly string[], from: Origin | undefined): Config {
    const chain = [...below, file];
    if (below.includes(file))
      throw new UserError(`${from?.path}:${from?.line}: ${context.say.config.cycle(chain.join(' → '))}`);
    const own = readConfig(file, settings, context, from);
    const bases = own.extends.map((base) => load(resolve(dirname(file), base), chain, own.extendsAt));
    return {
      entries: new Map([
        ...bases.flatMap(({ entries }) => [...entries]),
        ...own.entries.map((entry) => [entry.key, entry] as const),
      ]),
      overrides: [...bases.flatMap(({ overrides }) => overrides), ...own.overrides],
    };
  }
}
