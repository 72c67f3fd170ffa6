/** The file of `--knowledge`: the user's own headings, labels and kinds of sections. */
import { readFileSync } from 'node:fs';
import { faultWords, readAdditions, withAdditions } from '../../additions/index.ts';
import { wording } from '../../messages.ts';
import type { Model } from '../../model/model.ts';
import { systemCode, UserError } from '../../node/errors.ts';
import { read } from '../../read/index.ts';
import type { Context } from '../context.ts';

/** More faults than this are one mistake at bottom. */
const MOST_FAULTS = 20;

/** The model with the file's additions. Throws a `UserError` that tells every fault with its line. */
export function readKnowledgeFile(path: string, model: Model, context: Context): Model {
  const result = readAdditions(textOf(path, context), model.knowledge);
  if (result.kind === 'additions') return withAdditions(model, result.additions);
  const lines = result.faults
    .slice(0, MOST_FAULTS)
    .map((fault) => `${path}:${fault.line}:${fault.column}: ${faultWords(fault, context.language)}`);
  throw new UserError(lines.join('\n'));
}

/** The characters of the file, in whatever encoding a document may have. */
function textOf(path: string, context: Context): string {
  const result = read({ name: path, bytes: bytesOf(path, context), format: 'text' });
  if (result.kind === 'read') return result.source.text;
  throw new UserError(`${path}: ${wording(result.finding, context.language)}`);
}

function bytesOf(path: string, { say }: Context): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UserError(say.clean.knowledgeUnreadable(path, code), { cause: error });
  }
}
