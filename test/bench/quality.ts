/** How well repair works: word errors before and after, for both OCR models and for clean text. */
import { type DocumentScore, intervals, summarise } from '../../src/evaluate/index.ts';
import { byLevel, type Measured } from './measured.ts';
import { markdownTable, percent, range } from './table.ts';

interface Row {
  readonly name: string;
  readonly scores: readonly DocumentScore[];
  /** The Swedish model's reading of the same documents, where all have one: what scanning again would give. */
  readonly rescanned?: readonly DocumentScore[];
}

/** A table of each level of damage and of all documents, then of the Swedish model's reading and of clean text. */
export function qualityTable(all: readonly Measured[]): string {
  const swe = (list: readonly Measured[]): DocumentScore[] => list.flatMap((m) => m.swe ?? []);
  const rows: Row[] = [
    ...byLevel(all).map(({ name, documents }) => ({
      name: `English model, ${name}`,
      scores: documents.map(({ eng }) => eng),
      rescanned: swe(documents).length === documents.length ? swe(documents) : [],
    })),
    { name: 'Swedish model', scores: swe(all) },
    { name: 'clean text', scores: all.map(({ gold }) => gold) },
  ];
  return markdownTable(HEAD, rows.filter(({ scores }) => scores.length > 0).map(cells));
}

const HEAD: readonly string[] = [
  'text',
  'documents',
  'words',
  'wrong before',
  'wrong after',
  '95 % interval',
  'Swedish model instead',
  'errors gone',
  'fixed',
  'harmed',
  'right made wrong',
  'with marks, before',
  'with marks, after',
  'documents worse',
];

function cells({ name, scores, rescanned = [] }: Row): string[] {
  const { documents, worse, wer, werLetters, tokensLetters } = summarise(scores);
  return [
    name,
    String(documents),
    String(werLetters.gold),
    percent(werLetters.ocr),
    percent(werLetters.fixed),
    range(intervals(scores).werLetters),
    rescanned.length === 0 ? '' : percent(summarise(rescanned).werLetters.ocr),
    werLetters.ocrEdits === 0 ? '' : percent(werLetters.reduction, 1),
    String(tokensLetters.fixed),
    String(tokensLetters.harmed),
    percent(tokensLetters.harmedShareOfGold, 3),
    percent(wer.ocr),
    percent(wer.fixed),
    String(worse),
  ];
}
