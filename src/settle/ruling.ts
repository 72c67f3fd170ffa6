/**
 * What a person decided: one line of `renskrift.decisions.jsonl`. The program's own guesses are `Decision`s; a person's word is
 * a `Ruling`, and outranks them. Lines are only ever added, so that the file is a history, merges in git, and survives a crash.
 */
import type { Span } from '../document.ts';

export type Ruling = RulingHere | RulingInDocument | RulingEverywhere;

/** One place in one document. */
export interface RulingHere extends RulingFields, Origin {
  readonly scope: 'here';
  /** The correction it answers, as in `NAME.corrections.jsonl`. */
  readonly id: string;
  /** Where that is: UTF-16 code units of the decoded file. */
  readonly span: Span;
}

/** A word wherever it stands by itself in one document. */
export interface RulingInDocument extends RulingFields, Origin {
  readonly scope: 'document';
}

/** A word wherever it stands by itself in any document: part of the project's own lexicon. */
export interface RulingEverywhere extends RulingFields {
  readonly scope: 'everywhere';
}

export type Scope = Ruling['scope'];

/** `accept` what was proposed, `keep` what stands there, put a `text` of one's own, or `undo` what was decided before. */
export type Action = 'accept' | 'keep' | 'text' | 'undo';

interface RulingFields {
  readonly action: Action;
  /** What stands in the source. */
  readonly before: string;
  /** What shall stand there: `before` itself where it is kept. */
  readonly text: string;
  /** Who decided; any name that the project's people know each other by. */
  readonly by: string;
  /** When: an ISO 8601 date and time in UTC with milliseconds. */
  readonly at: string;
  /** What the program had proposed and how sure it was, 0 to 1, for `renskrift learn`. */
  readonly proposal?: { readonly after: string; readonly confidence: number } | undefined;
}

/** The document that a ruling is about. */
interface Origin {
  /** Its name below the folder that was cleaned. */
  readonly file: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What two rulings have in common when the later one takes the place of the earlier. */
export function subjectOf(ruling: Ruling): string {
  switch (ruling.scope) {
    case 'here':
      return JSON.stringify(['here', ruling.sha256, ruling.id]);
    case 'document':
      return JSON.stringify(['document', ruling.sha256, ruling.before]);
    case 'everywhere':
      return JSON.stringify(['everywhere', ruling.before]);
  }
}
