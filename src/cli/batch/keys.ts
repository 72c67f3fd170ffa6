/** Under which key a document's results are remembered: everything that they are made of. */
import { groupsBy } from '../../groups.ts';
import { digestOfFile, digestOfValues } from '../../node/digest.ts';
import type { DocumentRulings, Standing } from '../../settle/standing.ts';
import { packageVersion } from '../version.ts';
import type { Job, Settings } from './task.ts';

/** Keys of one batch. `model` is the digest of the model's file. */
export interface Keys {
  /** Of a document, with the profile's file; undefined for what cannot be read, which is never remembered. */
  document(job: Job, profile: string | undefined): string | undefined;
  /** Of the profile of these documents. */
  profile(jobs: readonly Job[]): string;
}

/** The keys for a batch under these settings. */
export function keysFor(model: string, { options, language, standing }: Settings): Keys {
  const { format, encoding, replaceAbove, askAbove, places, overrides = [] } = options;
  const knowledge = [options.knowledge, ...overrides.map(({ set }) => set.knowledge)];
  const files = [...knowledge, ...(options.learned ?? [])].map((path) => path && digestOfFile(path));
  const reading = [packageVersion(), model, format, encoding, files, overrides];
  const common = [...reading, replaceAbove, askAbove, places, language];
  const aboutFile = rulingsByFile(standing);
  const digestOf = digester();
  return {
    document: (job, profile) => {
      const sha256 = digestOf(job.input.path);
      if (sha256 === undefined) return undefined;
      const learnt = profile === undefined ? undefined : digestOf(profile);
      return digestOfValues([
        ...common,
        job.name,
        job.input.relative,
        sha256,
        learnt,
        rulingsAbout(standing, aboutFile, job, sha256),
      ]);
    },
    profile: (jobs) =>
      digestOfValues([...reading, jobs.map(({ input }) => digestOf(input.path) ?? '').sort()]),
  };
}

/** The digests of files, each read once. */
function digester(): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, digestOfFile(path));
    return known.get(path);
  };
}

/** A state of a document, by its digest, with the rulings about it. */
type State = readonly [sha256: string, rulings: DocumentRulings];

/** The states that rulings are about, by the names of their files: read once for the batch, which may have as many of them as documents. */
const rulingsByFile = (standing: Standing | undefined): ReadonlyMap<string, readonly State[]> =>
  groupsBy<State, string>(standing?.documents ?? [], ([, { file }]) => file);

/** The rulings that a document's results may depend on: its own, those about every document, and how many are about another state of it. */
function rulingsAbout(
  standing: Standing | undefined,
  aboutFile: ReadonlyMap<string, readonly State[]>,
  { input }: Job,
  sha256: string,
): unknown {
  if (!standing) return undefined;
  const { documents, everywhere } = standing;
  const own = documents.get(sha256);
  const stale = (aboutFile.get(input.relative) ?? []).filter(([digest]) => digest !== sha256);
  return [
    own && [[...own.here.values()], [...own.words.values()]],
    stale.map(([, { here, words }]) => here.size + words.size),
    [...everywhere.values()],
  ];
}
