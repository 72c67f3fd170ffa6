/** `renskrift learn`: what people's decisions, or pages whose print is known, teach. The arguments; the work is in folder.ts. */
import { Command } from 'commander';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';
import type { LearnOptions } from './options.ts';

/** The command; it reads a folder of results, and prints, or writes one file. */
export function learnCommand(context: Context, finish: Finish): Command {
  const { usage, learn: say, score } = context.say;
  const { dir, file, ending } = usage.terms;
  return withHelp(new Command('learn'), say.examples, context)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} ${dir}`)
    .argument(`<${dir}>`, say.folder)
    .option(`--gold <${dir}>`, score.gold)
    .option(`--ocr <${dir}>`, say.ocr)
    .option(`--gold-ext <${ending}>`, score.goldExt, '.gold.txt')
    .option(`--ocr-ext <${ending}>`, score.ocrExt, '.eng.txt')
    .option(`--decisions <${file}>`, say.decisions)
    .option(`-o, --output <${file}>`, say.output)
    .option('--json', say.json)
    .action(async (folder: string, options: LearnOptions) => {
      const { learnFolder } = await import('./folder.ts');
      finish(await learnFolder(folder, options, context));
    });
}
