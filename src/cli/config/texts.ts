/** What `renskrift config` and `renskrift init` say, and what is said of a configuration file. */
import type { Language } from '../../messages.ts';

export interface ConfigTexts {
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly print: string;
  /** The options that tell where the configuration is. */
  readonly config: string;
  readonly noConfig: string;
  readonly none: string;
  readonly standard: string;
  readonly override: string;
  readonly unknownKey: (key: string, guess?: string) => string;
  readonly meant: (guess: string) => string;
  readonly missing: (key: string) => string;
  readonly mapping: string;
  readonly once: string;
  readonly yaml: string;
  readonly boolean: string;
  readonly text: string;
  readonly textOrFalse: string;
  readonly several: string;
  readonly overridesOrTexts: string;
  readonly unreadable: (path: string, why: string) => string;
  readonly cycle: (chain: string) => string;
  readonly init: {
    readonly summary: string;
    readonly description: string;
    readonly examples: readonly string[];
    readonly exists: (path: string) => string;
    readonly wrote: (path: string) => string;
    /** The file's first lines, and what stands over its parts. */
    readonly head: readonly string[];
    readonly overrides: string;
  };
}

export const CONFIG_TEXTS: Readonly<Record<Language, ConfigTexts>> = {
  sv: {
    summary: 'visa vilka inställningar som gäller, och varifrån',
    description:
      'Visar inställningarna för clean och check som YAML, var och en med var den är satt: i miljön, på en rad i en fil, eller ingenstans (annars). Inställningarna läses ur närmaste renskrift.config.yaml (eller .yml, .json, eller nyckeln renskrift i package.json) från den aktuella mappen och uppåt till ett arkivs rot (.git). Flaggor går före miljön (RENSKRIFT_ASK_ABOVE för --ask-above), och miljön före filen.',
    examples: [
      'renskrift config                              det som gäller alla dokument',
      'renskrift config --print protokoll/p1.txt     det som gäller ett dokument',
    ],
    print: 'visa det som gäller ett dokument',
    config: 'inställningar ur FIL, i stället för närmaste renskrift.config.yaml',
    noConfig: 'läs ingen fil med inställningar',
    none: 'Ingen fil med inställningar. Gör en: renskrift init',
    standard: 'annars',
    override: 'overrides',
    unknownKey: (key, guess) => `Oväntad nyckel ”${key}”.${guess ? ` Menade du ${guess}?` : ''}`,
    meant: (guess) => `Menade du ${guess}?`,
    missing: (key) => `Väntade nyckeln ${key}.`,
    mapping: 'Väntade nycklar med värden.',
    once: 'Väntade varje nyckel en gång.',
    yaml: 'Väntade YAML.',
    boolean: 'Väntade true eller false.',
    text: 'Väntade text.',
    textOrFalse: 'Väntade text eller false.',
    several: 'Väntade text eller en lista med texter.',
    overridesOrTexts: 'Väntade en lista.',
    unreadable: (path, why) => `Det gick inte att läsa ${path} (${why}), väntade en fil med inställningar.`,
    cycle: (chain) => `Oväntad ring av extends: ${chain}.`,
    init: {
      summary: 'skriv en fil med inställningar att ändra i',
      description:
        'Skriver renskrift.config.yaml i den aktuella mappen, eller i MAPP, med alla inställningar som kommentarer. En fil som finns ändras aldrig.',
      examples: ['renskrift init'],
      exists: (path) =>
        `${path} finns redan, väntade att den inte gjorde det. Ändra i den, eller ta bort den först.`,
      wrote: (path) => `Inställningarna ligger i ${path}`,
      head: [
        'Inställningar för renskrift. Ta bort # framför det som ska gälla.',
        'Flaggor går före miljön (RENSKRIFT_ASK_ABOVE), och miljön före filen. Sökvägar utgår från den här filen.',
        'Vad som gäller ett dokument, och varifrån: renskrift config --print SÖKVÄG',
      ],
      overrides: 'Annat för somliga dokument; det som står sist vinner.',
    },
  },
  en: {
    summary: 'show which settings hold, and where they come from',
    description:
      'Shows the settings of clean and check as YAML, each with where it is set: in the environment, on a line of a file, or nowhere (otherwise). Settings are read from the nearest renskrift.config.yaml (or .yml, .json, or the key renskrift of package.json) upward from the current folder to the root of a repository (.git). Options go before the environment (RENSKRIFT_ASK_ABOVE for --ask-above), and the environment before the file.',
    examples: [
      'renskrift config                            what holds for all documents',
      'renskrift config --print minutes/p1.txt     what holds for one document',
    ],
    print: 'show what holds for one document',
    config: 'settings from FILE, instead of the nearest renskrift.config.yaml',
    noConfig: 'read no file of settings',
    none: 'No file of settings. Make one: renskrift init',
    standard: 'otherwise',
    override: 'overrides',
    unknownKey: (key, guess) => `Unexpected key “${key}”.${guess ? ` Did you mean ${guess}?` : ''}`,
    meant: (guess) => `Did you mean ${guess}?`,
    missing: (key) => `Expected the key ${key}.`,
    mapping: 'Expected keys with values.',
    once: 'Expected every key once.',
    yaml: 'Expected YAML.',
    boolean: 'Expected true or false.',
    text: 'Expected text.',
    textOrFalse: 'Expected text or false.',
    several: 'Expected text or a list of texts.',
    overridesOrTexts: 'Expected a list.',
    unreadable: (path, why) => `Could not read ${path} (${why}), expected a file of settings.`,
    cycle: (chain) => `Unexpected cycle of extends: ${chain}.`,
    init: {
      summary: 'write a file of settings to change',
      description:
        'Writes renskrift.config.yaml into the current folder, or into DIR, with all settings as comments. A file that is there is never changed.',
      examples: ['renskrift init'],
      exists: (path) => `${path} is there already, expected it not to be. Change it, or remove it first.`,
      wrote: (path) => `The settings are in ${path}`,
      head: [
        'Settings of renskrift. Remove the # before what is to hold.',
        'Options go before the environment (RENSKRIFT_ASK_ABOVE), and the environment before this file. Paths start from this file.',
        'What holds for a document, and why: renskrift config --print PATH',
      ],
      overrides: 'Other settings for some documents; the last one wins.',
    },
  },
};
