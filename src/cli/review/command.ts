/** `renskrift review`: what is doubtful, decided by a person. The arguments; the work is in folder.ts. */
import { Command, Option } from 'commander';
import type { Grouping } from '../../review/queue.ts';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';
import { wholeOrZero } from '../options/arguments.ts';
import type { ReviewOptions } from './folder.ts';

const GROUPINGS: readonly Grouping[] = ['same', 'letters', 'doubt'];

/** The command; it reads what `clean` wrote, and adds to the decisions file alone. */
export function reviewCommand(context: Context, finish: Finish): Command {
  const { usage, review: say, reviewWeb } = context.say;
  const { dir, file, name, number, grouping } = usage.terms;
  return withHelp(new Command('review'), say.examples, context)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} ${dir}`)
    .argument(`<${dir}>`, say.folder)
    .option(`--decisions <${file}>`, say.decisions)
    .option(`--by <${name}>`, say.by)
    .addOption(new Option(`--group <${grouping}>`, say.group).choices(GROUPINGS).default('same'))
    .option('--web', reviewWeb.web)
    .addOption(new Option(`--port <${number}>`, reviewWeb.port).argParser(wholeOrZero(usage)).default(0, '0'))
    .option(`--images <${dir}>`, reviewWeb.images)
    .action(async (folder: string, options: ReviewOptions) => {
      const { reviewFolder } = await import('./folder.ts');
      finish(await reviewFolder(folder, options, context));
    });
}
