/** `renskrift check` at work: cleans without writing, gathers what there is to say, reports it, and says by the exit code how it is. */
import { VFile } from 'vfile';
import type { Cleaned, Unreadable } from '../../cleaned.ts';
import { messageOf, messagesOf } from '../../file-messages.ts';
import type { Finding } from '../../messages.ts';
import type { Model } from '../../model/model.ts';
import type { FoundInput } from '../../node/inputs.ts';
import { planOutputNames } from '../../node/output-names.ts';
import type { Profile } from '../../repair/learnt/profile.ts';
import { isAtLeast, levelOf, type Report } from '../../reporters/index.ts';
import { profileOfInputs } from '../batch/first-pass.ts';
import { cleanDocument, printFigures, totalsOf } from '../clean/document.ts';
import type { Context } from '../context.ts';
import { changedOf } from '../options/changed-inputs.ts';
import { checkThresholds, modelFor } from '../options/cleaning.ts';
import { inputsFor } from '../options/inputs.ts';
import { learnedFor } from '../options/learned.ts';
import { profileAt } from '../options/profile.ts';
import { standingFor } from '../options/rulings.ts';
import { progress } from '../terminal/progress.ts';
import { packageVersion } from '../version.ts';
import type { CheckOptions } from './options.ts';

import { recordFindings } from './record.ts';
import { checkOutlets, report, reportersFor } from './reporting.ts';

/** Checks what the patterns name; the exit code: 0, 1 where findings are as bad as `--fail-on` says, 3 where something could not be read. */
export async function checkPaths(
  patterns: readonly string[],
  options: CheckOptions,
  context: Context,
  loading: Promise<Model>,
): Promise<number> {
  checkThresholds(options, context.say.clean);
  const outlets = reportersFor(options.reporter, context);
  const inputs = await inputsFor(patterns, options, context);
  checkOutlets(outlets, inputs);
  const wanted = new Set(await changedOf(inputs, options));
  const model = await modelFor(options, context, loading);
  const checked = await checkAll(inputs, wanted, model, options, context);
  const { language } = context;
  const files = checked.map(({ file }) => file);
  const words = checked.reduce((sum, each) => sum + each.words, 0);
  await report({ files, language, words, version: packageVersion() }, outlets, context);
  if (checked.some(({ isReadable }) => !isReadable)) return 3;
  return options.exitZero || isFine(files, options) ? 0 : 1;
}

interface Checked {
  readonly file: VFile;
  readonly words: number;
  readonly isReadable: boolean;
}

async function checkAll(
  inputs: readonly FoundInput[],
  wanted: ReadonlySet<FoundInput>,
  model: Model,
  options: CheckOptions,
  context: Context,
): Promise<Checked[]> {
  const learnt = {
    profile: await profileFor(inputs, model, options),
    learned: await learnedFor(options),
    standing: await standingFor(options, context),
  };
  const names = planOutputNames(inputs);
  const line = progress(context.io.stderr, inputs.length);
  const checked: Checked[] = [];
  try {
    for (const [i, input] of inputs.entries()) {
      if (!wanted.has(input)) continue;
      line.show(i, input.name);
      const result = await cleanDocument(input, model, options, context, learnt);
      if (options.verbose) line.clear();
      if (options.verbose) printFigures(input.name, totalsOf(result), context);
      const about = await recordFindings(result, names[i] as string, options.results);
      checked.push(checkedDocument(input.name, result, about, context));
    }
  } finally {
    line.clear();
  }
  return checked;
}

/** What the batch teaches, as `clean` has it, but kept nowhere. */
async function profileFor(
  inputs: readonly FoundInput[],
  model: Model,
  options: CheckOptions,
): Promise<Profile | undefined> {
  const known = await profileAt(options.profile);
  return known || inputs.length < 2 ? known : profileOfInputs(inputs, model, options);
}

function checkedDocument(
  path: string,
  result: Cleaned | Unreadable,
  about: readonly Finding[],
  { language }: Context,
): Checked {
  const file = new VFile({ path });
  if (result.kind === 'unreadable') {
    file.messages.push(messageOf(result.finding, language));
    return { file, words: 0, isReadable: false };
  }
  file.messages.push(...about.map((found) => messageOf(found, language)), ...messagesOf(result, language));
  return { file, words: result.words, isReadable: true };
}

/** Whether nothing is as bad as the limit. With `--max-flagged` questions are counted, and only too many of them are bad. */
function isFine(files: Report['files'], { failOn, maxFlagged }: CheckOptions): boolean {
  const messages = files.flatMap((file) => file.messages);
  const isQuestion = ({ ruleId }: (typeof messages)[number]): boolean =>
    ruleId?.startsWith('repair/') ?? false;
  if (maxFlagged !== undefined && messages.filter(isQuestion).length > maxFlagged) return false;
  const counted = maxFlagged === undefined ? messages : messages.filter((message) => !isQuestion(message));
  return failOn === 'never' || !counted.some((message) => isAtLeast(levelOf(message), failOn));
}
