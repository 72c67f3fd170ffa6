/** «Uppläst i Ekby kyrka den 3 mars 1904 af» over a name: who read older minutes aloud stands under those who sign them. */
import type { RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { passageOf } from '../passages.ts';

/** It says so in so few paragraphs, the name and the office among them. */
const MOST = 4;

/** How many nodes at the end tell that; «Uppläst och justerat» is over the names of those who sign. */
export function readAloud(nodes: readonly RootContent[], { knowledge }: Vocabulary): number {
  const last = nodes.slice(-MOST).map((node) => passageOf(node));
  const at = last.findIndex(({ text }) => begins(knowledge).test(text));
  return at < 0 || last.slice(at).some(({ label }) => label) ? 0 : last.length - at;
}

const begins = onceFor(({ phrases }: Knowledge) => latin`/^(?:${anyOf(phrases.readAloud)})[. ]/iu`);
