/** Values of options, checked as they are read, so that a wrong one is refused before any work. */
import { InvalidArgumentError } from 'commander';
import { parseShard, type Shard } from '../batch/shard.ts';
import type { UsageTexts } from '../texts-usage.ts';

/** A parser that also tells what it takes, so that a configuration file, completion and the manual know it too. */
export interface ValueParser<T> {
  (value: string, before?: T): T;
  readonly takes: 'probability' | 'wholeOrZero' | 'wholeNumber' | 'outlets' | 'files';
}

/** A parser of probabilities, 0 to 1. */
export const probability = (usage: UsageTexts): ValueParser<number> => {
  const parse = (value: string): number => {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    if (number >= 0 && number <= 1) return number;
    throw new InvalidArgumentError(usage.probability);
  };
  return Object.assign(parse, { takes: 'probability' as const });
};

/** A parser of the part of a batch, `2/8`. */
export const shardArgument =
  (usage: UsageTexts) =>
  (value: string): Shard => {
    const shard = parseShard(value);
    if (shard) return shard;
    throw new InvalidArgumentError(usage.shard);
  };

/** A parser of whole numbers, 0 among them. */
export const wholeOrZero = (usage: UsageTexts): ValueParser<number> => {
  const parse = (value: string): number => {
    if (/^\d+$/u.test(value)) return Number(value);
    throw new InvalidArgumentError(usage.wholeOrZero);
  };
  return Object.assign(parse, { takes: 'wholeOrZero' as const });
};

/** A parser of whole numbers above 0. */
export const wholeNumber = (usage: UsageTexts): ValueParser<number> => {
  const parse = (value: string): number => {
    if (/^[1-9]\d*$/u.test(value)) return Number(value);
    throw new InvalidArgumentError(usage.wholeNumber);
  };
  return Object.assign(parse, { takes: 'wholeNumber' as const });
};

/** A parser for an option that may be given several times: of `NAME[=FILE]`, or of files. */
export const several = (takes: 'outlets' | 'files'): ValueParser<readonly string[]> =>
  Object.assign((value: string, before: readonly string[] = []) => [...before, value], { takes });
