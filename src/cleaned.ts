/** What a document is on its way through the stages, and at its end. */
import type { Root } from 'mdast';
import type { Decision, Edited, Repair, Source } from './document.ts';
import type { Finding } from './messages.ts';
import type { RecordResult } from './record/index.ts';

/** A document read, repaired and parsed. */
export interface Transcript {
  readonly kind: 'transcribed';
  /** Of the bytes that were read, in hexadecimal. */
  readonly sha256: string;
  readonly source: Source;
  readonly repair: Repair;
  readonly edited: Edited;
  readonly tree: Root;
  readonly findings: readonly Finding[];
}

/** What a document became. */
export interface Cleaned extends RecordResult {
  readonly kind: 'cleaned';
  /** Of the bytes that were read, in hexadecimal. */
  readonly sha256: string;
  /** The clean text, with the line ends and page breaks of the source. */
  readonly text: string;
  /** What was replaced, and what a person is asked. */
  readonly decisions: readonly Decision[];
  /** Number of words that repair looked at. */
  readonly words: number;
  readonly source: Source;
  /** The clean text in normal form, with the way back to the source. */
  readonly edited: Edited;
  /** The clean text as a tree (mdast) with positions in the source. */
  readonly tree: Root;
  /** What there is to say about the document, from all stages. */
  readonly findings: readonly Finding[];
}

/** A document that is no text, and why. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly finding: Finding;
}
