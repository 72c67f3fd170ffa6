/** How well repair works: letters-only word errors before and after, for both OCR models and for clean text. */
import { type DocumentScore, intervals, scoreDocument, summarise } from '../../src/evaluate/index.ts';
import type { Case } from './documents.ts';
import { markdownTable, percent } from './table.ts';

/** The cleaned text of a document. */
export type Clean = (text: string) => string;

type Track = 'eng' | 'swe' | 'gold';

/** Where the lines of the table come from: a text as it goes in. */
const TRACKS: readonly { readonly track: Track; readonly name: string }[] = [
  { track: 'eng', name: 'OCR, English model' },
  { track: 'swe', name: 'OCR, Swedish model' },
  { track: 'gold', name: 'clean text' },
];

interface Row {
  readonly name: string;
  readonly scores: readonly DocumentScore[];
}

/** A table of all cases and, where they tell their level, of each level of damage in the English model's track. */
export function qualityTable(cases: readonly Case[], clean: Clean): string {
  const scored = TRACKS.map(({ track, name }) => ({
    name,
    scores: cases.map((c) => score(c, track, clean)),
  }));
  return markdownTable(HEAD, [...scored, ...byLevel(cases, scored[0] as Row)].map(cells));
}

const HEAD: readonly string[] = [
  'text',
  'documents',
  'words',
  'wrong before',
  'wrong after',
  '95 % interval',
  'errors gone',
  'right made wrong',
  'documents worse',
];

/** White space, line ends and the shape of quotes, dashes and bullets do not count. */
const score = (c: Case, track: Track, clean: Clean): DocumentScore =>
  scoreDocument(c.gold, c[track], clean(c[track]), { dehyphen: true, fold: true });

function byLevel(cases: readonly Case[], all: Row): Row[] {
  const levels = [...new Set(cases.flatMap((c) => c.level ?? []))].sort();
  return levels.map((level) => ({
    name: `${all.name}, ${level}`,
    scores: all.scores.filter((_, i) => cases[i]?.level === level),
  }));
}

function cells({ name, scores }: Row): string[] {
  const { documents, worse, werLetters, tokensLetters } = summarise(scores);
  const [low, high] = intervals(scores).werLetters;
  return [
    name,
    String(documents),
    String(werLetters.gold),
    percent(werLetters.ocr),
    percent(werLetters.fixed),
    `${percent(low)} – ${percent(high)}`,
    werLetters.ocrEdits === 0 ? '' : percent(werLetters.reduction, 1),
    percent(tokensLetters.harmedShareOfGold, 3),
    String(worse),
  ];
}
