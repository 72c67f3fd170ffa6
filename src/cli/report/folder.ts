/** `renskrift report` at work: reads a folder of results and writes the page about it. */
import { dirname, relative, resolve, sep } from 'node:path';
import { checkNamedOutput } from '../../node/named-output.ts';
import { readPeople, readReported } from '../../node/report-inputs.ts';
import { writeFile } from '../../node/write-file.ts';
import { gather, reportPage } from '../../report/index.ts';
import { standingOf } from '../../settle/standing.ts';
import type { Context } from '../context.ts';
import { standingFor } from '../options/rulings.ts';
import { checkFolders } from '../score/files.ts';

/** What the user asked for, by commander's names. */
export interface ReportOptions {
  readonly output: string;
  readonly gold?: string;
  readonly goldExt: string;
  readonly decisions?: string | boolean;
  readonly title?: string;
  readonly date?: string;
}

/** Writes the page; the exit code. */
export async function reportFolder(
  folder: string,
  options: ReportOptions,
  context: Context,
): Promise<number> {
  const { io, say, language } = context;
  const { output, gold, goldExt, title, date } = options;
  checkNamedOutput(output, ['.html', '.htm']);
  if (gold !== undefined) checkFolders([gold], say.score);
  const documents = await readReported(
    folder,
    gold === undefined ? undefined : { folder: gold, ending: goldExt },
  );
  const standing = (await standingFor(options, context)) ?? standingOf([]);
  const people = await readPeople(folder);
  const base = relative(dirname(resolve(output)), resolve(folder))
    .split(sep)
    .join('/');
  const data = gather({ title, date, base, documents, standing, people });
  await writeFile(output, reportPage(data, language));
  io.stdout.write(`${say.report.wrote(output)}\n`);
  return 0;
}
