/** The image of the line that a word stands on, with the line above and below: an SVG that shows a part of the page. */
import type { ItemAnswer, Strip } from '../wire.ts';
import { byId, h, show } from './dom.ts';
import type { Texts } from './texts.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Lines of a page that has more of them than nearly any: no box makes a lower strip than that. */
const MOST_LINES = 80;

/** Puts the strip in the page; without an image, why there is none; nothing for what came as mere text. */
export function drawStrip(
  item: ItemAnswer,
  { image, zoom }: { image: boolean; zoom: number },
  texts: Texts,
): void {
  const place = byId('strip');
  const { strip } = item;
  show(place, image && strip !== undefined);
  place.replaceChildren(...(image && strip ? stripNodes(item.before, strip, zoom, texts) : []));
}

function stripNodes(word: string, strip: Strip, zoom: number, { imageOf, imageProblem }: Texts): Node[] {
  const { href, problem = 'missing', name, box } = strip;
  if (href === undefined) return [note(imageProblem[problem](name))];
  const svg = drawn(strip, href, zoom, imageOf(word));
  svg.querySelector('image')?.addEventListener('error', () => {
    svg.replaceWith(note(imageProblem.broken(name)));
  });
  return box ? [svg] : [wholePage(svg, zoom), note(imageProblem.unplaced(name))];
}

/** The page as wide as it is zoomed, in a frame to scroll in. */
function wholePage(svg: SVGElement, zoom: number): HTMLElement {
  svg.style.width = `${zoom * 50}%`;
  return h(
    'div',
    { class: 'whole', tabindex: '0', role: 'group', 'aria-label': svg.getAttribute('aria-label') ?? '' },
    svg,
  );
}

const note = (text: string): HTMLElement => h('p', { class: 'quiet note' }, text);

function drawn(strip: Strip, href: string, zoom: number, label: string): SVGElement {
  const { width, height, box } = strip;
  const svg = element('svg', { viewBox: viewOf(strip, zoom), role: 'img', 'aria-label': label });
  svg.append(element('image', { href, width, height, preserveAspectRatio: 'none' }));
  if (box) svg.append(...frame(box, height / MOST_LINES));
  return svg;
}

/** The box a little outside the word, white beneath red, so that it is seen on any ground. */
function frame({ left, top, right, bottom }: NonNullable<Strip['box']>, line: number): SVGElement[] {
  const gap = line * 0.18;
  const place = {
    x: left - gap,
    y: top - gap,
    width: right - left + 2 * gap,
    height: bottom - top + 2 * gap,
  };
  return ['under', 'over'].map((name) => element('rect', { ...place, rx: gap, class: name }));
}

/** The part of the page that is shown: about three lines, the wider the less it is zoomed. */
function viewOf({ width, height, box }: Strip, zoom: number): string {
  if (!box) return `0 0 ${width} ${height}`;
  const line = Math.max(box.bottom - box.top, height / MOST_LINES);
  const wide = Math.min(width, Math.max(width / zoom, (box.right - box.left) * 1.2));
  const high = Math.min(height, line * 5);
  const middle = (box.left + box.right) / 2 - wide / 2;
  const x = Math.max(0, Math.min(middle, width - wide));
  const y = Math.max(0, Math.min((box.top + box.bottom) / 2 - high / 2, height - high));
  return [x, y, wide, high].map((number) => number.toFixed(1)).join(' ');
}

function element(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
