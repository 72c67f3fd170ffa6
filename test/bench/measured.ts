/** What the quality tables are made of: each document cleaned once and compared with what was printed. */
import { countFlags, type FlagCounts } from '../../src/evaluate/flags.ts';
import { type DocumentScore, scoreDocument } from '../../src/evaluate/index.ts';
import { type JudgedCorrection, judgeCorrections } from '../../src/evaluate/judged.ts';
import { type Lexicon, type Mistakes, mistakes } from '../../src/evaluate/mistakes.ts';
import type { Case } from './documents.ts';
import type { Clean } from './renskrift.ts';

export interface Measured {
  readonly level: string | undefined;
  /** Of the reading with the English model. */
  readonly eng: DocumentScore;
  readonly flags: FlagCounts;
  readonly corrections: readonly JudgedCorrection[];
  readonly mistakes: Mistakes;
  /** Of the reading with the Swedish model, where there is one, and of the gold text itself. */
  readonly swe: DocumentScore | undefined;
  readonly gold: DocumentScore;
}

/** What cleans the readings of a batch: each make is a batch of its own. */
export type Cleaners = Readonly<Record<'eng' | 'swe' | 'gold', Clean>>;

export function measure(c: Case, clean: Cleaners, lexicon: Lexicon): Measured {
  const gold = c.gold.replace(/^\ufeff/u, '').normalize('NFC');
  const { source, edited, decisions, text } = clean.eng(c.eng);
  return {
    level: c.level,
    eng: score(gold, c.eng, text),
    flags: countFlags(gold, source.text, decisions),
    corrections: judgeCorrections(gold, source.text, decisions),
    mistakes: mistakes(gold, source.text, edited.text, lexicon),
    swe: c.swe === undefined ? undefined : score(gold, c.swe, clean.swe(c.swe).text),
    gold: score(gold, gold, clean.gold(gold).text),
  };
}

/** White space, line ends and the shape of quotes, dashes and bullets do not count. */
export const score = (gold: string, ocr: string, fixed: string): DocumentScore =>
  scoreDocument(gold, ocr, fixed, { dehyphen: true, fold: true });

/** All documents, and before them those of each level of damage, the least first, where levels are known. */
export function byLevel(all: readonly Measured[]): { name: string; documents: readonly Measured[] }[] {
  const damage = (documents: readonly Measured[]): number =>
    documents.reduce((sum, { eng }) => sum + eng.letters.ocrEdits / eng.letters.gold, 0) / documents.length;
  const levels = [...new Set(all.flatMap(({ level }) => level ?? []))]
    .map((name) => ({ name, documents: all.filter(({ level }) => level === name) }))
    .sort((a, b) => damage(a.documents) - damage(b.documents));
  return [...levels, { name: 'all', documents: all }];
}
