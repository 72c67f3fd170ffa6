/** What `clean` says when it is done: the figures for a person, or everything for a program. */
import type { ChalkInstance } from 'chalk';
import type { Language } from '../../messages.ts';
import type { CleanTexts } from './texts.ts';

/** The figures of a batch. */
export interface Totals {
  readonly documents: number;
  readonly words: number;
  readonly replaced: number;
  readonly toReview: number;
  readonly failed: number;
}

/** The sum of two batches, or of a batch and one more document. */
export const add = (a: Totals, b: Totals): Totals => ({
  documents: a.documents + b.documents,
  words: a.words + b.words,
  replaced: a.replaced + b.replaced,
  toReview: a.toReview + b.toReview,
  failed: a.failed + b.failed,
});

/** The figures of nothing at all. */
export const NOTHING: Totals = { documents: 0, words: 0, replaced: 0, toReview: 0, failed: 0 };

/** The figures as a small table; what asks for attention is coloured. */
export function summary(totals: Totals, say: CleanTexts, language: Language, paint: ChalkInstance): string {
  const attention = (count: number, colour: ChalkInstance): ChalkInstance => (count > 0 ? colour : paint);
  const rows: readonly (readonly [name: string, count: number, colour: ChalkInstance])[] = [
    [say.documents, totals.documents, paint],
    [say.words, totals.words, paint],
    [say.replaced, totals.replaced, paint],
    [say.toReview, totals.toReview, attention(totals.toReview, paint.yellow)],
    [say.failed, totals.failed, attention(totals.failed, paint.red)],
  ];
  const counts = rows.map(([, count]) => grouped(count, language));
  const nameWidth = Math.max(...rows.map(([name]) => name.length));
  const countWidth = Math.max(...counts.map((count) => count.length));
  return rows
    .map(
      ([name, , colour], i) =>
        `${name.padEnd(nameWidth)}  ${colour((counts[i] ?? '').padStart(countWidth))}\n`,
    )
    .join('');
}

/** A whole number in groups of three, as the language parts them. (`Intl.NumberFormat` takes 13 ms to load.) */
const grouped = (count: number, language: Language): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, language === 'sv' ? '\u00a0' : ',');
