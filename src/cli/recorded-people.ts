/** Who stands in a record that was written before, by another machine or an earlier run. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { systemCode } from '../node/errors.ts';
import { type Appearance, appearancesIn } from '../people/index.ts';
import { checkedMinutes } from '../record/schema.ts';

/** The people of the record at this path below the folder; nobody where there is none, or it is no record any more. */
export async function peopleInRecord(folder: string, record: string): Promise<Appearance[]> {
  try {
    const checked = checkedMinutes(parse(await readFile(join(folder, record), 'utf8')));
    return 'minutes' in checked ? appearancesIn(record, checked.minutes) : [];
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}
