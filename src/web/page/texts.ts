/** What the page says; a file for each language has the words. */
import type { RulingAnswer } from '../wire.ts';
import type { ActionName } from './keymap.ts';

/** Names of kinds of words, for groups of questions that are alike in doubt. */
type WordKind = 'number' | 'short' | 'capital' | 'word';

export interface Texts {
  /** Words that stand in the page as they are. */
  readonly labels: Readonly<Record<Label, string>>;
  /** What a button does, by its action. */
  readonly actions: Readonly<Record<ActionName, string>>;
  readonly who: (by: string, documents: number) => string;
  readonly count: (done: number, questions: number) => string;
  readonly where: (file: string, page: number, line: number) => string;
  readonly position: (index: number, size: number) => string;
  readonly acceptTo: (word: string) => string;
  readonly remove: string;
  readonly keepAs: (word: string) => string;
  readonly nothing: string;
  readonly sure: (percent: string) => string;
  readonly noProposal: string;
  readonly emptyText: string;
  readonly why: (reasons: string) => string;
  readonly settled: (ruling: RulingAnswer, when: string) => string;
  readonly stale: string;
  readonly imageOf: (word: string) => string;
  readonly imageProblem: Readonly<
    Record<'missing' | 'format' | 'broken' | 'unplaced', (name: string) => string>
  >;
  readonly group: (size: number) => string;
  readonly groupRest: (size: number) => string;
  readonly acceptAll: (size: number) => string;
  readonly keepAll: (size: number) => string;
  readonly wordKinds: Readonly<Record<WordKind, string>>;
  readonly band: (from: number, to: number) => string;
  readonly noBand: string;
  readonly unreadable: string;
  readonly moreRows: (count: number) => string;
  readonly elsewhereCount: (before: string, count: number, after: string, afterCount: number) => string;
  readonly states: Readonly<Record<'here' | 'asked' | 'replaced' | 'left', string>>;
  readonly editWord: string;
  readonly editLine: string;
  readonly editLineHint: string;
  readonly save: string;
  readonly cancel: string;
  readonly confirmTitle: (action: 'accept' | 'keep', size: number) => string;
  readonly confirmSample: (shown: number, size: number) => string;
  readonly confirmYes: (action: 'accept' | 'keep', size: number) => string;
  readonly decided: (before: string, text: string, scope: RulingAnswer['scope']) => string;
  readonly kept: (before: string, scope: RulingAnswer['scope']) => string;
  readonly decidedMany: (count: number) => string;
  readonly retyped: string;
  readonly undone: (count: number, before: string) => string;
  readonly nothingToUndo: string;
  readonly skippedAll: string;
  readonly refused: (by: string) => string;
  readonly failed: (why: string) => string;
  readonly offline: string;
  readonly others: string;
  readonly scopeNow: (name: string) => string;
  readonly doneTitle: string;
  readonly doneText: (command: string) => string;
  readonly nothingFound: string;
  readonly nothingFoundText: string;
  readonly helpTitle: string;
  readonly helpAbout: string;
  readonly helpKeys: string;
  readonly keysOn: string;
  readonly changeKey: (action: string, keys: string) => string;
  readonly pressKey: string;
  readonly resetKeys: string;
  readonly close: string;
  readonly alternativeKeys: string;
  readonly keyNames: Readonly<Record<string, string>>;
  readonly noKey: string;
}

type Label =
  | 'review'
  | 'grouping'
  | 'groupingSame'
  | 'groupingLetters'
  | 'groupingDoubt'
  | 'filter'
  | 'otherLanguage'
  | 'alternatives'
  | 'scope'
  | 'scopeHere'
  | 'scopeDocument'
  | 'scopeEverywhere'
  | 'side'
  | 'elsewhere'
  | 'keys';

/** The key's name as people know it. */
export const keyName = (key: string, { keyNames }: Texts): string => keyNames[key] ?? key;
