/**
 * Numbers of points within an item that begin again at 1, as lists within lists do: «1. Formalia» right over «1. Öppnande», «2. Val av
 * justerare» and «3. Röstlängd», and then «2. Rapporter». They are read as 1.1, 1.2 and 1.3.
 */
import { upTo } from '../../up-to.ts';
import type { Link } from './numbering.ts';

/** The links with the numbers of such points behind those of their items. */
export function withNestedRuns(links: readonly Link[]): readonly Link[] {
  const nested = [...links];
  links.forEach((item, i) => {
    const run = runUnder(item, links.slice(i + 1, i + 1 + MOST_POINTS));
    run.forEach((link, k) => {
      nested[i + 1 + k] = { ...link, path: [...item.path, ...link.path] };
    });
  });
  return nested;
}

/** No item has more points. */
const MOST_POINTS = 40;

/** The points of an item; none unless they go past the number of the next item, and that stands behind them. */
function runUnder(item: Link, next: readonly Link[]): readonly Link[] {
  const own = numberOf(item);
  const isOver = own !== undefined && next[0]?.block === item.block + 1;
  const run = isOver ? upTo(next, (link, k) => numberOf(link) !== k + 1) : [];
  const isPast = own !== undefined && run.length > own;
  const after = next[run.length];
  return isPast && after !== undefined && numberOf(after) === own + 1 ? run : [];
}

/** The number of a link that has one number, and a sure one. */
const numberOf = ({ path, doubt }: Link): number | undefined =>
  path.length === 1 && doubt === 0 ? path[0] : undefined;
