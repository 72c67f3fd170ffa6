/** What several machines did of a batch, as one: their profiles before the second pass, their reports and people after it. */

import { join } from 'node:path';
import type { Model } from '../../model/model.ts';
import { UserError } from '../../node/errors.ts';
import { namesIn } from '../../node/folder-names.ts';
import { checkNamedOutput, JSON_ENDINGS } from '../../node/named-output.ts';
import { PEOPLE } from '../../node/output-names.ts';
import { readProfile, writeProfile } from '../../node/profile-file.ts';
import { realPath } from '../../node/real-path.ts';
import { spareInputs } from '../../node/spare-inputs.ts';
import { gathered } from '../../people/gathered.ts';
import { sumProfiles } from '../../repair/learnt/profile.ts';
import type { Shard } from '../batch/shard.ts';
import { gatherRecorded } from '../clean/recorded-people.ts';
import { tellLost, writeRegister } from '../clean/summary.ts';
import { add, NOTHING, summary } from '../clean/totals.ts';
import type { Context } from '../context.ts';
import { removeLeftovers } from '../queue/leftovers.ts';
import { jobReports } from '../queue/reports.ts';
import type { QueueTexts } from '../queue/texts.ts';
import { readShardReport, type ShardReport, shardOf } from './shard-report.ts';
import type { MergeTexts } from './texts.ts';

/** Writes the sum of the profiles in these files, each once however often and in whatever way it is named; the exit code. */
export async function mergeProfiles(
  files: readonly string[],
  output: string,
  { io, say }: Context,
): Promise<number> {
  checkNamedOutput(output, JSON_ENDINGS);
  spareInputs(
    files.map((path) => ({ path, name: path })),
    [output],
  );
  const each = [...new Map(files.map((file) => [realPath(file), file])).values()];
  await writeProfile(output, sumProfiles(await Promise.all(each.map(readProfile))));
  io.stdout.write(`${say.profile.wrote(output)}\n`);
  return 0;
}

/** Tells what all parts did, and writes the register of people in all records; the exit code. */
export async function mergeReports(folder: string, model: Model, context: Context): Promise<number> {
  const { say, io, language, paint } = context;
  const reports = queueReportsIn(folder, say.queue) ?? (await reportsIn(folder, say.merge));
  const register = join(folder, `${PEOPLE}.yaml`);
  const records = reports.flatMap(({ documents }) => documents.flatMap(({ record }) => record ?? []));
  const people = gathered();
  const lost = await gatherRecorded(people, folder, records);
  tellLost(folder, lost, context);
  await writeRegister(register, people.all, model);
  const totals = reports.reduce((sum, report) => add(sum, report.totals), NOTHING);
  io.stdout.write(summary(totals, say.clean, language, paint.out));
  io.stdout.write(`${say.clean.peopleIn(register)}\n`);
  return totals.failed + lost.length > 0 ? 3 : 0;
}

/** The reports of a batch that went through a queue, if it did. @throws UserError if some are missing, or there are other reports too. */
function queueReportsIn(folder: string, say: QueueTexts): ShardReport[] | undefined {
  const reports = jobReports(folder, say);
  if (reports && namesIn(folder).some(shardOf)) throw new UserError(say.mixed(folder));
  if (reports) removeLeftovers(folder, reports);
  return reports;
}

/** The reports of all parts. @throws UserError if one is missing, or there are those of several runs. */
async function reportsIn(folder: string, say: MergeTexts): Promise<ShardReport[]> {
  const found = namesIn(folder).flatMap((name) => {
    const shard = shardOf(name);
    return shard ? [{ name, shard }] : [];
  });
  const [first] = found;
  if (!first) throw new UserError(say.noReports(folder));
  const { count } = first.shard;
  if (found.some(({ shard }) => shard.count !== count)) throw new UserError(say.mixed(folder));
  const missing = missingFrom(
    found.map(({ shard }) => shard),
    count,
  );
  if (missing.length > 0) throw new UserError(say.missing(missing.join(', '), folder));
  return Promise.all(found.map(({ name }) => readShardReport(join(folder, name))));
}

const missingFrom = (shards: readonly Shard[], count: number): number[] =>
  Array.from({ length: count }, (_, i) => i + 1).filter(
    (part) => !shards.some(({ index }) => index === part),
  );
