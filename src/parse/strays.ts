/**
 * Items whose number was misread so badly that it fits nowhere («19.» for «10.», «§ 3.6» for «§ 8.6»). Where numbers are missing
 * from the chain and a heading with another number stands in the gap, it is the one that is missing. Its number stays as printed.
 */
import type { Link } from './numbering.ts';

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
  return chain.flatMap((link, k) => {
    const next = chain[k + 1];
    if (!next) return [link];
    const between: Link[] = [];
    for (; (others[at]?.block ?? Number.POSITIVE_INFINITY) < next.block; at++)
      between.push(others[at] as Link);
    const missing = Math.max(0, (next.path[0] ?? 0) - (link.path[0] ?? 0) - 1);
    const sure = between.filter(({ score }) => score >= SURE_HEADING);
    const likely = between.filter(({ block, score }) => block > link.block && score >= LIKE_HEADING);
    const strays = likely.length > 0 && likely.length <= missing ? likely : sure;
    return [link, ...strays.map((stray) => ({ ...stray, path: link.path }))];
  });
}
