/** A part of a batch for one of several machines: by a hash of each document's path, so that a new document moves no other. */
import { createHash } from 'node:crypto';

/** The `index`th of `count` parts, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `2/8`; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  return index !== undefined && count !== undefined && index >= 1 && index <= count
    ? { index, count }
    : undefined;
}

/** Whether a document belongs to a part, by its path below the folder it was found in. File systems that compose å otherwise change nothing. */
export function isInShard(relative: string, { index, count }: Shard): boolean {
  const digest = createHash('sha256').update(relative.normalize('NFC').replaceAll('\\', '/')).digest();
  return digest.readUInt32BE(0) % count === index - 1;
}
