/** What the page about a batch is made of: figures and lists as plain data, worked out before any of it is put into words. */
import type { Bin } from '../evaluate/reliability.ts';

export interface ReportData {
  /** The heading, where the user wants one of their own. */
  readonly title: string | undefined;
  /** When the page was made, as it shall stand; nothing unless told, so that the same input gives the same bytes. */
  readonly date: string | undefined;
  /** The documents that matter most first. */
  readonly documents: readonly DocumentRow[];
  readonly totals: Totals;
  /** The commonest first. */
  readonly confusions: readonly Confusion[];
  readonly repairs: readonly CommonRepair[];
  readonly reliability: ReliabilityFigures | undefined;
  readonly people: readonly PersonRow[];
}

/** One document. */
export interface DocumentRow {
  /** Names its section on the page. */
  readonly id: string;
  readonly name: string;
  /** Relative links from the page to what `clean` wrote; undefined where it is not there. */
  readonly textLink: string | undefined;
  readonly recordLink: string | undefined;
  readonly words: number;
  readonly replaced: number;
  readonly flagged: number;
  readonly open: number;
  /** Against the gold text, where there is one. */
  readonly errors: Errors | undefined;
  readonly questions: readonly Question[];
}

/** Words by letters alone: shares of the printed words that are wrong. */
export interface Errors {
  readonly before: number;
  readonly after: number;
  /** Right words made wrong. */
  readonly harmed: number;
}

/** A word that a person is asked about, in its line. */
export interface Question {
  readonly id: string;
  readonly page: number;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly confidence: number;
  /** The rest of the line in the clean text. */
  readonly left: string;
  readonly right: string;
  /** What a person put there; undefined while it is open. */
  readonly decided: string | undefined;
  readonly link: string | undefined;
}

export interface Totals {
  readonly documents: number;
  readonly words: number;
  readonly replaced: number;
  readonly flagged: number;
  readonly open: number;
  readonly errors:
    | (Errors & { readonly within: readonly [number, number]; readonly documents: number })
    | undefined;
}

/** Letters printed and what was seen for them, by the corrections that were made. */
export interface Confusion {
  readonly printed: string;
  readonly seen: string;
  readonly count: number;
  /** The commonest words in which that happened, `seen → printed`. */
  readonly examples: readonly string[];
}

export interface CommonRepair {
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

export interface ReliabilityFigures {
  /** Who says what was right. */
  readonly judge: 'gold' | 'people';
  readonly bins: readonly Bin[];
  /** Expected calibration error. */
  readonly error: number;
  readonly count: number;
}

export interface PersonRow {
  readonly name: string;
  readonly roles: readonly string[];
  readonly groups: readonly string[];
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly records: readonly { readonly label: string; readonly link: string }[];
}
