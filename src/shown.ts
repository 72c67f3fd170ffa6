/** Names and words as they may be shown: what a file is called, or a text holds, must not move a cursor or colour a terminal. */

/** Control characters, line ends, and the marks that turn the direction of writing. */
const UNSHOWN = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A name on one line, with control characters as programmers write them: `\n`, `\x1b`, `\u202e`. */
export const shown = (name: string): string => name.replace(UNSHOWN, (sign) => NAMED[sign] ?? escaped(sign));

/** A text with its line ends and tabs, and all else as in a name. */
export const shownText = (text: string): string =>
  text.replace(UNSHOWN, (sign) => (sign in NAMED ? sign : escaped(sign)));

function escaped(sign: string): string {
  const code = sign.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}
