/** A short name for a text, the same on every machine. */

/** x · 0x1b3 is the lower part of x times the prime, 2^40 + 0x1b3. */
const LOW_PRIME = 0x1b3;

/**
 * FNV-1a with 64 bits (Fowler, Noll & Vo; RFC 9923) over UTF-16 code units, as 16 hexadecimal digits. Counted in halves of 32
 * bits, which makes no BigInt for every step.
 */
export function fnv1a(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let i = 0; i < text.length; i++) {
    low = (low ^ text.charCodeAt(i)) >>> 0;
    const product = low * LOW_PRIME;
    high = (Math.imul(high, LOW_PRIME) + (low << 8) + Math.floor(product / 2 ** 32)) >>> 0;
    low = product >>> 0;
  }
  return hexadecimal(high) + hexadecimal(low);
}

const hexadecimal = (half: number): string => half.toString(16).padStart(8, '0');
