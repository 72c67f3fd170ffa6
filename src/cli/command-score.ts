/** `renskrift score`: how far texts are from gold text before and after cleaning. The arguments; the work is in score-folders.ts. */
import { Command, Option } from 'commander';
import { wholeNumber } from './arguments.ts';
import type { Context } from './context.ts';
import { withHelp } from './help.ts';
import type { Finish } from './program.ts';

/** What the user asked for, by commander's names. */
export interface ScoreOptions {
  readonly gold: string;
  readonly ocr: string;
  readonly fixed: string;
  readonly goldExt: string;
  readonly ocrExt: string;
  readonly fixedExt: string;
  readonly by?: string;
  readonly manifest?: string;
  readonly only?: string;
  readonly dehyphen?: boolean;
  readonly fold?: boolean;
  readonly perDoc?: boolean;
  readonly worst?: number;
  readonly json?: boolean;
}

/** The command; texts are scored as they lie in the folders, nothing is written. */
export function scoreCommand(context: Context, finish: Finish): Command {
  const { usage, score: say } = context.say;
  const { dir, file, ending, field, number, ids } = usage.terms;
  return withHelp(new Command('score'), [say.example], context)
    .summary(say.summary)
    .description(say.description)
    .usage(usage.flags)
    .requiredOption(`--gold <${dir}>`, say.gold)
    .requiredOption(`--ocr <${dir}>`, say.ocr)
    .requiredOption(`--fixed <${dir}>`, say.fixed)
    .option(`--gold-ext <${ending}>`, say.goldExt, '.gold.txt')
    .option(`--ocr-ext <${ending}>`, say.ocrExt, '.eng.txt')
    .option(`--fixed-ext <${ending}>`, say.fixedExt, '.txt')
    .option('--dehyphen', say.dehyphen)
    .option('--fold', say.fold)
    .option(`--by <${field}>`, say.by)
    .option(`--manifest <${file}>`, say.manifest)
    .option(`--only <${ids}>`, say.only)
    .option('--per-doc', say.perDoc)
    .addOption(new Option(`--worst <${number}>`, say.worst).argParser(wholeNumber(usage)))
    .option('--json', say.json)
    .action(async (options: ScoreOptions) => {
      const { scoreFolders } = await import('./score-folders.ts');
      finish(scoreFolders(options, context));
    });
}
