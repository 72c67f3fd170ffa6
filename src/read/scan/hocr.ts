/**
 * hOCR (kba.github.io/hocr-spec): HTML whose classes say what is a page, a paragraph, a line, a word, and whose titles say where
 * that stands. Engines that know no words have their text in the lines.
 */
import type { Box } from '../../document.ts';
import { finding } from '../../messages.ts';
import { type Element, outermost, textOf } from './element.ts';
import {
  type Block,
  FaultError,
  type Line,
  type PageOfBlocks,
  type ScannedDocument,
  type Word,
} from './tree.ts';

const LINES: readonly string[] = [
  'ocr_line',
  'ocrx_line',
  'ocr_textfloat',
  'ocr_header',
  'ocr_footer',
  'ocr_caption',
];
const WORDS: readonly string[] = ['ocrx_word', 'ocr_word'];

/** Throws a `FaultError` for HTML without a page. */
export function readHocr(html: Element): ScannedDocument {
  const pages = outermost(html, hasClass('ocr_page'));
  if (pages.length === 0) throw new FaultError(finding('read/markup', { kind: 'HTML' }));
  return { pages: pages.map(pageOf) };
}

const hasClass =
  (...classes: readonly string[]) =>
  ({ attributes }: Element): boolean =>
    (attributes.class ?? '').split(/\s+/).some((name) => classes.includes(name));

function pageOf(page: Element): PageOfBlocks {
  const { image, bbox } = propertiesOf(page);
  const size = boxOf(bbox);
  return {
    image: image?.replace(/^(["'])(.*)\1$/, '$2'),
    width: size?.right ?? 0,
    height: size?.bottom ?? 0,
    blocks: blocksOf(page),
  };
}

/** Paragraphs, and lines that stand in none: those in a row are a block. */
function blocksOf(page: Element): Block[] {
  const blocks: { lines: Line[] }[] = [];
  let isOpen = false;
  for (const element of outermost(page, hasClass('ocr_par', ...LINES))) {
    const isLine = hasClass(...LINES)(element);
    const lines = isLine ? [element] : outermost(element, hasClass(...LINES));
    if (!isLine || !isOpen) blocks.push({ lines: [] });
    isOpen = isLine;
    for (const line of lines) blocks.at(-1)?.lines.push(lineOf(line));
  }
  return blocks;
}

function lineOf(line: Element): Line {
  const words = outermost(line, hasClass(...WORDS));
  return { words: (words.length > 0 ? words : [line]).map(wordOf) };
}

function wordOf(element: Element): Word {
  const { bbox, x_wconf } = propertiesOf(element);
  const percent = x_wconf === undefined ? NaN : Number.parseFloat(x_wconf);
  return {
    text: textOf(element),
    box: boxOf(bbox),
    confidence: percent >= 0 && percent <= 100 ? percent / 100 : undefined,
  };
}

/** `bbox 0 0 9 9; x_wconf 93` by name. */
function propertiesOf({ attributes }: Element): Partial<Record<'bbox' | 'image' | 'x_wconf', string>> {
  const properties = (attributes.title ?? '').split(';').map((property) => property.trim());
  return Object.fromEntries(
    properties.map((property) => {
      const end = property.search(/\s/);
      return end < 0 ? [property, ''] : [property.slice(0, end), property.slice(end).trim()];
    }),
  );
}

function boxOf(bbox: string | undefined): Box | undefined {
  const [left = NaN, top = NaN, right = NaN, bottom = NaN] = (bbox ?? '').split(/\s+/).map(Number);
  return Number.isFinite(left + top + right + bottom) ? { left, top, right, bottom } : undefined;
}
