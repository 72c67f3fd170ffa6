/** What `profile` can be asked for. */
import type { Shard } from '../batch/shard.ts';
import type { ReadingOptions } from '../options/cleaning.ts';
import type { InputOptions } from '../options/inputs.ts';

/** What the user asked for, by commander's names. */
export interface ProfileOptions extends ReadingOptions, InputOptions {
  readonly output?: string;
  readonly json?: boolean;
  readonly shard?: Shard;
}
