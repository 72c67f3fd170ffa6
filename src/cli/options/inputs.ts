/** Which documents are meant: the options that commands share which read many, and the documents that they come to. */
import { type Command, Option } from 'commander';
import { UserError } from '../../node/errors.ts';
import { type FoundInput, findInputs, foldersOf } from '../../node/inputs.ts';
import type { Context } from '../context.ts';

/** What the user asked for, by commander's names. */
export interface InputOptions {
  readonly filesFrom?: string;
  readonly null?: boolean;
  readonly ignore?: boolean;
  readonly ignorePath?: string;
  readonly stdinFilename?: string;
  readonly verbose?: boolean;
}

/** Gives a command these options. */
export function withInputOptions(command: Command, { say: { usage, input: say } }: Context): Command {
  const { file } = usage.terms;
  return command
    .optionsGroup(say.group)
    .option(`--files-from <${file}>`, say.filesFrom)
    .option('-0, --null', say.null)
    .option(`--ignore-path <${file}>`, say.ignorePath)
    .option('--no-ignore', say.noIgnore)
    .optionsGroup('')
    .option('-v, --verbose', say.verbose);
}

/** The option for a command that reads standard input as a document. */
export const withStdinName = (command: Command, { say: { usage, input: say } }: Context): Command =>
  command.addOption(
    new Option(`--stdin-filename <${usage.terms.file}>`, say.stdinFilename).helpGroup(say.group),
  );

/** A command without documents ends as one without an argument. */
export function requirePaths(
  command: Command,
  patterns: readonly string[],
  { filesFrom }: InputOptions,
): void {
  if (filesFrom !== undefined || patterns.length > 0) return;
  const [paths] = command.registeredArguments;
  command.error(`missing argument '${paths?.name()}'`, { code: 'commander.missingArgument' });
}

/** The documents, without those that ignore files name. */
export async function inputsFor(
  patterns: readonly string[],
  options: InputOptions,
  context: Context,
): Promise<FoundInput[]> {
  const found = await asked(patterns, options, context);
  const isIgnored = await ignoring(patterns, options);
  const inputs = isIgnored ? found.filter(({ path }) => path === '-' || !isIgnored(path)) : found;
  const passedOver = found.length - inputs.length;
  if (passedOver > 0 && (options.verbose || inputs.length === 0))
    context.io.stderr.write(`${context.say.input.ignored(passedOver)}\n`);
  return inputs;
}

async function asked(
  patterns: readonly string[],
  { filesFrom, null: isNull, stdinFilename }: InputOptions,
  { io, say: { input: say } }: Context,
): Promise<FoundInput[]> {
  if (filesFrom === '-' && patterns.includes('-')) throw new UserError(say.stdinTwice);
  const found = patterns.length > 0 ? await findInputs(patterns, { stdinName: stdinFilename }) : [];
  if (filesFrom === undefined) return found;
  const { listedInputs } = await import('../../node/path-list.ts');
  return [
    ...found,
    ...(await listedInputs(filesFrom, isNull ? '\0' : '\n', filesFrom === '-' ? io.stdin : undefined)),
  ];
}

/** What the ignore files of the current folder and of the folders given say, or the file that was named. */
async function ignoring(
  patterns: readonly string[],
  { ignore, ignorePath }: InputOptions,
): Promise<((path: string) => boolean) | undefined> {
  if (ignore === false) return undefined;
  const { ignoredBy, ignoredIn } = await import('../../node/ignore-files.ts');
  return ignorePath === undefined ? ignoredIn(['', ...(await foldersOf(patterns))]) : ignoredBy([ignorePath]);
}
