/** Tesseract's TSV: a row for every page, block, paragraph, line and word, whose columns the first line names. */
import type { Box } from '../../document.ts';
import { type Finding, finding } from '../../messages.ts';
import { FaultError, type Line, type PageOfBlocks, type ScannedDocument, type Word } from './tree.ts';

interface OpenPage extends PageOfBlocks {
  readonly blocks: { lines: (Line & { words: Word[] })[] }[];
}

const LEVELS = { page: 1, block: 2, paragraph: 3, line: 4, word: 5 } as const;

const COLUMNS = ['level', 'left', 'top', 'width', 'height', 'conf', 'text'] as const;
type Column = (typeof COLUMNS)[number];
/** Where the columns that we look at stand. */
type Places = Readonly<Record<Column, number>>;

/** Throws a `FaultError` for a row that is none. */
export function readTsv(tsv: string): ScannedDocument {
  const pages: OpenPage[] = [];
  let places = placesOf([]);
  for (const { text, line } of rowsOf(tsv)) {
    const cells = text.split('\t');
    if (cells[0] === 'level') places = placesOf(cells);
    else addRow(rowFrom(cells, places, line), pages);
  }
  return { pages };
}

const placesOf = (header: readonly string[]): Places =>
  Object.fromEntries(COLUMNS.map((name) => [name, header.indexOf(name)])) as Record<Column, number>;

/** A row by the names of its columns. */
interface Row {
  readonly level: number;
  readonly text: string;
  readonly box: Box;
  readonly confidence: number | undefined;
}

/** The lines that are not empty, one at a time. */
function* rowsOf(tsv: string): Generator<{ readonly text: string; readonly line: number }> {
  let start = 0;
  for (let line = 1; start < tsv.length; line++) {
    const found = tsv.indexOf('\n', start);
    const end = found < 0 ? tsv.length : found;
    const text = tsv.slice(start, end).replace(/\r$/, '');
    if (text !== '') yield { text, line };
    start = end + 1;
  }
}

function rowFrom(cells: readonly string[], places: Places, line: number): Row {
  const number = (name: Column): number => {
    const cell = cells[places[name]]?.trim() ?? '';
    if (cell === '' || !Number.isFinite(Number(cell))) throw new FaultError(badRow(name, cell, line));
    return Number(cell);
  };
  const [left, top, conf] = [number('left'), number('top'), number('conf')];
  return {
    level: number('level'),
    text: cells[places.text] ?? '',
    box: { left, top, right: left + number('width'), bottom: top + number('height') },
    confidence: conf >= 0 && conf <= 100 ? conf / 100 : undefined,
  };
}

const badRow = (name: Column, cell: string, line: number): Finding =>
  finding('read/bad-markup', { seen: `${name}: ”${cell.slice(0, 20)}”`, line });

/** Every row opens what it is of; what a hand has cut away above it is opened too. */
function addRow({ level, text, box, confidence }: Row, pages: OpenPage[]): void {
  if (level === LEVELS.page || pages.length === 0)
    pages.push({ width: box.right, height: box.bottom, blocks: [] });
  const { blocks } = pages.at(-1) as OpenPage;
  if (level === LEVELS.block || level === LEVELS.paragraph) blocks.push({ lines: [] });
  if (level < LEVELS.line) return;
  if (blocks.length === 0) blocks.push({ lines: [] });
  const { lines } = blocks.at(-1) as OpenPage['blocks'][number];
  if (level === LEVELS.line || lines.length === 0) lines.push({ words: [] });
  if (level === LEVELS.word) lines.at(-1)?.words.push({ text, box, confidence });
}
