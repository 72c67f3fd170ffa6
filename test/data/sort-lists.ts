/**
 * Sorts the lists of a YAML text by line: entries `- …` that follow one another at one depth. A blank line or a comment
 * begins a list of its own, so groups within a list stay together.
 */
export function sortLists(text: string): string {
  return runs(text.split('\n')).flatMap(sorted).join('\n');
}

const ENTRY = /^(\s*)- \S/;

/** Lines in groups: entries of one depth together, all other lines alone. */
function runs(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const line of lines) {
    const depth = ENTRY.exec(line)?.[1];
    const last = groups.at(-1);
    if (last && depth !== undefined && ENTRY.exec(last[0] as string)?.[1] === depth) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

const sorted = (group: string[]): string[] => group.sort((a, b) => swedish(word(a), word(b)));

/** The text of an entry without its mark and quotation marks. */
const word = (line: string): string => line.replace(ENTRY, (entry) => entry.slice(-1)).replace(/^['"]/, '');

const swedish: (a: string, b: string) => number = new Intl.Collator('sv').compare;
