/**
 * Blanks that were read as a mark: `skrivelse.från`, `den:18`, `årskurs'5`. Such a mark is told from one in print by the
 * words beside it: those of the closed classes are never part of a word with a hyphen, a colon or a full stop inside.
 */
import type { Decision } from '../../document.ts';
import { indexOf } from '../../model/automaton.ts';
import { type Model, markIndex, mayBegin } from '../../model/model.ts';
import { likeliest } from '../posterior.ts';
import { pairCount } from '../search/language-model.ts';
import { conventionsOf } from '../text/conventions.ts';
import { isRead } from '../text/survival.ts';
import type { Token } from '../text/tokens.ts';
import { COMMON_PAIR, SEEN_PAIR } from '../thresholds.ts';
import { MARK_OF } from './columns.ts';
import type { Judged } from './judged.ts';

/** One side of a joint: the token, and its likeliest reading. */
interface Side {
  readonly token: Token;
  readonly text: string;
  /** Indices of its first and last word; -1 where it is in no list. */
  readonly first: number;
  readonly last: number;
  readonly isKnown: boolean;
  readonly isClosed: boolean;
}

/** Two tokens with nothing between them but marks. */
interface Joint {
  readonly left: Side;
  readonly right: Side;
  readonly marks: string;
}

/** How sure it is that a blank stood there: beside a word of a closed class, and between any two words. */
const SURE = 0.95;
const LIKELY = 0.85;
/** So many specks, and so large a share of the tokens, show that pages have them; a few may be the author's. */
const SPECKLED = { specks: 3, share: 0.002 };

/**
 * The blanks to put in the place of marks. `text` is the source's, with the layout repaired; `specks` is how many were
 * found in it. On a page that has none, what looks like one is left alone.
 */
export function jointDecisions(
  tokens: readonly Judged[],
  text: string,
  model: Model,
  specks: number,
  survival: number,
): Decision[] {
  const found = jointsOf(tokens, text, model).flatMap((joint) => {
    const confidence = confidenceOf(joint, model);
    return confidence === undefined ? [] : [{ joint, confidence }];
  });
  // Where å, ä, ö came out right, the author may have left the blanks out: they are no evidence for each other there.
  const shown = isRead(survival) ? specks : specks + found.length;
  const isSpeckled = shown >= SPECKLED.specks && shown / tokens.length >= SPECKLED.share;
  const least = isSpeckled ? LIKELY : isRead(survival) ? 1 : SURE;
  return found
    .filter(({ joint, confidence }) => confidence >= least || isNoAuthors(joint, model))
    .map(({ joint, confidence }) => decisionOn(joint, confidence, model));
}

