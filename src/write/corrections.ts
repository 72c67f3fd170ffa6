/**
 * What was replaced and what is asked, for a person or a program to decide upon: one JSON object a line, in the order of
 * the document. Positions are those of the file as decoded; the words around are as they stand there.
 */
import type { Alternative, Decision, Reason, Source, Span } from '../document.ts';
import { type Finding, finding } from '../messages.ts';
import { fnv1a } from './fnv1a.ts';
import { placeFinder } from './place.ts';
import { type ScanPlace, scanPlaceFinder } from './scan-place.ts';

/** Words of context on each side, looked for no farther than so many characters away. */
const CONTEXT_WORDS = 6;
const CONTEXT_REACH = 100;

/** One line of `NAME.corrections.jsonl`. */
export interface Correction {
  /** Names the correction in later runs: made from its document, place and wording alone, whatever was decided. 16 hexadecimal digits. */
  readonly id: string;
  /** The document: its name below the folder that was cleaned, and the digest of its bytes, SHA-256 in hexadecimal. */
  readonly file: string;
  readonly sha256: string;
  readonly kind: Decision['kind'];
  /** Half-open range of UTF-16 code units in the decoded file, line ends as they were. */
  readonly span: Span;
  /** Page, and line and column in the file, all from 1. */
  readonly page: number;
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  /** Readings other than `after` with their probability, the likeliest first. */
  readonly alternatives: readonly Alternative[];
  /** Probability that `after` is right, 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly context: { readonly before: string; readonly after: string };
  /** Where it stands on the image of its page, if the file says so. */
  readonly scan?: ScanPlace;
}

/** The decisions about a source as corrections, in the same order. */
export const corrections = (source: Source, sha256: string, decisions: readonly Decision[]): Correction[] =>
  decisions.map(correctionMaker(source, sha256));

/** A function that makes the correction of a decision about a source: all of them at once take several times what the document takes. */
export function correctionMaker(source: Source, sha256: string): (decision: Decision) => Correction {
  const place = placeFinder(source);
  const scanPlace = scanPlaceFinder(source);
  return (decision) => {
    const { page, line, column, offset } = place(decision.span.start);
    const span = { start: offset, end: place(decision.span.end).offset };
    const scan = scanPlace(decision.span);
    return {
      id: correctionId(sha256, span, decision.before),
      file: source.name,
      sha256,
      kind: decision.kind,
      span,
      page,
      line,
      column,
      before: decision.before,
      after: decision.after,
      alternatives: decision.alternatives.map(({ text, probability }) => ({
        text,
        probability: rounded(probability),
      })),
      confidence: rounded(decision.confidence),
      reasons: decision.reasons,
      context: contextOf(source.text, decision.span),
      ...(scan && { scan }),
    };
  };
}

/** A question as a finding: what stands there, what may be meant, and how sure that is. */
export const questionFinding = (decision: Decision): Finding =>
  finding(
    ruleOf(decision),
    {
      before: onOneLine(decision.before),
      after: onOneLine(decision.after),
      percent: Math.round(decision.confidence * 100),
    },
    decision.span,
  );

/** Words changed, specks left out, or what could not be read. */
function ruleOf({ before, after }: Decision): 'repair/doubtful' | 'repair/noise' | 'repair/unreadable' {
  if (after === '') return 'repair/noise';
  return after === before ? 'repair/unreadable' : 'repair/doubtful';
}

const onOneLine = (text: string): string => text.replaceAll('\n', '⏎');

/** The name of a correction: FNV-1a of its document, its place in the decoded file, and what stands there. */
export const correctionId = (sha256: string, { start, end }: Span, before: string): string =>
  fnv1a(JSON.stringify([sha256, start, end, before]));

/** Four decimals, of which 0 and 1 are none: nothing here is certain. */
const rounded = (probability: number): number =>
  Math.min(0.9999, Math.max(0.0001, Math.round(probability * 1e4) / 1e4));

function contextOf(text: string, { start, end }: Span): Correction['context'] {
  const before = text.slice(Math.max(0, start - CONTEXT_REACH), start).split(/\s+/u);
  const after = text.slice(end, end + CONTEXT_REACH).split(/\s+/u);
  if (start > CONTEXT_REACH) before.shift();
  if (end + CONTEXT_REACH < text.length) after.pop();
  // Where the correction touches its neighbour without a blank, that neighbour is the first entry of the split; else it is ''.
  return {
    before: before.slice(-CONTEXT_WORDS - 1).join(' '),
    after: after.slice(0, CONTEXT_WORDS + 1).join(' '),
  };
}
