/** `renskrift merge-profiles` and `renskrift merge-reports`: what several machines did, as one. The work is in merge.ts. */
import { Command } from 'commander';
import { loadModelMeanwhile } from '../../node/model.ts';
import type { Context, Finish } from '../context.ts';
import { withHelp } from '../help.ts';

/** Adds up the first passes of the parts of a batch. */
export function mergeProfilesCommand(context: Context, finish: Finish): Command {
  const { usage, merge } = context.say;
  const { file } = usage.terms;
  const say = merge.profiles;
  return withHelp(new Command('merge-profiles'), [say.example], context)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} ${file}… -o ${file}`)
    .argument(`<${file}...>`, say.files)
    .requiredOption(`-o, --output <${file}>`, say.output)
    .action(async (files: string[], { output }: { output: string }) => {
      const { mergeProfiles } = await import('./merge.ts');
      finish(await mergeProfiles(files, output, context));
    });
}

/** Adds up the second passes. */
export function mergeReportsCommand(context: Context, finish: Finish): Command {
  const { usage, merge } = context.say;
  const { dir } = usage.terms;
  const say = merge.reports;
  return withHelp(new Command('merge-reports'), [say.example], context)
    .summary(say.summary)
    .description(say.description)
    .usage(dir)
    .argument(`<${dir}>`, say.folder)
    .action(async (folder: string) => {
      const { mergeReports } = await import('./merge.ts');
      finish(await mergeReports(folder, await loadModelMeanwhile(context.modelBytes), context));
    });
}
