/** Settings in the environment: `RENSKRIFT_ASK_ABOVE` is `--ask-above`. They yield to the command line alone. */
import type { Command } from 'commander';
import { UserError } from '../../node/errors.ts';
import type { Context } from '../context.ts';
import type { UsageTexts } from '../texts-usage.ts';
import { isOptionOf, type Setting, settingsOf } from './settings.ts';

const PREFIX = 'RENSKRIFT_';

/** The name of a setting in the environment. */
export const variableOf = (key: string): string =>
  `${PREFIX}${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** Gives a command that is about to run what the environment sets and the command line does not. */
export function setFromEnvironment(
  command: Command,
  program: Command,
  { io: { env }, say: { usage } }: Context,
): void {
  if (!Object.keys(env).some((name) => name.startsWith(PREFIX))) return;
  for (const setting of settingsOf(program, usage).values()) {
    const value = isOptionOf(command, setting) ? valueInEnvironment(setting, env, usage) : undefined;
    if (value !== undefined && isOpen(command, setting.key))
      command.setOptionValueWithSource(setting.key, value, 'env');
  }
}

/** Whether nobody has set an option yet. */
export const isOpen = (command: Command, key: string): boolean =>
  [undefined, 'default'].includes(command.getOptionValueSource(key));

/** What the environment sets; an empty variable sets nothing. Throws a `UserError` for a value that is none. */
export function valueInEnvironment(
  { key, option, value, canBeOff }: Setting,
  env: Readonly<Record<string, string | undefined>>,
  usage: UsageTexts,
): unknown {
  const name = variableOf(key);
  const text = env[name];
  if (!text) return undefined;
  const wrong = (expected: string): UserError => new UserError(usage.invalidValue(name, text, expected));
  if (value.kind === 'switch' || (canBeOff && text in SWITCHES)) {
    if (text in SWITCHES) return SWITCHES[text];
    throw wrong(usage.oneOf(Object.keys(SWITCHES).join(', ')));
  }
  if (value.kind === 'outlets' || value.kind === 'files') return text.split(',');
  if (value.kind === 'choice' && !value.choices.includes(text))
    throw wrong(usage.oneOf(value.choices.join(', ')));
  try {
    return option.parseArg ? option.parseArg(text, undefined) : text;
  } catch (error) {
    throw error instanceof Error ? wrong(error.message) : error;
  }
}

const SWITCHES: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };
