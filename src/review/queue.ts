/**
 * The queue: open questions in groups that may be settled together, those first where a decision is worth most. Worth is how many
 * questions it settles times how doubtful they are; a group is shown whole, so that exceptions are seen before the rest is settled.
 */
import { groupsBy } from '../groups.ts';
import { byText } from '../order.ts';
import type { Correction } from '../write/index.ts';
import { doubtOf, kindOfDoubt } from './doubt.ts';
import { letterChange } from './letter-change.ts';

/**
 * What the members of a group have in common: the same words, the same letters changed, or no more than the kind of word and how
 * doubtful it is.
 */
export type Pattern =
  | { readonly kind: 'same'; readonly before: string; readonly after: string }
  | { readonly kind: 'letters'; readonly before: string; readonly after: string }
  | ({ readonly kind: 'doubt' } & ReturnType<typeof kindOfDoubt>);

/** How the questions are grouped: `same` and `letters` as far as two or more have that in common, else each by itself; `doubt` all. */
export type Grouping = Pattern['kind'];

export interface Group {
  /** Names the group while its pattern is the same, whoever is in it. */
  readonly key: string;
  readonly pattern: Pattern;
  /** The likeliest to be right first. */
  readonly members: readonly Correction[];
  /** Questions settled times their doubt. */
  readonly worth: number;
}

/** The questions in groups, the worthiest first. Depends on its arguments alone; the order of questions does not matter. */
export function queueOf(questions: readonly Correction[], grouping: Grouping): Group[] {
  const groups = groupsBy(questions, (question) => JSON.stringify(patternOf(question, grouping)));
  return [...groups]
    .map(([key, members]) => groupOf(key, members))
    .sort((a, b) => b.worth - a.worth || byText(a.key, b.key));
}

function groupOf(key: string, members: readonly Correction[]): Group {
  return {
    key,
    pattern: JSON.parse(key) as Pattern,
    members: [...members].sort((a, b) => b.confidence - a.confidence || byPlace(a, b)),
    worth: members.reduce((sum, member) => sum + doubtOf(member), 0),
  };
}

const byPlace = (a: Correction, b: Correction): number =>
  byText(a.file, b.file) || a.span.start - b.span.start;

function patternOf(question: Correction, grouping: Grouping): Pattern {
  const { before, after } = question;
  switch (grouping) {
    case 'same':
      return { kind: 'same', before, after };
    case 'letters':
      return { kind: 'letters', ...letterChange(before, after) };
    case 'doubt':
      return { kind: 'doubt', ...kindOfDoubt(question) };
  }
}
