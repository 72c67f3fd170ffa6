/** Which corrections people have settled: by a ruling about the place, about the word in the document, or about the word everywhere. */
import type { Ruling } from '../settle/ruling.ts';
import type { Standing } from '../settle/standing.ts';
import type { Correction } from '../write/index.ts';

/** The ruling that a correction is settled by; undefined while it is open. */
export function settledBy(correction: Correction, { documents, everywhere }: Standing): Ruling | undefined {
  const { id, sha256, span, before } = correction;
  const own = documents.get(sha256);
  const here =
    own && (own.here.get(id) ?? [...own.here.values()].findLast((ruling) => overlap(ruling.span, span)));
  return here ?? own?.words.get(before) ?? everywhere.get(before);
}

const overlap = (a: Correction['span'], b: Correction['span']): boolean => a.start < b.end && b.start < a.end;

/** The questions nobody has answered yet, in their order. */
export const openQuestions = (corrections: Iterable<Correction>, standing: Standing): Correction[] =>
  [...corrections].filter((correction) => correction.kind === 'ask' && !settledBy(correction, standing));
