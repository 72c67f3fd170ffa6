/** The words that people are asked about, each in its line. */
import type { ReviewDocument } from '../review/document.ts';
import { settledBy } from '../review/open.ts';
import { passageOf } from '../review/passage.ts';
import type { Standing } from '../settle/standing.ts';
import type { Correction } from '../write/index.ts';
import type { Question } from './data.ts';
import { linkToWord } from './links.ts';

/** The questions in their order; `link` leads to the clean text. */
export const questionsOf = (
  document: ReviewDocument,
  asked: readonly Correction[],
  link: string | undefined,
  standing: Standing,
): Question[] =>
  asked.map((correction) => {
    const { id, page, line, before, after, confidence } = correction;
    const around = passageOf(document, correction);
    const [left, right] = [around.before.split(LINE_END).at(-1) ?? '', around.after.split(LINE_END)[0] ?? ''];
    const decided = settledBy(correction, standing)?.text;
    return {
      ...{ id, page, line, before, after, confidence, left, right, decided },
      link: link === undefined ? undefined : linkToWord(link, before, left, right),
    };
  });

const LINE_END = /\r\n?|[\n\f]/u;
