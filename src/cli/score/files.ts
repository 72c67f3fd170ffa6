/** The files that `score` reads, by folder, name and ending. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode, UserError } from '../../node/errors.ts';
import type { ScoreTexts } from './texts.ts';

/** Which documents to score. */
interface Wanted {
  readonly gold: string;
  readonly goldExt: string;
  readonly only?: string | undefined;
}

/** Names of all gold files without their ending, or those of them that `only` names, in the order of code units. */
export function idsToScore({ gold, goldExt, only }: Wanted, say: ScoreTexts): string[] {
  const wanted = only?.split(',');
  return readable(gold, say, () => readdirSync(gold))
    .filter((name) => name.endsWith(goldExt))
    .map((name) => name.slice(0, name.length - goldExt.length))
    .filter((id) => wanted?.includes(id) ?? true)
    .sort();
}

/** Refuses folders that cannot be read: of a name mistyped, every document would count as missing. */
export function checkFolders(folders: readonly string[], say: ScoreTexts): void {
  for (const folder of folders) readable(folder, say, () => readdirSync(folder));
}

/** The text of a document in a folder, or `undefined` if there is no such file. */
export function textOf(folder: string, id: string, ending: string, say: ScoreTexts): string | undefined {
  const file = join(folder, id + ending);
  return readable(file, say, () => readFileSync(file, 'utf8'), 'ENOENT');
}

/** The result of `work`, or `undefined` if the system's answer is `absent`; any other refusal is the user's to mend. */
export function readable<Result>(path: string, say: ScoreTexts, work: () => Result): Result;
export function readable<Result>(
  path: string,
  say: ScoreTexts,
  work: () => Result,
  absent: string,
): Result | undefined;
export function readable<Result>(
  path: string,
  say: ScoreTexts,
  work: () => Result,
  absent?: string,
): Result | undefined {
  try {
    return work();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    if (code === absent) return undefined;
    throw new UserError(say.unreadable(path, code), { cause: error });
  }
}
