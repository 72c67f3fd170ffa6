/** A configuration becomes options of the command that runs, where neither the command line nor the environment set them. */
import { dirname, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { DocumentOverride } from '../options/overrides.ts';
import { isOpen } from './environment.ts';
import { type Config, loadConfig } from './load.ts';
import { type Entry, listed } from './read.ts';
import { DOCUMENT_KEYS, isOptionOf, type Setting, settingsOf } from './settings.ts';

type Settings = ReadonlyMap<string, Setting>;

/** Applies the configuration at `path` to a command of the program. */
export function applyConfig(path: string, command: Command, program: Command, context: Context): void {
  const settings = settingsOf(program, context.say.usage);
  const config = loadConfig(path, settings, context);
  for (const entry of config.entries.values()) {
    const setting = settings.get(entry.key);
    if (setting && isOptionOf(command, setting) && isOpen(command, entry.key))
      command.setOptionValueWithSource(entry.key, localValue(entry, setting), 'config');
  }
  const overrides = overridesFor(command, config, settings);
  if (overrides.length > 0) command.setOptionValueWithSource('overrides', overrides, 'config');
}

/** Whether the command line or the environment set it, for all documents. */
const isFixed = (command: Command, key: string): boolean =>
  ['cli', 'env'].includes(command.getOptionValueSource(key) ?? '');

/** The overrides as plain data, of what nobody set for all documents. */
function overridesFor(command: Command, { overrides }: Config, settings: Settings): DocumentOverride[] {
  const open = DOCUMENT_KEYS.flatMap((key) => settings.get(key) ?? []).filter(
    (setting) => isOptionOf(command, setting) && !isFixed(command, setting.key),
  );
  return overrides
    .map(({ files, folder, entries }) => {
      const set = entries.flatMap((entry) => {
        const setting = open.find(({ key }) => key === entry.key);
        return setting ? [[entry.key, localValue(entry, setting)] as const] : [];
      });
      return { files, folder, set: Object.fromEntries(set) };
    })
    .filter(({ set }) => Object.keys(set).length > 0);
}

/** A value as the command line would have given it: paths start from the configuration file, not from the current folder. */
export function localValue({ value, origin }: Entry, setting: Setting): unknown {
  const path = (from: string): string => relative('', resolve(dirname(origin.path), from)) || '.';
  switch (setting.value.kind) {
    case 'file':
    case 'folder':
      return typeof value === 'string' ? path(value) : value;
    case 'files':
      return listed(value).map(path);
    case 'outlets':
      return listed(value).map((outlet) => {
        const [name = '', ...file] = outlet.split('=');
        return file.length > 0 ? `${name}=${path(file.join('='))}` : name;
      });
    default:
      return value;
  }
}
