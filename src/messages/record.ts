/** What there is to say of a record. */
import type { Rules } from './rule.ts';

export type RecordRule =
  | 'record/no-date'
  | 'record/weekday'
  | 'record/unread-section'
  | 'record/numbering'
  | 'record/nobody-present';

export const RECORD_RULES: Rules<RecordRule> = {
  'record/no-date': {
    level: 'warning',
    sv: () => 'Oväntat utan datum, väntade mötets dag i huvudet. Kontrollera de första raderna.',
    en: () =>
      'Unexpectedly without a date, expected the day of the meeting at the top. Check the first lines.',
  },
  'record/weekday': {
    level: 'warning',
    sv: (a) => `Oväntad veckodag i ”${a.text}”, ${a.date} infaller på en annan. Kontrollera datumet.`,
    en: (a) => `Unexpected weekday in “${a.text}”, ${a.date} falls on another one. Check the date.`,
  },
  'record/unread-section': {
    level: 'warning',
    sv: (a) => `Oväntat tomt avsnitt ”${a.heading}”, väntade text eller punkter. Jämför med skanningen.`,
    en: (a) => `Unexpectedly empty section “${a.heading}”, expected text or items. Compare with the scan.`,
  },
  'record/numbering': {
    level: 'warning',
    sv: (a) =>
      `Oväntat nummer ”${a.number}” efter ”${a.before}”, väntade nästa i ordningen. Jämför med skanningen.`,
    en: (a) =>
      `Unexpected number “${a.number}” after “${a.before}”, expected the next one. Compare with the scan.`,
  },
  'record/nobody-present': {
    level: 'info',
    sv: () => 'Oväntat utan närvarande, väntade namn efter Närvarande eller Deltagare. Kontrollera huvudet.',
    en: () => 'Unexpectedly without people present, expected names after a label. Check the head.',
  },
};
