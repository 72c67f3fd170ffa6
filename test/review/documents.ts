/** Documents for the review, made from a text and decisions by hand, as `clean` would have written them. */
import { createHash } from 'node:crypto';
import type { Decision, Source } from '../../src/document.ts';
import { applyDecisions } from '../../src/repair/apply.ts';
import type { ReviewDocument } from '../../src/review/document.ts';
import { sourceOf } from '../../src/review/document.ts';
import { settle } from '../../src/settle/index.ts';
import type { Standing } from '../../src/settle/standing.ts';
import { corrections } from '../../src/write/index.ts';
import { cleanText } from '../../src/write/text.ts';
import { sourceOf as read } from '../write/sources.ts';

/** What is wrong in a text: what stands there, what it should be, how sure that is; asked unless it is surely so. */
export type Doubt = readonly [before: string, after: string, confidence: number];

/** The digest of a text as a file. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Decisions on the first place of each, from the last one on; the surest (0.9 and above) are made. */
export function decisionsOn(source: Source, doubts: readonly Doubt[]): Decision[] {
  let from = 0;
  return doubts.map(([before, after, confidence]) => {
    const start = source.text.indexOf(before, from);
    if (start < 0) throw new Error(`no ${before} in the text`);
    from = start + before.length;
    const kind = confidence >= 0.9 ? 'replace' : 'ask';
    const span = { start, end: from };
    const alternatives = [{ text: before, probability: 1 - confidence }];
    return { kind, span, before, after, confidence, reasons: ['confusion'], alternatives };
  });
}

/** What `clean` writes of a document, after the rulings that stand. */
export function cleaned(
  text: string,
  doubts: readonly Doubt[],
  { name = 'a.txt', standing }: { readonly name?: string; readonly standing?: Standing | undefined } = {},
): ReviewDocument & { readonly source: string | undefined } {
  const source = read(text, name);
  const sha256 = digestOf(text);
  const { repair } = settle(source, sha256, { decisions: decisionsOn(source, doubts), words: 0 }, standing);
  const clean = cleanText(source, applyDecisions(source, repair.decisions));
  const all = corrections(source, sha256, repair.decisions);
  return { file: name, sha256, corrections: all, clean, source: sourceOf(clean, all) };
}

/** A small document with questions of several kinds. */
export const MEETING = `Styrelsens mote den 4 mars

Narvarande: Asa Ek, Bo Lind. Asa Ek valdes att leda motet.
Arendet om vagen bordlades till nasta mote.

Asa Ek holl i mote nummer tva.
`;

export const DOUBTS: readonly Doubt[] = [
  ['mote', 'möte', 0.95],
  ['Narvarande', 'Närvarande', 0.95],
  ['Asa', 'Åsa', 0.5],
  ['Asa', 'Åsa', 0.6],
  ['vagen', 'vägen', 0.4],
  ['nasta', 'nästa', 0.7],
  ['Asa', 'Åsa', 0.7],
  ['holl', 'höll', 0.8],
  ['mote', 'mote', 0.3],
];

/** The identities of the questions about these words, in order. */
export const asking = (document: ReviewDocument, before: string): string[] =>
  document.corrections.filter((c) => c.kind === 'ask' && c.before === before).map(({ id }) => id);
