/**
 * Those elected one a line: «Val av ledamöter» over «Ordinarie: Anna Ek (omval)» and «Bo Alm (nyval)», «Val av styrelse» over
 * «Ordförande: Anna Ek» and «Kassör: Bo Alm».
 */
import type { RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import { alternatives, flatSmall } from '../../parse/vocabulary/words.ts';
import { upTo } from '../../up-to.ts';
import { textOf } from '../passages.ts';
import { looksLikeName, startsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';

/** What is decided by such a list, and how many nodes it has. */
interface Elected {
  readonly decisions: readonly string[];
  readonly count: number;
}

/** The decisions, one for each label of those marked or one for all; none where nobody is elected so. */
export function electedList(nodes: readonly RootContent[], heading: string, knowledge: Knowledge): Elected {
  const { electing, marked } = wordsOf(knowledge);
  const texts = nodes.map((node) => squash(textOf(node)));
  if (!electing.test(flatSmall(heading))) return NOBODY;
  const isMarked = (text: string) => marked.test(flatSmall(text));
  const listed = upTo(texts, (text) => !isMarked(text) && !LABEL_ALONE.test(text));
  if (listed.some(isMarked)) return { decisions: byLabel(listed), count: listed.length };
  const { isRole } = rolesOf(knowledge);
  const named = upTo(texts, (text, i) => !isOfficeWithName(text, isRole) && !(i > 0 && looksLikeName(text)));
  const offices = named.filter((text) => isOfficeWithName(text, isRole));
  return offices.length < FEWEST_OFFICES ? NOBODY : { decisions: [named.join(', ')], count: named.length };
}

const NOBODY: Elected = { decisions: [], count: 0 };

/** One office before a name may report: «Kassör: Anna Ek». */
const FEWEST_OFFICES = 2;

/** «Ordförande: Anna Ek 2024–2025», «Suppleanter: Anna Ek och Bo Alm». */
function isOfficeWithName(text: string, isRole: (text: string) => boolean): boolean {
  const [, office = '', name = ''] = OFFICE.exec(text) ?? [];
  return (
    text.length <= LONGEST_LINE &&
    startsWithName(name) &&
    (isRole(office) || isRole(office.replace(PLURAL, '')))
  );
}
const OFFICE = latin`/^(\p{Lu}[^:]{2,40}?)(?:\s\d{1,2} år)?:\s*(\p{Lu}.*)$/su`;
const PLURAL = /er$/;
const LONGEST_LINE = 160;

/** The lines of each label as one text. */
function byLabel(lines: readonly string[]): string[] {
  const groups: string[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && !LABELLED.test(line)) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => group.join(' '));
}

const LABELLED = latin`/^\p{Lu}[^:]{2,40}:/u`;
const LABEL_ALONE = latin`/^\p{Lu}[^:]{2,40}:$/u`;

const wordsOf = onceFor(({ decisions }: Knowledge) => ({
  electing: latin`/^(?:${alternatives(decisions.electing)})\s/u`,
  marked: latin`/\((?:${alternatives(decisions.electedMarks)})\)\.?$/u`,
}));
