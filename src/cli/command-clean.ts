/** `renskrift clean`: the main job. The arguments; the work is in clean-paths.ts. */
import { Command, Option } from 'commander';
import type { Encoding, Format } from '../document.ts';
import { loadModelMeanwhile } from '../node/model.ts';
import { probability } from './arguments.ts';
import type { Context } from './context.ts';
import { withHelp } from './help.ts';
import type { Finish } from './program.ts';

/** What the user asked for, by commander's names. */
export interface CleanOptions {
  readonly output?: string;
  readonly json?: boolean;
  readonly format?: Format;
  readonly encoding?: Encoding;
  readonly replaceAbove?: number;
  readonly askAbove?: number;
  readonly profile?: string;
  readonly knowledge?: string;
  readonly decisions?: string | boolean;
  readonly places?: boolean;
  readonly quiet?: boolean;
}

const FORMATS: readonly Format[] = ['text', 'markdown'];
const ENCODINGS: readonly Encoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'cp850',
  'macintosh',
];

/** The command; it reads documents and writes three files for each, never over what it reads. */
export function cleanCommand(context: Context, finish: Finish): Command {
  const { usage, clean: say } = context.say;
  const { paths, dir, file, number, format, encoding } = usage.terms;
  const share = (flags: string, description: string): Option =>
    new Option(`${flags} <${number}>`, description).argParser(probability(usage));
  return withHelp(new Command('clean'), say.examples, context)
    .summary(say.summary)
    .description(say.description)
    .usage(`${usage.flags} ${paths}…`)
    .argument(`<${paths}...>`, say.paths)
    .option(`-o, --output <${dir}>`, say.output)
    .option('--json', say.json)
    .addOption(new Option(`--format <${format}>`, say.format).choices(FORMATS))
    .addOption(new Option(`--encoding <${encoding}>`, say.encoding).choices(ENCODINGS))
    .addOption(share('--replace-above', say.replaceAbove))
    .addOption(share('--ask-above', say.askAbove))
    .option(`--profile <${file}>`, say.profile)
    .option(`--knowledge <${file}>`, say.knowledge)
    .option(`--decisions <${file}>`, say.decisions)
    .option('--no-decisions', say.noDecisions)
    .option('--places', say.places)
    .option('-q, --quiet', say.quiet)
    .addHelpText('after', `\n${say.knowledgeExample.join('\n')}`)
    .action(async (inputs: string[], options: CleanOptions) => {
      const model = loadModelMeanwhile(context.modelBytes);
      model.catch(() => {}); // told of where the model is awaited, if nothing else is wrong before
      const { cleanPaths } = await import('./clean-paths.ts');
      finish(await cleanPaths(inputs, options, context, model));
    });
}
