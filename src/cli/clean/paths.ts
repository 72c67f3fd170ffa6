/** `renskrift clean` at work: checks what was asked, finds the documents, and takes them into a folder or to standard output. */
import type { Model } from '../../model/model.ts';
import { UserError } from '../../node/errors.ts';
import type { Context } from '../context.ts';
import { checkThresholds, modelFor } from '../options/cleaning.ts';
import { inputsFor } from '../options/inputs.ts';
import { rulingsPath } from '../options/rulings.ts';
import { cleanInto } from './folder.ts';
import type { CleanOptions } from './options.ts';
import { cleanStream } from './stream.ts';

/** Cleans what the patterns name; the exit code: 0, or 3 if something could not be read. `model` is being loaded. */
export async function cleanPaths(
  patterns: readonly string[],
  options: CleanOptions,
  context: Context,
  loading: Promise<Model>,
): Promise<number> {
  const say = context.say.clean;
  checkThresholds(options, say);
  if (options.shard && options.shard.count > 1 && options.profile === undefined)
    throw new UserError(say.shardNeedsProfile);
  if (options.output !== undefined) {
    const { output } = options;
    const run = async (): Promise<number> => {
      const model = modelFor(options, context, loading);
      model.catch(() => {}); // told of where it is awaited, if nothing else is wrong before
      return cleanInto(output, await inputsFor(patterns, options, context), options, context, model);
    };
    if (!options.watch) return run();
    const { watching } = await import('./watching.ts');
    return watching({ patterns, files: filesOf(options), output }, run, context);
  }
  if (patterns.join() !== '-' || options.filesFrom !== undefined) throw new UserError(say.needsOutput);
  if (options.json) throw new UserError(say.jsonNeedsOutput);
  const [flag] = FOR_FOLDERS.filter(([key]) => options[key] !== undefined);
  if (flag) throw new UserError(say.forFolders(flag[1]));
  return cleanStream(options, context, modelFor(options, context, loading));
}

/** What a run reads beside the documents; the decisions may come to be there later. */
function filesOf(options: CleanOptions): string[] {
  const { knowledge, learned = [], profile, overrides = [] } = options;
  const files = [rulingsPath(options), knowledge, profile, ...overrides.map(({ set }) => set.knowledge)];
  return [...learned, ...files.filter((file) => file !== undefined)];
}

/** What is for many documents, or for files that are written. */
const FOR_FOLDERS = [
  ['watch', '--watch'],
  ['shard', '--shard'],
  ['since', '--since'],
  ['staged', '--staged'],
  ['places', '--places'],
] as const satisfies readonly (readonly [keyof CleanOptions, string])[];
