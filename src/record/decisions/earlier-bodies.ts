/**
 * What other bodies decided on a matter before the one that met: «Arbetsutskottet beslutar att …» over «Nämnden beslutar att …», or
 * «Arbetsutskottets beslut» over «Nämndens beslut». It is told, and is no decision of this meeting.
 */
import type { Paragraph, RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { onceFor } from '../../once.ts';
import { DECISION } from '../../parse/tree.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { upTo } from '../../up-to.ts';
import { textOf } from '../passages.ts';
import { squash } from '../words.ts';
import { decisionRules } from './decisions.ts';
import { areSame, isOwnProposal } from './own-proposal.ts';

/** The part of an item that tells what became of the matter before. */
const EARLIER = 'tidigare_behandling';
const LABEL = { field: 'part', kind: EARLIER, printed: '', end: 0 } as const;

/** The nodes, the leads of other bodies over that of the one that met as the beginnings of such parts. */
export function withEarlierApart(
  nodes: readonly RootContent[],
  organ: string | undefined,
  knowledge: Knowledge,
): readonly RootContent[] {
  const { isLead } = decisionRules(knowledge);
  const bodies = fold(organ ?? '').split(' ');
  const verbs = verbsOf(knowledge);
  // «Kommunstyrelsen föreslår kommunfullmäktige besluta» is of the former.
  const isOwn = (text: string) =>
    upTo(fold(text).split(' '), (word) => verbs.has(word)).some((word) =>
      bodies.some((body) => areSame(word, body)),
    );
  const leads = nodes.filter(
    (node): node is Paragraph => node.type === 'paragraph' && isLead(squash(textOf(node))),
  );
  const own = leads.findLastIndex((lead) => isOwn(textOf(lead)));
  const others = new Set<RootContent>(
    leads.slice(0, Math.max(own, 0)).filter((lead) => !isOwn(textOf(lead))),
  );
  return nodes.map((node) =>
    node.type === 'paragraph' && others.has(node) ? { ...node, data: { ...node.data, label: LABEL } } : node,
  );
}

const verbsOf = onceFor(
  ({ decisions }: Knowledge) => new Set([...decisions.deciding, ...decisions.proposing].map(fold)),
);

/** The parts of an item, «Arbetsutskottets beslut» over «Nämndens beslut» as such a part, where the latter met. */
export function othersEarlier<P extends { readonly kind: string; readonly rubrik: string }>(
  parts: readonly P[],
  organ: string | undefined,
  vocabulary: Vocabulary,
): P[] {
  const own = parts.findLastIndex(({ kind, rubrik }) => kind === DECISION && isOwnProposal(rubrik, organ));
  const isOthers = ({ kind, rubrik }: P) =>
    kind === DECISION &&
    rubrik !== '' &&
    vocabulary.part(rubrik, 'plain') === undefined &&
    !isOwnProposal(rubrik, organ);
  return parts.map((part, i) => (i < own && isOthers(part) ? { ...part, kind: EARLIER } : part));
}
