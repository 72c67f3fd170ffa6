/** What `check` can be asked for. */
import type { Level } from '../../messages.ts';
import type { ChangedOptions } from '../../node/changed-files.ts';
import type { CleaningOptions } from '../options/cleaning.ts';
import type { InputOptions } from '../options/inputs.ts';

/** What the user asked for, by commander's names. */
export interface CheckOptions extends CleaningOptions, InputOptions, ChangedOptions {
  readonly results?: string;
  readonly reporter?: readonly string[];
  readonly failOn: Level | 'never';
  readonly maxFlagged?: number;
  readonly exitZero?: boolean;
}
