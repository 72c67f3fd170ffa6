/** Counts by name, and tables of them: what profiles and lessons are added up from. */

export type Counts = Readonly<Record<string, number>>;

/** Letters as printed → what was seen for them, right ones included → how often. */
export type LetterCounts = Readonly<Record<string, Counts>>;

/** Word in small letters → form seen, in small letters → how often, expected. */
export type Forms = Readonly<Record<string, Counts>>;

/** The same while they are summed up; without a prototype, since "constructor" is a word like others. */
export type Row = Record<string, number>;
export type Table = Record<string, Row>;

/** Adds the counts of a table to a sum that nobody else has. */
export function addTable(sum: Table, more: LetterCounts): void {
  for (const [key, row] of Object.entries(more)) {
    sum[key] ??= Object.create(null) as Row;
    addCounts(sum[key] as Row, row);
  }
}

/** The same for counts. */
export function addCounts(sum: Row, more: Counts): void {
  for (const [key, n] of Object.entries(more)) sum[key] = (sum[key] ?? 0) + n;
}
