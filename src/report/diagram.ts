/** The reliability diagram: how often corrections were right by how sure they were said to be. */
import type { Bin } from '../evaluate/reliability.ts';
import { wilson } from '../repair/learnt/proportion.ts';
import type { ReliabilityFigures, ReportData } from './data.ts';
import { type Html, html } from './html.ts';
import { type Row, section, table, type View } from './view.ts';

/** Size of the square, and of the space around it. */
const SIDE = 300;
const LEFT = 58;
const TOP = 16;
const BELOW = 46;

/** The section on confidence. */
export function reliabilitySection({ reliability }: ReportData, view: View): Html {
  const { say, whole, percent } = view;
  const heading = say.heads.reliability;
  if (!reliability) return section('reliability', heading, html`<p>${say.noReliability}</p>`);
  const rows = filled(reliability).map(
    ({ from, to, count, confidence, right }): Row => ({
      cells: [
        `${percent(from, 0)} – ${percent(to, 0)}`,
        whole(count),
        percent(confidence, 1),
        percent(right, 1),
      ],
    }),
  );
  const figures = [say.corrections, say.meanConfidence, say.right].map((head) => ({ head, isFigure: true }));
  return section(
    'reliability',
    heading,
    html`<p>${say.reliabilityLead[reliability.judge]}</p>`,
    diagram(reliability, view),
    table(
      say.reliabilityCaption(percent(reliability.error, 1)),
      [{ head: say.confidence }, ...figures],
      rows,
      'compact',
    ),
  );
}

const filled = ({ bins }: ReliabilityFigures): Bin[] => bins.filter(({ count }) => count > 0);

const x = (share: number): string => (LEFT + share * SIDE).toFixed(1);
const y = (share: number): string => (TOP + (1 - share) * SIDE).toFixed(1);

const TICKS = [0, 0.25, 0.5, 0.75, 1];

function diagram(figures: ReliabilityFigures, view: View): Html {
  const { say, percent } = view;
  const most = Math.max(...figures.bins.map(({ count }) => count));
  const [width, height] = [LEFT + SIDE + 24, TOP + SIDE + BELOW];
  return html`
<div class="scroll figure-box" role="region" tabindex="0" aria-label="${say.diagramTitle}">
<svg class="diagram" role="img" aria-label="${say.diagramTitle}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${TICKS.map(
  (
    tick,
  ) => html`<line class="grid" x1="${x(tick)}" y1="${y(0)}" x2="${x(tick)}" y2="${y(1)}"/><line class="grid" x1="${x(0)}" y1="${y(tick)}" x2="${x(1)}" y2="${y(tick)}"/><text x="${x(tick)}" y="${TOP + SIDE + 18}" text-anchor="middle">${percent(tick, 0)}</text><text x="${LEFT - 8}" y="${Number(y(tick)) + 5}" text-anchor="end">${percent(tick, 0)}</text>
`,
)}<line class="ideal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"><title>${say.perfect}</title></line>
<text class="axis" x="${x(0.5)}" y="${height - 8}" text-anchor="middle">${say.confidence}</text>
<text class="axis" x="${LEFT + 6}" y="${TOP + 16}">${say.right} ↑</text>
${filled(figures).map((bin) => point(bin, most, view))}</svg>
</div>
`;
}

/** As big as there are corrections, with how far its share can be trusted. */
function point(
  { from, to, count, confidence, right }: Bin,
  most: number,
  { say, whole, percent }: View,
): Html {
  const [low, high] = wilson(Math.round(right * count), count);
  const radius = (3 + 7 * Math.sqrt(count / most)).toFixed(1);
  return html`<g><title>${say.bin(percent(from, 0), percent(to, 0), whole(count), percent(right, 1))}</title><line class="spread" x1="${x(confidence)}" y1="${y(low)}" x2="${x(confidence)}" y2="${y(high)}"/><circle class="point" cx="${x(confidence)}" cy="${y(right)}" r="${radius}"/></g>
`;
}
