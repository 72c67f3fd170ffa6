/**
 * The catalogue of everything the tool says about a document, worded once, in Swedish and English. A finding is data
 * (rule, arguments, place); the words are only made when somebody reads it. Grammar: Unexpected X, expected Y, and a way out.
 */
import type { Span } from './document.ts';

export type Language = 'sv' | 'en';
export type Level = 'error' | 'warning' | 'info';

type Arguments = Readonly<Record<string, string | number>>;
interface Words {
  readonly sv: (a: Arguments) => string;
  readonly en: (a: Arguments) => string;
}

/** How bad what each rule tells is; an id is `stage/what`. */
const LEVELS = {
  'read/empty': 'warning',
  'read/binary': 'error',
  'read/not-text': 'error',
  'read/markup': 'error',
  'read/too-large': 'error',
  'read/unsupported-encoding': 'error',
  'read/undecodable': 'error',
  'read/damaged': 'warning',
  'read/replacement-characters': 'warning',
  'read/encoding-uncertain': 'warning',
  'read/c1-controls': 'warning',
  'read/controls': 'warning',
  'read/double-encoded': 'warning',
  'read/iso646-se': 'warning',
  'read/long-block': 'warning',
  'read/unmatched': 'error',
  'read/no-documents': 'error',
  'read/missing': 'error',
  'read/denied': 'error',
  'read/failed': 'error',
  'write/failed': 'error',
  'write/over-input': 'error',
  'model/missing': 'error',
  'profile/unreadable': 'error',
  'repair/doubtful': 'warning',
  'repair/noise': 'warning',
  'repair/unreadable': 'warning',
  'record/no-date': 'warning',
  'record/weekday': 'warning',
  'record/unread-section': 'warning',
  'record/nobody-present': 'info',
  'record/numbering': 'warning',
} as const;

export type RuleId = keyof typeof LEVELS;

