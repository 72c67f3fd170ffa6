/**
 * Bytes → characters. The order: what the user says; a byte order mark; the zero bytes of UTF-16; UTF-8, also with a few
 * damaged places; else the old code page whose reading looks most like Swedish. `iconv-lite` reads the code pages, because
 * `TextDecoder('windows-1252')` of Node 20 gives controls for 0x80–0x9F (nodejs/node #60888).
 */
import iconv from 'iconv-lite';
import type { Encoding } from '../document.ts';
import { guessCodePage } from './code-pages.ts';

export interface Decoded {
  /** The characters, without a byte order mark. */
  readonly original: string;
  readonly encoding: Encoding;
  /** Places where the bytes mean nothing in the encoding; each became U+FFFD. */
  readonly damage: number;
  /** The encoding that fits nearly as well, where the choice was uncertain. */
  readonly rival?: Encoding;
}

/** Decodes the bytes in the encoding asked for, or the one that they show. */
export function decode(bytes: Uint8Array, wanted?: Encoding): Decoded {
  const encoding = wanted ?? byteOrderMark(bytes) ?? utf16ByZeros(bytes);
  if (encoding) return decodeAs(bytes, encoding);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8.damage === 0 || utf8.damage < countMultibyte(utf8.original)) return utf8;
  const guess = guessCodePage(bytes);
  return { ...decodeAs(bytes, guess.encoding), ...(guess.rival && { rival: guess.rival }) };
}

function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : undefined;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Share of the units with a zero byte from which bytes are UTF-16; even a page full of dashes and quotes has more. */
const UTF_16_ZEROS = 0.75;

/**
 * UTF-16 without a mark, by its zeros: Latin letters have one in the upper byte of nearly every unit and none in the lower.
 * Other text has no zeros; binary data that pass for it are found out by the controls that they decode to.
 */
function utf16ByZeros(bytes: Uint8Array): Encoding | undefined {
  const zeros: [number, number] = [0, 0];
  const length = Math.min(bytes.length, 2 ** 16);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2 ? 1 : 0]++;
  const [even, odd] = zeros;
  const enough = (length / 2) * UTF_16_ZEROS;
  if (odd > enough) return 'utf-16le';
  return even > enough ? 'utf-16be' : undefined;
}

/** The bytes of a real U+FFFD, which is no damage of ours. */
const REPLACEMENT = {
  'utf-8': [0xef, 0xbf, 0xbd],
  'utf-16le': [0xfd, 0xff],
  'utf-16be': [0xff, 0xfd],
} as const;

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be': {
      const original = new TextDecoder(encoding).decode(bytes);
      const damage = countReplacements(original);
      const real = damage && countBytes(bytes, REPLACEMENT[encoding], encoding === 'utf-8' ? 1 : 2);
      return { original, encoding, damage: damage - real };
    }
    default: {
      const original = iconv.decode(bytes, encoding);
      return { original, encoding, damage: countReplacements(original) };
    }
  }
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count++;
  return count;
}

function countBytes(bytes: Uint8Array, wanted: readonly number[], step: number): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i += step) if (wanted.every((byte, k) => bytes[i + k] === byte)) count++;
  return count;
}

/**
 * Characters that took several bytes. In a code page two bytes that happen to be UTF-8 are rare (a letter like Ã before a
 * sign), so more of them than of damaged places means UTF-8.
 */
function countMultibyte(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f && code !== 0xfffd) count++;
  }
  return count;
}
