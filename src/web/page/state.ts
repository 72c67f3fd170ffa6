/** What the page knows: what the server said, and where the reviewer is. */
import type { GroupAnswer, Grouping, GroupSummary, ItemAnswer, Language, Scope } from '../wire.ts';
import { TEXTS } from './languages.ts';
import type { Texts } from './texts.ts';

export interface State {
  language: Language;
  by: string;
  documents: number;
  questions: number;
  open: number;
  grouping: Grouping;
  filter: string;
  scope: Scope;
  queue: readonly GroupSummary[];
  /** The group that is shown, and from which of its members the rows are. */
  group: GroupAnswer | undefined;
  offset: number;
  item: ItemAnswer | undefined;
  /** Members that were shown, by group. */
  readonly seen: Map<string, Set<string>>;
  readonly skipped: Set<string>;
  /** Where decisions were made, so that undoing leads back there. */
  readonly trail: { readonly key: string; readonly id: string }[];
  image: boolean;
  zoom: number;
}

/** Before anything was loaded. */
export const startState = (): State => ({
  language: 'sv',
  by: '',
  documents: 0,
  questions: 0,
  open: 0,
  grouping: 'same',
  filter: '',
  scope: 'here',
  queue: [],
  group: undefined,
  offset: 0,
  item: undefined,
  seen: new Map(),
  skipped: new Set(),
  trail: [],
  image: true,
  zoom: 2,
});

/** The words in the reviewer's language. */
export const textsOf = ({ language }: State): Texts => TEXTS[language];

/** Which member of its group the shown question is, from 0; -1 where it is none any more. */
export const indexOf = ({ group, item }: State): number => (item ? (group?.ids.indexOf(item.id) ?? -1) : -1);

/** Remembers that a member was shown. */
export function markSeen({ seen, group }: State, id: string): void {
  if (!group) return;
  const ids = seen.get(group.key) ?? new Set();
  seen.set(group.key, ids.add(id));
}

/** Where the next decision applies, in words. */
export function scopeName(state: State): string {
  const { scopeHere, scopeDocument, scopeEverywhere } = textsOf(state).labels;
  return { here: scopeHere, document: scopeDocument, everywhere: scopeEverywhere }[state.scope];
}
