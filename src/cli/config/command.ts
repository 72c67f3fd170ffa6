/** `renskrift config` and `renskrift init`: what is set, and a file to set it in. The arguments; the work is in print.ts and init.ts. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';
import { configPathOf } from './find.ts';

/** The command; it prints. */
export function configCommand(context: Context, finish: Finish): Command {
  const { usage, config: say } = context.say;
  const { paths } = usage.terms;
  const command = withHelp(new Command('config'), say.examples, context)
    .helpGroup(usage.aroundHeading)
    .summary(say.summary)
    .description(say.description)
    .usage(usage.flags)
    .option(`--print <${paths}>`, say.print);
  return command.action(async ({ print }: { readonly print?: string }) => {
    const { printConfig } = await import('./print.ts');
    const program = command.parent ?? command;
    finish(printConfig(print, configPathOf(program.opts()), program, context));
  });
}

/** The command; it writes one file, never over another. */
export function initCommand(context: Context, finish: Finish): Command {
  const { usage, config: say } = context.say;
  const { dir } = usage.terms;
  const command = withHelp(new Command('init'), say.init.examples, context)
    .helpGroup(usage.aroundHeading)
    .summary(say.init.summary)
    .description(say.init.description)
    .usage(`${usage.flags} [${dir}]`)
    .argument(`[${dir}]`, context.say.clean.output.replace(/:.*/u, ''), '.');
  return command.action(async (folder: string) => {
    const { initConfig } = await import('./init.ts');
    finish(await initConfig(folder === '.' ? '' : resolve(folder), command.parent ?? command, context));
  });
}
