/** `renskrift explain`: why a word is repaired or not. The arguments; the table is in table.ts. */
import { Command } from 'commander';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';
import type { ExplainOptions } from './table.ts';

/** The command; it reads the model and prints. */
export function explainCommand(context: Context, finish: Finish): Command {
  const { usage, explain: say } = context.say;
  const { word } = usage.terms;
  return withHelp(new Command('explain'), [say.example], context)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} ${word}`)
    .argument(`<${word}>`, say.word)
    .option(`--before <${word}>`, say.before)
    .option(`--after <${word}>`, say.after)
    .action(async (observed: string, options: ExplainOptions) => {
      const { explainWord } = await import('./table.ts');
      finish(explainWord(observed, options, context));
    });
}
