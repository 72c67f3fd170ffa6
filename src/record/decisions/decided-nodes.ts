/** What is left of paragraphs and lists whose decisions were taken out. */
import type { RootContent } from 'mdast';

/** Decisions, verbatim, and the nodes that are more than decisions. */
export interface Decided {
  readonly decisions: readonly string[];
  readonly rest: readonly RootContent[];
  /** Nodes that are nothing but decisions. */
  readonly taken: readonly RootContent[];
}
