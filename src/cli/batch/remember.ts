/** What a batch remembers of earlier runs, where the user wants that: which documents are done, and whether the first pass is. */
import { join } from 'node:path';
import { modelDigest } from '../../node/model.ts';
import { type Cache, openCache } from './cache.ts';
import { keysFor } from './keys.ts';
import type { Done, Job, Settings } from './task.ts';

export interface Memory {
  /** What was told of the document, if nothing has changed since; else what is told of it now, which is remembered. */
  recall(job: Job, profile: string | undefined, make: () => Promise<Done>): Promise<Done>;
  /** Whether the profile in this file is that of these documents. */
  profile(path: string, jobs: readonly Job[]): boolean;
  keepProfile(path: string, jobs: readonly Job[]): void;
  /** Leaves out what has been superseded. */
  tidy: Cache['tidy'];
}

/** `--cache`, `--no-cache` and `--cache-location FILE`, as commander gives them. */
export interface CacheOptions {
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** Where it is kept unless told, in the folder of the results, which it is about. */
const CACHE = '.renskrift-cache.jsonl';

/** The memory of a batch that is cleaned into `folder`; nothing where it is not asked for. */
export function memoryFor(
  folder: string,
  settings: Settings,
  { cache, cacheLocation }: CacheOptions,
): Memory | undefined {
  if (!(cache ?? cacheLocation !== undefined)) return undefined;
  const store = openCache(cacheLocation ?? join(folder, CACHE));
  const keys = keysFor(modelDigest(), settings);
  return {
    recall: async (job, profile, make) => {
      const key = keys.document(job, profile);
      if (key === undefined) return make();
      const known = store.document(job, key);
      if (known) return known;
      const done = await make();
      store.keepDocument(job, key, done);
      return done;
    },
    profile: (path, jobs) => store.hasFile(path, keys.profile(jobs)),
    keepProfile: (path, jobs) => store.keepFile(path, keys.profile(jobs)),
    tidy: store.tidy,
  };
}
