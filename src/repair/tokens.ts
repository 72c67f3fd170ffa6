/**
 * Cuts prose into tokens and sentences. A word may hold digits and signs that OCR put there (`f6r`, `Sppnat`); what is
 * no word at all (numbers, codes, addresses) is told apart here, once, and never touched afterwards.
 */
import type { Span } from '../document.ts';

export type TokenKind =
  | 'word'
  | 'number' // 12, 8.30, 17500, 20/21
  | 'year' // 2024
  | 'date' // 2024-02-27
  | 'time' // 13.00
  | 'code' // KS-2024-17, Q24, A4
  | 'address' // e-mail, web
  | 'pause'; // comma, colon, dash

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly span: Span;
  /** What stands right before it within the same run of characters, if anything. */
  readonly glued: boolean;
  /** A hanging first part: `skol-` in `skol- och fritid`. */
  readonly hanging: boolean;
  /** Whether a line ends between this token and the one before. */
  readonly newLine: boolean;
}

/** Tokens between which the text runs on: neighbours in a sentence are context for each other. */
export type Sentence = readonly Token[];

/** The sentences of a stretch of prose; `start` is where it begins in the source. */
export function sentences(text: string, start = 0): Sentence[] {
  const out: Token[][] = [];
  let current: Token[] = [];
  let line = true;
  const close = (): void => {
    if (current.length > 0) out.push(current);
    current = [];
  };
  for (const match of text.matchAll(/\S+|\n[ \t]*\n\s*|\n/g)) {
    const chunk = match[0];
    if (chunk.trim() === '') {
      line = true;
      if (chunk.length > 1) close();
      continue;
    }
    if (line && startsItem(chunk)) close();
    const [first, ...rest] = tokensOf(chunk, start + match.index);
    if (first) current.push({ ...first, newLine: line && current.length > 0 }, ...rest);
    if (first) line = false;
    if (endsSentence(chunk, text.slice(match.index + chunk.length, match.index + chunk.length + 3))) close();
  }
  close();
  return out;
}

/** A chunk that opens a list item or a numbered heading. */
const startsItem = (chunk: string): boolean => /^(?:[•●▪◦*¢«»°–—-]|[0-9]{1,3}[.)]|§+)$/u.test(chunk);

const ABBREVIATION =
  /^(?:\p{L}\.?|bl\.a|t\.ex|m\.m|m\.fl|s\.k|d\.v\.s|p\.g\.a|fr\.o\.m|t\.o\.m|kl|nr|ca|dnr|tfn|st|resp|exkl|inkl|ang|avd|forts|jan|feb|mars|apr|aug|sept?|okt|nov|dec)\.$/iu;

const endsSentence = (chunk: string, after: string): boolean =>
  /[.!?]["”’')\]]*$/u.test(chunk) &&
  !ABBREVIATION.test(chunk) &&
  /^\s+["”(]?[\p{Lu}\p{N}]?|^$/u.test(after) &&
  !/^\s+\p{Ll}/u.test(after);

const ADDRESS = /@|:\/\/|^www\.|\p{L}\.(?:se|com|org|net|nu|eu)\b/u;
/** A run of letters and digits, with the signs inside that OCR puts for letters. */
const PIECE =
  /(?:[&¢](?=\p{Ll}{2}))?[\p{L}\p{N}\p{M}]+(?:(?:['’¢&|!}\]](?=\p{L}))[\p{L}\p{N}]+)*|[,:;–—-]|[^\p{L}\p{N}\p{M}]/gu;

function tokensOf(chunk: string, start: number): Token[] {
  const whole = (kind: TokenKind, from: number, to: number): Token => ({
    kind,
    text: chunk.slice(from, to),
    span: { start: start + from, end: start + to },
    glued: from > 0 && /[\p{L}\p{N}]/u.test(chunk[from - 1] ?? ''),
    hanging: false,
    newLine: false,
  });
  if (ADDRESS.test(chunk)) return [whole('address', 0, chunk.length)];
  const core = /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/u.exec(chunk);
  if (core) {
    const kind = numeric(core[0]);
    if (kind)
      return [
        whole(kind, core.index, core.index + core[0].length),
        ...pauses(chunk, core.index + core[0].length, whole),
      ];
  }
  const out: Token[] = [];
  for (const match of chunk.matchAll(PIECE)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (/[\p{L}\p{N}]/u.test(match[0])) {
      const kind = wordKind(match[0]);
      const hanging = /^-(?![\p{L}\p{N}])/u.test(chunk.slice(to));
      out.push({ ...whole(kind, from, to), glued: from > 0 && /[-:/]/.test(chunk[from - 1] ?? ''), hanging });
    } else if (/^[,:;–—]$/u.test(match[0]) || (match[0] === '-' && chunk === '-'))
      out.push(whole('pause', from, to));
  }
  return out;
}

function pauses(
  chunk: string,
  from: number,
  whole: (kind: TokenKind, from: number, to: number) => Token,
): Token[] {
  return /^[,:;]/.test(chunk.slice(from)) ? [whole('pause', from, from + 1)] : [];
}

function numeric(core: string): TokenKind | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(core)) return 'date';
  if (/^(?:19|20)\d\d$/.test(core)) return 'year';
  if (/^\d{1,2}[.:]\d\d$/.test(core)) return 'time';
  if (/^[\d][\d.,:/–-]*$/u.test(core)) return 'number';
  if (
    /^\p{Lu}{1,5}[-/ ]?\d[\d:/.-]*$/u.test(core) ||
    /^\p{Lu}{2,5}-\d/u.test(core) ||
    /^\d+\p{Lu}{1,3}$/u.test(core)
  )
    return 'code';
  return undefined;
}

/** Letters with digits in between: a word if small letters carry it, else a code. */
function wordKind(piece: string): TokenKind {
  const digits = piece.replace(/[^\p{N}]/gu, '').length;
  if (digits === 0) return 'word';
  const small = piece.replace(/[^\p{Ll}]/gu, '').length;
  if (digits === piece.length) return /^(?:19|20)\d\d$/.test(piece) ? 'year' : 'number';
  return small >= 1 && digits <= Math.max(1, small) && !/^\d{2,}/.test(piece) ? 'word' : 'code';
}
