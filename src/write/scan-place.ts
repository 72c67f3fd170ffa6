/** Where a place in the text stands on the image of its page. */
import { firstWhere } from '../bisect.ts';
import type { Box, ScannedWord, Source, Span } from '../document.ts';
import { upTo } from '../up-to.ts';

/** A rectangle on an image, and the size of the page in the same units. */
export interface ScanPlace {
  /** As the file names it: a path, seldom one that is right on this machine. */
  readonly image?: string;
  readonly width: number;
  readonly height: number;
  readonly box: Box;
}

/** A function from spans in `source.text` to the boxes around their words, of a span over several lines those on its first. */
export function scanPlaceFinder(source: Source): (span: Span) => ScanPlace | undefined {
  const { scan, text, pages } = source;
  if (!scan) return () => undefined;
  return (span) => {
    const words = firstLine(wordsUnder(span, scan.words), text);
    const box = around(words.flatMap((word) => word.box ?? []));
    const page = pages.findLastIndex(({ start }) => start <= span.start);
    const { image, width, height } = scan.pages[page] ?? {};
    if (!box || width === undefined || height === undefined) return undefined;
    return { ...(image !== undefined && { image }), width, height, box };
  };
}

/** The words that a span touches. */
function wordsUnder({ start, end }: Span, words: readonly ScannedWord[]): ScannedWord[] {
  const found: ScannedWord[] = [];
  for (let i = firstEndingBehind(words, start); i < words.length; i++) {
    const word = words[i] as ScannedWord;
    if (word.span.start >= Math.max(end, start + 1)) break;
    found.push(word);
  }
  return found;
}

const firstEndingBehind = (words: readonly ScannedWord[], offset: number): number =>
  firstWhere(words.length, (i) => (words[i] as ScannedWord).span.end > offset);

/** Those before the first line end among them. */
const firstLine = (words: readonly ScannedWord[], text: string): readonly ScannedWord[] =>
  upTo(words, ({ span }, i) => i > 0 && /[\n\f]/.test(text.slice(words[i - 1]?.span.end, span.start)));

const around = (boxes: readonly Box[]): Box | undefined =>
  boxes.length === 0
    ? undefined
    : boxes.reduce((a, b) => ({
        left: Math.min(a.left, b.left),
        top: Math.min(a.top, b.top),
        right: Math.max(a.right, b.right),
        bottom: Math.max(a.bottom, b.bottom),
      }));
