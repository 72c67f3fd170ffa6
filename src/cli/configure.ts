/**
 * What is set outside the command line: by the environment, and by the nearest file of settings. Where there is no such
 * file, nothing is loaded for it.
 */
import type { Command } from 'commander';
import { setFromEnvironment } from './config/environment.ts';
import { configPathOf } from './config/find.ts';
import type { Context } from './context.ts';

/** Commands that tell of settings, or need none: a file that is at fault must not stand in their way. */
const WITHOUT: readonly string[] = ['config', 'init', 'schema', 'completion', 'man'];

/** Gives the command that is about to run what is set outside the command line. */
export async function configure(command: Command, program: Command, context: Context): Promise<void> {
  setFromEnvironment(program, program, context);
  setFromEnvironment(command, program, context);
  const path = WITHOUT.includes(command.name()) ? undefined : configPathOf(program.opts());
  if (path === undefined) return;
  const { applyConfig } = await import('./config/apply.ts');
  applyConfig(path, command, program, context);
  if (command.opts().verbose) context.io.stderr.write(`${context.say.input.config(path)}\n`);
}
