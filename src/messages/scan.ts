/** What there is to say of OCR with positions as it is read. */
import type { Rules } from './rule.ts';

export type ScanRule =
  | 'read/bad-markup'
  | 'read/too-deep'
  | 'read/too-many-elements'
  | 'read/too-many-words'
  | 'read/cut-off';

export const SCAN_RULES: Rules<ScanRule> = {
  'read/bad-markup': {
    level: 'error',
    sv: (a) =>
      `Oväntat fel på rad ${a.line} (${a.seen}), väntade välformad ${a.kind}. Exportera filen igen från OCR-motorn.`,
    en: (a) =>
      `Unexpected fault in line ${a.line} (${a.seen}), expected well-formed ${a.kind}. Export the file again from the OCR engine.`,
  },
  'read/too-deep': {
    level: 'error',
    sv: (a) =>
      `Oväntat djupt nästlade element, väntade högst ${a.limit} i varandra. Exportera filen igen från OCR-motorn.`,
    en: (a) =>
      `Unexpectedly deep nesting of elements, expected at most ${a.limit}. Export the file again from the OCR engine.`,
  },
  'read/too-many-elements': {
    level: 'error',
    sv: (a) => `Oväntat många element, väntade högst ${a.limit}. Dela filen, ett protokoll i varje.`,
    en: (a) =>
      `Unexpectedly many elements, expected at most ${a.limit}. Split the file, one set of minutes in each.`,
  },
  'read/too-many-words': {
    level: 'error',
    sv: (a) => `Oväntat många ord, väntade högst ${a.limit}. Dela filen, ett protokoll i varje.`,
    en: (a) =>
      `Unexpectedly many words, expected at most ${a.limit}. Split the file, one set of minutes in each.`,
  },
  'read/cut-off': {
    level: 'warning',
    sv: (a) =>
      `Oväntat slut på filen, väntade </html> sist i ${a.kind}; det som finns är läst. Exportera filen igen om sidor saknas.`,
    en: (a) =>
      `Unexpected end of the file, expected </html> at the end of ${a.kind}; what there is was read. Export it again if pages are missing.`,
  },
};
