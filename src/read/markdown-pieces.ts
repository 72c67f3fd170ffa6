/**
 * Cuts a Markdown document into pieces that can be parsed alone. `remark-parse` takes quadratic time on some input (nested
 * quotes, unclosed images), so what it gets at once is bounded; the cuts are where a new top-level block surely begins.
 */
import type { Span } from '../document.ts';
import { MAX_PIECE, PIECE } from './limits.ts';

const FENCE = /^ {0,3}(`{3,}(?!.*`)|~{3,})/;

/**
 * Spans of the pieces, in order; blank lines between them belong to none. Once a piece is `PIECE` characters long, the next
 * one begins after a blank line with a line that is not indented; before it would grow over `MAX_PIECE`, with any line. Only
 * one endless line, or one endless code fence or comment, makes a longer piece.
 */
export function markdownPieces(text: string): Span[] {
  const pieces: Span[] = [];
  let piece: Span | undefined;
  let open: string | undefined;
  let afterBlank = false;
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    const isBlank = words.trim() === '';
    if (!isBlank) {
      if (piece && !open && mayCut(piece, line, afterBlank && !/^\s/.test(words))) {
        pieces.push(piece);
        piece = undefined;
      }
      piece = { start: piece?.start ?? line.start, end: line.end };
      open = stillOpen(open, words);
    }
    afterBlank = isBlank;
  }
  return piece ? [...pieces, piece] : pieces;
}

const mayCut = (piece: Span, line: Span, isSafe: boolean): boolean =>
  (isSafe && line.start - piece.start >= PIECE) || line.end - piece.start > MAX_PIECE;

/** What has to close before a new block may begin, after this line: a code fence or a comment. */
function stillOpen(open: string | undefined, line: string): string | undefined {
  if (open === '-->') return line.includes(open) ? undefined : open;
  const fence = FENCE.exec(line)?.[1];
  if (open) return fence?.startsWith(open) ? undefined : open;
  if (fence) return fence;
  return line.lastIndexOf('<!--') > line.lastIndexOf('-->') ? '-->' : undefined;
}

function* linesOf(text: string): Generator<Span> {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    yield { start, end };
    start = end + 1;
  }
  yield { start, end: text.length };
}
