/** Which reporters are asked for, where each writes to, and doing it. */
import { appendFileSync } from 'node:fs';
import { UserError } from '../../node/errors.ts';
import type { FoundInput } from '../../node/inputs.ts';
import { checkNamedOutput } from '../../node/named-output.ts';
import { spareInputs } from '../../node/spare-inputs.ts';
import { writeFile } from '../../node/write-file.ts';
import { REPORTER_NAMES, type Report, type ReporterName, reporters } from '../../reporters/index.ts';
import type { Context } from '../context.ts';

/** A reporter and its file; standard output where none is given. */
export interface Outlet {
  readonly name: ReporterName;
  readonly path: string | undefined;
}

/**
 * The outlets of `--reporter NAME[=FILE]`, `pretty` where none is named. In a GitHub workflow annotations are added.
 * @throws UserError for a name that is none, and for two that would both write to standard output.
 */
export function reportersFor(asked: readonly string[] | undefined, { io: { env }, say }: Context): Outlet[] {
  const outlets = (asked ?? ['pretty']).map((reporter) => outletOf(reporter, say.check.unknownReporter));
  const isOnGitHub = env.GITHUB_ACTIONS === 'true';
  const added: Outlet[] =
    isOnGitHub && !outlets.some(({ name }) => name === 'github') ? [{ name: 'github', path: undefined }] : [];
  if (outlets.filter(({ path }) => path === undefined).length > 1) throw new UserError(say.check.oneToOutput);
  return [...outlets, ...added];
}

function outletOf(reporter: string, unknown: (name: string, names: string) => string): Outlet {
  const [name = '', ...rest] = reporter.split('=');
  const known = REPORTER_NAMES.find((each) => each === name);
  if (known === undefined) throw new UserError(unknown(name, REPORTER_NAMES.join(', ')));
  return { name: known, path: rest.length > 0 ? rest.join('=') : undefined };
}

/** What files of each report usually end in. */
const ENDINGS: Readonly<Record<ReporterName, readonly string[]>> = {
  pretty: ['.txt', '.log'],
  compact: ['.txt', '.log'],
  json: ['.json'],
  jsonl: ['.jsonl', '.ndjson'],
  github: ['.txt', '.log'],
  sarif: ['.sarif', '.json'],
  junit: ['.xml'],
  checkstyle: ['.xml'],
  markdown: ['.md', '.markdown'],
};

/** Sees to it that no report is written over one of the documents, or over anything that is no report. */
export function checkOutlets(outlets: readonly Outlet[], inputs: readonly FoundInput[]): void {
  for (const { name, path } of outlets) checkNamedOutput(path, ENDINGS[name]);
  spareInputs(
    inputs,
    outlets.flatMap(({ path }) => path ?? []),
  );
}

/** Writes every report where it goes; in a GitHub workflow also the step's summary. */
export async function report(all: Report, outlets: readonly Outlet[], { io, paint }: Context): Promise<void> {
  const by = reporters(paint.out);
  for (const { name, path } of outlets) {
    const text = by[name](all);
    if (path === undefined) io.stdout.write(text);
    else await writeFile(path, text);
  }
  const summary = io.env.GITHUB_STEP_SUMMARY;
  if (summary && outlets.some(({ name }) => name === 'github')) appendFileSync(summary, by.markdown(all));
}
