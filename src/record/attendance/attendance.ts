/**
 * People named in running text: «Följande medlemmar fanns närvarande: a, b och c». Associations record so who may vote.
 */

import type { RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { isPeopleLabel } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { upTo } from '../../up-to.ts';
import { decisionRules } from '../decisions/decisions.ts';
import type { Person } from '../minutes.ts';
import type { OutlineItem } from '../outline.ts';
import { type Passage, passageOf, type TextLine } from '../passages.ts';
import { beginsWithName, looksLikeName } from '../persons/person-name.ts';
import { squash } from '../words.ts';
import { couldBeListed } from './could-be-listed.ts';
import { isMostlyNames } from './misread-rows.ts';
import { readPeople } from './people.ts';
import { namesToldAt, tellsWhoCame } from './told-rows.ts';

export interface Attendance {
  readonly present: readonly Person[];
  readonly absent: readonly Person[];
}

/** The people that the items name as present or absent. */
export function attendanceIn(items: readonly OutlineItem[], vocabulary: Vocabulary): Attendance {
  const present: Person[] = [];
  const absent: Person[] = [];
  const words = wordsOf(vocabulary.knowledge);
  for (const { heading, nodes } of items) {
    const isRoll = words.roll.test(flat(heading.data?.title ?? ''));
    // «2. Närvarande: Anna Ek, Bo Alm», «2. Närvarande var Anna Ek, Bo Alm och Cia Dal.»
    const title = heading.data?.title ?? '';
    const own =
      title.includes(':') || tellsWhoCame(title, vocabulary.knowledge) ? [heading, ...nodes] : nodes;
    for (const { lines, isAbsent } of listsIn(own, isRoll, vocabulary)) {
      const { people } = readPeople(lines, { isAbsent }, vocabulary);
      for (const listed of people) (listed.isAbsent ? absent : present).push(listed.person);
    }
  }
  return { present, absent };
}

interface Words {
  readonly present: RegExp;
  readonly absent: RegExp;
  readonly roll: RegExp;
  readonly after: RegExp;
  /** What stands between two names. */
  readonly between: RegExp;
}

const wordsOf = onceFor(({ phrases }: Knowledge): Words => {
  const { presentWords, presentVerbs, absentWords, rollWords, listWords } = phrases;
  const present = alternatives(presentWords);
  return {
    present: latin`/(?<!\p{L})(?:${present})(?!\p{L})/iu`,
    absent: latin`/(?<!\p{L})(?:${alternatives(absentWords)})(?!\p{L})/iu`,
    roll: latin`/(?:${alternatives(rollWords)})/iu`,
    after: latin`/\s(?:${alternatives(presentVerbs)})\s(?:[\p{L}]+\s){0,2}(?:${present})/iu`,
    between: latin`/,|\s(?:${anyOf(listWords)})\s/`,
  };
});

interface NamedList {
  readonly lines: readonly TextLine[];
  readonly isAbsent: boolean;
}

function listsIn(nodes: readonly RootContent[], isRoll: boolean, vocabulary: Vocabulary): NamedList[] {
  const words = wordsOf(vocabulary.knowledge);
  const { isLead } = decisionRules(vocabulary.knowledge);
  const lists: NamedList[] = [];
  nodes.forEach((node, i) => {
    const passage = passageOf(node);
    const introduced = introducedAt(passage, isRoll, vocabulary.knowledge);
    if (introduced) {
      const own = linesFrom(passage, introduced.from);
      const lines =
        own.length > 0 || STATEMENT.test(passage.text)
          ? own
          : linesBelow(nodes.slice(i + 1, i + 1 + MOST_BELOW), vocabulary);
      if (lines.length > 0) lists.push({ lines, isAbsent: introduced.isAbsent });
    } else if (isRoll && isNames(passage) && !isLead(passage.text))
      lists.push({ lines: passage.lines, isAbsent: false });
    else if (isRoll && node.type === 'paragraph' && !isBelow(nodes, i))
      lists.push(...runningList(passage, words));
  });
  return lists;
}

/** «Ej närvarande.» as a whole says so of somebody, and stands over nothing. */
const STATEMENT = /\.\s*$/;
/** No list of names goes over more paragraphs. */
const MOST_BELOW = 60;
/** A list is introduced by words up to a colon, no longer than this. */
const LONGEST_INTRODUCTION = 160;

/** «61:a mötet» and «8:15» introduce nobody. */
const COLON = latin`/:(?![\p{Ll}\d])/u`;

/** Where a list of people begins in a passage: after «… närvarande: », or under a label of people that stands alone. */
function introducedAt(
  { text, label }: Passage,
  isRoll: boolean,
  knowledge: Knowledge,
): { from: number; isAbsent: boolean } | undefined {
  const words = wordsOf(knowledge);
  const ofPeople = isPeopleLabel(label);
  // «Ledamöter: …» tells who was elected; who is here is told by «närvarande» or where the roll is called.
  if (
    ofPeople &&
    (isRoll || words.present.test(flat(label.printed)) || words.absent.test(flat(label.printed)))
  ) {
    return { from: label.end, isAbsent: label.field === 'franvarande' };
  }
  const told = namesToldAt(text, knowledge);
  if (told !== undefined) return { from: told, isAbsent: false };
  const colon = text.slice(0, LONGEST_INTRODUCTION).search(COLON);
  if (colon < 0) return undefined;
  const before = flat(text.slice(0, colon));
  const isAbsent = words.absent.test(before);
  return isAbsent || words.present.test(before) ? { from: colon + 1, isAbsent } : undefined;
}

/** The lines of the paragraphs, lists and columns under an introduction, as long as they could be names or the words over a group. */
function linesBelow(nodes: readonly RootContent[], vocabulary: Vocabulary): TextLine[] {
  const [first, ...rest] = nodes.map(passageOf).map(withGroupLed);
  if (!first) return [];
  const listed = upTo(
    rest,
    ({ lines, text, label }) =>
      !(isPeopleLabel(label) ? lines.slice(1) : lines).every((line) =>
        couldBeListed(line.text.replace(/,$/, ''), vocabulary),
      ) && !isMostlyNames(text, vocabulary),
  );
  return [first, ...listed].flatMap(({ lines }) => lines);
}

/** «Suppleanterna» alone over names, as if it had its colon. */
function withGroupLed(passage: Passage): Passage {
  const [first, ...names] = passage.lines;
  const isOver = isPeopleLabel(passage.label) && first?.text.trim() === passage.label.printed;
  if (!isOver || !first || first.text.includes(':')) return passage;
  return { ...passage, lines: [{ ...first, text: `${first.text.trim().replace(/\.$/, '')}:` }, ...names] };
}

/** Whether each line of a passage is a name, with or without what the person is; of a list with marks, three in four. */
function isNames({ node, lines }: Passage): boolean {
  const names = lines.filter(({ text }) => looksLikeName(text.replace(/\([^)]*\)/g, ' ')) || isTold(text));
  return node.type === 'list' ? 4 * names.length >= 3 * lines.length : names.length === lines.length;
}

