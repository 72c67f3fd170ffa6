/** The command tree as plain data, from commander's own, for what is made of it: completion and the manual. */
import type { Argument, Command, Option } from 'commander';
import { takenBy, type Value } from '../config/settings.ts';
import type { UsageTexts } from '../texts-usage.ts';

export interface CommandNode {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** What follows the name on the command line. */
  readonly usage: string;
  readonly arguments: readonly ArgumentNode[];
  /** Its own, with `--help`. */
  readonly options: readonly OptionNode[];
}

interface ArgumentNode {
  readonly name: string;
  readonly description: string;
  readonly choices: readonly string[];
  /** Whether paths are expected. */
  readonly isPath: boolean;
}

export interface OptionNode {
  /** As the help has it: `-o, --output <DIR>`. */
  readonly flags: string;
  readonly short: string | undefined;
  readonly long: string;
  readonly description: string;
  readonly value: Value;
}

export interface Tree extends CommandNode {
  readonly commands: readonly CommandNode[];
}

/** The program and its commands. */
export const treeOf = (program: Command, usage: UsageTexts): Tree => ({
  ...nodeOf(program, usage),
  commands: program.commands.map((command) => nodeOf(command, usage)),
});

function nodeOf(command: Command, usage: UsageTexts): CommandNode {
  const help = command.createHelp();
  return {
    name: command.name(),
    summary: command.summary(),
    description: command.description(),
    usage: command.usage(),
    arguments: command.registeredArguments.map((argument) => argumentOf(argument, usage)),
    options: help.visibleOptions(command).map((option) => optionOf(option, usage)),
  };
}

function argumentOf(argument: Argument, { terms }: UsageTexts): ArgumentNode {
  const name = argument.name();
  return {
    name,
    description: argument.description,
    choices: argument.argChoices ?? [],
    isPath: [terms.paths, terms.dir, terms.file].includes(name),
  };
}

const optionOf = (option: Option, usage: UsageTexts): OptionNode => ({
  flags: option.flags,
  short: option.short,
  long: option.long ?? option.flags,
  description: option.description,
  value: takenBy(option, usage),
});
