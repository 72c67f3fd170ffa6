/** Help pages in the reader's language, an example first. */
import type { Command, Option } from 'commander';
import type { Context } from './context.ts';

/** Columns where the width is not known. */
const WIDTH = 80;

/** Gives `command` its help page: the language's words instead of commander's, and `examples` above everything. */
export function withHelp(command: Command, examples: readonly string[], context: Context): Command {
  const { usage } = context.say;
  const paint = context.paint.out;
  const heading = (title: string): string => paint.bold(usage.headings[title] ?? title);
  return command
    .helpOption('-h, --help', usage.help)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: heading,
      subcommandTerm: (subcommand) => subcommand.name(),
      visibleGlobalOptions: (subcommand) => globalOptions(subcommand),
      argumentDescription: ({ description }) => description,
      optionDescription: (option) => optionDescription(option, context),
    })
    .configureOutput({
      writeOut: (text) => context.io.stdout.write(text),
      writeErr: (text) => context.io.stderr.write(text),
      outputError: () => {}, // run() words the error, in the reader's language
      getOutHelpWidth: () => context.io.stdout.columns ?? WIDTH,
      getErrHelpWidth: () => context.io.stderr.columns ?? WIDTH,
      getOutHasColors: () => paint.level > 0,
      getErrHasColors: () => context.paint.err.level > 0,
    })
    .addHelpText(
      'before',
      [heading(usage.exampleHeading), ...examples.map((line) => `  ${line}`), ''].join('\n'),
    )
    .exitOverride();
}

/** The program's options but for its version, which is no business of a command. */
function globalOptions(command: Command): Option[] {
  if (command.parent === null) return [];
  const own = command.parent.options.filter((option) => option.long !== '--version');
  return [...own, ...globalOptions(command.parent)];
}

function optionDescription(option: Option, { say: { usage } }: Context): string {
  const notes = [
    ...(option.argChoices ? [usage.choices(option.argChoices.join(', '))] : []),
    ...(option.defaultValue === undefined || option.isBoolean()
      ? []
      : [usage.standard(String(option.defaultValue))]),
  ];
  return notes.length > 0 ? `${option.description} (${notes.join('; ')})` : option.description;
}
