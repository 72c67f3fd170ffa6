/** A worker at work: what it was asked for, what it has at hand, and how far it has come. */
import type { UserError } from '../../node/errors.ts';
import { NOTHING, type Totals } from '../clean/totals.ts';
import type { Context } from '../context.ts';
import type { Connection, RedisOption } from './connection.ts';
import { type Crews, crewsOf } from './crews.ts';

/** What the user asked for, by commander's names. */
export interface ServeOptions extends RedisOption {
  readonly workers: number;
  /** Seconds after which the job of a silent worker is another's. */
  readonly takeover: number;
  readonly untilEmpty?: boolean;
  readonly quiet?: boolean;
}

/** A worker at work. */
export interface Service {
  readonly connection: Connection;
  readonly crews: Crews;
  readonly options: ServeOptions;
  readonly context: Context;
  /** Aborted when it is to end. */
  readonly ending: AbortController;
  /** Whether documents are being cleaned. */
  isBusy: boolean;
  /** What is done so far. */
  totals: Totals;
  failedJobs: number;
  /** Why it cannot go on, which the user must mend. */
  refusal: UserError | undefined;
}

/** A worker that has done nothing yet. */
export const serviceOf = (connection: Connection, options: ServeOptions, context: Context): Service => ({
  connection,
  crews: crewsOf(options.workers, context),
  options,
  context,
  ending: new AbortController(),
  isBusy: false,
  totals: NOTHING,
  failedJobs: 0,
  refusal: undefined,
});
