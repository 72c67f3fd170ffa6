/** `renskrift config` at work: every setting as YAML, with where it comes from. */
import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import type { Context } from '../context.ts';
import { isFor } from '../options/overrides.ts';
import { localValue } from './apply.ts';
import { valueInEnvironment, variableOf } from './environment.ts';
import { type Config, loadConfig } from './load.ts';
import type { Entry, Origin, Override } from './read.ts';
import { DOCUMENT_KEYS, type Setting, settingsOf } from './settings.ts';

interface Effective {
  readonly value: unknown;
  /** Where it is set, in words. */
  readonly from: string;
}

/** Prints what holds, for all documents or for the one at `path`. `configPath` is the file of settings, if there is one. */
export function printConfig(
  path: string | undefined,
  configPath: string | undefined,
  program: Command,
  context: Context,
): number {
  const { io, say } = context;
  const settings = settingsOf(program, say.usage);
  const config = configPath === undefined ? NOTHING : loadConfig(configPath, settings, context);
  io.stdout.write(`# ${configPath === undefined ? say.config.none : shown(configPath)}\n`);
  for (const setting of settings.values()) {
    const found = effective(setting, path, config, context);
    if (found)
      io.stdout.write(`${setting.key}: ${stringify(found.value, FLOW).trimEnd()}  # ${found.from}\n`);
  }
  return 0;
}

const NOTHING: Config = { entries: new Map(), overrides: [] };
const FLOW = { collectionStyle: 'flow', lineWidth: 0 } as const;

/** The setting's value and where it comes from; nothing where it has none. */
function effective(
  setting: Setting,
  path: string | undefined,
  { entries, overrides }: Config,
  { io, say }: Context,
): Effective | undefined {
  const { key, option } = setting;
  const inEnvironment = valueInEnvironment(setting, io.env, say.usage);
  if (inEnvironment !== undefined) return { value: inEnvironment, from: variableOf(key) };
  const overriding = path === undefined ? undefined : lastFor(key, path, overrides);
  const entry = overriding ?? entries.get(key);
  if (entry) {
    const from = `${place(entry.origin)}${overriding ? ` (${say.config.override})` : ''}`;
    return { value: localValue(entry, setting), from };
  }
  return option.defaultValue === undefined
    ? undefined
    : { value: option.defaultValue, from: say.config.standard };
}

/** The last override that has the key and is for the document. */
function lastFor(key: string, path: string, overrides: readonly Override[]): Entry | undefined {
  if (!DOCUMENT_KEYS.some((known) => known === key)) return undefined;
  return overrides
    .filter((override) => isFor({ name: path, path: resolve(path) }, override))
    .flatMap(({ entries }) => entries.filter((entry) => entry.key === key))
    .at(-1);
}

const shown = (path: string): string => relative('', path);
const place = ({ path, line }: Origin): string => `${shown(path)}:${line}`;
