/**
 * Whether a line goes on the block before it: rules in the order of their weight, of which the first that says anything decides.
 */
import { latin } from '../../latin.ts';
import { beginsSmall, isCapitals } from '../../letters.ts';
import type { Measure } from '../lines/layout.ts';
import type { Line } from '../lines/lines.ts';
import { follows } from '../numbers/numbering.ts';
import { isUnderCrest } from '../vocabulary/crests.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { labelOver } from './halved-labels.ts';
import { beginsDecision, isLeadAlone } from './leads.ts';
import {
  endsAmid,
  endsAmidClause,
  endsBeforeElected,
  endsClause,
  endsInClosed,
  fills,
  isAmidBrackets,
  isAmidDay,
  isAmidName,
  isLeftOver,
  isOverBlank,
  isToWriteOn,
  leavesOpen,
} from './line-ends.ts';
import { leavesNameOpen } from './rows-of-names.ts';
import { hasNumber, type Start } from './starts.ts';
import { isHeadingAt, isTitle, isTitleOver } from './title-lines.ts';

/** Where the line after a block meets it. */
interface Seam {
  /** The lines of the block so far, the last of them, and the next one. */
  readonly open: readonly Start[];
  readonly last: Start;
  readonly next: Start;
  readonly before: Line;
  readonly after: Line;
  readonly measure: Measure;
  readonly vocabulary: Vocabulary;
  /** Whether the block so far does not end as a sentence does. */
  readonly isOpen: boolean;
  /** Whether its last line has no room for the first word of the next; and whether it is as long as lines that others go on. */
  readonly isFull: boolean;
  readonly isEnough: boolean;
}

type Verdict = 'goes on' | 'begins anew';
type Rule = (seam: Seam) => Verdict | undefined;

/** Whether the line goes on the block. */
export function continues(
  open: readonly Start[],
  next: Start,
  measure: Measure,
  vocabulary: Vocabulary,
): boolean {
  const seam = seamOf(open, next, measure, vocabulary);
  for (const rule of RULES) {
    const verdict = rule(seam);
    if (verdict) return verdict === 'goes on';
  }
  return false;
}

function seamOf(open: readonly Start[], next: Start, measure: Measure, vocabulary: Vocabulary): Seam {
  const last = open.at(-1) as Start;
  const [before, after] = [last.line, next.line];
  const isOpen = !ENDS_SENTENCE.test(before.text);
  const isFull = fills(before, after, measure.width);
  const isEnough = isFull || (isOpen && !open[0]?.label && fills(before, after, measure.open));
  return { open, last, next, before, after, measure, vocabulary, isOpen, isFull, isEnough };
}

/** No sentence ends with initials, «A. B.». */
const ENDS_SENTENCE = latin`/(?<!(?:^|[\s.])\p{Lu}\. ?\p{Lu}(?=\.$))[.!?:;]["”'’)\]]{0,2}$/u`;

/** What Markdown marks is a block by itself; an item goes on until a blank line. */
const markup: Rule = ({ before, after }) => {
  if (!before.markup && !after.markup) return undefined;
  const isItem = after.markup === undefined && before.markup?.kind === 'item' && after.gap === 0;
  return isItem ? 'goes on' : 'begins anew';
};

/** «att» alone before its clause in a column of its own, a number before it or none, or over it. */
const clauseBeside: Rule = ({ last, next, before, after }) => {
  const isUnder = after.gap === 0 && beginsSmall(after.text) && !next.isClause;
  const isAlone = !/\s/.test(before.text.slice(last.numbers[0]?.end ?? 0));
  return last.isClause && isAlone && (after.isRight || isUnder) ? 'goes on' : undefined;
};

/** «… vad som ska ske med   Ekbys garn»: wide blanks in running text that was copied from set lines are no columns. */
const sentenceBeside: Rule = ({ before, after, vocabulary }) =>
  after.isRight && before.text.length >= LONGEST_LEFT && endsAmid(before.text, vocabulary)
    ? 'goes on'
    : undefined;