/** The words of each rule. */
const WORDS: Readonly<Record<RuleId, Words>> = {
  'read/empty': {
    sv: () => 'Oväntat tom fil, väntade text; posten blir tom. Kontrollera skanningen.',
    en: () => 'Unexpected empty file, expected text; the record will be empty. Check the scan.',
  },
  'read/binary': {
    sv: (a) =>
      `Oväntade binära data (${a.kind}), väntade text. Ange OCR-texten, inte bilden eller PDF-filen.`,
    en: (a) =>
      `Unexpected binary data (${a.kind}), expected text. Give the OCR text, not the image or the PDF.`,
  },
  'read/not-text': {
    sv: (a) =>
      `Oväntade styrtecken (${a.percent} % av tecknen), väntade text. Ange filen som OCR-motorn skrev.`,
    en: (a) =>
      `Unexpected control characters (${a.percent} % of all), expected text. Give the OCR engine’s file.`,
  },
  'read/markup': {
    sv: (a) =>
      `Oväntat format ${a.kind}, väntade ren text eller Markdown. Exportera som text från OCR-motorn.`,
    en: (a) =>
      `Unexpected format ${a.kind}, expected plain text or Markdown. Export text from the OCR engine.`,
  },
  'read/too-large': {
    sv: (a) => `Oväntat stor fil, väntade högst ${a.limit} MiB. Dela filen, ett protokoll i varje.`,
    en: (a) =>
      `Unexpectedly large file, expected at most ${a.limit} MiB. Split it, one set of minutes in each.`,
  },
  'read/unsupported-encoding': {
    sv: (a) => `Oväntad teckenkodning ${a.encoding}, väntade UTF-8. Koda om filen till UTF-8.`,
    en: (a) => `Unexpected encoding ${a.encoding}, expected UTF-8. Convert the file to UTF-8.`,
  },
  'read/undecodable': {
    sv: (a) => `Oväntade byte på ${a.count} ställen, väntade ${a.encoding}. Ange filens teckenkodning.`,
    en: (a) =>
      `Unexpected bytes in ${a.count} places, expected ${a.encoding}. Name the encoding of the file.`,
  },
  'read/damaged': {
    sv: (a) =>
      `Oväntade byte på ${a.count} ställen, väntade ${a.encoding}; de blev U+FFFD. Jämför med skanningen.`,
    en: (a) =>
      `Unexpected bytes in ${a.count} places, expected ${a.encoding}; now U+FFFD. Compare with the scan.`,
  },
  'read/replacement-characters': {
    sv: (a) =>
      `Oväntat U+FFFD på ${a.count} ställen, väntade bokstäver; de gick förlorade i ett tidigare steg. Exportera om texten.`,
    en: (a) =>
      `Unexpected U+FFFD in ${a.count} places, expected letters; an earlier step lost them. Export the text again.`,
  },
  'read/encoding-uncertain': {
    sv: (a) =>
      `Oväntat svårtydd teckenkodning, väntade en som ger svenska ord; läst som ${a.encoding} (näst bäst ${a.other}). Ange kodningen.`,
    en: (a) =>
      `Unexpectedly unclear encoding, expected one that gives Swedish words; read as ${a.encoding} (next best ${a.other}). Name it.`,
  },
  'read/c1-controls': {
    sv: (a) =>
      `Oväntade styrtecken U+0080–U+009F på ${a.count} ställen, väntade text; troligen Windows-1252 läst som Latin-1. Koda om filen.`,
    en: (a) =>
      `Unexpected controls U+0080–U+009F in ${a.count} places, expected text; likely Windows-1252 read as Latin-1. Convert the file.`,
  },
  'read/controls': {
    sv: (a) => `Oväntade styrtecken på ${a.count} ställen, väntade text. Exportera om texten.`,
    en: (a) => `Unexpected control characters in ${a.count} places, expected text. Export the text again.`,
  },
  'read/double-encoded': {
    sv: (a) =>
      `Oväntat ”${a.seen}” (${a.count} sådana ställen), väntade ”${a.expected}”: UTF-8 som kodats två gånger. Koda om: iconv -f UTF-8 -t WINDOWS-1252.`,
    en: (a) =>
      `Unexpected “${a.seen}” (${a.count} such places), expected “${a.expected}”: UTF-8 encoded twice. Convert: iconv -f UTF-8 -t WINDOWS-1252.`,
  },
  'read/iso646-se': {
    sv: (a) =>
      `Oväntat ”${a.seen}” inne i ord (${a.count} sådana ställen), väntade ”${a.expected}”: svensk sjubitskod. Koda om: iconv -f ISO646-SE -t UTF-8.`,
    en: (a) =>
      `Unexpected “${a.seen}” inside words (${a.count} such places), expected “${a.expected}”: Swedish 7-bit code. Convert: iconv -f ISO646-SE -t UTF-8.`,
  },
  'read/long-block': {
    sv: (a) =>
      `Oväntat långt Markdown-block (${a.length} tecken fulla av märkning), väntade stycken; det lämnas orättat. Dela det med tomrader.`,
    en: (a) =>
      `Unexpectedly long Markdown block (${a.length} characters full of markup), expected paragraphs; left unrepaired. Split it with blank lines.`,
  },
  'read/unmatched': {
    sv: (a) =>
      `Oväntat ”${a.pattern}”, väntade en fil, en mapp, ett sökmönster som träffar filer, eller - för standard in.`,
    en: (a) =>
      `Unexpected “${a.pattern}”, expected a file, a folder, a glob that matches files, or - for standard input.`,
  },
  'read/no-documents': {
    sv: (a) => `Oväntad mapp ”${a.folder}” utan dokument, väntade filer som slutar på ${a.extensions}.`,
    en: (a) => `Unexpected folder “${a.folder}” without documents, expected files ending in ${a.extensions}.`,
  },
  'read/missing': {
    sv: () => 'Filen finns inte (längre), väntade en läsbar fil. Kontrollera länken eller kör om.',
    en: () => 'The file does not exist (any more), expected a readable one. Check the link or run again.',
  },
  'read/denied': {
    sv: () => 'Oväntat nekad läsning, väntade läsrätt. Ändra rättigheterna eller kör som en annan användare.',
    en: () =>
      'Unexpectedly denied, expected the right to read. Change the permissions or run as another user.',
  },
  'read/failed': {
    sv: (a) =>
      `Läsningen misslyckades oväntat (${a.code}), väntade en läsbar fil. Kontrollera disken och kör om.`,
    en: (a) =>
      `Reading failed unexpectedly (${a.code}), expected a readable file. Check the disk and run again.`,
  },
  'write/failed': {
    sv: (a) =>
      `Det gick oväntat inte att skriva ”${a.path}” (${a.code}), väntade skrivrätt och utrymme. Välj en annan mapp.`,
    en: (a) =>
      `Unexpectedly could not write “${a.path}” (${a.code}), expected permission and space. Choose another folder.`,
  },
  'write/over-input': {
    sv: (a) =>
      `Utdata skulle oväntat skriva över indata ”${a.path}”, väntade en annan mapp. Välj en ny utmapp.`,
    en: (a) =>
      `The output would unexpectedly overwrite the input “${a.path}”, expected another folder. Choose a new one.`,
  },
  'model/missing': {
    sv: (a) => `Oväntat innehåll i ${a.path}, väntade språkmodellen. Bygg den: npm run build:model.`,
    en: (a) =>
      `Unexpected contents of ${a.path}, expected the language model. Build it: npm run build:model.`,
  },
  'profile/unreadable': {
    sv: (a) => `Oväntat innehåll i ${a.path}, väntade en profil. Gör en: renskrift profile … -o ${a.path}`,
    en: (a) =>
      `Unexpected contents of ${a.path}, expected a profile. Make one: renskrift profile … -o ${a.path}`,
  },
  'repair/doubtful': {
    sv: (a) => `Oväntat ”${a.before}”, väntade ”${a.after}” (${a.percent} % säkert). Avgör vid granskningen.`,
    en: (a) => `Unexpected “${a.before}”, expected “${a.after}” (${a.percent} % sure). Decide in the review.`,
  },
  'repair/noise': {
    sv: (a) =>
      `Oväntat ”${a.before}”, väntade ingenting här (${a.percent} % säkert). Avgör vid granskningen.`,
    en: (a) => `Unexpected “${a.before}”, expected nothing here (${a.percent} % sure). Decide in the review.`,
  },
  'repair/unreadable': {
    sv: (a) => `Oväntat ”${a.before}”, väntade ett ord. Jämför med sidan vid granskningen.`,
    en: (a) => `Unexpected “${a.before}”, expected a word. Compare the page in the review.`,
  },
  'record/no-date': {
    sv: () => 'Oväntat utan datum, väntade mötets dag i huvudet. Kontrollera de första raderna.',
    en: () =>
      'Unexpectedly without a date, expected the day of the meeting at the top. Check the first lines.',
  },
  'record/weekday': {
    sv: (a) => `Oväntad veckodag i ”${a.text}”, ${a.date} infaller på en annan. Kontrollera datumet.`,
    en: (a) => `Unexpected weekday in “${a.text}”, ${a.date} falls on another one. Check the date.`,
  },
  'record/unread-section': {
    sv: (a) => `Oväntat tomt avsnitt ”${a.heading}”, väntade text eller punkter. Jämför med skanningen.`,
    en: (a) => `Unexpectedly empty section “${a.heading}”, expected text or items. Compare with the scan.`,
  },
  'record/numbering': {
    sv: (a) =>
      `Oväntat nummer ”${a.number}” efter ”${a.before}”, väntade nästa i ordningen. Jämför med skanningen.`,
    en: (a) =>
      `Unexpected number “${a.number}” after “${a.before}”, expected the next one. Compare with the scan.`,
  },
  'record/nobody-present': {
    sv: () => 'Oväntat utan närvarande, väntade namn efter Närvarande eller Deltagare. Kontrollera huvudet.',
    en: () => 'Unexpectedly without people present, expected names after a label. Check the head.',
  },
};

/** Something to say about a document. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly arguments: Arguments;
  readonly span?: Span;
}

/** A finding of the given rule; `span` is its place in the source, where it has one. */
export const finding = (rule: RuleId, args: Arguments = {}, span?: Span): Finding => ({
  rule,
  level: LEVELS[rule],
  arguments: args,
  ...(span && { span }),
});

/** The words of a finding. */
export const wording = (found: Finding, language: Language): string =>
  WORDS[found.rule][language](found.arguments);
