/**
 * Cuts a run of characters without blanks into tokens. A word may hold digits and signs that OCR put there (`f6r`,
 * `Sppnat`); what is no word at all (numbers, codes, addresses) is told apart here, once, and never touched afterwards.
 */

import type { Span } from '../../document.ts';
import { latin } from '../../latin.ts';
import { hasLetter } from '../../letters.ts';

export type TokenKind =
  | 'word'
  | 'number' // 12, 8.30, 17500, 20/21
  | 'year' // 2024
  | 'date' // 2024-02-27
  | 'time' // 13.00
  | 'code' // KS-2024-17, Q24, A4, the ending of KF:s and 1:an
  | 'address' // e-mail, web
  | 'pause'; // comma, colon, dash

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly span: Span;
  /** Whether it is a first part that hangs: `skol-` in `skol- och fritid`. */
  readonly hanging: boolean;
  /** Whether a line ends between this token and the one before in its sentence. */
  readonly newLine: boolean;
  /** A word that was divided at a line end, and what stands there: then `text` is the whole word. */
  readonly divided?: Divided | undefined;
  /** Whether a blank stands in it, which `text` leaves out. */
  readonly broken?: boolean;
}

/** The two parts of a divided word, with the punctuation that follows the second one. */
export interface Divided {
  readonly parts: readonly [Token, Token];
  readonly after: string;
}

/** A token with all its properties in one order: what is of one make is quicker to look at, and there are millions. */
export const createToken = ({
  kind,
  text,
  span,
  hanging,
  newLine,
  divided,
  broken = false,
}: Token): Token => ({
  kind,
  text,
  span,
  hanging,
  newLine,
  divided,
  broken,
});

/** The tokens of a run of characters that begins at `start` in the source. */
export function tokensOf(run: string, start: number): Token[] {
  const token = (kind: TokenKind, from: number, to: number, hanging = false): Token =>
    createToken({
      kind,
      text: run.slice(from, to),
      span: { start: start + from, end: start + to },
      hanging,
      newLine: false,
    });
  const letters = plainLetters(run);
  if (letters > 0) {
    const first = token('word', 0, letters);
    return isPauseAt(run, letters) ? [first, token('pause', letters, run.length)] : [first];
  }
  if (ADDRESS.test(run)) return [token('address', 0, run.length)];
  const [core = '', at] = coreOf(run);
  const kind = numericKind(core);
  if (kind) return [token(kind, at, at + core.length), ...pausesFrom(run, at + core.length, token)];
  return [...run.matchAll(PIECE)].flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    if (ENDING.test(match[0]) && BEFORE_ENDING.test(run.slice(0, from))) return [token('code', from, to)];
    if (WORD.test(match[0])) return [token(wordKind(match[0]), from, to, HANGING.test(run.slice(to)))];
    return PAUSE.test(match[0]) || run === '-' ? [token('pause', from, to)] : [];
  });
}

/**
 * How many letters there are in a run of nothing else, but for one mark at the most behind them; 0 for other runs. Most runs
 * are so, and all else that is looked for would say the same of them.
 */
function plainLetters(run: string): number {
  let at = 0;
  while (at < run.length && LETTERS[run.charCodeAt(at)] === 1) at++;
  if (at === run.length) return at;
  return at === run.length - 1 && '.,:;!?'.includes(run.charAt(at)) && run !== 'www.' ? at : 0;
}

const isPauseAt = (run: string, at: number): boolean => at < run.length && ',:;'.includes(run.charAt(at));

/** By character code: 1 for letters; there are no others above. */
const LETTERS: Uint8Array = Uint8Array.from({ length: 0x250 }, (_, code) =>
  Number(hasLetter(String.fromCharCode(code))),
);
/** Of mail and the web; and names of files. */
const ADDRESS = latin`/@|:\/\/|^www\.|\p{L}\.(?:se|com|org|net|nu|eu|info|io|fi|dk|docx?|html?|jpe?g|pdf|png|pptx?|xlsx?|zip)\b/u`;
/** Letters and digits, with the signs inside that OCR puts for letters; or anything else, one at a time. */
const PIECE = latin`/(?:[&¢](?=\p{Ll}{2}))?[\p{L}\p{N}\p{M}]+(?:['’¢&|!}\]](?=\p{L})[\p{L}\p{N}]+)*|[^\p{L}\p{N}\p{M}]/gu`;
const WORD = latin`/[\p{L}\p{N}]/u`;
/** How a number or an acronym is inflected: no word, whatever word looks like it. */
const ENDING = latin`/^\p{Ll}{1,2}$/u`;
const BEFORE_ENDING = latin`/[\p{Lu}\p{N}]:$/u`;
const PAUSE = /^[,:;–—]$/;
const HANGING = latin`/^-(?![\p{L}\p{N}])/u`;

const pausesFrom = (
  run: string,
  at: number,
  token: (kind: TokenKind, from: number, to: number) => Token,
): Token[] =>
  [...run.slice(at).matchAll(/[,:;–—]/g)].map(({ index }) => token('pause', at + index, at + index + 1));

const CORE = latin`/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u`;

/** From the first letter or digit to the last, and where that begins. */
function coreOf(run: string): [string, number] {
  const match = CORE.exec(run);
  return match ? [match[0], match.index] : ['', 0];
}

const NUMERIC: readonly (readonly [TokenKind, RegExp])[] = [
  ['date', /^\d{4}-\d\d-\d\d$/],
  ['year', /^(?:19|20)\d\d$/],
  ['time', /^\d{1,2}[.:]\d\d$/],
  ['number', /^\d[\d.,:/–-]*$/],
  [
    'code',
    latin`/^(?:\p{Lu}{1,5}[-/]?\d[\d:/.-]*|\p{Lu}{2,5}-\d.*|\p{Lu}\p{L}{0,2}\/\d{3}[\d:/.-]*|\d+\p{Lu}{1,3})$/u`,
  ],
];

const numericKind = (core: string): TokenKind | undefined =>
  /\d/.test(core) ? NUMERIC.find(([, pattern]) => pattern.test(core))?.[0] : undefined;

const DIGIT = latin`/\p{N}/u`;

/** A number with one of the letters that number: «4a», «§ 9b»; no word begins with å, ä or ö and ends there. */
const LETTERED = /^\d{1,3}[a-h]$/;

/** Letters with digits in between: a word if small letters carry it, else a code. */
function wordKind(piece: string): TokenKind {
  if (!DIGIT.test(piece)) return 'word';
  if (LETTERED.test(piece)) return 'code';
  const digits = piece.replace(latin`/\P{N}/gu`, '').length;
  if (digits === piece.length) return /^(?:19|20)\d\d$/.test(piece) ? 'year' : 'number';
  const small = piece.replace(latin`/\P{Ll}/gu`, '').length;
  return small > 0 && digits <= small && !/^\d\d/.test(piece) ? 'word' : 'code';
}
