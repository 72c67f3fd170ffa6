/** What there is to say of what people decided. */
import type { Rules } from './rule.ts';

export type SettleRule = 'settle/stale' | 'settle/misplaced';

export const SETTLE_RULES: Rules<SettleRule> = {
  'settle/stale': {
    level: 'warning',
    sv: (a) =>
      `Oväntat ändrad fil, väntade den som ${a.count} beslut gällde; de används inte. Granska filen på nytt.`,
    en: (a) =>
      `Unexpectedly changed file, expected the one that ${a.count} decisions were about; they are not used. Review it again.`,
  },
  'settle/misplaced': {
    level: 'warning',
    sv: (a) =>
      `Oväntat ”${a.seen}”, väntade ”${a.before}” som ett beslut gällde; det används inte. Granska på nytt.`,
    en: (a) =>
      `Unexpected “${a.seen}”, expected “${a.before}”, which a decision was about; it is not used. Review it again.`,
  },
};
