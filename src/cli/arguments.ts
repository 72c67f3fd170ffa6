/** Values of options, checked as they are read, so that a wrong one is refused before any work. */
import { InvalidArgumentError } from 'commander';
import { parseShard, type Shard } from './batch/shard.ts';
import type { UsageTexts } from './texts-usage.ts';

/** A parser of probabilities, 0 to 1. */
export const probability =
  (usage: UsageTexts) =>
  (value: string): number => {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    if (number >= 0 && number <= 1) return number;
    throw new InvalidArgumentError(usage.probability);
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
export const wholeOrZero =
  (usage: UsageTexts) =>
  (value: string): number => {
    if (/^\d+$/u.test(value)) return Number(value);
    throw new InvalidArgumentError(usage.wholeOrZero);
  };

/** A parser of whole numbers above 0. */
export const wholeNumber =
  (usage: UsageTexts) =>
  (value: string): number => {
    if (/^[1-9]\d*$/u.test(value)) return Number(value);
    throw new InvalidArgumentError(usage.wholeNumber);
  };
