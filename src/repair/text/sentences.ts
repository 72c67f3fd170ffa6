/**
 * Cuts prose into sentences: the stretches within which words are context for each other. They end at full stops, blank
 * lines and where an item of a list begins. Words divided at a line end are put together.
 */
import { latin } from '../../latin.ts';
import { beginsSmall, hasLetter } from '../../letters.ts';
import { createToken, type Token, tokensOf } from './tokens.ts';

/** Tokens between which the text runs on. */
export type Sentence = readonly Token[];

/** What is known of text that is not in the text. */
export interface Conventions {
  /** Abbreviations without their full stop, in small letters; no sentence ends with one. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words before which a hyphen hangs and divides nothing: `skol- och fritid`. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words of the closed classes, in small letters. */
  readonly closed: ReadonlySet<string>;
}

/** A run of characters without blanks, and what separates it from the one before. */
interface Run {
  readonly text: string;
  readonly start: number;
  readonly gap: 'blank' | 'line' | 'paragraph' | 'page';
}

/** The sentences of a stretch of prose that begins at `start` in the source. */
export function sentences(text: string, start: number, conventions: Conventions): Sentence[] {
  const runs = runsOf(text, start);
  const out: Token[][] = [];
  let current: Token[] = [];
  const close = (): void => {
    if (current.length > 0) out.push(current);
    current = [];
  };
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as Run;
    if (run.gap === 'paragraph' || run.gap === 'page' || (run.gap === 'line' && STARTS_ITEM.test(run.text)))
      close();
    const divided = dividedWord(run, runs[i + 1], conventions);
    const newLine = run.gap === 'line' && current.length > 0;
    // One by one: a line without blanks may have more tokens than a call takes arguments.
    for (const [nth, token] of (divided ?? tokensOf(run.text, run.start)).entries())
      current.push(newLine && nth === 0 ? createToken({ ...token, newLine }) : token);
    if (divided) i++;
    if (endsSentence((runs[i] as Run).text, runs[i + 1], conventions)) close();
  }
  close();
  return out;
}

function runsOf(text: string, start: number): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (;;) {
    let from = end;
    while (from < text.length && isBlank(text.charCodeAt(from))) from++;
    if (from === text.length) return runs;
    const gap = gapIn(text, end, from);
    end = from + 1;
    while (end < text.length && !isBlank(text.charCodeAt(end))) end++;
    runs.push({ text: text.slice(from, end), start: start + from, gap });
  }
}

/** The same as `\s` in a pattern, which takes longer to find out. */
const isBlank = (code: number): boolean =>
  code <= 0x20
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code >= 0xa0 && BLANK.test(String.fromCharCode(code));
const BLANK = /\s/;

/** A page break alone is a line end; with more it ends what stood before, page feet and heads being between. */
function gapIn(text: string, start: number, end: number): Run['gap'] {
  let [lines, pages] = [0, 0];
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) lines++;
    if (code === 0x0c) pages++;
  }
  if (lines + pages < 2) return lines + pages === 1 ? 'line' : 'blank';
  return pages > 0 ? 'page' : 'paragraph';
}

/** What opens the item of a list or a numbered heading. */
const STARTS_ITEM = /^(?:[•●▪◦*¢«»°–—-]|\d{1,3}[.)]|§+)$/u;

const CLOSING_MARK = /[.!?]["”’')\]]*$/u;

/** Cheaper to ask first: no letter closes a sentence. */
const mayClose = (run: string): boolean => !isSmallLetter(run.charCodeAt(run.length - 1));
const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

function endsSentence(run: string, next: Run | undefined, { abbreviations }: Conventions): boolean {
  if (!mayClose(run) || !CLOSING_MARK.test(run) || beginsSmall(next?.text ?? '')) return false;
  const word = run.replace(/^[("”]+|\.[)\]"”]*$/gu, '').toLowerCase();
  return !(word.length === 1 && hasLetter(word)) && !abbreviations.has(word);
}

/** Any of the marks that divide a word at a line end: hyphen, soft hyphen, not sign, Unicode hyphen; OCR reads a long one for a dash. */
const DIVIDED = latin`/^(.*\p{L}{2})[-\u00ad¬\u2010\u2014]$/u`;
const GOES_ON = latin`/^(\p{Ll}[\p{L}\p{N}]*)([^\p{L}\p{N}]*)$/u`;

/** The tokens of a run whose last word goes on in the next line, or nothing where none does. */
function dividedWord(run: Run, next: Run | undefined, { conjunctions }: Conventions): Token[] | undefined {
  if (!next || next.gap === 'blank' || next.gap === 'page') return undefined;
  const [, begin] = mayClose(run.text) ? (DIVIDED.exec(run.text) ?? []) : [];
  const [, end = '', after = ''] = begin === undefined ? [] : (GOES_ON.exec(next.text) ?? []);
  if (begin === undefined || end === '' || conjunctions.has(end)) return undefined;
  const before = tokensOf(begin, run.start);
  const first = before.pop();
  const [second] = tokensOf(end, next.start);
  if (first?.kind !== 'word' || second?.kind !== 'word') return undefined;
  const span = { start: first.span.start, end: second.span.end };
  const whole = createToken({
    ...first,
    text: first.text + second.text,
    span,
    divided: { parts: [first, createToken({ ...second, newLine: true })], after },
  });
  return [...before, whole];
}
