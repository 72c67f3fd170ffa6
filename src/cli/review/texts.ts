/** What `renskrift review` says, in the terminal and before it. */
import type { Language } from '../../messages.ts';
import type { WordKind } from '../../review/doubt.ts';
import type { Grouping } from '../../review/queue.ts';
import type { Scope } from '../../settle/ruling.ts';

export interface ReviewTexts {
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly folder: string;
  readonly decisions: string;
  readonly by: string;
  readonly group: string;
  readonly noTerminal: (folder: string) => string;
  /** After the session. */
  readonly done: (decided: number, left: number, file: string) => string;
  readonly nothingOpen: (questions: number) => string;
  readonly goOn: (command: string) => string;
  readonly apply: (command: string) => string;
  /** The head of the screen. */
  readonly progress: (open: number, questions: number) => string;
  readonly scope: string;
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly grouping: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly groupName: string;
  readonly groupSize: (open: number, shown: number) => string;
  readonly wordKinds: Readonly<Record<WordKind, string>>;
  readonly sureness: (from: number, to: number) => string;
  readonly place: (file: string, page: number, line: number) => string;
  /** What a text reads as where there is none, or none that is likely. */
  readonly nothing: string;
  readonly noReading: string;
  /** Names of the rows below the text. */
  readonly stands: string;
  readonly proposed: string;
  readonly reasons: string;
  readonly asItStands: string;
  /** Rows of keys. */
  readonly keys: readonly string[];
  readonly keysAtEnd: string;
  readonly help: readonly string[];
  readonly typeWord: string;
  readonly typeLine: string;
  readonly typingKeys: string;
  readonly confirmAccept: (count: number) => string;
  readonly confirmKeep: (count: number) => string;
  /** What there is to tell about the last key. */
  readonly decided: (what: string, count: number, scope: string) => string;
  readonly undone: (what: string, count: number) => string;
  readonly refused: (by: string, what: string) => string;
  readonly nothingToUndo: string;
  readonly skippedAgain: string;
  readonly noProposal: string;
  readonly emptyText: string;
  readonly noLine: string;
  readonly notDone: string;
  readonly noAlternative: (number: number) => string;
  readonly seeMore: (shown: number, needed: number) => string;
  readonly unknownKey: string;
}

