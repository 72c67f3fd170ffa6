/**
 * What in the decoded text speaks of trouble on its way here. Nothing is changed: each suspicion is a finding that says how
 * often, shows the first place, and proposes what to do.
 */

import type { Span } from '../document.ts';
import { latin } from '../latin.ts';
import { type Finding, finding, type RuleId } from '../messages.ts';
import type { Decoded } from './decode.ts';
import { MAX_CONTROLS, MAX_DAMAGE } from './limits.ts';

/** Controls (Cc) other than tab, line ends, vertical tab and form feed, and other than the C1 controls. */
const CONTROL = /[^\P{Cc}\t\n\v\f\r\x80-\x9F]/gu;

/** Why the decoded bytes are no text, if they are not: too many controls, or too many places without meaning. */
export function notText({ original, encoding, damage }: Decoded): Finding | undefined {
  const controls = occurrences(original, CONTROL).count / original.length;
  if (controls > MAX_CONTROLS) return finding('read/not-text', { percent: Math.round(controls * 100) });
  if (damage / original.length > MAX_DAMAGE) return finding('read/undecodable', { encoding, count: damage });
  return undefined;
}

/** Findings about a text that was read, in a fixed order; `text` is the normalised one, which the spans refer to. */
export function suspicions(text: string, decoded: Decoded): Finding[] {
  const { encoding, rival } = decoded;
  return [
    ...(text.trim() === '' ? [finding('read/empty')] : []),
    ...(rival ? [finding('read/encoding-uncertain', { encoding, other: rival })] : []),
    ...lostCharacters(text, decoded),
    ...counted('read/c1-controls', text, /[\x80-\x9F]/g),
    ...counted('read/controls', text, CONTROL),
    ...doubleEncoded(text),
    ...sevenBit(text),
  ];
}

function lostCharacters(text: string, { encoding, damage }: Decoded): Finding[] {
  if (damage === 0) return counted('read/replacement-characters', text, /\uFFFD/g);
  return [finding('read/damaged', { encoding, count: damage }, occurrences(text, /\uFFFD/g).first)];
}

const counted = (rule: RuleId, text: string, pattern: RegExp): Finding[] => {
  const { count, first } = occurrences(text, pattern);
  return first ? [finding(rule, { count }, first)] : [];
};

/**
 * UTF-8 that was taken for Windows-1252 (or Latin-1, with its controls) and written as UTF-8 again: `Ã¥` for å, `â€“` for –.
 * Real Swedish never has these pairs.
 */
function doubleEncoded(text: string): Finding[] {
  const { count, first } = occurrences(text, /Ã[¥¤¶©…„–\x85\x84\x96]|â[€\x80][“”™œž¢¦\x93\x94\x99\x9C\x9D]/g);
  if (!first) return [];
  const seen = text.slice(first.start, first.end);
  return [
    finding('read/double-encoded', { count, seen, expected: ORIGINALS[seen.slice(0, 2)] ?? '–' }, first),
  ];
}

const ORIGINALS: Readonly<Record<string, string>> = {
  'Ã¥': 'å',
  'Ã¤': 'ä',
  'Ã¶': 'ö',
  'Ã©': 'é',
  'Ã…': 'Å',
  'Ã„': 'Ä',
  'Ã–': 'Ö',
  'Ã\x85': 'Å',
  'Ã\x84': 'Ä',
  'Ã\x96': 'Ö',
};

/** Swedish ISO 646 (SEN 85 02 00 annex B) has its letters where ASCII has brackets. */
const ISO_646_SE: Readonly<Record<string, string>> = {
  '{': 'ä',
  '|': 'ö',
  '}': 'å',
  '[': 'Ä',
  '\\': 'Ö',
  ']': 'Å',
};
const BRACKET_IN_WORD = latin`/(?<=\p{L})[{|}[\\\]](?=\p{L})/gu`;
/** Fewer of them inside words, or one kind alone, are OCR noise: `ti|l`. */
const FEWEST_BRACKETS = 3;

function sevenBit(text: string): Finding[] {
  const { count, first, kinds } = occurrences(text, BRACKET_IN_WORD);
  if (!first || count < FEWEST_BRACKETS || kinds.size < 2 || /[åäö]/i.test(text)) return [];
  const seen = text.slice(first.start, first.end);
  return [finding('read/iso646-se', { count, seen, expected: ISO_646_SE[seen] ?? '' }, first)];
}

interface Occurrences {
  readonly count: number;
  readonly first?: Span;
  /** The different strings that were found. */
  readonly kinds: ReadonlySet<string>;
}

/** How often a global pattern matches, where it first does, and what it finds. */
function occurrences(text: string, pattern: RegExp): Occurrences {
  let count = 0;
  let first: Span | undefined;
  const kinds = new Set<string>();
  for (const { 0: found, index } of text.matchAll(pattern)) {
    first ??= { start: index, end: index + found.length };
    kinds.add(found);
    count++;
  }
  return { count, kinds, ...(first && { first }) };
}
