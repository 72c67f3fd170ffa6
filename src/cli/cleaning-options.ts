/** How documents are to be cleaned: the options that all commands share which do it. */
import { type Command, Option } from 'commander';
import type { Encoding, Format } from '../document.ts';
import type { Model } from '../model/model.ts';
import { UserError } from '../node/errors.ts';
import { probability } from './arguments.ts';
import type { Context } from './context.ts';
import type { CleanTexts } from './texts-clean.ts';

/** What the user asked for, by commander's names. */
export interface CleaningOptions {
  readonly format?: Format;
  readonly encoding?: Encoding;
  readonly replaceAbove?: number;
  readonly askAbove?: number;
  readonly profile?: string;
  readonly learned?: readonly string[];
  readonly knowledge?: string;
  readonly decisions?: string | boolean;
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

/** Gives a command these options. */
export function withCleaningOptions(command: Command, { say: { usage, clean: say } }: Context): Command {
  const { file, number, format, encoding } = usage.terms;
  const share = (flags: string, description: string): Option =>
    new Option(`${flags} <${number}>`, description).argParser(probability(usage));
  return command
    .addOption(new Option(`--format <${format}>`, say.format).choices(FORMATS))
    .addOption(new Option(`--encoding <${encoding}>`, say.encoding).choices(ENCODINGS))
    .addOption(share('--replace-above', say.replaceAbove))
    .addOption(share('--ask-above', say.askAbove))
    .option(`--profile <${file}>`, say.profile)
    .option(`--learned <${file}>`, say.learned, (path: string, paths: string[] = []) => [...paths, path])
    .option(`--knowledge <${file}>`, say.knowledge)
    .option(`--decisions <${file}>`, say.decisions)
    .option('--no-decisions', say.noDecisions);
}

/** The model with what the user's `--knowledge` adds to it. */
export async function modelFor(
  options: CleaningOptions,
  context: Context,
  loading: Promise<Model>,
): Promise<Model> {
  if (options.knowledge === undefined) return loading;
  const { readKnowledgeFile } = await import('./knowledge-file.ts');
  return readKnowledgeFile(options.knowledge, await loading, context);
}

/** @throws UserError for thresholds that contradict each other. */
export function checkThresholds({ replaceAbove, askAbove }: CleaningOptions, say: CleanTexts): void {
  if (replaceAbove === undefined || askAbove === undefined || askAbove <= replaceAbove) return;
  throw new UserError(say.thresholds(replaceAbove, askAbove));
}
