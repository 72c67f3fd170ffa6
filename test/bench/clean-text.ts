/**
 * What happens to clean text: how much of it is changed as it is, and how much of it comes back when å, ä, ö were folded to
 * a, a, o before. Texts are cut into documents of about a page or two at blank lines.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentScore, intervals, summarise } from '../../src/evaluate/index.ts';
import { score } from './measured.ts';
import type { Clean } from './renskrift.ts';
import { markdownTable, percent, range } from './table.ts';

/** Characters of a document at least, but for the last of a text. */
const DOCUMENT = 4000;

interface Row {
  readonly name: string;
  /** The text as it is, and the text folded first, both against the text as it is. */
  readonly asIs: readonly DocumentScore[];
  readonly folded: readonly DocumentScore[];
}

/** A table of every `.txt` file of a folder and of all of them. */
export function cleanTextTable(folder: string, clean: Clean): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const rows = files.sort().map((name) => rowOf(name, readFileSync(join(folder, name), 'utf8'), clean));
  const all: Row = {
    name: 'all',
    asIs: rows.flatMap(({ asIs }) => asIs),
    folded: rows.flatMap(({ folded }) => folded),
  };
  return markdownTable(HEAD, [...rows, all].map(cells));
}

function rowOf(name: string, text: string, clean: Clean): Row {
  const documents = cut(text);
  const scored = (seen: (document: string) => string): DocumentScore[] =>
    documents.map((document) => score(document, seen(document), clean(seen(document)).text));
  return { name, asIs: scored((document) => document), folded: scored(folded) };
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
  'documents',
  'words',
  'changed as is',
  'with marks, changed as is',
  'folded, right before',
  'folded, right after',
  '95 % interval',
  'folded, harmed',
];

function cells({ name, asIs, folded: back }: Row): string[] {
  const [given, repaired] = [summarise(asIs), summarise(back)];
  const [low, high] = intervals(back).werLetters;
  return [
    name,
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
