/**
 * What lies in the queue: claim checks. A job names documents and settings by their places and digests, and never holds text, so that the
 * queue stays small and nothing of an archive is left in it.
 */
import type { Language } from '../../messages.ts';
import { digestOfValues } from '../../node/digest.ts';
import { modelDigest } from '../../node/model.ts';
import type { Settings } from '../batch/task.ts';
import { packageVersion } from '../version.ts';

/** The queue's name in Redis. */
export const QUEUE = 'renskrift';

/** A document of a job. */
export interface QueuedDocument {
  /** Absolute, and the same for all workers. */
  readonly path: string;
  /** Its way below the folder it was found in. */
  readonly relative: string;
  /** What is written of it, without suffixes, below the folder of the results. */
  readonly output: string;
  /** Of the contents when it was put in the queue; not there where it could not be read. */
  readonly sha256?: string;
}

/** Files that hold for all documents, by the digest under which the folder of the results keeps a copy. */
export interface KeptFiles {
  readonly profile?: string;
  readonly knowledge?: string;
  readonly learned?: readonly string[];
  readonly decisions?: string;
}

/** A job. */
export interface QueuedJob {
  /** Who may do it: others would make other results. */
  readonly version: string;
  /** Folder of the results, absolute. */
  readonly out: string;
  readonly language: Language;
  /** Knowledge of overrides is named as kept files are. */
  readonly options: Omit<Settings['options'], 'profile' | 'knowledge' | 'learned' | 'decisions'>;
  readonly kept: KeptFiles;
  readonly documents: readonly QueuedDocument[];
}

/** The name of a job: all of it, so that the same work is not put in the queue twice, and any change is new work. BullMQ takes no bare numbers. */
export const idOf = (job: QueuedJob): string => `h${digestOfValues([job]).slice(0, 32)}`;

/** The version of the program and its model. */
export const queueVersion = (): string => `${packageVersion()} ${modelDigest().slice(0, 12)}`;
