/** One document on its way through `clean`: from its place to what the stages make of it, and what to tell of it. */

import type { Cleaned, Unreadable } from '../../cleaned.ts';
import type { Finding, Language, Level, RuleId } from '../../messages.ts';
import { wording } from '../../messages.ts';
import type { Model } from '../../model/model.ts';
import type { FoundInput } from '../../node/inputs.ts';
import { readInput } from '../../node/read-input.ts';
import { clean } from '../../pipeline.ts';
import type { Learned } from '../../repair/learnt/learned.ts';
import type { Profile } from '../../repair/learnt/profile.ts';
import type { Standing } from '../../settle/standing.ts';
import { shown } from '../../shown.ts';
import { placeFinder } from '../../write/index.ts';
import type { Context } from '../context.ts';
import { type CleaningOptions, modelOf, optionsFor } from '../options/cleaning.ts';
import { supportFor } from '../reading-support.ts';
import type { Totals } from './totals.ts';

/** What is known before a document is looked at: what its batch teaches, what was learnt before, and what people decided. */
export interface Learnt {
  readonly profile?: Profile | undefined;
  readonly learned?: Learned | undefined;
  readonly standing?: Standing | undefined;
}

/**
 * Reads and cleans a document; never throws for what is wrong with it. The record names it by its way below the folder it
 * was found in, so that it is the same on every machine and from wherever the command is called.
 */
export async function cleanDocument(
  found: FoundInput,
  model: Model,
  options: CleaningOptions,
  { io }: Pick<Context, 'io'>,
  learnt: Learnt = {},
): Promise<Cleaned | Unreadable> {
  const { path, relative } = found;
  const own = await optionsFor(found, options);
  const { format, encoding, replaceAbove, askAbove } = own;
  // A process makes its standard input when it is asked for it.
  const input = await (path === '-' ? readInput({ path }, io.stdin) : readInput({ path }));
  if (input.kind === 'unreadable') return input;
  const name = found.name === '-' ? '-' : relative;
  const document = { name, bytes: input.bytes, format, encoding };
  return clean(document, modelOf(own, model), {
    ...learnt,
    ...(await supportFor(document)),
    ...(replaceAbove !== undefined && { replaceAbove }),
    ...(askAbove !== undefined && { askAbove }),
  });
}

/** What one document adds to the figures. */
export function totalsOf(result: Cleaned | Unreadable): Totals {
  const decided = (kind: 'replace' | 'ask'): number =>
    result.kind === 'cleaned' ? result.decisions.filter((decision) => decision.kind === kind).length : 0;
  return {
    documents: Number(result.kind === 'cleaned'),
    words: result.kind === 'cleaned' ? result.words : 0,
    replaced: decided('replace'),
    toReview: decided('ask'),
    failed: Number(result.kind === 'unreadable'),
  };
}

/** A finding in words, with its place in the file where it has one. */
export interface Note {
  readonly rule: RuleId;
  readonly level: Level;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** What there is to say about a document, in the given language. */
export function notesOf(result: Cleaned | Unreadable, language: Language): Note[] {
  if (result.kind === 'unreadable') return [noteOf(result.finding, language)];
  const place = placeFinder(result.source);
  return result.findings.map((found) => {
    if (!found.span) return noteOf(found, language);
    const { line, column } = place(found.span.start);
    return { ...noteOf(found, language), line, column };
  });
}

/** A finding of a whole document in words. */
export const noteOf = (found: Finding, language: Language): Note => ({
  rule: found.rule,
  level: found.level,
  message: wording(found, language),
});

/** Prints the figures of a document on standard error, for `--verbose`. */
export function printFigures(
  name: string,
  { words, replaced, toReview }: Totals,
  { io, say }: Context,
): void {
  io.stderr.write(`${shown(name)}: ${say.input.document(words, replaced, toReview)}\n`);
}

/** Prints errors on standard error, a line each, and warnings unless `quiet`. What is merely worth knowing is for `--json`. */
export function printNotes(
  name: string,
  notes: readonly Note[],
  quiet: boolean,
  { io, paint, say: { usage } }: Context,
): void {
  const label = { error: paint.err.red(usage.error), warning: paint.err.yellow(usage.warning) };
  for (const { level, message, line, column } of notes) {
    if (level === 'info' || (quiet && level === 'warning')) continue;
    const place = line === undefined ? shown(name) : `${shown(name)}:${line}:${column}`;
    io.stderr.write(`${place}: ${label[level]}: ${shown(message)}\n`);
  }
}
