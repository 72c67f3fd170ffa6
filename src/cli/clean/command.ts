/** `renskrift clean`: the main job. The arguments; the work is in paths.ts. */
import { Command, Option } from 'commander';
import { loadModelMeanwhile } from '../../node/model.ts';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';
import { shardArgument, wholeNumber } from '../options/arguments.ts';
import { withCleaningOptions } from '../options/cleaning.ts';
import { requirePaths, withInputOptions, withStdinName } from '../options/inputs.ts';
import type { CleanOptions } from './options.ts';

/** The command; it reads documents and writes three files for each, never over what it reads. */
export function cleanCommand(context: Context, finish: Finish): Command {
  const { usage, clean: say } = context.say;
  const { paths, dir, file, number } = usage.terms;
  const command = withHelp(new Command('clean'), say.examples, context)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} [${paths}…]`)
    .argument(`[${paths}...]`, say.paths)
    .option(`-o, --output <${dir}>`, say.output)
    .option('--json', say.json)
    .optionsGroup(say.batchGroup)
    .addOption(new Option(`--workers <${number}>`, say.workers).argParser(wholeNumber(usage)))
    .addOption(new Option('--shard <i/n>', say.shard).argParser(shardArgument(usage)))
    .option(`--since <${say.refTerm}>`, say.since)
    .option('--staged', say.staged)
    .option('--watch', say.watch)
    .option('--cache', say.cache)
    .option('--no-cache', say.noCache)
    .option(`--cache-location <${file}>`, say.cacheLocation);
  return withStdinName(withInputOptions(withCleaningOptions(command, context), context), context)
    .option('--places', say.places)
    .option('-q, --quiet', say.quiet)
    .addHelpText('after', `\n${say.knowledgeExample.join('\n')}`)
    .action(async (inputs: string[], options: CleanOptions) => {
      requirePaths(command, inputs, options);
      const model = loadModelMeanwhile(context.modelBytes);
      model.catch(() => {}); // told of where the model is awaited, if nothing else is wrong before
      const { cleanPaths } = await import('./paths.ts');
      finish(
        await cleanPaths(
          inputs,
          toStream(inputs, command) ? withoutOutput(options) : options,
          context,
          model,
        ),
      );
    });
}

/** Whether the text goes on in a pipe: a folder that is set for all documents is not meant for it. */
const toStream = (inputs: readonly string[], command: Command): boolean =>
  inputs.join() === '-' && command.getOptionValueSource('output') !== 'cli';

const withoutOutput = ({ output, ...options }: CleanOptions): CleanOptions => options;
