/** What `renskrift completion` and `renskrift man` say, and what the manual page has beside the help. */
import type { Language } from '../../messages.ts';

type Heading =
  | 'name'
  | 'synopsis'
  | 'description'
  | 'options'
  | 'commands'
  | 'files'
  | 'environment'
  | 'exit'
  | 'examples';

type Rows = readonly (readonly [name: string, what: string])[];

export interface ShellTexts {
  readonly completion: {
    readonly summary: string;
    readonly description: string;
    readonly examples: readonly string[];
    readonly shell: string;
  };
  readonly man: {
    readonly summary: string;
    readonly description: string;
    readonly examples: readonly string[];
  };
  readonly headings: Readonly<Record<Heading, string>>;
  readonly about: string;
  readonly files: Rows;
  readonly environment: string;
  readonly exits: Rows;
}

export const SHELL_TEXTS: Readonly<Record<Language, ShellTexts>> = {
  sv: {
    completion: {
      summary: 'skriv ut skalets komplettering: kommandon, flaggor och värden',
      description:
        'Skriver ut ett skript som låter skalet fylla i kommandon, flaggor, värden, filer och mappar när man trycker på tabb.',
      examples: [
        'renskrift completion bash >> ~/.bashrc',
        'renskrift completion zsh > "$fpath[1]/_renskrift"',
        'renskrift completion fish > ~/.config/fish/completions/renskrift.fish',
      ],
      shell: 'bash, zsh eller fish',
    },
    man: {
      summary: 'skriv ut manualsidan',
      description: 'Skriver ut manualsidan i troff, för man och groff, med samma ord som hjälpen.',
      examples: ['renskrift man > renskrift.1 && man -l renskrift.1'],
    },
    headings: {
      name: 'Namn',
      synopsis: 'Översikt',
      description: 'Beskrivning',
      options: 'Gemensamma flaggor',
      commands: 'Kommandon',
      files: 'Filer',
      environment: 'Miljö',
      exit: 'Slutkod',
      examples: 'Exempel',
    },
    about:
      'Det som OCR läst fel rättas, det som författaren skrivit lämnas. Tveksamma ord ändras inte utan läggs i en lista. Programmet fungerar utan nät och ändrar aldrig indata.',
    files: [
      [
        'renskrift.config.yaml',
        'inställningar, den närmaste från den aktuella mappen och uppåt; se renskrift init',
      ],
      [
        '.renskriftignore',
        'dokument att förbigå, som i .gitignore, i den aktuella mappen och i mappar som anges',
      ],
      ['renskrift.decisions.jsonl', 'det som människor avgjort, i den aktuella mappen'],
    ],
    environment: 'som --ask-above, och så för varje flagga; flaggor går före. Även NO_COLOR och FORCE_COLOR.',
    exits: [
      ['0', 'klart'],
      ['1', 'check fann något att göra'],
      ['2', 'fel i användning, inställningar eller utdata'],
      ['3', 'någon indatafil gick inte att läsa; resten är gjort'],
    ],
  },
  en: {
    completion: {
      summary: "print the shell's completion: commands, options and values",
      description:
        'Prints a script that lets the shell fill in commands, options, values, files and folders when Tab is pressed.',
      examples: [
        'renskrift completion bash >> ~/.bashrc',
        'renskrift completion zsh > "$fpath[1]/_renskrift"',
        'renskrift completion fish > ~/.config/fish/completions/renskrift.fish',
      ],
      shell: 'bash, zsh or fish',
    },
    man: {
      summary: 'print the manual page',
      description: 'Prints the manual page in troff, for man and groff, in the words of the help.',
      examples: ['renskrift man > renskrift.1 && man -l renskrift.1'],
    },
    headings: {
      name: 'Name',
      synopsis: 'Synopsis',
      description: 'Description',
      options: 'Global options',
      commands: 'Commands',
      files: 'Files',
      environment: 'Environment',
      exit: 'Exit status',
      examples: 'Examples',
    },
    about:
      'What OCR misread is mended, what the author wrote is left. Doubtful words are not changed but put into a list. The program needs no network and never changes its input.',
    files: [
      ['renskrift.config.yaml', 'settings, the nearest upward from the current folder; see renskrift init'],
      [
        '.renskriftignore',
        'documents to pass over, as in .gitignore, in the current folder and in folders given',
      ],
      ['renskrift.decisions.jsonl', 'what people decided, in the current folder'],
    ],
    environment:
      'like --ask-above, and so for every option; options go before. Also NO_COLOR and FORCE_COLOR.',
    exits: [
      ['0', 'done'],
      ['1', 'check found something to do'],
      ['2', 'usage, configuration or output at fault'],
      ['3', 'some input could not be read; the rest is done'],
    ],
  },
};
