/** The groups of a list of people: words with a colon before the names that belong together. */

import { latin } from '../../latin.ts';
import { labelAt } from '../../parse/vocabulary/labels.ts';
import { GIVEN, LONGEST_END, OFFICE_AND_GIVEN } from '../../parse/vocabulary/row-ends.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { TextLine } from '../passages.ts';
import { withClassApart } from '../persons/classes.ts';
import { listingOf } from '../persons/listing.ts';
import { NAME_WORD, startsWithName, withBlanks } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';
import { absentOfRow } from './absent-rows.ts';
import { withBesideMended } from './beside-names.ts';
import { isWrapped } from './wrapped.ts';

/** What a list says of all in it. */
export interface ListDefaults {
  readonly role?: string;
  readonly group?: string;
  /** The office of the first alone. */
  readonly office?: string;
  readonly isAbsent?: boolean;
  /** Whether what stands after the first two words of a line was in a column of its own: «Anna Ek Vision». */
  readonly isTable?: boolean;
}

/** A part of a list. A list that runs over lines is one row; otherwise each line is one. */
export interface PeopleGroup {
  readonly rows: readonly string[];
  readonly group: ListDefaults;
}

/** Words with a colon before the names of a group, at the head of a line or after a full stop or comma: «Personal:», «Åk 3:»; not «Bo Ek 8:15», «Bo Ek PRO:s ombud», «till 61:a mötet». */
export const GROUP: RegExp = latin`/(?:^|[.,;] )(\p{Lu}[\p{L}/&]*(?: [\p{L}/&]+-?){0,7}(?: \d[\d–-]{0,3}\p{L}?)?) ?:(?!\d|[aes]\s) ?/u`;

/** «Boende: Harriet på avd 2, Ture»: given names after their group. */
export const isRowOfGroup = (text: string, pieces: readonly string[]): boolean =>
  GROUP.exec(text)?.index === 0 &&
  !text.endsWith('.') &&
  pieces.every(
    (piece) =>
      NAME_WORD.test(piece.split(' ', 1)[0] as string) && piece.split(' ').length <= MOST_GIVEN_WORDS,
  );
const MOST_GIVEN_WORDS = 4;

/** The parts of a list by the groups that it names. */
export function groupsOf(
  lines: readonly TextLine[],
  defaults: ListDefaults,
  vocabulary: Vocabulary,
): PeopleGroup[] {
  const groups: { lines: string[]; group: ListDefaults }[] = [{ lines: [], group: defaults }];
  for (const { text } of lines) {
    const own = withClassApart(withBlanks(withBesideMended(text, vocabulary)), vocabulary.knowledge);
    const absent = absentOfRow(own, vocabulary.knowledge);
    const open = groups.at(-1)?.group ?? defaults;
    if (absent) groups.push({ lines: [absent], group: { isAbsent: true } }, { lines: [], group: open });
    let rest = absent ? '' : withColons(own, vocabulary);
    for (let match = GROUP.exec(rest); match; match = GROUP.exec(rest)) {
      groups.at(-1)?.lines.push(rest.slice(0, match.index));
      groups.push({ lines: [], group: groupAfter(match[1] as string, defaults, vocabulary) });
      rest = rest.slice(match.index + match[0].length);
    }
    groups.at(-1)?.lines.push(rest);
  }
  return groups.map(({ lines: parts, group }) => {
    const isHeader = rolesOf(vocabulary.knowledge).isHeader;
    const filled = withOfficesWhole(
      parts.map((part) => squash(part).replace(SPECKS, '')).filter((part) => part && !isHeader(part)),
      vocabulary,
    );
    const isOne = isWrapped(filled, vocabulary.knowledge);
    return { rows: isOne ? [joined(filled, vocabulary)] : withNamesWhole(filled), group };
  });
}

/** The lines, a row of several that ends amid a name with the one under it, whatever else the list has: «…, kassör Bo» over «Alm, Eva Ek». */
function withNamesWhole(lines: readonly string[]): readonly string[] {
  const rows: string[] = [];
  for (const line of lines) {
    const last = rows.at(-1) ?? '';
    const goesOn = ENDS_AMID.test(last.slice(-LONGEST_END)) && BEGINS_SURNAME.test(line);
    if (goesOn) rows[rows.length - 1] = `${last} ${line}`;
    else rows.push(line);
  }
  return rows;
}
const ENDS_AMID = latin`/,\s(?:${GIVEN}|${OFFICE_AND_GIVEN})$/u`;
const BEGINS_SURNAME = latin`/^\p{Lu}\p{Ll}[\p{L}-]*(?:,| § ?\d)/u`;

