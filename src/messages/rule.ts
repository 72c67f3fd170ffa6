/** What the catalogue holds of one rule: how bad it is, and its words. */
export type Level = 'error' | 'warning' | 'info';

export type Arguments = Readonly<Record<string, string | number>>;

export interface Rule {
  readonly level: Level;
  readonly sv: (a: Arguments) => string;
  readonly en: (a: Arguments) => string;
}

export type Rules<Id extends string> = Readonly<Record<Id, Rule>>;
