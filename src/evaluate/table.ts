/** What printed figures have in common: numbers with the language's marks, and cells in columns. */
import type { Language } from '../messages.ts';

/** Figures in words of a language. */
export interface Numbers {
  readonly whole: (count: number) => string;
  readonly percent: (share: number, decimals?: number) => string;
}

/** Numbers as the language writes them. */
export function numbers(language: Language): Numbers {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  return {
    whole: (count) => count.toLocaleString(locale),
    percent: (share, decimals = 2) =>
      share.toLocaleString(locale, {
        style: 'percent',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  };
}

/** Cells in columns: the first to the left, the others to the right. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => (row[c] ?? '').length)));
  const cell = (text: string, c: number): string =>
    c === 0 ? text.padEnd(widths[c] ?? 0) : text.padStart(widths[c] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd());
}
