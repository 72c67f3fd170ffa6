/**
 * A tree of words → the text that the same engine would have written: words with a blank between, lines, a blank line between
 * blocks, a form feed between pages. So all later stages see what they know, and each word keeps its place on the image.
 */
import type { Scan, ScannedPage, ScannedWord, Span } from '../../document.ts';
import { finding } from '../../messages.ts';
import { MAX_WORDS } from '../limits.ts';
import { normalize } from '../normalize.ts';
import { FaultError, type Line, type PageOfBlocks, type ScannedDocument, type Word } from './tree.ts';

export interface Composed {
  /** NFC, LF. */
  readonly text: string;
  readonly pages: readonly Span[];
  readonly scan: Scan;
}

/** The text, and where its words are; a document without pages has an empty one. Throws a `FaultError` where there are too many words. */
export function compose(document: ScannedDocument): Composed {
  const text = new Composer();
  const pages = document.pages.length > 0 ? document.pages : [NO_PAGE];
  const spans = pages.map((page, nth) => {
    if (nth > 0) text.add('\f');
    const start = text.length;
    composePage(page, text);
    return { start, end: text.length };
  });
  return { text: text.text, pages: spans, scan: { pages: pages.map(imageOf), words: text.words } };
}

const NO_PAGE: PageOfBlocks = { width: 0, height: 0, blocks: [] };

/** What is known of the image. A page without a size gets that of what stands on it. */
function imageOf({ image, width, height, blocks }: PageOfBlocks): ScannedPage {
  if (width > 0 && height > 0) return { image, width, height };
  let [right, bottom] = [0, 0];
  for (const { lines } of blocks)
    for (const { words } of lines)
      for (const { box } of words) {
        right = Math.max(right, box?.right ?? 0);
        bottom = Math.max(bottom, box?.bottom ?? 0);
      }
  return { image, width: right, height: bottom };
}

/** Lines and blocks without a word leave nothing. */
function composePage({ blocks }: PageOfBlocks, text: Composer): void {
  const start = text.length;
  for (const { lines } of blocks) {
    let before = text.length === start ? '' : '\n';
    for (const line of lines) if (composeLine(line, before, text)) before = '';
  }
}

/** Adds a line with its end, behind `before`; whether there was anything to add. */
function composeLine({ words }: Line, before: string, text: Composer): boolean {
  let gap = before;
  let isEmpty = true;
  for (const word of words)
    for (const piece of word.text.split(/\s+/u)) {
      if (piece === '') continue;
      text.add(gap);
      text.addWord(piece, word);
      gap = ' ';
      isEmpty = false;
    }
  if (!isEmpty) text.add('\n');
  return !isEmpty;
}

/** A text that grows, and the words in it. */
class Composer {
  readonly words: ScannedWord[] = [];
  length = 0;
  private readonly parts: string[] = [];

  get text(): string {
    return this.parts.join('');
  }

  add(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }

  addWord(piece: string, { box, confidence, whole }: Word): void {
    if (this.words.length === MAX_WORDS)
      throw new FaultError(finding('read/too-many-words', { limit: MAX_WORDS }));
    const start = this.length;
    this.add(normalize(piece).text);
    const span = { start, end: this.length };
    this.words.push({
      span,
      ...(box && { box }),
      ...(confidence !== undefined && { confidence }),
      ...(whole && { whole }),
    });
  }
}
