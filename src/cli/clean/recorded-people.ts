/** Who stands in a record that was written before, by another machine or an earlier run. */
import { join } from 'node:path';
import { readRecord } from '../../node/record-file.ts';
import { type Appearance, appearancesIn } from '../../people/index.ts';

/** The people of the record at this path below the folder; nothing where there is none, or it is no record any more. */
async function peopleInRecord(folder: string, record: string): Promise<Appearance[] | undefined> {
  const checked = await readRecord(join(folder, record));
  return checked && 'minutes' in checked ? appearancesIn(record, checked.minutes) : undefined;
}

/** The people of all these records, and those that cannot be read any more. */
export async function peopleInRecords(
  folder: string,
  records: readonly string[],
): Promise<{ readonly people: readonly Appearance[]; readonly lost: readonly string[] }> {
  const found = await Promise.all(records.map((record) => peopleInRecord(folder, record)));
  return {
    people: found.flatMap((people) => people ?? []),
    lost: records.filter((_, i) => found[i] === undefined),
  };
}