/** What stands in a column to the left is shorter. */
const LONGEST_LEFT = 40;

const lineToWriteOn: Rule = ({ before, vocabulary }) =>
  isToWriteOn(before.text) || vocabulary.endsInParagraphs(before.text) ? 'begins anew' : undefined;

/** The line ends within a name, a label, brackets or a date. */
const amidWords: Rule = ({ open, next, before, after, vocabulary }) =>
  leavesNameOpen(open, next) ||
  (!hasNumber(next) && labelOver(open, after, vocabulary) !== undefined) ||
  isAmidBrackets(before, after) ||
  isAmidDay(before, after, vocabulary) ||
  isAmidName(before, after, vocabulary)
    ? 'goes on'
    : undefined;

/** «Vävnämnden § 12/3.5.2024» under «§ 12 TAXA FÖR GARNET»: the body that the number is of, in its minutes. */
const bodyUnderHeading: Rule = ({ open, after }) =>
  open[0]?.numbers.some(({ printed }) => printed === OF_BODY.exec(after.text)?.[1])
    ? 'begins anew'
    : undefined;
const OF_BODY = latin`/^\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3} § ?(\d{1,4})(?:\/\d[\d.\s–-]{3,12})?\.?$/u`;

const titleBehindSentence: Rule = ({ isOpen, next, after, vocabulary }) =>
  !isOpen && ((next.numbers.length > 0 && isHeadingAt(next, vocabulary)) || isTitle(after))
    ? 'begins anew'
    : undefined;

/** A number, a bullet or a label opens something, unless the sentence before needs what stands there. */
const opening: Rule = (seam) => {
  const { last, next } = seam;
  const isAnew = (opens(next) && !isReference(seam)) || last.isWhole;
  return isAnew && !isAmidSentence(seam) ? 'begins anew' : undefined;
};

const opens = (start: Start): boolean =>
  start.bullet > 0 || start.isWhole || start.label !== undefined || hasNumber(start);

const isAmidSentence = ({ isOpen, isFull, next, before, after, vocabulary }: Seam): boolean =>
  isOpen &&
  (isFull || needsMore(before.text, vocabulary)) &&
  after.gap === 0 &&
  beginsSmall(after.text) &&
  !hasNumber(next);

const needsMore = (text: string, vocabulary: Vocabulary): boolean =>
  endsAmid(text, vocabulary) || endsInClosed(text, vocabulary);

/** «… enligt» over «§ 12 i stadgarna». */
const isReference = ({ isOpen, isFull, open, next, before, after, vocabulary }: Seam): boolean =>
  isOpen &&
  isFull &&
  after.gap === 0 &&
  next.numbers[0]?.style === 'section-sign' &&
  !open[0]?.label &&
  !isNextNumber(open[0], next) &&
  !isHeadingAt(next, vocabulary) &&
  !(HEADING_SIGN.test(after.text) && !needsMore(before.text, vocabulary));
/** «§ 12» alone, or before a capital, goes on a sentence only where that needs it: «… enligt». */
const HEADING_SIGN = latin`/^§ ?\d{1,4}(?:$|[.:]? \p{Lu}\p{Ll})/u`;

/** Whether a line has the number after that of the block, in a table of contents: «§ 11 Taxa …» over «§ 12 Val». */
const isNextNumber = (open: Start | undefined, next: Start): boolean =>
  open?.numbers[0]?.style === 'section-sign' && follows(open.numbers[0].path, next.numbers[0]?.path ?? []);

/** What was decided begins, or stands under its lead. */
const decision: Rule = ({ open, before, after, vocabulary }) =>
  isTitleOver(open, after, vocabulary) ||
  isLeadAlone(after, vocabulary) ||
  beginsDecision(after, vocabulary) ||
  (before.text.endsWith(':') && vocabulary.isLead(before.text))
    ? 'begins anew'
    : undefined;

