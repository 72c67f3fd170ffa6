/** `renskrift learn` at work: gathers what there is to learn from, learns, and tells what that is worth. */
import { resolve } from 'node:path';
import { isRecommended, type Learning, learn } from '../../learn/index.ts';
import { UserError } from '../../node/errors.ts';
import { writeLearned } from '../../node/learned-file.ts';
import { loadModel } from '../../node/model.ts';
import { checkNamedOutput, JSON_ENDINGS } from '../../node/named-output.ts';
import { profileIn } from '../../node/results-folder.ts';
import { standingOf } from '../../settle/standing.ts';
import type { Context } from '../context.ts';
import { standingFor } from '../options/rulings.ts';
import { answeredPages, printedPages } from './lessons.ts';
import type { LearnOptions } from './options.ts';
import { learningTables, thresholdsTold } from './tables.ts';

/** Learns from a folder of results; the exit code. What is not worth using is told of, and written all the same. */
export async function learnFolder(folder: string, options: LearnOptions, context: Context): Promise<number> {
  const { io, say } = context;
  checkNamedOutput(options.output, JSON_ENDINGS);
  const printed = await printedPages(options, context);
  const standing = (await standingFor(options, context)) ?? standingOf([]);
  const { answered, elsewhere } = await answeredPages(folder, standing);
  if (printed.length + answered.length + elsewhere.length === 0) throw new UserError(say.learn.nothing);
  const means = { model: loadModel(), profile: await profileIn(resolve(folder)) };
  const learning = learn({ printed, answered, elsewhere }, means);
  const { output } = options;
  if (output !== undefined) await writeLearned(output, learning.learned);
  if (options.json) io.stdout.write(`${JSON.stringify(jsonOf(learning, output), null, 2)}\n`);
  else io.stdout.write(`${learningTables(learning, output, context).join('\n')}\n`);
  return 0;
}

const jsonOf = (learning: Learning, output: string | undefined): unknown => ({
  file: output,
  documents: learning.learned.documents,
  words: Object.keys(learning.learned.lexicon).length,
  thresholds: thresholdsTold(learning.learned),
  print: learning.print,
  answers: learning.answers,
  evidence: learning.evidence,
  recommended: isRecommended(learning),
});
