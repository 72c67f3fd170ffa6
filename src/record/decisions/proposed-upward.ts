/**
 * «Arbetsutskottet föreslår kommunstyrelsen att anta taxan.» in the minutes of that committee, with no other decision in the item: what
 * it decided is to propose that.
 */
import type { RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { onceFor } from '../../once.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { upTo } from '../../up-to.ts';
import { textOf } from '../passages.ts';
import { sentencesOf } from '../sentences.ts';
import { squash } from '../words.ts';
import { areSame } from './own-proposal.ts';

/** What the body that met proposes to another one, with the clauses under it. */
export function proposedUpward(
  nodes: readonly RootContent[],
  organ: string | undefined,
  vocabulary: Vocabulary,
): string[] {
  return nodes.flatMap((node, i) => {
    const sentences =
      node.type === 'paragraph' ? sentencesOf(squash(textOf(node)), vocabulary.knowledge.phrases) : [];
    const own = sentences.filter((sentence) => proposes(sentence, organ, vocabulary));
    const last = sentences.at(-1) ?? '';
    if (!own.includes(last) || last.endsWith('.')) return own;
    const below = upTo(nodes.slice(i + 1), (next) => !vocabulary.startsClause(textOf(next)));
    const [first = '', ...clauses] = below.map((next) => squash(textOf(next)));
    return [...own.slice(0, -1), squash(`${last} ${first}`), ...clauses];
  });
}

/** Whether a sentence begins with the body that met, a verb that proposes, and another body. */
function proposes(sentence: string, organ: string | undefined, { knowledge }: Vocabulary): boolean {
  const { proposing, bodies } = wordsOf(knowledge);
  const words = fold(sentence.slice(0, LONGEST_LOOK)).split(' ');
  const verb = words.slice(0, MOST_BEFORE).findIndex((word) => proposing.has(word));
  const own = /\S*$/.exec(fold(organ ?? ''))?.[0] ?? '';
  const next = words[verb + 1] ?? '';
  return verb > 0 && areSame(words[verb - 1] ?? '', own) && bodies.some((body) => next.endsWith(body));
}
/** «Barn- och skolnämndens arbetsutskott föreslår» */
const MOST_BEFORE = 6;
const LONGEST_LOOK = 160;

const wordsOf = onceFor(({ decisions }: Knowledge) => ({
  proposing: new Set(decisions.proposing.map(fold)),
  bodies: decisions.bodies.map(fold),
}));