/** «att …» over «att …» with a blank line between them are two, however full the first is. */
const clause: Rule = ({ open, next, before, after, isEnough, vocabulary }) => {
  const isUnderLead =
    open.length === 1 && before.text.split(' ').length <= LEAD_WORDS && vocabulary.isLead(before.text);
  const isApart = after.gap > 0 && after.page === before.page;
  const isNext = open[0]?.isClause && (isApart || endsClause(open[0].line, before, after, vocabulary));
  return next.isClause && (!isEnough || isNext || isUnderLead) ? 'begins anew' : undefined;
};

/** «Utskottet föreslår styrelsen besluta» over «att …» is a lead, be its line full; a longer one may be a sentence. */
const LEAD_WORDS = 8;

/** «KURSER OCH ÖPPNA KVÄLLAR I VÄVSTUGAN HÖSTEN 2024» over «Asta har …»: a heading in capitals ends, be its line full. */
const loud: Rule = ({ before, after }) =>
  before.text.length >= LONG_LOUD && isCapitals(before.text) && SENTENCE.test(after.text)
    ? 'begins anew'
    : undefined;
const LONG_LOUD = 40;
const SENTENCE = latin`/^\p{Lu}\p{Ll}+ \p{Ll}/u`;

const otherColumn: Rule = ({ before, after }) =>
  before.isRight && Math.abs(before.indent - after.indent) > SAME_COLUMN ? 'begins anew' : undefined;
/** Lines whose indents differ by no more stand in one column. */
const SAME_COLUMN = 3;

const leftOver: Rule = (seam) => {
  const { open, before, after, measure } = seam;
  const isLeft = after.gap === 0 && isLeftOver(open.at(-2)?.line, before, measure.width);
  return isLeft && goesOn(seam) ? 'goes on' : undefined;
};

/** A small letter or a bracket goes on a sentence. */
const goesOn = ({ isOpen, after }: Seam): boolean =>
  isOpen && GOES_ON.test(after.text) && !isUnderCrest(after.text);
const GOES_ON = latin`/^[\p{Ll}(]/u`;

const overGap: Rule = (seam) => {
  const { open, next, before, after, isFull } = seam;
  if (after.gap === 0 && after.page === before.page) return undefined;
  const isOver = (goesOn(seam) && isFull) || (isOverBlank(next, before) && (isFull || open.length > 1));
  return isOver ? 'goes on' : 'begins anew';
};

const unfinished: Rule = (seam) => {
  const { before, isEnough, measure, vocabulary } = seam;
  const { width, open: least } = measure;
  const isLong = least < width || before.text.length > Math.min(width, MOST_WIDE) / 2;
  const isSmall = goesOn(seam) && (isLong || endsAmid(before.text, vocabulary));
  return isEnough || leavesOpen(before.text) || isSmall || isAmidClause(seam) ? 'goes on' : undefined;
};

/** What a line of running text ends on needs what the next one begins with, be it a name. A paragraph on one line may end as it likes: «den mat de har rätt till». */
const isAmidClause = ({ open, before, vocabulary }: Seam): boolean =>
  (before.text.length >= SHORTEST_CLAUSE &&
    before.text.length <= MOST_WIDE &&
    endsAmidClause(before.text, vocabulary)) ||
  (open.length === 1 && endsBeforeElected(before.text, vocabulary));
/** A shorter line may be what a label or a form has. */
const SHORTEST_CLAUSE = 40;
/** Where lines are paragraphs for all that their lengths tell, a small letter goes on one that is longer than half of this. */
const MOST_WIDE = 140;

const RULES: readonly Rule[] = [
  markup,
  clauseBeside,
  sentenceBeside,
  lineToWriteOn,
  bodyUnderHeading,
  amidWords,
  titleBehindSentence,
  opening,
  decision,
  clause,
  loud,
  otherColumn,
  leftOver,
  overGap,
  unfinished,
];
