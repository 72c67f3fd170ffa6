/**
 * Where pages begin and end. Tesseract writes a form feed between pages, pdftotext (and Tesseract 4) one after every page;
 * Marker writes a line `{7}------…` before every page of its Markdown.
 */
import type { Format, Span } from '../document.ts';
import { between, spansOf } from './spans.ts';

/** Marker's page mark (`--paginate_output`): the page number in braces and 48 dashes, alone on its line. */
export const PAGE_MARK: RegExp = /^\{\d+\}-{48}$/gm;

const FORM_FEED = /\f/g;

/**
 * Spans of the pages, in order; what parts them (a form feed, in Markdown also a page mark) belongs to none. At least one,
 * possibly empty. Nothing but white space after a last form feed, or before a first page mark, is no page.
 */
export function pageSpans(text: string, format: Format): Span[] {
  const cuts =
    format === 'markdown'
      ? [...spansOf(text, FORM_FEED), ...spansOf(text, PAGE_MARK)]
      : spansOf(text, FORM_FEED);
  cuts.sort((a, b) => a.start - b.start);
  const pages = between(cuts, text.length);
  const isBlank = (page: Span | undefined): boolean =>
    page !== undefined && text.slice(page.start, page.end).trim() === '';
  const isMark = (cut: Span | undefined): boolean => cut !== undefined && text[cut.start] === '{';
  const isFeed = (cut: Span | undefined): boolean => cut !== undefined && text[cut.start] === '\f';
  if (isMark(cuts[0]) && isBlank(pages[0])) pages.shift();
  if (isFeed(cuts.at(-1)) && isBlank(pages.at(-1))) pages.pop();
  return pages;
}
