/** What there is to say of what people decide, and of the review they do it in. */
import type { Rules } from './rule.ts';

export type SettleRule =
  | 'settle/stale'
  | 'settle/misplaced'
  | 'review/nothing'
  | 'review/unreadable'
  | 'review/port'
  | 'review/page';

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
  'review/nothing': {
    level: 'error',
    sv: (a) =>
      `Oväntad mapp ”${a.folder}” utan rättelser, väntade en som renskrift clean har skrivit: renskrift clean … -o ${a.folder}`,
    en: (a) =>
      `Unexpected folder “${a.folder}” without corrections, expected one that renskrift clean wrote: renskrift clean … -o ${a.folder}`,
  },
  'review/unreadable': {
    level: 'error',
    sv: (a) =>
      `Oväntat innehåll i ${a.path}, väntade rättelser som den här versionen skriver. Kör renskrift clean på nytt.`,
    en: (a) =>
      `Unexpected contents of ${a.path}, expected corrections as this version writes them. Run renskrift clean again.`,
  },
  'review/port': {
    level: 'error',
    sv: (a) =>
      `Oväntat upptagen port ${a.port} (${a.code}), väntade en ledig. Välj en annan, eller 0 för vilken som helst.`,
    en: (a) =>
      `Unexpectedly could not use port ${a.port} (${a.code}), expected a free one. Choose another, or 0 for any.`,
  },
  'review/page': {
    level: 'error',
    sv: (a) => `Oväntat innehåll i ${a.path}, väntade granskningssidan. Bygg den: npm run build:review.`,
    en: (a) =>
      `Unexpected contents of ${a.path}, expected the page of the review. Build it: npm run build:review.`,
  },
};
