/** What the members of a group have in common, in words. */
import type { Pattern } from '../wire.ts';
import { h } from './dom.ts';
import type { Texts } from './texts.ts';

/**
 * What stands there struck out and what is proposed, told apart by more than colour; what stands there marked, where nothing else
 * is proposed.
 */
export const change = (before: string, after: string, texts: Texts): Node[] =>
  before === after
    ? [h('mark', {}, visible(before, texts))]
    : [
        h('del', {}, visible(before, texts)),
        document.createTextNode(' → '),
        h('ins', {}, visible(after, texts)),
      ];

/** Text in which blanks and line ends are seen. */
export const visible = (text: string, { nothing }: Texts): string =>
  text === '' ? nothing : text.replaceAll('\n', '⏎').replace(/^ | $/g, '␣');

/** Whether something else than what stands there is proposed for a group. */
export const proposes = (pattern: Pattern): boolean =>
  pattern.kind === 'doubt' ? pattern.band !== 'none' : pattern.before !== pattern.after;

/** A pattern as nodes. */
export function patternNodes(pattern: Pattern, texts: Texts): Node[] {
  if (pattern.kind === 'doubt') return [document.createTextNode(doubtWords(pattern, texts))];
  if (pattern.kind === 'letters' && !proposes(pattern)) return [document.createTextNode(texts.unreadable)];
  return change(pattern.before, pattern.after, texts);
}

function doubtWords({ word, band }: Pattern & { kind: 'doubt' }, texts: Texts): string {
  const sure = band === 'none' ? texts.noBand : texts.band(band * 25, band * 25 + 25);
  return `${texts.wordKinds[word]}, ${sure}`;
}
