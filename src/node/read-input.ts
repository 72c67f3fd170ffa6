/** The bytes of one input, or the reason why they cannot be had: one bad file must not end a batch. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { type Finding, finding } from '../messages.ts';
import { MAX_BYTES } from '../read/limits.ts';
import { systemCode } from './errors.ts';
import type { FoundInput } from './inputs.ts';

export type InputBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly finding: Finding };

/** Reads an input to its end, or to the most bytes that the read stage takes. `stdin` is where `-` reads from. */
export async function readInput(
  input: Pick<FoundInput, 'path'>,
  stdin?: AsyncIterable<Uint8Array>,
): Promise<InputBytes> {
  try {
    if (input.path === '-') return await collect(stdin ?? process.stdin);
    const stats = statSync(input.path);
    // What is no file, as a pipe, has no size to trust.
    if (!stats.isFile() || stats.size > MAX_BYTES) return await collect(createReadStream(input.path));
    return { kind: 'bytes', bytes: readFileSync(input.path) };
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return { kind: 'unreadable', finding: reason(code) };
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<InputBytes> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_BYTES) {
      return { kind: 'unreadable', finding: finding('read/too-large', { limit: MAX_BYTES / 2 ** 20 }) };
    }
    parts.push(chunk);
  }
  return { kind: 'bytes', bytes: Buffer.concat(parts, length) };
}

function reason(code: string): Finding {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return finding('read/missing');
    case 'EACCES':
    case 'EPERM':
      return finding('read/denied');
    default:
      return finding('read/failed', { code });
  }
}
