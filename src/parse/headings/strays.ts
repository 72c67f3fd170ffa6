/**
 * Items whose number was misread so badly that it fits nowhere («19.» for «10.», «§ 3.6» for «§ 8.6»). Where numbers are missing
 * from the chain and a heading with another number stands in the gap, it is the one that is missing. Its number stays as printed.
 */
import type { Link } from '../numbers/numbering.ts';

/** What a heading without a fitting number must score to be taken into a gap. */
const LIKE_HEADING = 1;
/** What it must score where no number is missing; only «§» gives so much. */
const SURE_HEADING = 3;

/**
 * The chain with the strays in its gaps, out of the other links and of lines without any number to be read; a stray gets the
 * path of the link before it, for its level.
 */
export function withStrays(chain: readonly Link[], links: readonly Link[], unread: readonly Link[]): Link[] {
  const inChain = new Set(chain.map(({ block }) => block));
  const others = [...links, ...unread]
    .filter(({ block, doubt }) => doubt === 0 && !inChain.has(block))
    .sort((a, b) => a.block - b.block);
  let at = 0;
  const opening = [...unreadBefore(chain[0], unread), ...misreadBefore(chain[0], [...links, ...unread])];
  const strayed = chain.flatMap((link, k) => {
    const next = chain[k + 1];
    if (!next) return [link];
    const between: Link[] = [];
    for (; (others[at]?.block ?? Number.POSITIVE_INFINITY) < next.block; at++)
      between.push(others[at] as Link);
    const missing = missingBetween(link, next);
    const sure = between.filter(({ score }) => score >= SURE_HEADING);
    const likely = between.filter(({ block, score }) => block > link.block && score >= LIKE_HEADING);
    const strays = likely.length > 0 && likely.length <= missing ? likely : sure;
    return [link, ...strays.map((stray) => ({ ...stray, path: link.path }))];
  });
  return [...opening, ...strayed, ...misreadAfter(chain.at(-1), unread)];
}

/** «§ Upprop» before «§ 2 Val». */
function unreadBefore(first: Link | undefined, unread: readonly Link[]): Link[] {
  const signs = unread.filter(({ block, printed }) => printed === SIGN && block < (first?.block ?? 0));
  return signs.length === 1 && first?.path[0] === 2 ? signs.map((sign) => ({ ...sign, path: [0] })) : [];
}
const SIGN = '§';

/** «Li Mötets öppnande» and «12 Val av ordförande» before «1.3 Val av sekreterare»: customary headings, as many as are missing. */
function misreadBefore(first: Link | undefined, links: readonly Link[]): Link[] {
  const missing = (first?.path.at(-1) ?? 1) - 1;
  if (!first || missing < 1 || missing > MOST_BEFORE) return [];
  const known = links.filter(
    ({ block, score, doubt, printed }) =>
      block < first.block &&
      (block >= first.block - NEAR * missing || score >= SURE_HEADING) &&
      printed !== SIGN &&
      score + doubt >= KNOWN,
  );
  const found = known.toSorted((a, b) => a.block - b.block).slice(-missing);
  // Letters before the number of a matter tell no number of the item: those that are missing count from 1.
  const numbered = (link: Link, k: number) =>
    link.score >= SURE_HEADING ? { ...link, printed: String(k + 1) } : link;
  return found.length === missing ? found.map((link, k) => ({ ...numbered(link, k), path: first.path })) : [];
}
/** «IL Övriga frågor» after «10. Avgift»: a customary heading whose number cannot be read. */
const misreadAfter = (last: Link | undefined, unread: readonly Link[]): Link[] =>
  last
    ? unread
        .filter(({ block, printed, score }) => block > last.block && printed !== SIGN && score >= WHOLE)
        .map((link) => ({ ...link, path: last.path }))
    : [];

/** The first numbers of minutes may be misread; where more are missing, the minutes begin so. */
const MOST_BEFORE = 2;
/** An item at the opening of a meeting is so many blocks long at most. */
const NEAR = 4;
/** What a customary heading scores without the doubt of its number. */
const KNOWN = 2.5;
/** What one scores that is customary as a whole, and not by its first words alone. */
const WHOLE = 2.8;

/** How many numbers are missing between two: 4 and 6, 12.4 and 12.6. */
function missingBetween({ path: from }: Link, { path: to }: Link): number {
  const at = from.length === to.length ? from.findIndex((number, i) => number !== to[i]) : 0;
  return Math.max(0, (to[at] ?? 0) - (from[at] ?? 0) - 1);
}
