/**
 * «Protokoll fört vid årsmötet den 3 maj 2024 i Ekgården,» over «Storgatan 5, Ekby», «Protokoll från årsmöte för» over «Ekby vägförening»:
 * a line that says which meeting was held, when and where, goes on in the next paragraph after a comma or a preposition.
 */
import { latin } from '../../latin.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { namingOf } from '../naming/names.ts';
import { type Passage, together } from '../passages.ts';

/** What goes on is a short line. */
const LONGEST = 80;

/** The passages of a head, such lines joined to what goes on. */
export function heldLinesJoined(passages: readonly Passage[], vocabulary: Vocabulary): Passage[] {
  const { heldFrom } = namingOf(vocabulary.knowledge);
  const { closedWords } = vocabulary.knowledge.phrases;
  const isOpen = ({ text, label }: Passage) =>
    !label &&
    (text.endsWith(',') || closedWords.includes(LAST_WORD.exec(text)?.[0] ?? '')) &&
    heldFrom(text) !== undefined;
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last && isOpen(last) && isPlain(passage) && passage.text.length <= LONGEST)
      joined[joined.length - 1] = together(last, [passage]);
    else joined.push(passage);
  }
  return joined;
}

const LAST_WORD = latin`/\p{Ll}+$/u`;

const isPlain = ({ node, label }: Passage): boolean => node.type === 'paragraph' && !label;
