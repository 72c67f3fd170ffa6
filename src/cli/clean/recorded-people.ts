/** Who stands in a record that was written before, by another machine or an earlier run. */
import { join } from 'node:path';
import { readRecord } from '../../node/record-file.ts';
import type { Gathered } from '../../people/gathered.ts';
import { type Appearance, appearancesIn } from '../../people/index.ts';

/** The people of the record at this path below the folder; nothing where there is none, or it is no record any more. */
async function peopleInRecord(folder: string, record: string): Promise<Appearance[] | undefined> {
  const checked = await readRecord(join(folder, record));
  return checked && 'minutes' in checked ? appearancesIn(record, checked.minutes) : undefined;
}

/** Adds the people of all these records, one after the other; those that cannot be read any more. */
export async function gatherRecorded(
  people: Gathered,
  folder: string,
  records: readonly string[],
): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const record of records) {
    const found = await peopleInRecord(folder, record);
    if (found) people.add(found);
    else lost.push(record);
  }
  return lost;
}
