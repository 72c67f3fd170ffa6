/** `renskrift profile`: how a batch was read. The arguments; the tables are in tables.ts. */
import { Command, Option } from 'commander';
import type { Shard } from '../batch/shard.ts';
import type { Context } from '../context.ts';
import { withHelp } from '../help.ts';
import { shardArgument } from '../options/arguments.ts';
import { type ReadingOptions, withReadingOptions } from '../options/cleaning.ts';
import { type InputOptions, requirePaths, withInputOptions } from '../options/inputs.ts';
import type { Finish } from '../program.ts';

/** What the user asked for, by commander's names. */
export interface ProfileOptions extends ReadingOptions, InputOptions {
  readonly output?: string;
  readonly json?: boolean;
  readonly shard?: Shard;
}

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
