/** Tables in Markdown, readable as plain text too. */

/** A table with the first column to the left, the others to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, c) => Math.max(3, ...[head, ...rows].map((row) => (row[c] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, c) => (c === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** `1 234 567`, with as many significant digits as a measurement is worth. */
export const rounded = (value: number, digits = 3): string => {
  const unit = 10 ** Math.max(0, Math.ceil(Math.log10(Math.abs(value) || 1)) - digits);
  const decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
  const number = value < 100 ? value.toFixed(decimals) : String(Math.round(value / unit) * unit);
  return number.replace(/\B(?=(?:\d{3})+$)/gu, ' ');
};

export const percent = (share: number, decimals = 2): string => `${(100 * share).toFixed(decimals)} %`;

/** The ends of an interval. */
export const range = ([low, high]: readonly [number, number]): string => `${percent(low)} – ${percent(high)}`;
