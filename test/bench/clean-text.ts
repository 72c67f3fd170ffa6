/**
 * What happens to clean text: how much of it is changed as it is, and how much of it comes back when å, ä, ö were folded to
 * a, a, o before. Texts are cut into documents of about a page or two at blank lines, which are cleaned each by itself and
 * as one folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentScore, intervals, summarise } from '../../src/evaluate/index.ts';
import type { Model } from '../../src/model/model.ts';
import { score } from './measured.ts';
import { type Clean, cleanBatch, cleanWith } from './renskrift.ts';
import { markdownTable, percent, range } from './table.ts';

/** Characters of a document at least, but for the last of a text. */
const DOCUMENT = 4000;

/** A text in documents. */
interface Text {
  readonly name: string;
  readonly documents: readonly string[];
}

interface Row {
  readonly name: string;
  readonly way: string;
  /** The text as it is, and the text folded first, both against the text as it is. */
  readonly asIs: readonly DocumentScore[];
  readonly folded: readonly DocumentScore[];
}

/** What makes the function that cleans documents of a folder. */
type Way = (documents: readonly string[]) => Clean;

/** A table of every `.txt` file of a folder and of all of them, cleaned in both ways. */
export function cleanTextTable(folder: string, model: Model): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = names
    .sort()
    .map((name) => ({ name, documents: cut(readFileSync(join(folder, name), 'utf8')) }));
  const rows = [
    ...rowsOf('each by itself', texts, () => cleanWith(model)),
    ...rowsOf('as a folder', texts, (documents) => cleanBatch(model, documents)),
  ];
  return markdownTable(HEAD, rows.map(cells));
}

/** A row for every text, and one for all. */
function rowsOf(way: string, texts: readonly Text[], cleaner: Way): Row[] {
  const asIs = scorer(texts, (document) => document, cleaner);
  const back = scorer(texts, folded, cleaner);
  const rows = texts.map(({ name, documents }) => ({
    name,
    way,
    asIs: asIs(documents),
    folded: back(documents),
  }));
  const all = {
    name: 'all',
    way,
    asIs: rows.flatMap((row) => row.asIs),
    folded: rows.flatMap((row) => row.folded),
  };
  return [...rows, all];
}

/** A function that scores documents of the texts, as they are `seen`. */
function scorer(
  texts: readonly Text[],
  seen: (document: string) => string,
  cleaner: Way,
): (documents: readonly string[]) => DocumentScore[] {
  const clean = cleaner(texts.flatMap(({ documents }) => documents.map(seen)));
  return (documents) =>
    documents.map((document) => score(document, seen(document), clean(seen(document)).text));
}

/** Paragraphs together until they are long enough. */
function cut(text: string): string[] {
  const documents: string[] = [];
  let open = '';
  for (const paragraph of text.split(/(?<=\n[ \t]*\n)/u)) {
    open += paragraph;
    if (open.length < DOCUMENT) continue;
    documents.push(open);
    open = '';
  }
  return open.trim() === '' ? documents : [...documents, open];
}

const FOLDED: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', Å: 'A', Ä: 'A', Ö: 'O' };

const folded = (text: string): string =>
  text.normalize('NFC').replace(/[åäöÅÄÖ]/g, (letter) => FOLDED[letter] as string);

const HEAD: readonly string[] = [
  'text',
  'cleaned',
  'documents',
  'words',
  'changed as is',
  'with marks, changed as is',
  'folded, right before',
  'folded, right after',
  '95 % interval',
  'folded, harmed',
];

function cells({ name, way, asIs, folded: back }: Row): string[] {
  const [given, repaired] = [summarise(asIs), summarise(back)];
  const [low, high] = intervals(back).werLetters;
  return [
    name,
    way,
    String(given.documents),
    String(given.werLetters.gold),
    percent(given.werLetters.fixed, 3),
    percent(given.wer.fixed, 3),
    percent(1 - repaired.werLetters.ocr),
    percent(1 - repaired.werLetters.fixed),
    range([1 - high, 1 - low]),
    percent(repaired.tokensLetters.harmedShareOfGold, 3),
  ];
}
