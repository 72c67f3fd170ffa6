/** Letters in print against what was seen for them, as a map: drawn as SVG, its figures again in a table. */
import { byText } from '../order.ts';
import type { Confusion, ReportData } from './data.ts';
import { type Html, html } from './html.ts';
import { type Row, section, table, type View } from './view.ts';

const MOST_ROWS = 10;
const MOST_COLUMNS = 14;
const MOST_LISTED = 20;

/** Size of a cell, and of the space for letters at the top and at the left. */
const CELL = 44;
const HEIGHT = 30;
const EDGE = 64;
/** The darkest cell lets so much through that its number can be read. */
const DARKEST = 0.7;
const LIGHTEST = 0.08;

/** The section on confusions. */
export function confusionsSection({ confusions }: ReportData, view: View): Html {
  const { say, whole } = view;
  const { confusions: heading } = say.heads;
  if (confusions.length === 0) return section('confusions', heading, html`<p>${say.noConfusions}</p>`);
  const listed = confusions.slice(0, MOST_LISTED);
  const rows = listed.map(
    ({ printed, seen, count, examples }): Row => ({
      cells: [shown(printed, view), shown(seen, view), whole(count), examples.join(', ')],
    }),
  );
  const columns = [
    { head: say.printed },
    { head: say.seen },
    { head: say.times, isFigure: true },
    { head: say.examples },
  ];
  return section(
    'confusions',
    heading,
    html`<p>${say.confusionsLead}</p>`,
    map(confusions, view),
    table(say.confusionsCaption(whole(listed.length), whole(confusions.length)), columns, rows),
  );
}

const shown = (letters: string, { say }: View): string => letters || say.nothingSeen;

/** The commonest values of a side, the commonest first. */
function commonest(confusions: readonly Confusion[], side: 'printed' | 'seen', most: number): string[] {
  const sums = new Map<string, number>();
  for (const confusion of confusions)
    sums.set(confusion[side], (sums.get(confusion[side]) ?? 0) + confusion.count);
  return [...sums]
    .sort(([a, n], [b, m]) => m - n || byText(a, b))
    .slice(0, most)
    .map(([letters]) => letters);
}

function map(confusions: readonly Confusion[], view: View): Html {
  const { say } = view;
  const mostMisread = commonest(confusions, 'printed', MOST_ROWS);
  const inRows = confusions.filter(({ printed }) => mostMisread.includes(printed));
  const columns = commonest(inRows, 'seen', MOST_COLUMNS);
  const cells = inRows.filter(({ seen }) => columns.includes(seen));
  const rows = mostMisread.filter((letters) => cells.some(({ printed }) => printed === letters));
  const most = Math.max(...cells.map(({ count }) => count));
  const [width, height] = [EDGE + columns.length * CELL + 8, EDGE + rows.length * HEIGHT + 8];
  return html`
<div class="scroll figure-box" role="region" tabindex="0" aria-label="${say.mapTitle}">
<svg class="map" role="img" aria-label="${say.mapTitle}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<text class="axis" x="${EDGE + 12}" y="18">${say.mapSeen} →</text>
<text class="axis" x="4" y="${EDGE - 14}">${say.mapPrinted} ↓</text>
${columns.map(
  (
    seen,
    c,
  ) => html`<text x="${EDGE + c * CELL + CELL / 2}" y="${EDGE - 12}" text-anchor="middle">${seen || '∅'}</text>
`,
)}${rows.map(
  (
    printed,
    r,
  ) => html`<text x="${EDGE - 12}" y="${EDGE + r * HEIGHT + HEIGHT / 2 + 5}" text-anchor="end">${printed}</text>
`,
)}${rows.map((_, r) =>
  columns.map(
    (
      __,
      c,
    ) => html`<rect class="empty" x="${EDGE + c * CELL + 1}" y="${EDGE + r * HEIGHT + 1}" width="${CELL - 2}" height="${HEIGHT - 2}"/>
`,
  ),
)}${cells.map((cell) => drawn(cell, rows.indexOf(cell.printed), columns.indexOf(cell.seen), most, view))}</svg>
</div>
`;
}

/** Shades go by the logarithm: the commonest confusion is a hundred times as common as most. */
function drawn(
  { printed, seen, count, examples }: Confusion,
  r: number,
  c: number,
  most: number,
  view: View,
): Html {
  const shade = LIGHTEST + (DARKEST - LIGHTEST) * (Math.log1p(count) / Math.log1p(most));
  const [x, y] = [EDGE + c * CELL, EDGE + r * HEIGHT];
  return html`<g><title>${view.say.cell(printed, shown(seen, view), view.whole(count), examples.join(', '))}</title><rect class="heat" x="${x + 1}" y="${y + 1}" width="${CELL - 2}" height="${HEIGHT - 2}" fill-opacity="${shade.toFixed(2)}"/><text class="count" x="${x + CELL / 2}" y="${y + HEIGHT / 2 + 5}" text-anchor="middle">${view.whole(count)}</text></g>
`;
}
