/** All that a pattern finds in a text. */

/**
 * The matches of a pattern with the flag `g`, in order, as `matchAll` gives them; that copies the pattern for each text, which for a
 * long alternation takes longer than to look through a line.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    // Nothing is found at a place but once.
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