export const REVIEW_TEXTS: Readonly<Record<Language, ReviewTexts>> = {
  sv: {
    summary: 'granska tveksamma rättelser, en tangent för var',
    description:
      'Granskar i terminalen, eller med --web i webbläsaren, det som clean lämnade att avgöra i MAPP. Varje beslut skrivs genast i en fil, så det går att sluta när som helst och fortsätta senare, och flera kan granska samtidigt. Besluten används när clean körs igen.',
    examples: [
      'renskrift review ut                     granska det som clean skrev i ut',
      'renskrift review ut --web               i webbläsaren, med bilden av sidan',
      'renskrift review ut --group letters     lika bokstavsbyten tillsammans',
      'renskrift review ut --by "Asta Ek" --decisions beslut.jsonl',
    ],
    folder: 'mappen som clean skrev i',
    decisions: 'fil som besluten läggs till i (annars renskrift.decisions.jsonl)',
    by: 'vem som granskar (annars GIT_AUTHOR_NAME, gits user.name eller användarnamnet)',
    group: 'vad som visas tillsammans: samma ord, samma bokstavsbyte eller samma slags tvekan',
    noTerminal: (folder) =>
      `Väntade en terminal att visa frågor i och läsa tangenter från. Kör kommandot i en terminal, eller granska i webbläsaren: renskrift review ${folder} --web`,
    done: (decided, left, file) => `Avgjort: ${decided}, kvar: ${left}. Besluten står i ${file}.`,
    nothingOpen: (questions) =>
      questions === 0 ? 'Ingenting finns att granska.' : `Alla ${questions} frågor är avgjorda.`,
    goOn: (command) => `Fortsätt: ${command}`,
    apply: (command) => `Använd besluten: ${command}`,
    progress: (open, questions) => `${open} av ${questions} öppna`,
    scope: 'Gäller (s)',
    scopes: { here: 'bara här', document: 'hela dokumentet', everywhere: 'överallt' },
    grouping: 'Grupper (g)',
    groupings: { same: 'samma ord', letters: 'samma bokstäver', doubt: 'samma slags tvekan' },
    groupName: 'Grupp',
    groupSize: (open, shown) => `${open} öppna, ${shown} visade`,
    wordKinds: { number: 'med siffror', short: 'korta', capital: 'med stor bokstav', word: 'ord' },
    sureness: (from, to) => `${from}–${to} % säkra`,
    place: (file, page, line) => `${file}, sida ${page}, rad ${line}`,
    nothing: '(ingenting)',
    noReading: '(inget förslag)',
    stands: 'Står',
    proposed: 'Förslag',
    reasons: 'Skäl',
    asItStands: 'som det står',
    keys: [
      'a rätta  x låt stå  1–9 annan läsning  e skriv ordet  E skriv raden',
      'blanksteg vänta  u ångra  j/k nästa/förra  A/X hela gruppen  ? hjälp  q sluta',
    ],
    keysAtEnd: 'u ångra  g grupper  ? hjälp  q sluta',
    help: [
      'a, Retur   rätta som föreslås',
      'x          låt stå som det står',
      '1–9        ta en annan läsning',
      'e          skriv ordet själv; Retur sparar, Esc lämnar',
      'E          skriv hela raden på nytt; ⏎ betyder radslut',
      'blanksteg  vänta med frågan; den kommer igen',
      'u          ångra det senaste (även Backsteg)',
      'j, k       nästa, förra',
      'A, X       rätta, låt stå: hela gruppen, när minst fem har visats',
      's          vad nästa beslut gäller: bara här, hela dokumentet, överallt',
      'g          vad som grupperas: samma ord, samma bokstäver, samma slags tvekan',
      'q          sluta; allt som är avgjort är sparat',
      '',
      'En tangent, vilken som helst, går tillbaka.',
    ],
    typeWord: 'Skriv',
    typeLine: 'Skriv raden',
    typingKeys: 'Retur sparar  Esc lämnar  tomt betyder att ingenting ska stå där',
    confirmAccept: (count) => `Rätta alla ${count} som föreslås? j ja  annan tangent nej`,
    confirmKeep: (count) => `Låt alla ${count} stå som de står? j ja  annan tangent nej`,
    decided: (what, count, scope) =>
      count > 1 ? `Sparat: ${what} med flera, ${count} beslut (${scope})` : `Sparat: ${what} (${scope})`,
    undone: (what, count) => (count > 1 ? `Ångrat: ${what} med flera, ${count} beslut` : `Ångrat: ${what}`),
    refused: (by, what) => `Redan avgjort av ${by}: ${what}`,
    nothingToUndo: 'Det finns inget mer att ångra från den här gången.',
    skippedAgain: 'De som fick vänta kommer igen.',
    noProposal: 'Det finns inget förslag att ta: x låter det stå, e skriver något annat.',
    emptyText: 'Ett ord kan bara tas bort på ett ställe i taget: s ändrar var beslutet gäller.',
    noLine: 'Den rena texten är ändrad, så raden kan inte skrivas om här.',
    notDone: 'Ingenting avgjordes.',
    noAlternative: (number) => `Det finns ingen läsning nummer ${number}.`,
    seeMore: (shown, needed) => `Se först minst ${needed} i gruppen (j nästa); ${shown} har visats.`,
    unknownKey: 'Den tangenten gör ingenting här; ? visar dem som gör det.',
  },
  en: {
    summary: 'review doubtful corrections, one key for each',
    description:
      'Reviews in the terminal, or with --web in the browser, what clean left to decide in DIR. Every decision is written to a file at once, so you can stop at any time and go on later, and several people can review at the same time. The decisions are used when clean is run again.',
    examples: [
      'renskrift review out                     review what clean wrote to out',
      'renskrift review out --web              in the browser, with the scan',
      'renskrift review out --group letters     the same letters changed together',
      'renskrift review out --by "Asta Ek" --decisions decided.jsonl',
    ],
    folder: 'the folder that clean wrote to',
    decisions: 'file that the decisions are added to (else renskrift.decisions.jsonl)',
    by: 'who reviews (else GIT_AUTHOR_NAME, git’s user.name or the name of the user)',
    group: 'what is shown together: the same words, the same letters changed, or the same kind of doubt',
    noTerminal: (folder) =>
      `Expected a terminal to show questions in and read keys from. Run it in a terminal, or review in the browser: renskrift review ${folder} --web`,
    done: (decided, left, file) => `Decided: ${decided}, left: ${left}. The decisions are in ${file}.`,
    nothingOpen: (questions) =>
      questions === 0 ? 'There is nothing to review.' : `All ${questions} questions are decided.`,
    goOn: (command) => `Go on: ${command}`,
    apply: (command) => `Use the decisions: ${command}`,
    progress: (open, questions) => `${open} of ${questions} open`,
    scope: 'For (s)',
    scopes: { here: 'this place', document: 'the whole document', everywhere: 'everywhere' },
    grouping: 'Groups (g)',
    groupings: { same: 'same words', letters: 'same letters', doubt: 'same kind of doubt' },
    groupName: 'Group',
    groupSize: (open, shown) => `${open} open, ${shown} shown`,
    wordKinds: { number: 'with digits', short: 'short', capital: 'with a capital', word: 'words' },
    sureness: (from, to) => `${from}–${to} % sure`,
    place: (file, page, line) => `${file}, page ${page}, line ${line}`,
    nothing: '(nothing)',
    noReading: '(no proposal)',
    stands: 'Stands',
    proposed: 'Proposal',
    reasons: 'Why',
    asItStands: 'as it stands',
    keys: [
      'a accept  x keep  1–9 another reading  e type the word  E type the line',
      'space later  u undo  j/k next/previous  A/X whole group  ? help  q quit',
    ],
    keysAtEnd: 'u undo  g groups  ? help  q quit',
    help: [
      'a, Enter   accept the proposal',
      'x          keep what stands there',
      '1–9        take another reading',
      'e          type the word yourself; Enter saves, Esc leaves',
      'E          type the whole line anew; ⏎ stands for a line end',
      'space      put the question off; it comes again',
      'u          undo the last decision (also Backspace)',
      'j, k       next, previous',
      'A, X       accept, keep: the whole group, once five or more were shown',
      's          what the next decision is about: this place, the document, everywhere',
      'g          what is grouped: same words, same letters, same kind of doubt',
      'q          quit; all that was decided is saved',
      '',
      'Any key goes back.',
    ],
    typeWord: 'Type',
    typeLine: 'Type the line',
    typingKeys: 'Enter saves  Esc leaves  empty means that nothing shall stand there',
    confirmAccept: (count) => `Accept all ${count} proposals? y yes  any other key no`,
    confirmKeep: (count) => `Keep all ${count} as they stand? y yes  any other key no`,
    decided: (what, count, scope) =>
      count > 1 ? `Saved: ${what} and more, ${count} decisions (${scope})` : `Saved: ${what} (${scope})`,
    undone: (what, count) => (count > 1 ? `Undone: ${what} and more, ${count} decisions` : `Undone: ${what}`),
    refused: (by, what) => `Already decided by ${by}: ${what}`,
    nothingToUndo: 'There is nothing more of this session to undo.',
    skippedAgain: 'Those that were put off come again.',
    noProposal: 'There is no proposal to accept: x keeps what stands there, e types something else.',
    emptyText: 'A word can only be taken away at one place at a time: s changes where a decision applies.',
    noLine: 'The clean text was changed, so the line cannot be typed anew here.',
    notDone: 'Nothing was decided.',
    noAlternative: (number) => `There is no reading number ${number}.`,
    seeMore: (shown, needed) =>
      `See at least ${needed} of the group first (j next); ${shown} ${shown === 1 ? 'was' : 'were'} shown.`,
    unknownKey: 'That key does nothing here; ? shows those that do.',
  },
};
