/** From what the user asked for to the jobs of a queue: everything is checked and planned once, for the whole batch. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { digestOf } from '../../node/digest.ts';
import { UserError } from '../../node/errors.ts';
import type { FoundInput } from '../../node/inputs.ts';
import { loadModelMeanwhile } from '../../node/model.ts';
import { readProfile } from '../../node/profile-file.ts';
import { readInput } from '../../node/read-input.ts';
import type { Job } from '../batch/task.ts';
import { plan } from '../clean/folder.ts';
import type { Context } from '../context.ts';
import { type CleaningOptions, checkThresholds, modelFor } from '../options/cleaning.ts';
import { type InputOptions, inputsFor } from '../options/inputs.ts';
import { learnedFor } from '../options/learned.ts';
import type { DocumentOverride } from '../options/overrides.ts';
import { rulingsPath, standingFor } from '../options/rulings.ts';
import { type KeptFiles, type QueuedDocument, type QueuedJob, queueVersion } from './job.ts';
import { keepFile } from './kept-files.ts';

/** What is put in the queue, and how. */
export interface PlanOptions extends CleaningOptions, InputOptions {
  readonly output: string;
  readonly places?: boolean;
  readonly batch: number;
}

/** The documents that the patterns name, where they can be shared out. @throws UserError where not. */
export async function documentsFor(
  patterns: readonly string[],
  options: PlanOptions,
  context: Context,
): Promise<FoundInput[]> {
  const { say } = context;
  checkThresholds(options, say.clean);
  const inputs = await inputsFor(patterns, options, context);
  if (inputs.some(({ path }) => path === '-')) throw new UserError(say.queue.noStandardInput);
  if (inputs.length > 1 && options.profile === undefined) throw new UserError(say.queue.needsProfile);
  return inputs;
}

/** The jobs for these documents, in their order. */
export async function planJobs(
  inputs: readonly FoundInput[],
  options: PlanOptions,
  context: Context,
): Promise<QueuedJob[]> {
  await check(options, context);
  const out = resolve(options.output);
  const jobs = plan(out, inputs);
  const common = { ...(await commonOf(out, options, context)), out, kept: await keepFiles(out, options) };
  const documents: QueuedDocument[] = [];
  for (const job of jobs) documents.push(await documentOf(job)); // one at a time: an archive does not fit in memory
  return Array.from({ length: Math.ceil(documents.length / options.batch) }, (_, i) => ({
    ...common,
    documents: documents.slice(i * options.batch, (i + 1) * options.batch),
  }));
}

/** Finds what a worker could only stumble over. */
async function check(options: PlanOptions, context: Context): Promise<void> {
  await modelFor(options, context, loadModelMeanwhile(context.modelBytes));
  if (options.profile !== undefined) await readProfile(options.profile);
  await learnedFor(options);
  await standingFor(options, context);
}

async function commonOf(
  out: string,
  { format, encoding, replaceAbove, askAbove, places, overrides }: PlanOptions,
  { language }: Context,
): Promise<Pick<QueuedJob, 'version' | 'language' | 'options'>> {
  const options = {
    ...(format !== undefined && { format }),
    ...(encoding !== undefined && { encoding }),
    ...(replaceAbove !== undefined && { replaceAbove }),
    ...(askAbove !== undefined && { askAbove }),
    ...(places && { places }),
    ...(overrides && { overrides: await Promise.all(overrides.map((each) => keepOverride(out, each))) }),
  };
  return { version: queueVersion(), language, options };
}

async function keepOverride(out: string, override: DocumentOverride): Promise<DocumentOverride> {
  const { knowledge } = override.set;
  if (knowledge === undefined) return override;
  return { ...override, set: { ...override.set, knowledge: await keepFile(out, knowledge) } };
}

async function keepFiles(
  out: string,
  { profile, knowledge, learned, ...options }: PlanOptions,
): Promise<KeptFiles> {
  const decisions = rulingsPath(options);
  return {
    ...(profile !== undefined && { profile: await keepFile(out, profile) }),
    ...(knowledge !== undefined && { knowledge: await keepFile(out, knowledge) }),
    ...(learned && { learned: await Promise.all(learned.map((path) => keepFile(out, path))) }),
    ...(decisions !== undefined && existsSync(decisions) && { decisions: await keepFile(out, decisions) }),
  };
}

async function documentOf({ input: { path, relative }, name: output }: Job): Promise<QueuedDocument> {
  const sha256 = await digestOfDocument(path);
  return { path, relative, output, ...(sha256 !== undefined && { sha256 }) };
}

/** SHA-256 of a document, in hexadecimal; undefined for what cannot be read, or is too large to be. */
export async function digestOfDocument(path: string): Promise<string | undefined> {
  const input = await readInput({ path });
  return input.kind === 'bytes' ? digestOf(input.bytes) : undefined;
}
