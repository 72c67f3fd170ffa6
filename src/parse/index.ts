/**
 * The parse stage: repaired text as a Markdown tree (mdast). Raw text goes through a layout parser of our own, since to a
 * Markdown parser a line over dashes is a heading and an indented line is code; Markdown goes through remark-parse. Both become
 * lines first, and one and the same reading of lines makes the tree, so that minutes give the same tree in either form.
 *
 * lines → without double spacing → without specks at the margin and page furniture → blocks (paragraphs, headings, list items) → headings among them → tree
 *
 * Its folders, each standing on those before: `vocabulary` finds the words of the knowledge, `numbers` reads those before a line, `lines`
 * makes lines and mends them, `blocks` puts them together, `headings` tells which blocks open what.
 */
import type { Root } from 'mdast';
import type { Edited, Source } from '../document.ts';
import type { Knowledge } from '../knowledge.ts';
import { blocksOf } from './blocks/blocks.ts';
import { build } from './build.ts';
import { countedOn } from './headings/collapsed.ts';
import { headingsOf } from './headings/headings.ts';
import { diaryBelow } from './lines/diary-above.ts';
import { singleSpaced } from './lines/double-spacing.ts';
import { withFirstItemApart } from './lines/first-item.ts';
import { sift } from './lines/furniture.ts';
import { isHandBroken } from './lines/layout.ts';
import { type Line, linesOf } from './lines/lines.ts';
import type { MarkdownLines } from './lines/markdown.ts';
import { marksLast } from './lines/marks-last.ts';
import { numbersBelow } from './lines/numbers-below.ts';
import { numbersBeside } from './lines/numbers-beside.ts';
import { numbersFirst } from './lines/numbers-first.ts';
import { placer } from './lines/positions.ts';
import { withFrontParted } from './lines/run-on-front.ts';
import { withSignsParted } from './lines/run-on-signs.ts';
import { withoutMargin } from './lines/specks.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary/vocabulary.ts';

export type { LabelMatch } from './vocabulary/labels.ts';

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

/** The lines, those that ran on parted again. */
const parted = (lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] =>
  marksLast(withSignsParted(withFirstItemApart(withFrontParted(lines, vocabulary), vocabulary), vocabulary));

/** The document as a tree; every `position` in it refers to `Source.text`. Any text gives a tree. */
export function parse({ edited, source, knowledge, markdown }: ParseInput): Root {
  const vocabulary = vocabularyOf(knowledge);
  const read: MarkdownLines =
    source.format === 'markdown' && markdown
      ? markdown.lines(edited.text)
      : withoutMargin(parted(singleSpaced(linesOf(edited.text)), vocabulary), vocabulary);
  const { lines, dropped } = sift(read.lines, vocabulary);
  const byHand = source.format !== 'markdown' && isHandBroken(source.text);
  const blocks = countedOn(
    blocksOf(
      diaryBelow(numbersBelow(numbersFirst(numbersBeside(lines)), vocabulary), vocabulary),
      vocabulary,
      byHand,
    ),
  );
  const places = placer(source, edited);
  const root = build(blocks, headingsOf(blocks, vocabulary), dropped, places, edited.text.length);
  const markup = read.markup.map(({ start, end }) => ({
    span: places.span(start, end),
    reason: 'markup' as const,
  }));
  return { ...root, data: { dropped: [...(root.data?.dropped ?? []), ...markup] } };
}
