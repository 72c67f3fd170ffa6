/** Makes the repaired text from the decisions: the only place where text is changed, once, at the end. */
import type { Decision, Edited, Source } from '../document.ts';

/** The text with every `replace` done. Decisions must be in order and must not overlap. */
export function applyDecisions(source: Source, decisions: readonly Decision[]): Edited {
  const edits: { at: number; length: number; span: Decision['span'] }[] = [];
  let text = '';
  let end = 0;
  for (const decision of decisions) {
    if (decision.kind !== 'replace') continue;
    text += source.text.slice(end, decision.span.start);
    edits.push({ at: text.length, length: decision.after.length, span: decision.span });
    text += decision.after;
    end = decision.span.end;
  }
  return { text: text + source.text.slice(end), edits };
}
