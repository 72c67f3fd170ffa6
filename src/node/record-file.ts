/** A record that was written before, by another machine or an earlier run. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { checkedMinutes } from '../record/schema.ts';
import { systemCode } from './errors.ts';

/** The record in a file, or what is wrong with it; nothing where there is none that can be read. */
export async function readRecord(path: string): Promise<ReturnType<typeof checkedMinutes> | undefined> {
  try {
    return checkedMinutes(contentsOf(await readFile(path, 'utf8')));
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
