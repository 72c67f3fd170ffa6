/**
 * Sorts the lists of a hand-kept file by line, as Swedish dictionaries sort: in YAML entries `- …` that follow one another at
 * one depth, in other files any lines. A blank line or a comment begins a list of its own, so groups stay together.
 */
export function sortLists(text: string, file: string): string {
  const entry = file.endsWith('.yaml') ? YAML_ENTRY : LINE;
  return runs(text.split('\n'), entry)
    .flatMap((lines) => lines.sort((a, b) => swedish(word(a), word(b))))
    .join('\n');
}

/** An entry, with its depth. */
const YAML_ENTRY = /^(\s*)- (?=\S)/;
const LINE = /^()(?=[^\s#])/;

/** Lines in groups: entries of one depth together, all other lines alone. */
function runs(lines: readonly string[], entry: RegExp): string[][] {
  const groups: string[][] = [];
  for (const line of lines) {
    const depth = entry.exec(line)?.[1];
    const last = groups.at(-1);
    if (last && depth !== undefined && entry.exec(last[0] as string)?.[1] === depth) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The text of an entry without its mark and quotation marks. */
const word = (line: string): string => line.replace(YAML_ENTRY, '').replace(/^['"]/, '');

const swedish: (a: string, b: string) => number = new Intl.Collator('sv').compare;