/** «Anna Ek, samordnare för garn och» over «väv», «Bo Alm, chef, Region» over «Ekby, § 4»: where most lines are a name and what it is, the rest goes on. */
function withOfficesWhole(lines: readonly string[], { knowledge }: Vocabulary): readonly string[] {
  const roles = rolesOf(knowledge);
  const all = lines.filter((line) => TOLD.test(line) && startsWithName(line.replace(/,.*$/s, '')));
  if (all.length < FEWEST_TOLD || all.length * 2 <= lines.length) return lines;
  const told = new Set(all);
  const isRest = (line: string) => REST.test(line) && !roles.isRole(line.split(' ', 1)[0] as string);
  const rows: string[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last !== undefined && told.has(last) && isRest(line)) rows[rows.length - 1] = `${last} ${line}`;
    else rows.push(line);
  }
  return rows;
}
/** So many lines of a name and what it is tell how the list is written. */
const FEWEST_TOLD = 4;
const TOLD = latin`/^[^,]{5,40}, \p{L}/u`;
const REST = latin`/^(?:\p{Ll}{2,}[^,:;]{0,40}$|\p{Lu}\p{Ll}+, § ?\d[\d ,–-]{0,20}$)/u`;

/** The lines as one; «Bengt Ohl-» over «gren» is Ohlgren, but «för- och» is no name. */
function joined(lines: readonly string[], { knowledge }: Vocabulary): string {
  const { goesOn } = listingOf(knowledge);
  return lines.reduce((all, line) => {
    if (DIVIDED.test(all) && SMALL.test(line) && !goesOn(line)) return all.slice(0, -1) + line;
    return `${all}${ENDS_INITIAL.test(all) && BEGINS_INITIAL.test(line) ? ',' : ''} ${line}`;
  });
}

/** «Anna E» over «Bo A, Eva F»: whole names, with a comma too few. */
const ENDS_INITIAL = latin`/\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}$/u`;
const BEGINS_INITIAL = latin`/^\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}(?:,|$)/u`;

const DIVIDED = latin`/\p{L}{2}-$/u`;
const SMALL = latin`/^\p{Ll}{2}/u`;

/** Specks before an entry. */
const SPECKS = latin`/^(?:\d{1,2} )?[^\p{L}\p{N}(+]{1,4}(?=\p{L})/u`;

/** «Övriga Anna Ek», «…, Bo Alm. Adjungerade Anna Ek»: labels of people before full names, as if they had their colons. */
const withColons = (text: string, vocabulary: Vocabulary): string =>
  text
    .split(NEXT_SENTENCE)
    .map((part) => withColon(part, vocabulary))
    .join(' ');
const NEXT_SENTENCE = latin`/(?<=\p{Ll}{2}\.) (?=\p{Lu}\p{Ll}{2})/u`;

function withColon(text: string, vocabulary: Vocabulary): string {
  const [, label = '', names = ''] = LED.exec(text) ?? [];
  const field =
    label && startsWithName(names.replace(/,.*$/s, '')) ? labelAt(`${label}:`, vocabulary)?.field : undefined;
  const isOne = field === 'person' && names.split(' ').length <= MOST_NAME_WORDS;
  return field === 'narvarande' || field === 'franvarande' || isOne ? `${label}: ${names}` : text;
}

/** More words after an office are those of another column. */
const MOST_NAME_WORDS = 3;

const LED = latin`/^(\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}) (\p{Lu}.*)$/su`;

function groupAfter(words: string, defaults: ListDefaults, vocabulary: Vocabulary): ListDefaults {
  const label = labelAt(`${words}:`, vocabulary);
  if (label?.field === 'franvarande') return { isAbsent: true };
  if (label?.field === 'person') return { ...defaults, office: words };
  if (label?.role !== undefined) return { role: label.role };
  if (label?.field === 'narvarande') return label.group === undefined ? {} : { group: label.group };
  return rolesOf(vocabulary.knowledge).isRole(words)
    ? { ...defaults, role: words }
    : { ...defaults, group: words };
}
