/** The command line as commander sees it: the commands and what they have in common. What a command needs is loaded when it runs. */
import { Command, Option } from 'commander';
import { checkCommand } from './check/command.ts';
import { cleanCommand } from './clean/command.ts';
import { configCommand, initCommand } from './config/command.ts';
import { configure } from './configure.ts';
import type { Context, Finish } from './context.ts';
import { explainCommand } from './explain/command.ts';
import { withHelp } from './help.ts';
import { learnCommand } from './learn/command.ts';
import { mergeProfilesCommand, mergeReportsCommand } from './merge/command.ts';
import { profileCommand } from './profile/command.ts';
import { enqueueCommand, queueCommand, workerCommand } from './queue/command.ts';
import { reportCommand } from './report/command.ts';
import { reviewCommand } from './review/command.ts';
import { schemaCommand } from './schema/command.ts';
import { scoreCommand } from './score/command.ts';
import { completionCommand, manCommand } from './shell/command.ts';
import { wordsCommand } from './words/command.ts';

/** In the order of the help. */
const COMMANDS = [
  cleanCommand,
  reviewCommand,
  wordsCommand,
  checkCommand,
  reportCommand,
  learnCommand,
  profileCommand,
  mergeProfilesCommand,
  mergeReportsCommand,
  enqueueCommand,
  workerCommand,
  queueCommand,
  explainCommand,
  scoreCommand,
  schemaCommand,
  configCommand,
  initCommand,
  completionCommand,
  manCommand,
];

/** The program; the command that runs reports its exit code to `finish`, and usage errors are thrown as `CommanderError`. */
export function makeProgram(context: Context, version: string, finish: Finish): Command {
  const { usage } = context.say;
  const program = withHelp(new Command('renskrift'), [usage.example], context)
    .description(usage.summary)
    .usage(usage.commandLine)
    .addHelpText('after', `\n${usage.exitCodes}`)
    .version(version, '-V, --version', usage.version)
    .addOption(new Option('--lang <sv|en>', usage.lang).choices(['sv', 'en']).default('sv'))
    .option(`--config <${usage.terms.file}>`, context.say.config.config)
    .option('--no-config', context.say.config.noConfig)
    .option('--color', usage.color)
    .option('--no-color', usage.noColor)
    .helpCommand(`help [${usage.terms.command}]`, usage.helpCommand);
  for (const makeCommand of COMMANDS) {
    program.addCommand(makeCommand(context, finish));
  }
  return program.hook('preAction', (_, command) => configure(command, program, context));
}
