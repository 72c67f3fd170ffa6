/**
 * What a process of a batch is asked to do, and what it answers: plain data, so that it is the same whether the process is this one or
 * another. A task depends on nothing but itself and the settings that are common to the batch.
 */
import type { Language } from '../../messages.ts';
import type { FoundInput } from '../../node/inputs.ts';
import type { Appearance } from '../../people/index.ts';
import type { Profile } from '../../repair/learnt/profile.ts';
import type { Standing } from '../../settle/standing.ts';
import type { Note } from '../clean/document.ts';
import type { Totals } from '../clean/totals.ts';
import type { CleaningOptions } from '../options/cleaning.ts';

/** What all tasks of a batch have in common. */
export interface Settings {
  readonly options: CleaningOptions & { readonly places?: boolean };
  readonly language: Language;
  /** What people had decided when the batch began. */
  readonly standing: Standing | undefined;
}

/** A document and the path of what is written of it, without the suffixes: below the folder, and with it. */
export interface Job {
  readonly input: FoundInput;
  readonly name: string;
  readonly target: string;
}

/** The first pass over some documents. */
export interface ProfileTask {
  readonly kind: 'profile';
  readonly inputs: readonly FoundInput[];
}

/** One document cleaned and written. */
export interface CleanTask {
  readonly kind: 'clean';
  readonly job: Job;
  /** The file of what the batch teaches. */
  readonly profile: string | undefined;
}

/** What is told of one document. */
export interface Done {
  readonly status: 'cleaned' | 'unreadable';
  /** What was written: suffix and digest of the contents, SHA-256 in hexadecimal. */
  readonly files: readonly { readonly suffix: string; readonly sha256: string }[];
  readonly totals: Totals;
  readonly notes: readonly Note[];
  /** Who stands in the record. */
  readonly people: readonly Appearance[];
}

/** Does the tasks of a batch. */
export interface Crew {
  /** How many tasks are worth having under way at a time. */
  readonly hands: number;
  profile(task: ProfileTask): Promise<Profile>;
  clean(task: CleanTask): Promise<Done>;
  close(): Promise<void>;
}
