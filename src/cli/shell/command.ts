/** `renskrift completion` and `renskrift man`: the command line for shells and for man. The arguments; the work is in completion.ts and man.ts. */
import { Argument, Command } from 'commander';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';
import { packageVersion } from '../version.ts';
import type { Shell } from './completion.ts';

/** The command; it prints a script. */
export function completionCommand(context: Context, finish: Finish): Command {
  const { usage, shell } = context.say;
  const say = shell.completion;
  const command = withHelp(new Command('completion'), say.examples, context)
    .helpGroup(usage.aroundHeading)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} SHELL`)
    .addArgument(new Argument('<SHELL>', say.shell).choices(['bash', 'zsh', 'fish'] satisfies Shell[]));
  return command.action(async (name: Shell) => {
    const { completionFor } = await import('./completion.ts');
    const { treeOf } = await import('./tree.ts');
    context.io.stdout.write(completionFor(name, treeOf(command.parent ?? command, usage)));
    finish(0);
  });
}

/** The command; it prints a page. */
export function manCommand(context: Context, finish: Finish): Command {
  const { usage, shell } = context.say;
  const command = withHelp(new Command('man'), shell.man.examples, context)
    .helpGroup(usage.aroundHeading)
    .summary(shell.man.summary)
    .description(shell.man.description)
    .usage(usage.flags);
  return command.action(async () => {
    const { manPage } = await import('./man.ts');
    const { treeOf } = await import('./tree.ts');
    const tree = treeOf(command.parent ?? command, usage);
    context.io.stdout.write(manPage(tree, packageVersion(), context.say));
    finish(0);
  });
}
