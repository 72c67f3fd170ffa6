/**
 * What the parse stage adds to mdast. A tree is flat, as Markdown's is: headings, paragraphs, lists and tables one after
 * the other under the root. All words of the document are in it but for what `dropped` lists. What the layout and the
 * knowledge tell of a node stands in its `data`.
 *
 * Text: each source line is one `text` node, with its position; the value of all but the last ends in the blank that joins
 * it to the next. A paragraph's text is thus the values of its text nodes put together.
 */
import type { Span } from '../document.ts';
import type { LabelMatch } from './vocabulary/labels.ts';

/** The kind of section that lists annexes. */
export const ANNEXES = 'bilagor';

/** The kind of parts and sections that hold decisions, and that of parts which tell of the matter. */
export const DECISION = 'beslut';
export const MATTER = 'arendet';

/** Why a line is no part of the text. */
export type DropReason = 'page-number' | 'running-line' | 'rule' | 'form' | 'markup';

/** A line that is layout and not text. */
export interface Dropped {
  readonly span: Span;
  readonly reason: DropReason;
}

/** What a heading opens. */
export type HeadingRole = 'title' | 'section' | 'item' | 'part';

declare module 'mdast' {
  interface RootData {
    dropped?: readonly Dropped[];
  }
  interface HeadingData {
    role?: HeadingRole;
    /** Kind of section or part, by the knowledge; of items only where they are sections as well (`5. Kortinformation`). */
    kind?: string;
    /** The number as printed, without sign and full stop. */
    number?: string;
    /** 1 for items, 2 and more for items within items. */
    level?: number;
    /** The words of the heading, without number and diary number; empty if it has none. */
    title?: string;
    /** Diary number printed in the heading. */
    diary?: string;
  }
  interface ParagraphData {
    /** The label at its head. */
    label?: LabelMatch;
  }
  interface ListItemData {
    /** Bullet or number, as printed. */
    marker?: string;
  }
}
