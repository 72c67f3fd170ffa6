/** The encoding that a file says it has. Many lie: what the bytes show comes first. */
import type { Encoding } from '../../document.ts';

/** The first bytes in which it must stand. */
const HEAD = 1024;

/** By its usual names; Latin-1 is read as Windows-1252, which has more, as browsers do. */
const NAMES: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  ibm850: 'cp850',
  cp850: 'cp850',
  macintosh: 'macintosh',
};

/** What the XML declaration, or HTML's `meta`, says, if it is an encoding that we read. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const [, name = ''] = /\b(?:encoding|charset)\s{0,9}=\s{0,9}["']?([\w-]{1,20})/i.exec(head) ?? [];
  return NAMES[name.toLowerCase()];
}