/** «Anna Ek, kretsledare Ekby (till § 5)»: no sentence. */
const isTold = (text: string): boolean => TOLD.test(text) && beginsWithName(text);
const TOLD = latin`/^[^,]{3,60}, \p{Ll}[^,.!?:]{2,80}$/u`;

/** Names in a row in an item that records who may vote, with nothing said of them or «är närvarande» after them. */
function runningList({ text, span }: Passage, words: Words): NamedList[] {
  const plain = flat(text);
  const end = words.after.exec(plain)?.index ?? (/[.!?]\s\S/.test(plain) ? 0 : plain.length);
  const list = text.slice(0, end).replace(SPECKS, '').replace(COMMAS, ',');
  const names = list.replace(/\([^)]*\)/g, ' ');
  const pieces = names.split(words.between).map((piece) => squash(piece.replace(/\.$/, ' ')));
  const odd = pieces.filter((piece) => !looksLikeName(piece) && piece.includes(' '));
  const areNames = odd.every((piece) => MISREAD.test(piece)) && odd.length * MOST_ODD <= pieces.length;
  return pieces.length < FEWEST_NAMES || !areNames
    ? []
    : [{ lines: [{ text: list, span }], isAbsent: false }];
}

/** What OCR puts before the first of a row. */
const SPECKS = latin`/^[^\p{L}]{1,4}(?=\p{L})/u`;
/** Between two of a row. */
const COMMAS = /,(?: ?,)+/g;
/** Of so many in a row one may be misread: «job Ek», «Seige sib», two words of which one is a name or was. */
const MOST_ODD = 5;
const MISREAD = latin`/^(?:\p{Ll}{2,6} \p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+ \p{Ll}{2,10})$/u`;
/** So many names in a row are a list. */
const FEWEST_NAMES = 3;

/** Whether the paragraph before ended with a colon and took this one. */
const isBelow = (nodes: readonly RootContent[], i: number): boolean => {
  const before = nodes[i - 1];
  return before !== undefined && /:\s*$/.test(passageOf(before).text);
};

/** The lines of a passage from an offset of its text on, up to the end of the sentence. */
function linesFrom(passage: Passage, from: number): TextLine[] {
  const rest = passage.text.slice(from).trim();
  const end = latin`/[.!?](?=\s+\p{Lu}\p{Ll}+\s\p{Ll})/u`.exec(rest)?.index ?? rest.length;
  return rest ? [{ text: rest.slice(0, end), span: passage.span }] : [];
}
