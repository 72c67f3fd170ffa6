/**
 * What a reporter is given: the documents as VFiles, so that unified's own reporters can be used on the same, and what is common to
 * all. A reporter makes one text of it, and depends on that alone.
 */
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Language, Level } from '../messages.ts';

export interface Report {
  readonly files: readonly VFile[];
  readonly language: Language;
  /** Of renskrift, as in package.json. */
  readonly version: string;
  /** Words that were looked at, in all documents. */
  readonly words: number;
}

export type Reporter = (report: Report) => string;

/** A message with the document it is about. */
export interface Finding {
  readonly path: string;
  readonly message: VFileMessage;
  readonly level: Level;
}

/** All messages, document by document. */
export const findingsOf = ({ files }: Report): Finding[] =>
  files.flatMap(({ path, messages }) =>
    messages.map((message) => ({ path, message, level: levelOf(message) })),
  );

/** unified's way of telling an error from a warning from information. */
export const levelOf = ({ fatal }: VFileMessage): Level =>
  fatal === true ? 'error' : fatal === false ? 'warning' : 'info';

const SEVERITY: Readonly<Record<Level, number>> = { error: 2, warning: 1, info: 0 };

/** Whether a level is as bad as another, or worse. */
export const isAtLeast = (level: Level, limit: Level): boolean => SEVERITY[level] >= SEVERITY[limit];

/** The worst first; else in the order they have, for reports that may hold only so many. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => SEVERITY[b.level] - SEVERITY[a.level]);

/** Where a message is, from 1; the end where it is known. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The place of a message; nothing for what is said of a whole document. */
export function regionOf({ place }: VFileMessage): Region | undefined {
  if (!place) return undefined;
  if (!('start' in place)) return { line: place.line, column: place.column };
  const { start, end } = place;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
