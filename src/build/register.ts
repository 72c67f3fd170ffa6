/**
 * Reads what is known by hand of the register of minutes, in which public text is thin: how common words are in minutes
 * (`dictionaries/terms.yaml`), and which word follows which in their formulas (`dictionaries/formulas.txt`).
 */
import { parse } from 'yaml';
import * as z from 'zod';
import { byText } from '../order.ts';

export interface Register {
  /** Sorted by character code, distinct. */
  readonly terms: readonly Term[];
  /** How often each word stands in the formulas, weighted; marks are left out. Sorted by character code. */
  readonly words: readonly Count[];
  /**
   * Pairs and triples in the formulas with blanks between their words, weighted: lower case and marks as in
   * `dictionaries/counts`, bigrams first, each group sorted by character code, distinct.
   */
  readonly ngrams: readonly Count[];
}

export interface Term {
  /** In lower case. */
  readonly word: string;
  /** Estimated occurrences per million words of minutes. */
  readonly perMillion: number;
}

export type Count = readonly [text: string, count: number];

/**
 * What an occurrence in the formulas is worth beside one that was counted in public text. A formula stands here once and
 * in minutes again and again; more would let these few pages outvote millions of words where the two differ.
 */
export const FORMULA_WEIGHT = 3;

/**
 * The register in the texts of the two files. Throws where they are not what is expected, naming the entry of the YAML
 * or the line of the formulas.
 */
export function readRegister(terms: string, formulas: string): Register {
  const runs = runsOf(formulas);
  return {
    terms: termsOf(shape.parse(parse(terms))),
    words: tally(runs, 1).filter(([word]) => !word.startsWith('<')),
    ngrams: [...tally(runs, 2), ...tally(runs, 3)],
  };
}

const word = z.string().regex(/^\p{Ll}+(?:-\p{Ll}+)*$/u);
const band = z.enum(['everywhere', 'common', 'known', 'rare']);
const shape = z
  .strictObject({
    bands: z.record(band, z.number().positive()),
    /** Words that no dictionary has, by what makes them right: for whoever checks the two files. */
    unlisted: z.record(z.string(), z.array(word)),
    themes: z.record(z.string(), z.partialRecord(band, z.array(z.array(word).min(1)))),
  })
  .superRefine(({ themes }, context) => {
    const words = wordsOf(themes).map(([text]) => text);
    for (const text of words.filter((text, i) => words.indexOf(text) !== i))
      context.addIssue(`Unexpected "${text}" again, expected every word once`);
  });

type Terms = z.infer<typeof shape>;
type Band = z.infer<typeof band>;

const termsOf = ({ bands, themes }: Terms): Term[] =>
  wordsOf(themes)
    .map(([text, band]) => ({ word: text, perMillion: bands[band] }))
    .sort((a, b) => byText(a.word, b.word));

const wordsOf = (themes: Terms['themes']): [string, Band][] =>
  Object.values(themes).flatMap((bands) =>
    Object.entries(bands).flatMap(([band, lines]) =>
      lines.flat().map((text): [string, Band] => [text, band as Band]),
    ),
  );

/** Where a line may go on with anything: nothing is counted across it, and a line that ends there has no end. */
const OPEN = /<namn>|…/;
/** A mark, a comma, colon or dash, a word; `skol-` keeps its hyphen. */
const TOKEN = /<[nydtx]>|[,:–]|\p{Ll}+(?:-\p{Ll}+)*-?/gu;

/** The formulas as runs of neighbouring words and marks. */
function runsOf(formulas: string): string[][] {
  return formulas
    .split('\n')
    .flatMap((line, i) => (/^(?:#|\s*$)/.test(line) ? [] : cut(line.toLowerCase(), i + 1)));
}

function cut(line: string, number: number): string[][] {
  const parts = line.split(OPEN);
  const strange = /\S+/.exec(parts.join(' ').replace(TOKEN, ' '));
  if (strange)
    throw new Error(
      `formulas, line ${number}: unexpected "${strange[0]}", expected words, marks, commas, colons, dashes`,
    );
  return parts.map((part, i) => [
    ...(i === 0 ? ['<s>'] : []),
    ...(part.match(TOKEN) ?? []).map((token) => (/[,:–]/.test(token) ? '<c>' : token)),
    ...(i === parts.length - 1 ? ['</s>'] : []),
  ]);
}

/** All stretches of `length` neighbours with their weighted counts. */
function tally(runs: readonly (readonly string[])[], length: number): Count[] {
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (let i = 0; i + length <= run.length; i++) {
      const text = run.slice(i, i + length).join(' ');
      counts.set(text, (counts.get(text) ?? 0) + FORMULA_WEIGHT);
    }
  }
  return [...counts].sort(([a], [b]) => byText(a, b));
}
