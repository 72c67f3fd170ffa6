/** The questions of repair, as messages. */
import type { Rules } from './rule.ts';

export type RepairRule = 'repair/doubtful' | 'repair/noise' | 'repair/unreadable';

export const REPAIR_RULES: Rules<RepairRule> = {
  'repair/doubtful': {
    level: 'warning',
    sv: (a) => `Oväntat ”${a.before}”, väntade ”${a.after}” (${a.percent} % säkert). Avgör vid granskningen.`,
    en: (a) => `Unexpected “${a.before}”, expected “${a.after}” (${a.percent} % sure). Decide in the review.`,
  },
  'repair/noise': {
    level: 'warning',
    sv: (a) =>
      `Oväntat ”${a.before}”, väntade ingenting här (${a.percent} % säkert). Avgör vid granskningen.`,
    en: (a) => `Unexpected “${a.before}”, expected nothing here (${a.percent} % sure). Decide in the review.`,
  },
  'repair/unreadable': {
    level: 'warning',
    sv: (a) => `Oväntat ”${a.before}”, väntade ett ord. Jämför med sidan vid granskningen.`,
    en: (a) => `Unexpected “${a.before}”, expected a word. Compare the page in the review.`,
  },
};
