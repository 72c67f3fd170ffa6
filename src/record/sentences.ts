/** Running text as sentences. A full stop ends one where a capital follows and no abbreviation stands before it. */
import type { Knowledge } from '../knowledge.ts';

/** The sentences of a text in order; together they are the text but for the white space between them. */
export function sentencesOf(text: string, { abbreviations }: Knowledge['phrases']): string[] {
  const sentences: string[] = [];
  for (const piece of text.split(/(?<=[.!?]["”»)]?)\s+(?=["“”«(]?[\p{Lu}\d])/u)) {
    const last = sentences.at(-1);
    const word = last === undefined ? undefined : /(\p{L}+)\.$/u.exec(last.slice(-24))?.[1];
    if (last !== undefined && word !== undefined && abbreviations.includes(word.toLowerCase())) {
      sentences[sentences.length - 1] = `${last} ${piece}`;
    } else sentences.push(piece);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}
