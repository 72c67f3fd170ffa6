/** Sources as the read stage makes them, with decisions made by hand. */

import type { Decision, Edited, Source } from '../../src/document.ts';
import { markdown } from '../../src/markdown.ts';
import { read } from '../../src/read/index.ts';
import { applyDecisions } from '../../src/repair/apply.ts';

/** A document of this text. */
export function sourceOf(original: string, name = 'a.txt'): Source {
  const reading = read({ name, bytes: new TextEncoder().encode(original) }, markdown);
  if (reading.kind === 'unreadable') throw new Error(reading.finding.rule);
  return reading.source;
}

/** A decision to put `after` in place of the first `before`. */
export function decision(
  source: Source,
  before: string,
  after: string,
  kind: Decision['kind'] = 'replace',
): Decision {
  const start = source.text.indexOf(before);
  if (start < 0) throw new Error(`no ${before} in the text`);
  const span = { start, end: start + before.length };
  return { kind, span, before, after, confidence: 0.97, reasons: ['confusion'], alternatives: [] };
}

/** The source with the first `before` of each pair replaced by its `after`; pairs in the order of the text. */
export const edited = (
  source: Source,
  pairs: readonly (readonly [before: string, after: string])[],
): Edited =>
  applyDecisions(
    source,
    pairs.map(([before, after]) => decision(source, before, after)),
  );
