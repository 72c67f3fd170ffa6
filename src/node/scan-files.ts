/**
 * Which files of a folder are OCR with positions, and which stand beside one that says the same and more: an engine that writes
 * `sida.hocr` writes `sida.txt` too.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { groupsBy } from '../groups.ts';
import { HEAD, isScan } from '../read/index.ts';

/** Endings of such files. All but the first say little: those are looked into. */
const ENDINGS: readonly string[] = ['.hocr', '.xml', '.html', '.htm', '.tsv'];

/** Whether a file of a folder is to be taken for a document, of those that end like one. */
export function isDocument(folder: string, file: string): boolean {
  const ending = endingOf(file);
  return ENDINGS.indexOf(ending) < 1 || beginsAsScan(join(folder, file));
}

/** A file to read, and those beside it that are left out since it says the same. */
export interface Chosen {
  readonly file: string;
  readonly others: readonly string[];
}

/** Of files with one stem, the one with positions if there is one, and with it no plain text; else all of them. */
export function preferScans(files: readonly string[]): Chosen[] {
  const rivals = files.filter((file) => ['.txt', ...ENDINGS].includes(endingOf(file)));
  const byStem = groupsBy(rivals, stemOf);
  const chosen = new Map<string, Chosen>();
  for (const group of byStem.values()) {
    const [best, ...others] = [...group].sort((a, b) => rankOf(a) - rankOf(b));
    if (best === undefined || endingOf(best) === '.txt') continue;
    for (const file of group) chosen.set(file, { file: best, others });
  }
  return files.flatMap((file): Chosen[] => {
    const choice = chosen.get(file);
    if (choice === undefined) return [{ file, others: [] }];
    return choice.file === file ? [choice] : [];
  });
}

const endingOf = (file: string): string => /\.[^./\\]*$/.exec(file)?.[0].toLowerCase() ?? '';

/** `sida` of `sida.txt`, `sida.hocr` and `sida.alto.xml`. */
const stemOf = (file: string): string => file.replace(/(?:\.(?:alto|page|hocr))?\.[^./\\]*$/i, '');

/** What has positions comes first. */
const rankOf = (file: string): number => {
  const rank = ENDINGS.indexOf(endingOf(file));
  return rank < 0 ? ENDINGS.length : rank;
};

/** Whether the first bytes are those of such a file; one that cannot be opened is none. */
function beginsAsScan(path: string): boolean {
  const head = new Uint8Array(HEAD);
  try {
    const file = openSync(path, 'r');
    try {
      return isScan(head.subarray(0, readSync(file, head)));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
