/** From what a reviewer says of a correction to the line that is kept of it. */
import type { Span } from '../document.ts';
import type { Action, Ruling, RulingHere, Scope } from '../settle/ruling.ts';
import { type Correction, correctionId } from '../write/index.ts';
import type { ReviewDocument } from './document.ts';

/** What a reviewer says: take the proposal, leave what stands there, or put another text. */
export type Verdict =
  | { readonly action: 'accept' | 'keep' }
  | { readonly action: 'text'; readonly text: string };

/** Who decided, and when (ISO 8601 in UTC, with milliseconds). */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

/** The ruling that a verdict on a correction becomes. */
export function rulingOf(
  correction: Correction,
  verdict: Verdict,
  scope: Scope,
  { by, at }: Signature,
): Ruling {
  const { id, file, sha256, span, before, after, confidence } = correction;
  const text = textOf(correction, verdict);
  const said = { action: verdict.action, before, text, by, at, proposal: { after, confidence } };
  switch (scope) {
    case 'here':
      return { scope, id, file, sha256, span, ...said };
    case 'document':
      return { scope, file, sha256, ...said };
    case 'everywhere':
      return { scope, ...said };
  }
}

function textOf({ before, after }: Correction, verdict: Verdict): string {
  switch (verdict.action) {
    case 'accept':
      return after;
    case 'keep':
      return before;
    case 'text':
      return verdict.text;
  }
}

/** The ruling that takes another one back. */
export const undoing = (ruling: Ruling, { by, at }: Signature): Ruling => ({
  ...ruling,
  action: 'undo' satisfies Action,
  by,
  at,
});

/** A passage typed anew: what stands at `span` of the text as decoded becomes `text`. It settles every correction within. */
export function retyped(
  { file, sha256 }: Pick<ReviewDocument, 'file' | 'sha256'>,
  { span, before }: { readonly span: Span; readonly before: string },
  text: string,
  { by, at }: Signature,
): RulingHere {
  const id = correctionId(sha256, span, before);
  return { scope: 'here', action: 'text', id, file, sha256, span, before, text, by, at };
}
