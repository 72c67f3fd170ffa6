/**
 * Numbers within an item that begin again at 1, as lists within lists do, and go past the number of the next item. Points with text under
 * them are read as those of the item: «1. Formalia» right over «1. Öppnande», «2. Val av justerare» and «3. Röstlängd», and then
 * «2. Rapporter», as 1.1, 1.2 and 1.3. Lines one right after the other are a list, and number nothing.
 */
import { upTo } from '../../up-to.ts';
import type { Link } from './numbering.ts';

/** The links with the numbers of such points behind those of their items, and without those of such lists. */
export function withNestedRuns(links: readonly Link[]): readonly Link[] {
  const read = new Map<Link, Link | undefined>();
  const sure = links.filter(({ path, doubt }) => path.length === 1 && doubt === 0);
  sure.forEach((item, i) => {
    const runs = runsUnder(item, sure.slice(i + 1, i + 1 + MOST_POINTS));
    for (const run of runs) {
      const arePoints = runs.length === 1 && run[0]?.block === item.block + 1 && !isList(run);
      if (arePoints) for (const link of run) read.set(link, { ...link, path: [...item.path, ...link.path] });
      else if (isList(run)) for (const link of run) read.set(link, undefined);
    }
  });
  return links.flatMap((link) => (read.has(link) ? (read.get(link) ?? []) : [link]));
}

/** No item has more points. */
const MOST_POINTS = 60;

/** The runs between an item and the next; none unless one goes past the number of that. */
function runsUnder(item: Link, next: readonly Link[]): readonly (readonly Link[])[] {
  const own = numberOf(item);
  const runs: (readonly Link[])[] = [];
  let at = 0;
  while (numberOf(next[at]) === 1) {
    const run = upTo(next.slice(at), (link, k) => numberOf(link) !== k + 1);
    runs.push(run);
    at += run.length;
  }
  return numberOf(next[at]) === own + 1 && runs.some(({ length }) => length > own) ? runs : [];
}

/** 0 where there is no link. */
const numberOf = (link: Link | undefined): number => link?.path[0] ?? 0;

/** Lines with nothing between them. */
const isList = (run: readonly Link[]): boolean =>
  run.length > 1 && run.every(({ block }, k) => k === 0 || block === (run[k - 1] as Link).block + 1);
