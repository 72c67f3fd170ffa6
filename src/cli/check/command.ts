/** `renskrift check`: what is to be decided or mended, without writing anything. The arguments; the work is in paths.ts. */
import { Command, Option } from 'commander';
import type { Level } from '../../messages.ts';
import type { ChangedOptions } from '../../node/changed-files.ts';
import { loadModelMeanwhile } from '../../node/model.ts';
import type { Context } from '../context.ts';
import { withHelp } from '../help.ts';
import { several, wholeOrZero } from '../options/arguments.ts';
import { type CleaningOptions, withCleaningOptions } from '../options/cleaning.ts';
import { type InputOptions, requirePaths, withInputOptions, withStdinName } from '../options/inputs.ts';
import type { Finish } from '../program.ts';

/** What the user asked for, by commander's names. */
export interface CheckOptions extends CleaningOptions, InputOptions, ChangedOptions {
  readonly results?: string;
  readonly reporter?: readonly string[];
  readonly failOn: Level | 'never';
  readonly maxFlagged?: number;
  readonly exitZero?: boolean;
}

const LIMITS: readonly CheckOptions['failOn'][] = ['error', 'warning', 'info', 'never'];

/** The command; it reads documents and reports, and never writes but to the files that reporters are given. */
export function checkCommand(context: Context, finish: Finish): Command {
  const { usage, check: say } = context.say;
  const { paths, dir, number } = usage.terms;
  const command = withHelp(new Command('check'), say.examples, context)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} [${paths}…]`)
    .argument(`[${paths}...]`, context.say.clean.paths)
    .option(`--results <${dir}>`, say.results)
    .option(`--reporter <${say.reporterTerm}>`, say.reporter, several('outlets'))
    .addOption(new Option(`--fail-on <${say.levelTerm}>`, say.failOn).choices(LIMITS).default('warning'))
    .addOption(new Option(`--max-flagged <${number}>`, say.maxFlagged).argParser(wholeOrZero(usage)))
    .option('--exit-zero', say.exitZero)
    .option(`--since <${context.say.clean.refTerm}>`, context.say.clean.since)
    .option('--staged', context.say.clean.staged);
  return withStdinName(withInputOptions(withCleaningOptions(command, context), context), context).action(
    async (inputs: string[], options: CheckOptions) => {
      requirePaths(command, inputs, options);
      const model = loadModelMeanwhile(context.modelBytes);
      model.catch(() => {}); // told of where the model is awaited, if nothing else is wrong before
      const { checkPaths } = await import('./paths.ts');
      finish(await checkPaths(inputs, options, context, model));
    },
  );
}
