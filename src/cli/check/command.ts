/** `renskrift check`: what is to be decided or mended, without writing anything. The arguments; the work is in paths.ts. */
import { Command, Option } from 'commander';
import { loadModelMeanwhile } from '../../node/model.ts';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';
import { several, wholeOrZero } from '../options/arguments.ts';
import { withCleaningOptions } from '../options/cleaning.ts';
import { requirePaths, withInputOptions, withStdinName } from '../options/inputs.ts';
import type { CheckOptions } from './options.ts';

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
