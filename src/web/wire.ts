/** What goes between the review's server and its page, as JSON. */
import type { Language } from '../messages.ts';
import { hasProposal, type Objection } from '../review/proposal.ts';
import type { Grouping, Pattern } from '../review/queue.ts';
import type { Action, Scope } from '../settle/ruling.ts';

export type { Grouping, Language, Objection, Pattern, Scope };
export { hasProposal };

/** How far the review is. */
export interface Progress {
  readonly questions: number;
  readonly open: number;
}

export interface SessionAnswer extends Progress {
  readonly language: Language;
  /** Who decides here. */
  readonly by: string;
  readonly documents: number;
}

/** A group of open questions, without its members. */
export interface GroupSummary {
  readonly key: string;
  readonly pattern: Pattern;
  readonly size: number;
}

export interface QueueAnswer extends Progress {
  /** The worthiest; `more` were left out. */
  readonly groups: readonly GroupSummary[];
  readonly more: number;
}

/** A question as a row in a list. */
export interface Member {
  readonly id: string;
  readonly file: string;
  readonly page: number;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly confidence: number;
  readonly context: Around;
}

export interface Around {
  readonly before: string;
  readonly after: string;
}

export interface GroupAnswer {
  readonly key: string;
  /** Every member, or as many as may be settled at once. */
  readonly ids: readonly string[];
  /** How many there are. */
  readonly size: number;
  /** The rows from the offset that was asked for. */
  readonly members: readonly Member[];
}

/** A place on the image of a page. */
export interface Strip {
  /** Where the image is, from the page's address; absent where none can be shown, and then `problem` says why. */
  readonly href?: string | undefined;
  readonly problem?: 'missing' | 'format' | undefined;
  /** The image as the OCR file names it. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly box?:
    | { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
    | undefined;
}

/** Another place where the word stands. */
export interface Elsewhere extends Around {
  readonly file: string;
  readonly word: string;
  /** What the program or a person made of it there. */
  readonly state: 'here' | 'asked' | 'replaced' | 'left';
}

/** What somebody decided. */
export interface RulingAnswer {
  readonly action: Action;
  readonly scope: Scope;
  readonly before: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

export interface ItemAnswer extends Member {
  readonly alternatives: readonly { readonly text: string; readonly probability: number }[];
  /** Why it was proposed, in Swedish and in English. */
  readonly reasons: Readonly<Record<Language, string>>;
  readonly passage: Around;
  /** The line as it may be typed anew, where the text is known. */
  readonly lines?: string | undefined;
  readonly strip?: Strip | undefined;
  readonly ruling?: RulingAnswer | undefined;
  readonly elsewhere: readonly Elsewhere[];
  /** How often the word stands in the documents, and the proposal in the clean texts. */
  readonly count: { readonly before: number; readonly after: number };
}

/** What was decided or undone, and how far the review is then. */
export interface DoneAnswer extends Progress {
  /** The first hundred, of `count`. */
  readonly rulings: readonly RulingAnswer[];
  readonly count: number;
}

/** Why a request was refused; nothing was changed. */
export interface RefusedAnswer {
  readonly error: string;
  /** What somebody else decided meanwhile. */
  readonly settled?: readonly RulingAnswer[] | undefined;
  /** Why that cannot be said of them. */
  readonly unfit?: Objection | undefined;
}
