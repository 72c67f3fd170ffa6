/**
 * PAGE XML, 2013 and 2019 (github.com/PRImA-Research-Lab/PAGE-XML), as Transkribus, OCR-D and HTRflow write it. Text is taken from
 * the lowest level that has it: words, else lines, else regions.
 */
import type { Box } from '../../document.ts';
import { childrenOf, type Element, numberOf, textOf } from './element.ts';
import { type Identified, inReadingOrder } from './order.ts';
import type { Block, Line, PageOfBlocks, ScannedDocument, Word } from './tree.ts';

/** Elements that say nothing of words. */
export const PAGE_IGNORED: readonly string[] = ['Metadata', 'Glyph', 'GraphemeGroup', 'TextStyle'];

/** The pages of a document, by its root element. */
export const readPage = (root: Element): ScannedDocument => ({
  pages: childrenOf(root, 'Page').map(pageOf),
});

function pageOf(page: Element): PageOfBlocks {
  const [order] = childrenOf(page, 'ReadingOrder');
  return {
    image: page.attributes.imageFilename,
    width: numberOf(page, 'imageWidth') ?? 0,
    height: numberOf(page, 'imageHeight') ?? 0,
    blocks: inReadingOrder(regionsIn(page, []), order),
  };
}

/** Regions of text, also those inside others and inside tables. */
const regionsIn = (element: Element, ids: readonly string[]): (Block & Identified)[] =>
  childrenOf(element).flatMap((child) => {
    if (!child.name.endsWith('Region')) return [];
    const own = [...(child.attributes.id === undefined ? [] : [child.attributes.id]), ...ids];
    const block = child.name === 'TextRegion' ? [{ ids: own, lines: linesOf(child) }] : [];
    return [...block, ...regionsIn(child, own)];
  });

function linesOf(region: Element): Line[] {
  const lines = childrenOf(region, 'TextLine').map((line) => ({ words: wordsOf(line) }));
  if (lines.some(({ words }) => words.length > 0)) return lines;
  const { text, ...place } = wordOf(region);
  return text.split('\n').map((line) => ({ words: [{ ...place, text: line }] }));
}

function wordsOf(line: Element): Word[] {
  const words = childrenOf(line, 'Word').map(wordOf);
  if (words.some(({ text }) => text.trim() !== '')) return words;
  const whole = wordOf(line);
  return whole.text.trim() === '' ? [] : [whole];
}

/** What a region, a line or a word says as a whole. */
function wordOf(element: Element): Word {
  const [coords] = childrenOf(element, 'Coords');
  const best = firstReading(childrenOf(element, 'TextEquiv'));
  const confidence = best && numberOf(best, 'conf');
  return {
    text: best ? textOf(childrenOf(best, 'Unicode')[0] ?? best) : '',
    box: coords && boxOf(coords.attributes.points ?? ''),
    confidence: confidence !== undefined && confidence >= 0 && confidence <= 1 ? confidence : undefined,
  };
}

/** Of several readings, the one with the lowest index; one without an index is the engine's only one. */
const firstReading = ([first, ...others]: readonly Element[]): Element | undefined =>
  others.reduce(
    (best, other) =>
      best && (numberOf(other, 'index') ?? 0) < (numberOf(best, 'index') ?? 0) ? other : best,
    first,
  );

/** The rectangle around a polygon, `x,y x,y …`; nothing where that is none. */
function boxOf(points: string): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points.trim().split(/\s+/)) {
    const [x = NaN, y = NaN] = point.split(',').map(Number);
    if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
}
