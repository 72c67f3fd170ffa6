/** What help and usage errors of all commands say. */
import type { Language } from '../messages.ts';

type Term =
  | 'paths'
  | 'dir'
  | 'file'
  | 'number'
  | 'word'
  | 'command'
  | 'ending'
  | 'field'
  | 'ids'
  | 'format'
  | 'encoding'
  | 'name'
  | 'grouping'
  | 'text';

export interface UsageTexts {
  readonly summary: string;
  readonly exitCodes: string;
  readonly example: string;
  /** Headings of a help page, by what commander calls them. */
  readonly headings: Readonly<Record<string, string>>;
  readonly exampleHeading: string;
  /** Heading of the commands that are about the program itself. */
  readonly aroundHeading: string;
  readonly commandLine: string;
  readonly flags: string;
  readonly choices: (list: string) => string;
  readonly standard: (value: string) => string;
  /** Placeholders for values. */
  readonly terms: Readonly<Record<Term, string>>;
  readonly help: string;
  readonly helpCommand: string;
  readonly version: string;
  readonly lang: string;
  readonly color: string;
  readonly noColor: string;
  readonly error: string;
  readonly warning: string;
  readonly more: (command: string) => string;
  readonly unknownOption: (flag: string, guess?: string) => string;
  readonly unknownCommand: (name: string, guess?: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (flags: string) => string;
  readonly missingOption: (flags: string) => string;
  readonly conflicting: (flags: string, other: string) => string;
  readonly invalidValue: (flags: string, value: string, expected: string) => string;
  readonly tooMany: (expected: number, got: number) => string;
  readonly oneOf: (list: string) => string;
  readonly probability: string;
  readonly wholeNumber: string;
  readonly wholeOrZero: string;
  readonly shard: string;
}

const guessed = (words: string, guess: string | undefined): string => (guess ? ` ${words} ${guess}?` : '');

export const USAGE_TEXTS: Readonly<Record<Language, UsageTexts>> = {
  sv: {
    summary:
      'Renskriver OCR-text av svenska protokoll: ren text, en YAML-post och en lista över tveksamma rättelser.',
    exitCodes:
      'Slutkod: 0 klart, 1 check fann något att göra, 2 fel i användning, inställningar\n         eller utdata, 3 någon indatafil gick inte att läsa.',
    example: 'renskrift clean protokoll/ -o ut',
    headings: {
      'Usage:': 'Användning:',
      'Arguments:': 'Argument:',
      'Options:': 'Flaggor:',
      'Global Options:': 'Gemensamma flaggor:',
      'Commands:': 'Kommandon:',
    },
    exampleHeading: 'Exempel:',
    aroundHeading: 'Inställningar, skal och hjälp:',
    commandLine: '[flaggor] KOMMANDO',
    flags: '[flaggor]',
    choices: (list) => `ett av: ${list}`,
    standard: (value) => `annars ${value}`,
    terms: {
      paths: 'SÖKVÄG',
      dir: 'MAPP',
      file: 'FIL',
      number: 'TAL',
      word: 'ORD',
      command: 'KOMMANDO',
      ending: 'ÄNDELSE',
      field: 'FÄLT',
      ids: 'NAMN',
      format: 'FORMAT',
      encoding: 'KODNING',
      name: 'NAMN',
      grouping: 'GRUPPER',
      text: 'TEXT',
    },
    help: 'visa den här hjälpen',
    helpCommand: 'visa hjälpen för ett kommando',
    version: 'visa versionen',
    lang: 'språk i hjälp och meddelanden',
    color: 'färglägg även när utdata inte går till en terminal',
    noColor: 'färglägg inte (även miljövariabeln NO_COLOR)',
    error: 'fel',
    warning: 'varning',
    more: (command) => `Se ${command} --help.`,
    unknownOption: (flag, guess) => `Oväntad flagga ${flag}.${guessed('Menade du', guess)}`,
    unknownCommand: (name, guess) => `Oväntat kommando ${name}.${guessed('Menade du', guess)}`,
    missingArgument: (name) => `Väntade ${name}, men inget angavs.`,
    missingValue: (flags) => `Väntade ett värde efter ${flags}.`,
    missingOption: (flags) => `Väntade flaggan ${flags}.`,
    conflicting: (flags, other) => `Oväntad flagga ${other} tillsammans med ${flags}.`,
    invalidValue: (flags, value, expected) => `Oväntat värde ”${value}” för ${flags}. ${expected}`,
    tooMany: (expected, got) => `Oväntat många argument: ${got}, väntade högst ${expected}.`,
    oneOf: (list) => `Väntade ett av: ${list}.`,
    probability: 'Väntade ett tal från 0 till 1.',
    wholeNumber: 'Väntade ett heltal större än 0.',
    shard: 'Väntade del och antal delar, till exempel 2/8.',
    wholeOrZero: 'Väntade ett heltal, minst 0.',
  },
  en: {
    summary:
      'Turns OCR text of Swedish minutes into clean text, a YAML record and a list of doubtful corrections.',
    exitCodes:
      'Exit code: 0 done, 1 check found something to do, 2 usage, configuration or\n           output at fault, 3 some input could not be read.',
    example: 'renskrift clean minutes/ -o out',
    headings: {},
    exampleHeading: 'Example:',
    aroundHeading: 'Settings, shell and help:',
    commandLine: '[options] COMMAND',
    flags: '[options]',
    choices: (list) => `one of: ${list}`,
    standard: (value) => `otherwise ${value}`,
    terms: {
      paths: 'PATH',
      dir: 'DIR',
      file: 'FILE',
      number: 'NUMBER',
      word: 'WORD',
      command: 'COMMAND',
      ending: 'ENDING',
      field: 'FIELD',
      ids: 'NAMES',
      format: 'FORMAT',
      encoding: 'ENCODING',
      name: 'NAME',
      grouping: 'GROUPS',
      text: 'TEXT',
    },
    help: 'show this help',
    helpCommand: 'show the help of a command',
    version: 'show the version',
    lang: 'language of help and messages',
    color: 'colour even if the output is no terminal',
    noColor: 'do not colour (also the environment variable NO_COLOR)',
    error: 'error',
    warning: 'warning',
    more: (command) => `See ${command} --help.`,
    unknownOption: (flag, guess) => `Unexpected option ${flag}.${guessed('Did you mean', guess)}`,
    unknownCommand: (name, guess) => `Unexpected command ${name}.${guessed('Did you mean', guess)}`,
    missingArgument: (name) => `Expected ${name}, but got none.`,
    missingValue: (flags) => `Expected a value after ${flags}.`,
    missingOption: (flags) => `Expected the option ${flags}.`,
    conflicting: (flags, other) => `Unexpected option ${other} together with ${flags}.`,
    invalidValue: (flags, value, expected) => `Unexpected value “${value}” for ${flags}. ${expected}`,
    tooMany: (expected, got) => `Unexpectedly many arguments: ${got}, expected at most ${expected}.`,
    oneOf: (list) => `Expected one of: ${list}.`,
    probability: 'Expected a number from 0 to 1.',
    wholeNumber: 'Expected a whole number above 0.',
    shard: 'Expected a part and the number of parts, such as 2/8.',
    wholeOrZero: 'Expected a whole number, at least 0.',
  },
};
