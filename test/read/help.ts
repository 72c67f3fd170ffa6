/** What the tests of the read stage share. */
import type { Source, Span } from '../../src/document.ts';
import { markdown } from '../../src/markdown.ts';
import type { Finding, RuleId } from '../../src/messages.ts';
import { type Input, read } from '../../src/read/index.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads what must be readable. */
export function readSource(input: Partial<Input>): { source: Source; findings: readonly Finding[] } {
  const result = read({ bytes: utf8(''), name: 'x.txt', ...input }, markdown);
  if (result.kind === 'unreadable') throw new Error(`unreadable: ${result.finding.rule}`);
  return result;
}

/** The rules of a list of findings. */
export const rulesOf = (findings: readonly Finding[]): RuleId[] => findings.map((found) => found.rule);

/** What stands at each of the spans. */
export const slices = (text: string, spans: readonly Span[]): string[] =>
  spans.map((span) => text.slice(span.start, span.end));
