/** How documents are to be cleaned: the options that all commands share which do it. */
import { type Command, Option } from 'commander';
import type { Encoding, Format } from '../../document.ts';
import type { Model } from '../../model/model.ts';
import { UserError } from '../../node/errors.ts';
import type { FoundInput } from '../../node/inputs.ts';
import type { CleanTexts } from '../clean/texts.ts';
import type { Context } from '../context.ts';
import { probability, several } from './arguments.ts';
import type { DocumentOptions, DocumentOverride } from './overrides.ts';

/** What the user asked for, by commander's names. */
export interface CleaningOptions extends DocumentOptions {
  readonly profile?: string;
  readonly learned?: readonly string[];
  readonly decisions?: string | boolean;
  /** From the configuration file, for some documents. */
  readonly overrides?: readonly DocumentOverride[];
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

/** How documents are read. */
export type ReadingOptions = Pick<CleaningOptions, 'format' | 'encoding' | 'overrides'>;

/** Gives a command the options of reading. */
export function withReadingOptions(command: Command, { say: { usage, clean: say } }: Context): Command {
  const { format, encoding } = usage.terms;
  return command
    .addOption(new Option(`--format <${format}>`, say.format).choices(FORMATS))
    .addOption(new Option(`--encoding <${encoding}>`, say.encoding).choices(ENCODINGS));
}

/** Gives a command these options. */
export function withCleaningOptions(command: Command, context: Context): Command {
  const { usage, clean: say } = context.say;
  const { file, number } = usage.terms;
  const share = (flags: string, description: string): Option =>
    new Option(`${flags} <${number}>`, description).argParser(probability(usage));
  return withReadingOptions(command.optionsGroup(say.group), context)
    .addOption(share('--replace-above', say.replaceAbove))
    .addOption(share('--ask-above', say.askAbove))
    .option(`--profile <${file}>`, say.profile)
    .option(`--learned <${file}>`, say.learned, several('files'))
    .option(`--knowledge <${file}>`, say.knowledge)
    .option(`--decisions <${file}>`, say.decisions)
    .option('--no-decisions', say.noDecisions)
    .optionsGroup('');
}

/** The options for one document: those of the command, and what the configuration says of this one. */
export async function optionsFor<T extends DocumentOptions & Pick<CleaningOptions, 'overrides'>>(
  input: Pick<FoundInput, 'name' | 'path'>,
  options: T,
): Promise<T> {
  if (!options.overrides) return options;
  const { overridesOf } = await import('./overrides.ts');
  return { ...options, ...overridesOf(input, options.overrides) };
}

/** The model with what the user's `--knowledge` adds to it. */
export async function modelFor(
  options: CleaningOptions,
  context: Context,
  loading: Promise<Model>,
): Promise<Model> {
  const others = (options.overrides ?? []).flatMap(({ set }) => set.knowledge ?? []);
  if (options.knowledge === undefined && others.length === 0) return loading;
  const { readKnowledgeFile } = await import('./knowledge.ts');
  const shipped = await loading;
  const knowing = (path: string): Model => readKnowledgeFile(path, shipped, context);
  const model = options.knowledge === undefined ? { ...shipped } : knowing(options.knowledge);
  MODELS.set(model, new Map(others.map((path) => [path, knowing(path)])));
  return model;
}

/** Models with the knowledge of overrides, beside the one for all other documents. */
const MODELS = new WeakMap<Model, ReadonlyMap<string, Model>>();

/** The model for a document with these options, by way of the one that `modelFor` gave. */
export const modelOf = ({ knowledge = '' }: DocumentOptions, model: Model): Model =>
  MODELS.get(model)?.get(knowledge) ?? model;

/** @throws UserError for thresholds that contradict each other. */
export function checkThresholds(options: CleaningOptions, say: CleanTexts): void {
  for (const set of [{}, ...(options.overrides ?? []).map((override) => override.set)]) {
    const { replaceAbove, askAbove } = { ...options, ...set };
    if (replaceAbove !== undefined && askAbove !== undefined && askAbove > replaceAbove)
      throw new UserError(say.thresholds(replaceAbove, askAbove));
  }
}
