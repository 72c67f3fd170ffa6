/** A line being typed: text, a cursor, and what a key does to them. The line ends of a longer passage are typed as `⏎`. */
import type { Key } from './key.ts';

export interface LineEditor {
  /** What a reader takes for one character each. */
  readonly cells: readonly string[];
  /** How many of them stand before the cursor. */
  readonly at: number;
}

const LINE_END = '⏎';

/** A line to begin with, the cursor at its end. */
export function editorOf(text: string): LineEditor {
  const cells = cellsOf(text.replaceAll('\n', LINE_END));
  return { cells, at: cells.length };
}

/** The text as it is to be kept: in Unicode NFC, with line ends, without what no key should write. */
export const typed = ({ cells }: LineEditor): string =>
  cells.join('').normalize('NFC').replaceAll(LINE_END, '\n');

/** The line after a key. */
export function edited(editor: LineEditor, key: Key): LineEditor {
  const text = key.ctrl || key.meta ? '' : key.text.replace(/[\r\n\t]+/g, ' ').replace(UNWRITABLE, '');
  if (key.pasted) return inserted(editor, text);
  return MOVES[key.ctrl ? `ctrl-${key.name}` : key.name]?.(editor) ?? inserted(editor, text);
}

const UNWRITABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

type Move = (editor: LineEditor) => LineEditor;

const to =
  (place: (editor: LineEditor) => number): Move =>
  (editor) => ({ ...editor, at: Math.min(Math.max(place(editor), 0), editor.cells.length) });

const cut =
  (from: (editor: LineEditor) => number, until: (editor: LineEditor) => number): Move =>
  (editor) => {
    const start = Math.max(from(editor), 0);
    return { cells: [...editor.cells.slice(0, start), ...editor.cells.slice(until(editor))], at: start };
  };

/** Where the word before the cursor begins. */
function wordStart({ cells, at }: LineEditor): number {
  let start = at;
  while (start > 0 && cells[start - 1] === ' ') start--;
  while (start > 0 && cells[start - 1] !== ' ') start--;
  return start;
}

const start = (): number => 0;
const end = ({ cells }: LineEditor): number => cells.length;
const here = ({ at }: LineEditor): number => at;
const left = ({ at }: LineEditor): number => at - 1;
const right = ({ at }: LineEditor): number => at + 1;

/** By the name of the key; those of other line editors. */
const MOVES: Readonly<Record<string, Move>> = {
  left: to(left),
  right: to(right),
  home: to(start),
  end: to(end),
  backspace: cut(left, here),
  delete: cut(here, right),
  'ctrl-a': to(start),
  'ctrl-e': to(end),
  'ctrl-b': to(left),
  'ctrl-f': to(right),
  'ctrl-h': cut(left, here),
  'ctrl-k': cut(here, end),
  'ctrl-u': cut(start, here),
  'ctrl-w': cut(wordStart, here),
};

function inserted({ cells, at }: LineEditor, text: string): LineEditor {
  if (text === '') return { cells, at };
  const before = cellsOf(cells.slice(0, at).join('') + text); // a mark joins the letter before it
  return { cells: [...before, ...cells.slice(at)], at: before.length };
}

/** What a reader takes for one character each. */
export const cellsOf = (text: string): string[] =>
  Array.from(new Intl.Segmenter('sv').segment(text), ({ segment }) => segment);
