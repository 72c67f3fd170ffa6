/** What `clean` can be asked for. */
import type { ChangedOptions } from '../../node/changed-files.ts';
import type { Shard } from '../batch/shard.ts';
import type { CleaningOptions } from '../options/cleaning.ts';
import type { InputOptions } from '../options/inputs.ts';

/** What the user asked for, by commander's names. */
export interface CleanOptions extends CleaningOptions, InputOptions, ChangedOptions {
  readonly output?: string;
  readonly json?: boolean;
  readonly places?: boolean;
  readonly watch?: boolean;
  readonly workers?: number;
  readonly shard?: Shard;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly quiet?: boolean;
}
