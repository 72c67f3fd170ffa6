/**
 * Lists of people that begin amid a line of the head: «Möte i vävrådet 2024-02-27. Närvarande: Anna Ek, Bo Alm», also where a line
 * break was lost, «2024-02-27Närvarande: …».
 */
import type { Span } from '../../document.ts';
import { latin } from '../../latin.ts';
import { isPeopleLabel, type LabelMatch, labelAt } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { Passage, TextLine } from '../passages.ts';
import { beginsWithName, startsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';

/** The passages, those with a list amid them in two. */
export const withPeopleApart = (passages: readonly Passage[], vocabulary: Vocabulary): Passage[] =>
  passages.flatMap((passage) => parted(passage, vocabulary) ?? [passage]);

function parted(passage: Passage, vocabulary: Vocabulary): Passage[] | undefined {
  const { node, label, lines } = passage;
  if (node.type !== 'paragraph') return undefined;
  if (isPeopleLabel(label)) return partedAfterReference(passage, label, vocabulary);
  for (const [i, line] of lines.entries()) {
    const found = labelWithin(line.text, i === 0 ? (label?.end ?? 0) : 0, vocabulary);
    if (!found) continue;
    const [before, after] = cut(line, found.at);
    return [
      withLines(passage, [...lines.slice(0, i), before], label),
      withLines(passage, [after, ...lines.slice(i + 1)], found.label),
    ];
  }
  return undefined;
}

/** «Beslutande Se förteckning Övriga deltagande Anna Ek»: where the names stand, and in the next column others. */
function partedAfterReference(
  passage: Passage,
  label: LabelMatch,
  vocabulary: Vocabulary,
): Passage[] | undefined {
  const [line, ...more] = passage.lines;
  const value = line?.text.slice(label.end).trim() ?? '';
  if (!line || !rolesOf(vocabulary.knowledge).isNobody(value)) return undefined;
  for (const { index } of value.slice(0, LONGEST_LOOK).matchAll(CAPITAL)) {
    const next = labelAt(value.slice(index), vocabulary);
    if (!next || !isPeopleLabel(next) || !beginsWithName(value.slice(index + next.end).trim())) continue;
    const [before, after] = cut(line, line.text.length - value.length + index);
    return [withLines(passage, [before], label), withLines(passage, [after, ...more], next)];
  }
  return undefined;
}
const CAPITAL = latin`/(?<=\p{L} )\p{Lu}\p{Ll}/gu`;

/** The first label of people with a colon and a name after it, and where it begins. */
function labelWithin(
  text: string,
  from: number,
  vocabulary: Vocabulary,
): { at: number; label: LabelMatch } | undefined {
  for (const { index } of text.matchAll(LABEL)) {
    const rest = text.slice(index, index + LONGEST_LOOK);
    const label = index > from ? labelAt(rest, vocabulary) : undefined;
    const [first = ''] = rest.slice(label?.end).split(/[,;(]/, 1);
    if (label && isPeopleLabel(label) && startsWithName(first.trim())) return { at: index, label };
  }
  return undefined;
}

/** A label and the first name after it. */
const LONGEST_LOOK = 120;

/** Words with a colon, after a number, a full stop or a word. */
const LABEL = latin`/(?<=\d\s?|[\p{L}.,;)]\s)\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}(?=: ?\p{Lu})/gu`;

function cut({ text, span }: TextLine, at: number): [TextLine, TextLine] {
  const seam = Math.min(span.start + at, span.end);
  return [
    { text: text.slice(0, at).trim(), span: { start: span.start, end: seam } },
    { text: text.slice(at), span: { start: seam, end: span.end } },
  ];
}

function withLines(
  { label: _, ...passage }: Passage,
  lines: readonly TextLine[],
  label: LabelMatch | undefined,
): Passage {
  const span: Span = {
    start: lines[0]?.span.start ?? passage.span.start,
    end: lines.at(-1)?.span.end ?? passage.span.end,
  };
  return { ...passage, text: lines.map(({ text }) => text).join(' '), lines, span, ...(label && { label }) };
}
