/** Where decisions end up in a text in which some of them have been carried out. */
import type { Decision, Span } from '../document.ts';

export interface CarriedOut {
  readonly text: string;
  /** By decision: where its reading, or what it left as it was, stands in the text. */
  readonly places: readonly Span[];
}

/** The text with the decisions of these kinds carried out; decisions are in order and do not overlap. */
export function carriedOut(
  source: string,
  decisions: readonly Decision[],
  kinds: readonly Decision['kind'][],
): CarriedOut {
  let text = '';
  let done = 0;
  const places = decisions.map(({ kind, span, after }) => {
    text += source.slice(done, span.start);
    const start = text.length;
    text += kinds.includes(kind) ? after : source.slice(span.start, span.end);
    done = span.end;
    return { start, end: text.length };
  });
  return { text: text + source.slice(done), places };
}
