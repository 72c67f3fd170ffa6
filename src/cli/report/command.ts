/** `renskrift report`: a page about a batch. The arguments; the work is in folder.ts. */
import { Command } from 'commander';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';
import type { ReportOptions } from './folder.ts';

/** The command; it reads a folder of results and writes one file. */
export function reportCommand(context: Context, finish: Finish): Command {
  const { usage, report: say, score, learn } = context.say;
  const { dir, file, ending } = usage.terms;
  return withHelp(new Command('report'), say.examples, context)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} ${dir}`)
    .argument(`<${dir}>`, learn.folder)
    .requiredOption(`-o, --output <${file}>`, say.output)
    .option(`--gold <${dir}>`, score.gold)
    .option(`--gold-ext <${ending}>`, score.goldExt, '.gold.txt')
    .option(`--decisions <${file}>`, say.decisions)
    .option(`--title <${usage.terms.word}>`, say.titleOption)
    .option(`--date <${usage.terms.word}>`, say.date)
    .action(async (folder: string, options: ReportOptions) => {
      const { reportFolder } = await import('./folder.ts');
      finish(await reportFolder(folder, options, context));
    });
}