/** Nothing stands between the parts of what was one token (`parted.ts`). */
const JOINT = /^[-.:;,'’‘´`"”]{0,3}$/;

function jointsOf(tokens: readonly Judged[], text: string, model: Model): Joint[] {
  const sides = tokens.filter(({ token }) => token.kind !== 'pause');
  return sides.flatMap((judged, i) => {
    const next = sides[i + 1];
    if (!next) return [];
    const marks = text.slice(judged.token.span.end, next.token.span.start);
    if (!JOINT.test(marks) || isAddress(text, judged.token, next.token)) return [];
    return [{ left: sideOf(judged, model), right: sideOf(next, model), marks }];
  });
}

/** Whether more is joined to the two than marks that open or close: parts of addresses and file names come in rows. */
const isAddress = (text: string, left: Token, right: Token): boolean =>
  !OPENS.test(text.slice(Math.max(0, left.span.start - 2), left.span.start)) ||
  (right.kind === 'word' && !CLOSES.test(text.slice(right.span.end, right.span.end + LONGEST_CLOSE)));
const OPENS = /(?:^|\s|[-("”'‘’«»•*])$/u;
const CLOSES = /^[-)\]"”'’.,;:!?]*(?:\s|$)/u;
const LONGEST_CLOSE = 4;

function sideOf({ token, candidates, posteriors }: Judged, model: Model): Side {
  const best = likeliest(candidates, posteriors);
  const { closed } = conventionsOf(model.knowledge);
  const mark = MARK_OF[token.kind];
  const index = mark && markIndex(model, mark);
  return {
    token,
    text: best.text,
    first: index ?? best.first,
    last: index ?? best.last,
    isKnown: token.kind === 'word' && best.kind !== 'unknown' && best.text.length > 2,
    isClosed: closed.has(best.text.toLowerCase()),
  };
}

function confidenceOf({ left, right, marks }: Joint, model: Model): number | undefined {
  if (marks !== '' && isAbbreviation(left, model)) return undefined;
  if (marks.includes('.') && isAbbreviation(right, model)) return undefined;
  if (QUOTED.test(marks)) return undefined;
  if (left.token.kind !== 'word' && right.token.kind !== 'word') return undefined;
  if (marks === '.' && isItemLetter(left, right)) return undefined;
  if (!right.isClosed && isListed(left, right, marks, model)) return undefined;
  if (marks.startsWith(',')) return LIKELY;
  const pair = pairCount(model, left.last, right.first);
  if (marks.length > 1 && isPlain(left)) return LIKELY;
  if (marks.includes('-')) return isBrokenAtHyphen(left, right, pair, model) ? SURE : undefined;
  if (marks.includes(':')) return isBrokenAtColon(left, right, pair) ? SURE : undefined;
  if (left.text.length > 1 && (left.isClosed || right.isClosed || pair >= COMMON_PAIR)) return SURE;
  return isPlain(left) && isPlain(right) ? LIKELY : undefined;
}

/**
 * Whether nobody writes so, be there other specks or not: an apostrophe between two words (*och'motorbåten*), or a full stop or a colon
 * between two in small letters that often go together (*ordförande.och*). Of 112,000 words in print none stands so.
 */
function isNoAuthors({ left, right, marks }: Joint, model: Model): boolean {
  if (![left, right].every((side) => side.isKnown || side.isClosed)) return false;
  if (APOSTROPHE.test(marks)) return true;
  const areOneClause = (marks === '.' || marks === ':') && !isCapital(left.text) && !isCapital(right.text);
  return areOneClause && (left.isClosed || pairCount(model, left.last, right.first) >= SEEN_PAIR);
}
const APOSTROPHE = /^['’‘´`]$/;

/** A letter of a number: «punkt 15.c». */
const isItemLetter = (left: Side, right: Side): boolean =>
  left.token.kind !== 'word' && right.text.length === 1 && !right.isClosed;

/** What is quoted goes on as a compound or is inflected: «"Om oss"-sidan», «”Byrådet”:s». */
const QUOTED = /^["”'’][-:]$/;

/** Whether it is a word with a hyphen, or without the one it has (*om-val*); slips such as *vård-och* are listed, too. */
const isListed = (left: Side, right: Side, marks: string, model: Model): boolean =>
  [`${left.text}-${right.text}`, ...(marks === '-' ? [left.text + right.text] : [])].some(
    (word) => indexOf(model.words, word.toLowerCase()) >= 0,
  );

const isAbbreviation = ({ text }: Side, model: Model): boolean =>
  conventionsOf(model.knowledge).abbreviations.has(text.toLowerCase());

function isBrokenAtHyphen(left: Side, right: Side, pair: number, model: Model): boolean {
  if (left.token.kind === 'word' && left.text.length < 2 && !(left.isClosed && isCapital(right.text)))
    return false;
  if (left.token.kind !== 'word' && isGenitive(right)) return false;
  if (right.isClosed && left.isKnown) return true;
  if (left.isClosed && isCapital(right.text)) return true;
  return pair >= (left.isClosed && !mayBegin(model, left.last) ? SEEN_PAIR : COMMON_PAIR);
}

/** «20-års jubileet», «en 3-dagars kurs»: many write measures with a hyphen. */
const isGenitive = ({ text }: Side): boolean => text.endsWith('s');

const isBrokenAtColon = (left: Side, right: Side, pair: number): boolean =>
  right.text.length > 2 || right.token.kind !== 'word'
    ? (left.isClosed || right.isClosed) && (pair >= SEEN_PAIR || isCapital(right.text))
    : false;

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

const isPlain = ({ isKnown, token }: Side): boolean =>
  isKnown || token.kind === 'year' || token.kind === 'number';

function decisionOn({ left, right, marks }: Joint, confidence: number, model: Model): Decision {
  // Nothing can be put where nothing stands: a blank that is missing goes with the digit behind it.
  const kept = marks === '' ? right.token.text.charAt(0) : '';
  return {
    kind: 'replace',
    span: { start: left.token.span.end, end: right.token.span.start + kept.length },
    before: marks + kept,
    after: gapFor({ left, right, marks }, model) + kept,
    confidence,
    reasons: ['noise', 'context'],
    alternatives: [{ text: marks + kept, probability: 1 - confidence }],
  };
}

/** What stood there in print: a blank, perhaps after a comma, the end of a sentence or a first part that hangs. */
function gapFor({ left, right, marks }: Joint, model: Model): string {
  const [first = ''] = marks;
  if (first === ',' || first === ';') return `${first} `;
  if (first === '.' && isCapital(right.text) && !isCapital(left.text) && !left.isClosed) return '. ';
  return first === '-' && hangs(left, right, model) ? '- ' : ' ';
}

/** Whether the first part of a compound hangs before a conjunction: *vård- och omsorg*. */
const hangs = (left: Side, right: Side, model: Model): boolean =>
  left.last >= 0 &&
  mayBegin(model, left.last) &&
  conventionsOf(model.knowledge).conjunctions.has(right.text.toLowerCase());
