/**
 * `renskrift score`: how far texts are from gold text before and after cleaning, or how much of gold records is in records.
 * The arguments; the work is in folders.ts and records.ts.
 */
import { Command, Option } from 'commander';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';
import { wholeNumber } from '../options/arguments.ts';
import type { ScoreOptions } from './options.ts';

/** What `--records` changes: the endings of names, and that there need be no text of before. */
const RECORDS = { goldExt: '.record.yaml', fixedExt: '.yaml', ocr: '' };

/** What is asked of texts alone. */
const OF_TEXTS = ['by', 'manifest', 'dehyphen', 'fold', 'worst'];

/** The command; texts and records are scored as they lie in the folders, nothing is written. */
export function scoreCommand(context: Context, finish: Finish): Command {
  const { usage, score: say } = context.say;
  const { dir, file, ending, field, number, ids } = usage.terms;
  return withHelp(new Command('score'), say.examples, context)
    .summary(say.summary)
    .description(say.description)
    .usage(usage.flags)
    .requiredOption(`--gold <${dir}>`, say.gold)
    .requiredOption(`--ocr <${dir}>`, say.ocr)
    .requiredOption(`--fixed <${dir}>`, say.fixed)
    .addOption(new Option('--records', say.records).implies(RECORDS).conflicts(OF_TEXTS))
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
      const score = options.records
        ? (await import('./records.ts')).scoreRecords
        : (await import('./folders.ts')).scoreFolders;
      finish(score(options, context));
    });
}
