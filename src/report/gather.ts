/** From results, gold texts and decisions to what the page shows. Depends on its arguments alone. */
import { intervals } from '../evaluate/intervals.ts';
import { judgeCorrections } from '../evaluate/judged.ts';
import { placedWords } from '../evaluate/placed-words.ts';
import { type Confident, reliability } from '../evaluate/reliability.ts';
import { type DocumentScore, scoreDocument } from '../evaluate/score.ts';
import { summarise } from '../evaluate/summary.ts';
import { byText } from '../order.ts';
import type { ReviewDocument } from '../review/document.ts';
import { openQuestions, settledBy } from '../review/open.ts';
import type { Standing } from '../settle/standing.ts';
import { shown } from '../shown.ts';
import { commonest, confusionsIn } from './confusions.ts';
import type { DocumentRow, ReliabilityFigures, ReportData, Totals } from './data.ts';
import { linkTo } from './links.ts';
import { type People, personRow } from './people.ts';
import { questionsOf } from './questions.ts';

/** A document with what is known of it. */
export interface ReportedDocument extends ReviewDocument {
  /** Its way below the folder of the results, without endings. */
  readonly stem: string;
  /** What was written of it. */
  readonly files: { readonly text: string | undefined; readonly record: string | undefined };
  /** As printed, where that is known. */
  readonly gold: string | undefined;
}

export interface Gathered {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  /** The way from the page to the folder of the results, with `/`. */
  readonly base: string;
  readonly documents: readonly ReportedDocument[];
  readonly standing: Standing;
  readonly people: People;
}

const MOST_REPAIRS = 25;

/** All that the page shows. */
export function gather({ title, date, base, documents, standing, people }: Gathered): ReportData {
  const scored = documents.map((document) => ({ document, score: scoreOf(document) }));
  const rows = scored.map(({ document, score }, i) => rowOf(document, score, `d${i + 1}`, base, standing));
  const made = documents.flatMap(({ corrections }) => corrections.filter(({ kind }) => kind === 'replace'));
  return {
    title,
    date,
    documents: rows.sort(byNeed),
    totals: totalsOf(
      rows,
      scored.flatMap(({ score }) => score ?? []),
    ),
    confusions: confusionsIn(made),
    repairs: commonest(made, MOST_REPAIRS),
    reliability: reliabilityOf(documents, standing),
    people: people.map((person) => personRow(person, base)),
  };
}

function scoreOf({ gold, source, clean }: ReportedDocument): DocumentScore | undefined {
  if (gold === undefined || source === undefined) return undefined;
  return scoreDocument(gold, source, clean, { dehyphen: true, fold: true });
}

function rowOf(
  document: ReportedDocument,
  score: DocumentScore | undefined,
  id: string,
  base: string,
  standing: Standing,
): DocumentRow {
  const { corrections, clean, files } = document;
  const asked = corrections.filter(({ kind }) => kind === 'ask');
  const textLink = files.text === undefined ? undefined : linkTo(base, files.text);
  return {
    id,
    name: shown(document.stem),
    textLink,
    recordLink: files.record === undefined ? undefined : linkTo(base, files.record),
    words: placedWords(clean).length,
    replaced: corrections.length - asked.length,
    flagged: asked.length,
    open: openQuestions(corrections, standing).length,
    errors: score && errorsOf([score]),
    questions: questionsOf(document, asked, textLink, standing),
  };
}

function errorsOf(scores: readonly DocumentScore[]): { before: number; after: number; harmed: number } {
  const { werLetters, tokensLetters } = summarise(scores);
  return { before: werLetters.ocr, after: werLetters.fixed, harmed: tokensLetters.harmed };
}

/** Where most is left to do first: by open questions, then by errors that are left, then by name. */
const byNeed = (a: DocumentRow, b: DocumentRow): number =>
  b.open - a.open || (b.errors?.after ?? 0) - (a.errors?.after ?? 0) || byText(a.name, b.name);

function totalsOf(rows: readonly DocumentRow[], scores: readonly DocumentScore[]): Totals {
  const sum = (key: 'words' | 'replaced' | 'flagged' | 'open'): number =>
    rows.reduce((all, row) => all + row[key], 0);
  return {
    documents: rows.length,
    words: sum('words'),
    replaced: sum('replaced'),
    flagged: sum('flagged'),
    open: sum('open'),
    errors:
      scores.length === 0
        ? undefined
        : { ...errorsOf(scores), within: intervals(scores).werLetters, documents: scores.length },
  };
}

function reliabilityOf(
  documents: readonly ReportedDocument[],
  standing: Standing,
): ReliabilityFigures | undefined {
  const byGold = documents.flatMap(judgedByGold);
  const judge = byGold.length > 0 ? 'gold' : 'people';
  const list =
    byGold.length > 0 ? byGold : documents.flatMap((document) => judgedByPeople(document, standing));
  return list.length === 0 ? undefined : { judge, ...reliability(list), count: list.length };
}

/** The places of corrections are those of the decoded file; where that is in another form of Unicode, they are others. */
function judgedByGold({ gold, source, corrections }: ReportedDocument): Confident[] {
  if (gold === undefined || source === undefined || source.normalize('NFC') !== source) return [];
  return judgeCorrections(gold, source, corrections);
}

function judgedByPeople({ corrections }: ReportedDocument, standing: Standing): Confident[] {
  return corrections.flatMap((correction) => {
    const ruling = settledBy(correction, standing);
    if (!ruling || ruling.before !== correction.before || correction.before === correction.after) return [];
    return [{ confidence: correction.confidence, right: ruling.text === correction.after }];
  });
}
