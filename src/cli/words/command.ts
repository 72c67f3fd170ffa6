/** `renskrift words`: a project's own lexicon. The arguments; the work is in own-words.ts. */
import { Command } from 'commander';
import { titleCase } from '../../letters.ts';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';
import type { WordsOptions } from './own-words.ts';

/** The command and its three parts; they read the decisions file, or add a line to it. */
export function wordsCommand(context: Context, finish: Finish): Command {
  const { usage, words: say } = context.say;
  const { command, word, text, file, name } = usage.terms;
  const run =
    (part: 'list' | 'add' | 'remove') =>
    async (given: string, options: WordsOptions): Promise<void> => {
      const words = await import('./own-words.ts');
      await words[part](given, options, context);
      finish(0);
    };
  const part = (called: string, summary: string, examples: readonly string[]): Command =>
    withHelp(new Command(called), examples, context)
      .summary(summary)
      .description(`${titleCase(summary)}.`)
      .option(`--decisions <${file}>`, say.decisions);
  const list = part('list', say.listSummary, say.listExamples)
    .usage(usage.flags)
    .option('--json', say.json)
    .action((options: WordsOptions) => run('list')('', options));
  const add = part('add', say.addSummary, say.addExamples)
    .usage(`${usage.flags} ${word}`)
    .argument(`<${word}>`, say.word)
    .option(`--as <${text}>`, say.as)
    .option(`--by <${name}>`, say.by)
    .action(run('add'));
  const remove = part('remove', say.removeSummary, say.removeExamples)
    .usage(`${usage.flags} ${word}`)
    .argument(`<${word}>`, say.word)
    .option(`--by <${name}>`, say.by)
    .action(run('remove'));
  const words = withHelp(new Command('words'), say.examples, context)
    .summary(say.summary)
    .description(say.description)
    .usage(usage.commandLine)
    .helpCommand(`help [${command}]`, usage.helpCommand);
  for (const command of [list, add, remove]) words.addCommand(command);
  return words;
}
