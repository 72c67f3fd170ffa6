/** `renskrift profile`: how a batch was read. The arguments; the tables are in tables.ts. */
import { Command, Option } from 'commander';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';
import { shardArgument } from '../options/arguments.ts';
import { withReadingOptions } from '../options/cleaning.ts';
import { requirePaths, withInputOptions } from '../options/inputs.ts';
import type { ProfileOptions } from './options.ts';

/** The command; it reads documents and prints, or writes one file. */
export function profileCommand(context: Context, finish: Finish): Command {
  const { usage, profile: say } = context.say;
  const { paths, file } = usage.terms;
  const command = withHelp(new Command('profile'), say.examples, context)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} [${paths}…]`)
    .argument(`[${paths}...]`, context.say.clean.paths)
    .option(`-o, --output <${file}>`, say.output)
    .option('--json', say.json)
    .addOption(new Option('--shard <i/n>', say.shard).argParser(shardArgument(usage)));
  return withInputOptions(withReadingOptions(command, context), context).action(
    async (patterns: string[], options: ProfileOptions) => {
      requirePaths(command, patterns, options);
      const { profilePaths } = await import('./tables.ts');
      finish(await profilePaths(patterns, options, context));
    },
  );
}
