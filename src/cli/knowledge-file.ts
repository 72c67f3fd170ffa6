/** The file of `--knowledge`: the user's own headings, labels and kinds of sections. */
import { readFileSync } from 'node:fs';
import { faultWords, readAdditions, withAdditions } from '../additions/index.ts';
import type { Model } from '../model/model.ts';
import { systemCode, UserError } from '../node/errors.ts';
import type { Context } from './context.ts';

/** More faults than this are one mistake at bottom. */
const MOST_FAULTS = 20;

/** The model with the file's additions. Throws a `UserError` that tells every fault with its line. */
export function readKnowledgeFile(path: string, model: Model, { say, language }: Context): Model {
  const result = readAdditions(textOf(path, say.clean.knowledgeUnreadable), model.knowledge);
  if (result.kind === 'additions') return withAdditions(model, result.additions);
  const lines = result.faults
    .slice(0, MOST_FAULTS)
    .map((fault) => `${path}:${fault.line}:${fault.column}: ${faultWords(fault, language)}`);
  throw new UserError(lines.join('\n'));
}

function textOf(path: string, unreadable: (path: string, why: string) => string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UserError(unreadable(path, code), { cause: error });
  }
}
