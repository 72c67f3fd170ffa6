/** From standard input to standard output: the clean text of one document, and nothing else, so that it can go on in a pipe. */
import type { Model } from '../../model/model.ts';
import { standardInput } from '../../node/inputs.ts';
import type { Context } from '../context.ts';
import { learnedFor } from '../options/learned.ts';
import { profileAt } from '../options/profile.ts';
import { standingFor } from '../options/rulings.ts';
import { cleanDocument, notesOf, printNotes, totalsOf } from './document.ts';
import type { CleanOptions } from './options.ts';
import { summary } from './totals.ts';

/** Cleans standard input; the exit code: 0, or 3 if it is no text. What there is to say goes to standard error. */
export async function cleanStream(
  options: CleanOptions,
  context: Context,
  loading: Promise<Model>,
): Promise<number> {
  const { io, say, paint, language } = context;
  if (io.stdin.isTTY) io.stderr.write(`${say.clean.terminal}\n`);
  const model = await loading;
  const profile = await profileAt(options.profile);
  const learned = await learnedFor(options);
  const standing = await standingFor(options, context);
  const input = standardInput(options.stdinFilename);
  const result = await cleanDocument(input, model, options, context, { profile, learned, standing });
  printNotes(input.name, notesOf(result, language), options.quiet ?? false, context);
  if (result.kind === 'unreadable') return 3;
  io.stdout.write(result.text);
  if (!options.quiet) io.stderr.write(summary(totalsOf(result), say.clean, language, paint.err));
  return 0;
}
