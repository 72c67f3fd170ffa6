/**
 * People named in running text: «Följande medlemmar fanns närvarande: a, b och c». Associations record so who may vote.
 */
import type { RootContent } from 'mdast';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { Person } from './minutes.ts';
import type { OutlineItem } from './outline.ts';
import { type Passage, passageOf, type TextLine } from './passages.ts';
import { readPeople } from './people.ts';
import { alternatives, flat } from './words.ts';

export interface Attendance {
  readonly present: readonly Person[];
  readonly absent: readonly Person[];
}

/** The people that the items name as present or absent. */
export function attendanceIn(items: readonly OutlineItem[], vocabulary: Vocabulary): Attendance {
  const present: Person[] = [];
  const absent: Person[] = [];
  const words = wordsOf(vocabulary);
  for (const { heading, nodes } of items) {
    const isRoll = words.roll.test(flat(heading.data?.title ?? ''));
    for (const { lines, isAbsent } of listsIn(nodes, isRoll, words)) {
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
}

function wordsOf({ knowledge }: Vocabulary): Words {
  const { presentWords, absentWords, rollWords } = knowledge.phrases;
  const present = alternatives(presentWords);
  return {
    present: new RegExp(`(?<!\\p{L})(?:${present})(?!\\p{L})`, 'iu'),
    absent: new RegExp(`(?<!\\p{L})(?:${alternatives(absentWords)})(?!\\p{L})`, 'iu'),
    roll: new RegExp(`(?:${alternatives(rollWords)})`, 'iu'),
    after: new RegExp(`\\s(?:ar|var|fanns|befanns|deltog)\\s(?:[\\p{L}]+\\s){0,2}(?:${present})`, 'iu'),
  };
}

interface NamedList {
  readonly lines: readonly TextLine[];
  readonly isAbsent: boolean;
}

function listsIn(nodes: readonly RootContent[], isRoll: boolean, words: Words): NamedList[] {
  const lists: NamedList[] = [];
  nodes.forEach((node, i) => {
    const passage = passageOf(node);
    const text = flat(passage.text);
    const colon = text.indexOf(':');
    const isAbsent = words.absent.test(text.slice(0, Math.max(0, colon)));
    const isIntroduced = colon >= 0 && colon < 160 && (isAbsent || words.present.test(text.slice(0, colon)));
    if (isIntroduced) {
      const lines = linesFrom(passage, colon + 1);
      const next = nodes[i + 1];
      if (lines.length > 0) lists.push({ lines, isAbsent });
      else if (next) lists.push({ lines: passageOf(next).lines, isAbsent });
    } else if (isRoll && node.type === 'paragraph' && !isBelow(nodes, i)) {
      const end = words.after.exec(text)?.index ?? (/[.!?]\s\S/.test(text) ? -1 : text.length);
      const list = end < 0 ? '' : passage.text.slice(0, end);
      if ((list.match(/,/g)?.length ?? 0) >= 2)
        lists.push({ lines: [{ text: list, span: passage.span }], isAbsent: false });
    }
  });
  return lists;
}

/** Whether the paragraph before ended with a colon and took this one. */
const isBelow = (nodes: readonly RootContent[], i: number): boolean => {
  const before = nodes[i - 1];
  return before !== undefined && /:\s*$/.test(passageOf(before).text);
};

/** The lines of a passage from an offset of its text on, up to the end of the sentence. */
function linesFrom(passage: Passage, from: number): TextLine[] {
  const rest = passage.text.slice(from).trim();
  const end = /[.!?](?=\s+\p{Lu}\p{Ll}+\s\p{Ll})/u.exec(rest)?.index ?? rest.length;
  return rest ? [{ text: rest.slice(0, end), span: passage.span }] : [];
}
