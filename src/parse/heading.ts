/** What a block opens: the answer that the readers of headings give. */
import type { HeadingRole } from './tree.ts';

/** What a block opens. */
export interface Heading {
  readonly role: HeadingRole;
  readonly level?: number;
  readonly kind?: string;
  readonly number?: string;
  /** The words of the heading; empty if it is a number alone. */
  readonly title: string;
  readonly diary?: string;
  /** How many further blocks belong to the heading: its words, under a line with the number. */
  readonly more: number;
}
