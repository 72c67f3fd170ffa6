/**
 * What stands under the signatures and signs nothing: «Kopia till kansliet», the address of the house, and the buttons around minutes
 * that were copied from a web page.
 */
import type { RootContent } from 'mdast';
import { latin } from '../../latin.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { passageOf } from '../passages.ts';
import { rolesOf } from '../persons/roles.ts';
import { tells } from '../telling.ts';
import { type Mark, marksOf } from './signature-marks.ts';
import { splitSignatures } from './signatures.ts';

/** No more paragraphs stand there, none of them longer. */
const MOST = 6;
const LONGEST = 120;
/** So many who sign by office are sure; one who signs by a label is. */
const FEWEST_BY_OFFICE = 2;

/** How many nodes at the end are such; none where the nodes end in signatures, or nobody signs for sure over them. */
export function trailer(nodes: readonly RootContent[], vocabulary: Vocabulary): number {
  for (let count = 0; count <= MOST && count < nodes.length; count++) {
    if (count > 0 && !couldTrail(nodes[nodes.length - count], vocabulary)) return 0;
    const { signing } = splitSignatures(nodes.slice(0, nodes.length - count), vocabulary);
    if (signing.length > 0) {
      const marks = signing.flatMap((passage) => marksOf(passage, vocabulary) ?? []);
      return areSure(marks, vocabulary) ? count : 0;
    }
  }
  return 0;
}

/** A short paragraph that tells nothing of the meeting. */
function couldTrail(node: RootContent | undefined, { knowledge }: Vocabulary): boolean {
  if (node?.type !== 'paragraph' && node?.type !== 'list') return false;
  const { text, label } = passageOf(node);
  return !label && text.length <= LONGEST && !tells(text, knowledge);
}

/** A name under «Vid protokollet» or «Justeras», or two with the offices of those who sign. */
function areSure(marks: readonly Mark[], vocabulary: Vocabulary): boolean {
  const { isSigning } = rolesOf(vocabulary.knowledge);
  const names = marks.filter(({ kind }) => kind === 'name' || kind === 'both').length;
  const offices = marks.filter((mark) => 'role' in mark && isSigning(mark.role)).length;
  const isLabelled = marks.some((mark) => mark.kind === 'role' && mark.isLabel);
  // «Sekreterare Anna Ek.» with a full stop, over more sentences, tells who is to be it.
  const areTold = marks.some((mark) => 'name' in mark && ENDS_SENTENCE.test(mark.line.text));
  return names > 0 && (isLabelled || (!areTold && Math.min(names, offices) >= FEWEST_BY_OFFICE));
}
const ENDS_SENTENCE = latin`/\p{Lu}\p{Ll}{2,}\.$/u`;
