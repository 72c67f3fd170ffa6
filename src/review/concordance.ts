/** Where else a word stands: what a reviewer looks at before settling it for a document, or for all. */
import type { Correction } from '../write/index.ts';
import type { ReviewDocument } from './document.ts';

/** A word at one place, with what stands around it on its line. */
export interface Occurrence {
  readonly file: string;
  readonly before: string;
  readonly word: string;
  readonly after: string;
  /** The correction made or asked there, if there is one. */
  readonly correction: Correction | undefined;
}

export interface Concordance {
  /** How often the word stands in the documents. */
  readonly count: number;
  /** The first of them, as many as were asked for. */
  readonly shown: readonly Occurrence[];
}

/** Characters of a line on each side. */
const REACH = 70;

/** The places of a word as it was read, in whole words, in documents whose text is known. */
export function concordanceOf(
  documents: readonly ReviewDocument[],
  word: string,
  { most }: { readonly most: number },
): Concordance {
  const shown: Occurrence[] = [];
  let count = 0;
  for (const document of documents) {
    for (const at of placesIn(document.source ?? '', word)) {
      count++;
      if (shown.length < most) shown.push(occurrenceAt(document, at, word));
    }
  }
  return { count, shown };
}

/** How often a word stands in the clean texts. */
export const countClean = (documents: readonly ReviewDocument[], word: string): number =>
  documents.reduce((sum, { clean }) => sum + [...placesIn(clean, word)].length, 0);

const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{N}]/u;

/** A word without letters is a part of nothing, and is looked for nowhere. */
function* placesIn(text: string, word: string): Generator<number> {
  if (!/[\p{L}\p{N}]/u.test(word)) return;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at))) continue;
    if (!LETTER_AFTER.test(text.slice(end, end + 2))) yield at;
  }
}

function occurrenceAt(document: ReviewDocument, at: number, word: string): Occurrence {
  const source = document.source as string;
  const end = at + word.length;
  return {
    file: document.file,
    before: (
      source
        .slice(Math.max(0, at - REACH), at)
        .split(LINE_END)
        .at(-1) as string
    ).trimStart(),
    word,
    after: (source.slice(end, end + REACH).split(LINE_END)[0] as string).trimEnd(),
    correction: document.corrections.find(({ span }) => span.start < end && at < span.end),
  };
}

const LINE_END = /[\r\n\f]/;
