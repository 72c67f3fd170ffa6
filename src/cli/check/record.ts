/** Whether the record that was written of a document still is one of it: there, whole, and of the same bytes. */
import { join } from 'node:path';
import type { Cleaned, Unreadable } from '../../cleaned.ts';
import { type Finding, finding } from '../../messages.ts';
import { readRecord } from '../../node/record-file.ts';

/** What is wrong with the record `NAME.yaml` in the folder of results; nothing where no folder is given. */
export async function recordFindings(
  result: Cleaned | Unreadable,
  name: string,
  folder: string | undefined,
): Promise<Finding[]> {
  if (folder === undefined || result.kind === 'unreadable') return [];
  const path = join(folder, `${name}.yaml`);
  const checked = await readRecord(path);
  if (!checked) return [finding('results/missing', { path })];
  if ('fault' in checked) return [finding('results/schema', { path, why: checked.fault })];
  return checked.minutes.kalla.sha256 === result.sha256 ? [] : [finding('results/outdated', { path })];
}
