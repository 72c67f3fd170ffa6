/**
 * ALTO, versions 1 to 4, whatever its namespace (loc.gov/standards/alto). Boxes stay in the file's unit, pixel or tenth of a
 * millimetre or 1/1200 inch: the size of the page is given in the same.
 */
import type { Box } from '../../document.ts';
import { childrenOf, type Element, numberOf, outermost, textOf } from './element.ts';
import { type Identified, inReadingOrder } from './order.ts';
import type { Block, Line, PageOfBlocks, ScannedDocument, Word } from './tree.ts';

/** Elements that say nothing of words. */
export const ALTO_IGNORED: readonly string[] = ['Styles', 'Tags', 'SP', 'Glyph', 'Shape', 'ALTERNATIVE'];

/** Where several pages share a file, it names the image of the first alone. */
export function readAlto(alto: Element): ScannedDocument {
  const images = outermost(alto, isNamed('fileName')).map((file) => textOf(file).trim());
  const [order] = outermost(alto, isNamed('ReadingOrder'));
  const pages = outermost(alto, isNamed('Page'));
  return { pages: pages.map((page, nth) => pageOf(page, images[nth] || undefined, order)) };
}

const isNamed =
  (name: string) =>
  (element: Element): boolean =>
    element.name === name;

function pageOf(page: Element, image: string | undefined, order: Element | undefined): PageOfBlocks {
  return {
    image,
    width: numberOf(page, 'WIDTH') ?? 0,
    height: numberOf(page, 'HEIGHT') ?? 0,
    blocks: inReadingOrder(blocksIn(page, []), order),
  };
}

/** The blocks of text, in all the parts of a page and in blocks of blocks. */
const blocksIn = (element: Element, ids: readonly string[]): (Block & Identified)[] =>
  childrenOf(element).flatMap((child) => {
    const own = [...(child.attributes.ID === undefined ? [] : [child.attributes.ID]), ...ids];
    if (child.name !== 'TextBlock') return blocksIn(child, own);
    return [{ ids: own, lines: childrenOf(child, 'TextLine').map(lineOf) }];
  });

function lineOf(line: Element): Line {
  const parts = childrenOf(line, 'String', 'HYP');
  const words = parts.flatMap((part, i) => (part.name === 'String' ? [wordOf(part, parts[i + 1])] : []));
  return { words };
}

const HYPHEN_AT_END = /[-\u00ad¬\u2010]$/;

/** A word; one that the engine took apart from its hyphen gets it back, as plain text has it. */
function wordOf(string: Element, next: Element | undefined): Word {
  const { CONTENT = '', SUBS_TYPE, SUBS_CONTENT } = string.attributes;
  const isDivided = next?.name === 'HYP' || (SUBS_TYPE === 'HypPart1' && next === undefined);
  return {
    text: isDivided && !HYPHEN_AT_END.test(CONTENT) ? `${CONTENT}-` : CONTENT,
    box: boxOf(string),
    confidence: shareOf(numberOf(string, 'WC')),
    whole: SUBS_TYPE?.startsWith('HypPart') ? SUBS_CONTENT : undefined,
  };
}

function boxOf(element: Element): Box | undefined {
  const [left, top] = [numberOf(element, 'HPOS'), numberOf(element, 'VPOS')];
  const [width, height] = [numberOf(element, 'WIDTH'), numberOf(element, 'HEIGHT')];
  if (left === undefined || top === undefined || width === undefined || height === undefined)
    return undefined;
  return { left, top, right: left + width, bottom: top + height };
}

const shareOf = (value: number | undefined): number | undefined =>
  value !== undefined && value >= 0 && value <= 1 ? value : undefined;
