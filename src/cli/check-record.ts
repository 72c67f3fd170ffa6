/** Whether the record that was written of a document still is one of it: there, whole, and of the same bytes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Cleaned, Unreadable } from '../cleaned.ts';
import { type Finding, finding } from '../messages.ts';
import { systemCode } from '../node/errors.ts';
import { checkedMinutes } from '../record/schema.ts';

/** What is wrong with the record `NAME.yaml` in the folder of results; nothing where no folder is given. */
export async function recordFindings(
  result: Cleaned | Unreadable,
  name: string,
  folder: string | undefined,
): Promise<Finding[]> {
  if (folder === undefined || result.kind === 'unreadable') return [];
  const path = join(folder, `${name}.yaml`);
  const text = await textAt(path);
  if (text === undefined) return [finding('results/missing', { path })];
  const checked = checkedMinutes(contentsOf(text));
  if ('fault' in checked) return [finding('results/schema', { path, why: checked.fault })];
  return checked.minutes.kalla.sha256 === result.sha256 ? [] : [finding('results/outdated', { path })];
}

async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

/** What is no YAML fits no schema. */
function contentsOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
