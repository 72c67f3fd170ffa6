/** What `renskrift words` says. */
import type { Language } from '../../messages.ts';

export interface WordsTexts {
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly listSummary: string;
  readonly listExamples: readonly string[];
  readonly addSummary: string;
  readonly addExamples: readonly string[];
  readonly removeSummary: string;
  readonly removeExamples: readonly string[];
  readonly word: string;
  readonly as: string;
  readonly json: string;
  readonly decisions: string;
  readonly by: string;
  readonly none: string;
  readonly added: (change: string) => string;
  readonly already: (change: string) => string;
  readonly removed: (change: string) => string;
  readonly missing: (word: string) => string;
  readonly notAWord: (text: string) => string;
  readonly notAText: string;
  readonly emptyText: string;
}

export const WORDS_TEXTS: Readonly<Record<Language, WordsTexts>> = {
  sv: {
    summary: 'samlingens egna ord: visa, lägg till och ta bort',
    description:
      'Samlingens egna ord lämnas som de står, eller ersätts på ett bestämt sätt, i varje dokument som clean renskriver. De står bland besluten i renskrift.decisions.jsonl.',
    examples: [
      'renskrift words add Solgläntan             ett namn som ska stå så',
      'renskrift words add Kvarnbo --as Kvarnsbo  ett ord som alltid är felläst',
      'renskrift words list',
    ],
    listSummary: 'visa orden i alfabetisk ordning',
    listExamples: ['renskrift words list'],
    addSummary: 'lägg till ett ord',
    addExamples: ['renskrift words add Solgläntan', 'renskrift words add Kvarnbo --as Kvarnsbo'],
    removeSummary: 'ta bort ett ord',
    removeExamples: ['renskrift words remove Solgläntan'],
    word: 'ordet som det står i texten',
    as: 'vad som ska stå i stället',
    json: 'skriv orden som JSON',
    decisions: 'fil med besluten (annars renskrift.decisions.jsonl)',
    by: 'vem som bestämmer (annars GIT_AUTHOR_NAME, gits user.name eller användarnamnet)',
    none: 'Inga egna ord än. Lägg till ett: renskrift words add ORD',
    added: (change) => `Tillagt: ${change}`,
    already: (change) => `Finns redan: ${change}`,
    removed: (change) => `Borttaget: ${change}`,
    missing: (word) => `Oväntat ord ”${word}”, väntade ett av samlingens egna. Se renskrift words list.`,
    notAWord: (text) =>
      `Oväntat ”${text}”, väntade ett ord: bokstäver eller siffror, på en rad, utan blanktecken runt om.`,
    notAText: 'Oväntad text efter --as, väntade en rad utan styrtecken.',
    emptyText:
      'Oväntat tomt efter --as, väntade vad som ska stå i stället. Ett ord tas inte bort överallt; ta bort det på varje ställe för sig med renskrift review.',
  },
  en: {
    summary: "the batch's own words: list, add and remove",
    description:
      "The batch's own words are left as they stand, or replaced in one way, in every document that clean goes through. They are kept among the decisions in renskrift.decisions.jsonl.",
    examples: [
      'renskrift words add Solbacken              a name that is to stand so',
      'renskrift words add Kvarnbo --as Kvarnsbo  a word that is always misread',
      'renskrift words list',
    ],
    listSummary: 'list the words in alphabetical order',
    listExamples: ['renskrift words list'],
    addSummary: 'add a word',
    addExamples: ['renskrift words add Solbacken', 'renskrift words add Kvarnbo --as Kvarnsbo'],
    removeSummary: 'remove a word',
    removeExamples: ['renskrift words remove Solbacken'],
    word: 'the word as it stands in the text',
    as: 'what shall stand there instead',
    json: 'print the words as JSON',
    decisions: 'file of the decisions (else renskrift.decisions.jsonl)',
    by: 'who decides (else GIT_AUTHOR_NAME, git’s user.name or the name of the user)',
    none: 'No words of your own yet. Add one: renskrift words add WORD',
    added: (change) => `Added: ${change}`,
    already: (change) => `Already there: ${change}`,
    removed: (change) => `Removed: ${change}`,
    missing: (word) => `Unexpected word “${word}”, expected one of your own. See renskrift words list.`,
    notAWord: (text) =>
      `Unexpected “${text}”, expected a word: letters or digits, on one line, without blanks around it.`,
    notAText: 'Unexpected text after --as, expected one line without control characters.',
    emptyText:
      'Unexpectedly nothing after --as, expected what shall stand there instead. No word is taken away everywhere; take it away place by place with renskrift review.',
  },
};
