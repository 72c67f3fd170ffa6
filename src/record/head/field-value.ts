/** What the readers of labelled fields in the head have in common: the value that they read, and the plainest of them. */
import type { Span } from '../../document.ts';
import type { LabelMatch } from '../../parse/index.ts';
import type { HeadReader } from '../head-state.ts';
import type { Passage, TextLine } from '../passages.ts';

/** A label with its value. */
export interface FieldValue {
  readonly label: LabelMatch;
  readonly passage: Passage;
  readonly lines: readonly TextLine[];
  readonly below: readonly Passage[];
  /** The lines as one text. */
  readonly text: string;
  /** Label and value in the source. */
  readonly span: Span;
  /** Label and value as one passage. */
  readonly whole: Passage;
}

/** Reads a value into the head; what it does not take it leaves in the ledger. */
export type Reader = (value: FieldValue, reader: HeadReader) => void;

/** How much a label speaks for a name or place. */
export const LABELLED_CLAIM = 9000;

/** Leaves the label with its value. */
export const leave: Reader = (value, { ledger }) => {
  ledger.leave(asPrinted(value), value.span);
};

/** Reads fields of which each line stands as printed, its label before it. */
export const verbatim =
  (field: 'uppgifter' | 'anslag'): Reader =>
  (value, { head, ledger }) => {
    head[field].push(asPrinted(value));
    ledger.note(`/justering/${field}`, value.span);
  };

const asPrinted = ({ label, text }: FieldValue): string =>
  text ? `${label.printed}: ${text}` : label.printed;
