/**
 * What every command needs to speak: streams, language and colours. These two options are read from the arguments before
 * all others, since help and errors about the others are in that language and colour too.
 */
import type { ChalkInstance } from 'chalk';
import type { Language } from '../messages.ts';
import type { ModelBytes } from '../node/model.ts';
import { configPathOf } from './config/find.ts';
import { languageIn } from './config/language.ts';
import type { Io } from './io.ts';
import { painter } from './terminal/colour.ts';
import { TEXTS, type Texts } from './texts.ts';

export interface Context {
  readonly io: Io;
  readonly language: Language;
  readonly say: Texts;
  /** Colours for standard output and for standard error. */
  readonly paint: { readonly out: ChalkInstance; readonly err: ChalkInstance };
  /** The shipped model, where it is being read already. */
  readonly modelBytes: ModelBytes | undefined;
}

/** Told by a command how it ended. */
export type Finish = (exitCode: number) => void;

/** The context that the arguments ask for; a language that we do not have counts as Swedish (and is an error later). */
export function contextOf(argv: readonly string[], io: Io, modelBytes?: ModelBytes): Context {
  const flags = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
  const language = languageOf(flags, io.env);
  const colour = colourFlag(flags);
  return {
    io,
    language,
    say: TEXTS[language],
    modelBytes,
    paint: { out: painter(io.stdout, colour, io.env), err: painter(io.stderr, colour, io.env) },
  };
}

const languageOf = (flags: readonly string[], { RENSKRIFT_LANG }: Io['env']): Language =>
  (valueAfter('--lang', flags) ?? (RENSKRIFT_LANG || languageSet(flags))) === 'en' ? 'en' : 'sv';

/** What a configuration file sets, if there is one. */
function languageSet(flags: readonly string[]): string | undefined {
  const path = configPathOf({ config: !flags.includes('--no-config') && valueAfter('--config', flags) });
  return path === undefined ? undefined : languageIn(path);
}

/** The value of an option, the last time it is given. */
function valueAfter(name: string, flags: readonly string[]): string | undefined {
  const at = flags.findLastIndex((flag) => flag === name || flag.startsWith(`${name}=`));
  return at < 0 ? undefined : flags[at]?.slice(name.length + 1) || flags[at + 1];
}

function colourFlag(flags: readonly string[]): boolean | undefined {
  const last = flags.findLast((flag) => flag === '--color' || flag === '--no-color');
  return last === undefined ? undefined : last === '--color';
}
