/**
 * The parse stage: repaired text as a Markdown tree (mdast). Raw text goes through a layout parser of our own, since to a
 * Markdown parser a line over dashes is a heading and an indented line is code; Markdown goes through remark-parse. Both become
 * lines first, and one and the same reading of lines makes the tree, so that minutes give the same tree in either form.
 *
 * lines → without double spacing → without specks at the margin and page furniture → blocks (paragraphs, headings, list items) → headings among them → tree
 */
import type { Root } from 'mdast';
import type { Edited, Source } from '../document.ts';
import type { Knowledge } from '../knowledge.ts';
import { blocksOf } from './blocks.ts';
import { build } from './build.ts';
import { countedOn } from './collapsed.ts';
import { singleSpaced } from './double-spacing.ts';
import { withFirstItemApart } from './first-item.ts';
import { sift } from './furniture.ts';
import { headingsOf } from './headings.ts';
import { linesOf } from './lines.ts';
import type { MarkdownLines } from './markdown.ts';
import { numbersBelow } from './numbers-below.ts';
import { numbersFirst } from './numbers-first.ts';
import { placer } from './positions.ts';
import { withFrontParted } from './run-on-front.ts';
import { withoutMargin } from './specks.ts';
import { vocabularyOf } from './vocabulary.ts';

export type { LabelMatch } from './labels.ts';

export interface ParseInput {
  /** The repaired text; it keeps the line ends and form feeds of the source. */
  readonly edited: Edited;
  readonly source: Source;
  readonly knowledge: Knowledge;
  /** What cuts Markdown into lines; needed where the source is Markdown. */
  readonly markdown?: MarkdownLiner | undefined;
}

/** Cuts Markdown into lines: `markdown` of `src/markdown.ts`. */
export interface MarkdownLiner {
  readonly lines: (text: string) => MarkdownLines;
}

/** The document as a tree; every `position` in it refers to `Source.text`. Any text gives a tree. */
export function parse({ edited, source, knowledge, markdown }: ParseInput): Root {
  const vocabulary = vocabularyOf(knowledge);
  const read: MarkdownLines =
    source.format === 'markdown' && markdown
      ? markdown.lines(edited.text)
      : withoutMargin(
          withFirstItemApart(withFrontParted(singleSpaced(linesOf(edited.text)), vocabulary), vocabulary),
        );
  const { lines, dropped } = sift(read.lines, vocabulary);
  const blocks = countedOn(blocksOf(numbersBelow(numbersFirst(lines), vocabulary), vocabulary));
  const places = placer(source, edited);
  const root = build(blocks, headingsOf(blocks, vocabulary), dropped, places, edited.text.length);
  const markup = read.markup.map(({ start, end }) => ({
    span: places.span(start, end),
    reason: 'markup' as const,
  }));
  return { ...root, data: { dropped: [...(root.data?.dropped ?? []), ...markup] } };
}
