/** Decisions as short as a test wants them. */
import type { Decision } from '../../src/document.ts';

/** The decision to read the first (from `from` on) `before` of a text as `after`. */
export function decisionOn(
  text: string,
  kind: Decision['kind'],
  before: string,
  after: string,
  { confidence = 0.9, from = 0 } = {},
): Decision {
  const start = text.indexOf(before, from);
  if (start < 0) throw new Error(`expected "${before}" in the text`);
  const span = { start, end: start + before.length };
  return { kind, span, before, after, confidence, reasons: [], alternatives: [] };
}
