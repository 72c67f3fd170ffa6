/**
 * What a body proposes to the one above it is its own decision: «Arbetsutskottets förslag till beslut» in the minutes of that
 * committee. What officials or other bodies propose is a proposal.
 */
import { fold } from '../../parse/vocabulary/fold.ts';

/** A body with the article is so much longer than without: «utskott», «utskottet». */
const ARTICLE = 3;
const GENITIVE = /s$/;

/** Whether the heading of a proposal names the body that met, in the genitive. */
export function isOwnProposal(heading: string, organ: string | undefined): boolean {
  if (organ === undefined) return false;
  const bodies = fold(organ).split(' ');
  const owners = fold(heading)
    .split(' ')
    .filter((word) => GENITIVE.test(word))
    .map((word) => word.slice(0, -1));
  return owners.some((owner) => bodies.some((body) => areSame(owner, body)));
}

/** Whether a word is a body, be it with the article. */
export const areSame = (owner: string, body: string): boolean =>
  body.length > ARTICLE && owner.startsWith(body) && owner.length - body.length <= ARTICLE;
