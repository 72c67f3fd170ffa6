/**
 * The book that the builder of the record keeps: where each value stood in the source, what could not be placed, and what
 * there is to say. Text that no reader claims goes to `ovrigt` here, so that none is lost.
 */
import type { Span } from '../document.ts';
import type { Finding } from '../messages.ts';
import { squash } from './words.ts';

/** A value of the record, as a JSON Pointer (RFC 6901), and where it stood in `Source.text`. */
export interface Place {
  readonly path: string;
  readonly span: Span;
}

export interface Ledger {
  readonly places: readonly Place[];
  readonly others: readonly string[];
  readonly findings: readonly Finding[];
  /** Says where a value of the record stood. */
  readonly note: (path: string, span: Span) => void;
  /** Takes a text that no field is for. */
  readonly leave: (text: string, span: Span) => void;
  readonly report: (found: Finding) => void;
}

/** An empty ledger. */
export function openLedger(): Ledger {
  const places: Place[] = [];
  const others: string[] = [];
  const findings: Finding[] = [];
  return {
    places,
    others,
    findings,
    note: (path, span) => {
      places.push({ path, span });
    },
    leave: (text, span) => {
      places.push({ path: `/ovrigt/${others.length}`, span });
      others.push(squash(text));
    },
    report: (found) => {
      findings.push(found);
    },
  };
}
