/** What there is to say of a document as it is read. */
import type { Rules } from './rule.ts';

export type ReadRule =
  | 'read/empty'
  | 'read/binary'
  | 'read/not-text'
  | 'read/markup'
  | 'read/too-large'
  | 'read/unsupported-encoding'
  | 'read/undecodable'
  | 'read/damaged'
  | 'read/replacement-characters'
  | 'read/encoding-uncertain'
  | 'read/c1-controls'
  | 'read/controls'
  | 'read/double-encoded'
  | 'read/iso646-se'
  | 'read/long-block';

export const READ_RULES: Rules<ReadRule> = {
  'read/empty': {
    level: 'warning',
    sv: () => 'Oväntat tom fil, väntade text; posten blir tom. Kontrollera skanningen.',
    en: () => 'Unexpected empty file, expected text; the record will be empty. Check the scan.',
  },
  'read/binary': {
    level: 'error',
    sv: (a) =>
      `Oväntade binära data (${a.kind}), väntade text. Ange OCR-texten, inte bilden eller PDF-filen.`,
    en: (a) =>
      `Unexpected binary data (${a.kind}), expected text. Give the OCR text, not the image or the PDF.`,
  },
  'read/not-text': {
    level: 'error',
    sv: (a) =>
      `Oväntade styrtecken (${a.percent} % av tecknen), väntade text. Ange filen som OCR-motorn skrev.`,
    en: (a) =>
      `Unexpected control characters (${a.percent} % of all), expected text. Give the OCR engine’s file.`,
  },
  'read/markup': {
    level: 'error',
    sv: (a) =>
      `Oväntat format ${a.kind}, väntade text, Markdown, hOCR, ALTO, PAGE XML eller Tesseracts TSV. Exportera som en av dem från OCR-motorn.`,
    en: (a) =>
      `Unexpected format ${a.kind}, expected text, Markdown, hOCR, ALTO, PAGE XML or Tesseract’s TSV. Export one of them from the OCR engine.`,
  },
  'read/too-large': {
    level: 'error',
    sv: (a) => `Oväntat stor fil, väntade högst ${a.limit} MiB. Dela filen, ett protokoll i varje.`,
    en: (a) =>
      `Unexpectedly large file, expected at most ${a.limit} MiB. Split it, one set of minutes in each.`,
  },
  'read/unsupported-encoding': {
    level: 'error',
    sv: (a) => `Oväntad teckenkodning ${a.encoding}, väntade UTF-8. Koda om filen till UTF-8.`,
    en: (a) => `Unexpected encoding ${a.encoding}, expected UTF-8. Convert the file to UTF-8.`,
  },
  'read/undecodable': {
    level: 'error',
    sv: (a) => `Oväntade byte på ${a.count} ställen, väntade ${a.encoding}. Ange filens teckenkodning.`,
    en: (a) =>
      `Unexpected bytes in ${a.count} places, expected ${a.encoding}. Name the encoding of the file.`,
  },
  'read/damaged': {
    level: 'warning',
    sv: (a) =>
      `Oväntade byte på ${a.count} ställen, väntade ${a.encoding}; de blev U+FFFD. Jämför med skanningen.`,
    en: (a) =>
      `Unexpected bytes in ${a.count} places, expected ${a.encoding}; now U+FFFD. Compare with the scan.`,
  },
  'read/replacement-characters': {
    level: 'warning',
    sv: (a) =>
      `Oväntat U+FFFD på ${a.count} ställen, väntade bokstäver; de gick förlorade i ett tidigare steg. Exportera om texten.`,
    en: (a) =>
      `Unexpected U+FFFD in ${a.count} places, expected letters; an earlier step lost them. Export the text again.`,
  },
  'read/encoding-uncertain': {
    level: 'warning',
    sv: (a) =>
      `Oväntat svårtydd teckenkodning, väntade en som ger svenska ord; läst som ${a.encoding} (näst bäst ${a.other}). Ange kodningen.`,
    en: (a) =>
      `Unexpectedly unclear encoding, expected one that gives Swedish words; read as ${a.encoding} (next best ${a.other}). Name it.`,
  },
  'read/c1-controls': {
    level: 'warning',
    sv: (a) =>
      `Oväntade styrtecken U+0080–U+009F på ${a.count} ställen, väntade text; troligen Windows-1252 läst som Latin-1. Koda om filen.`,
    en: (a) =>
      `Unexpected controls U+0080–U+009F in ${a.count} places, expected text; likely Windows-1252 read as Latin-1. Convert the file.`,
  },
  'read/controls': {
    level: 'warning',
    sv: (a) => `Oväntade styrtecken på ${a.count} ställen, väntade text. Exportera om texten.`,
    en: (a) => `Unexpected control characters in ${a.count} places, expected text. Export the text again.`,
  },
  'read/double-encoded': {
    level: 'warning',
    sv: (a) =>
      `Oväntat ”${a.seen}” (${a.count} sådana ställen), väntade ”${a.expected}”: UTF-8 som kodats två gånger. Koda om: iconv -f UTF-8 -t WINDOWS-1252.`,
    en: (a) =>
      `Unexpected “${a.seen}” (${a.count} such places), expected “${a.expected}”: UTF-8 encoded twice. Convert: iconv -f UTF-8 -t WINDOWS-1252.`,
  },
  'read/iso646-se': {
    level: 'warning',
    sv: (a) =>
      `Oväntat ”${a.seen}” inne i ord (${a.count} sådana ställen), väntade ”${a.expected}”: svensk sjubitskod. Koda om: iconv -f ISO646-SE -t UTF-8.`,
    en: (a) =>
      `Unexpected “${a.seen}” inside words (${a.count} such places), expected “${a.expected}”: Swedish 7-bit code. Convert: iconv -f ISO646-SE -t UTF-8.`,
  },
  'read/long-block': {
    level: 'warning',
    sv: (a) =>
      `Oväntat långt Markdown-block (${a.length} tecken fulla av märkning), väntade stycken; det lämnas orättat. Dela det med tomrader.`,
    en: (a) =>
      `Unexpectedly long Markdown block (${a.length} characters full of markup), expected paragraphs; left unrepaired. Split it with blank lines.`,
  },
};
