/**
 * The command line: arguments and streams in, an exit code out. It never ends the process, so that a test, or a program
 * that uses renskrift, can call it.
 *
 * Exit codes: 0 done; 1 `check` found something to do; 2 usage, set-up or output at fault; 3 some input could not be read and the
 * rest is done; 130 broken off by Ctrl-C. A fault of ours is thrown, and `bin/` makes 70 of it.
 */
import { type Command, CommanderError } from 'commander';
import { UserError } from '../node/errors.ts';
import type { ModelBytes } from '../node/model.ts';
import { complain } from './complaint.ts';
import { type Context, contextOf } from './context.ts';
import { type Io, quietPipe } from './io.ts';
import { makeProgram } from './program.ts';
import { usageSentence } from './usage.ts';
import { packageVersion } from './version.ts';

/**
 * Runs the command line with `argv` (without node and script) and gives the exit code. Faults of our own are thrown.
 * `modelBytes` is the shipped model, where whoever starts us has begun to read it.
 */
export async function run(argv: readonly string[], io: Io, modelBytes?: ModelBytes): Promise<number> {
  quietPipe(io.stdout);
  quietPipe(io.stderr);
  const context = contextOf(argv, io, modelBytes);
  let exitCode = 0;
  const program = makeProgram(context, packageVersion(), (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainFailure(error, context, commandOf(argv, program));
  }
}

function explainFailure(error: unknown, context: Context, command: string): number {
  const { usage } = context.say;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0; // help or the version was asked for, and shown
    if (error.code === 'commander.help') return 2; // no command was given, and help was shown
    complain(`${usageSentence(error, usage)} ${usage.more(command)}`, context);
    return 2;
  }
  if (!(error instanceof UserError)) throw error;
  complain(error, context);
  return error.exitCode;
}

/** The command whose help would have told: `renskrift clean`, or the program itself. */
function commandOf(argv: readonly string[], program: Command): string {
  const names = program.commands.map((command) => command.name());
  const name = argv.find((argument) => names.includes(argument));
  return name === undefined ? program.name() : `${program.name()} ${name}`;
}
