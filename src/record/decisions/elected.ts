/**
 * What is decided in no more words than it needs: «Val av mötesordförande» over «Anna Ek», «Beslut om årsavgift» over
 * «Oförändrad, 100 kr», «Frågan om mötet är behörigt utlyst» over «Ja.»
 */
import type { RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import { alternatives, flat, flatSmall } from '../../parse/vocabulary/words.ts';
import { textOf } from '../passages.ts';
import { listingOf } from '../persons/listing.ts';
import { isRemarkedName, NAME_WORD } from '../persons/person-name.ts';
import { squash } from '../words.ts';
import type { Decided } from './decided-nodes.ts';
import { termOf } from './term.ts';
import type { Parted } from './unmarked.ts';

/** More are a list of members. */
const MOST_ELECTED = 6;
const LONGEST_SETTLED = 80;

/** The decision, where all that stands under a heading is who was elected, an amount, that nothing changes, or an answer. */
export function decidedAlone(
  nodes: readonly RootContent[],
  heading: string,
  knowledge: Knowledge,
): Decided | undefined {
  const texts = nodes.flatMap(textsOf);
  const [text] = texts;
  if (text === undefined || !nodes.every(isPlain)) return undefined;
  const { electing, office, settling, asking, holder, adjusting } = wordsOf(knowledge);
  const title = flatSmall(heading);
  const isOfElection = electing.test(title) || office.test(title);
  if (texts.length > 1) {
    const areAll = isOfElection && texts.every((one) => areNames(withoutOffice(one, knowledge), knowledge));
    return areAll ? { decisions: [texts.join(', ')], rest: [], taken: nodes } : undefined;
  }
  const isDecided =
    (isOfElection && (areNames(text.replace(adjusting, ''), knowledge) || holder.test(flat(text)))) ||
    electsBeside(text, knowledge) ||
    (settling.test(title) && isSettled(text, knowledge)) ||
    (asking.test(title) && knowledge.decisions.answers.includes(fold(text)));
  return isDecided ? { decisions: [text], rest: [], taken: nodes } : undefined;
}

/** Whether a heading is one of an election: «Val av …». */
export const isElection = (heading: string, knowledge: Knowledge): boolean =>
  wordsOf(knowledge).electing.test(flatSmall(heading));

/** «Val av två justerare Anna Ek och Bo Alm.»: the heading of an election, and who was elected right behind it. */
export function electedBehind(title: string, knowledge: Knowledge): Parted | undefined {
  const [, heading, text] = BEHIND.exec(title) ?? [];
  if (heading === undefined || text === undefined) return undefined;
  const { electing, office } = wordsOf(knowledge);
  const plain = flatSmall(heading);
  return electing.test(plain) && office.test(plain.replace(FIRST_WORDS, '')) && areNames(text, knowledge)
    ? { heading, text }
    : undefined;
}
/** Words in small letters after the first, and a name. */
const BEHIND = latin`/^(\p{Lu}\p{Ll}+(?: [\p{Ll}\d]+){1,6}):? (\p{Lu}.{3,120})$/su`;
/** All but the last two words. */
const FIRST_WORDS = /^(?:\S+ )*(?=\S+ \S+$)/;

/** «Val av kassör: Anna Ek», «Val av två revisorer för ett år. Anna Ek och Bo Alm.»: a point of an item that holds several elections. */
export function electsAt(clause: string, knowledge: Knowledge): boolean {
  const [, heading, names] = POINT.exec(clause) ?? [];
  return (
    heading !== undefined &&
    names !== undefined &&
    isElection(heading, knowledge) &&
    areNames(names, knowledge)
  );
}
const POINT = latin`/^(?:\p{L}[).] )?(\p{Lu}\p{Ll}+(?: [\p{L}\d/]+){1,14}?)[.:] (\p{Lu}.{3,160})$/su`;

/** «Justerare Anna Ek och Bo Alm», «Valberedning: Anna Ek, Bo Alm»: an office of the meeting before names. */
export function electsBeside(text: string, knowledge: Knowledge): boolean {
  const [, office, names] = BESIDE.exec(text) ?? [];
  return (
    office !== undefined &&
    names !== undefined &&
    wordsOf(knowledge).office.test(flatSmall(office)) &&
    areNames(names, knowledge)
  );
}
const BESIDE = latin`/^(\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}):? (\p{Lu}.{3,120})$/su`;

/** «Kassör: Bo Alm 2 år», «Nyval: Bo Alm» without all but the name. */
const withoutOffice = (text: string, knowledge: Knowledge): string =>
  text
    .slice(wordsOf(knowledge).before.exec(flatSmall(text))?.[0].length ?? 0)
    .replace(wordsOf(knowledge).term, '');

/** A paragraph with no label of its own, or a list. */
const isPlain = (node: RootContent): boolean =>
  node.type === 'paragraph' ? !node.data?.label : node.type === 'list';

/** The text of a paragraph, of a list those of its points. */
const textsOf = (node: RootContent): string[] =>
  (node.type === 'list' ? node.children : [node]).map((part) => squash(textOf(part)));

function areNames(text: string, knowledge: Knowledge): boolean {
  const names = text.replace(/\.$/, '').split(listingOf(knowledge).separator).map(squash);
  // «Ida och Sanna», «Anna Ek, Bo och Cia Dal»; a word alone may be «Utgår».
  const areNamed = names.every((name) => isRemarkedName(name) || (names.length > 1 && NAME_WORD.test(name)));
  return names.length <= MOST_ELECTED && areNamed;
}

/** «11 ledamöter», «Oförändrad avgift»; «12 närvarande medlemmar» tells who may vote. */
function isSettled(text: string, knowledge: Knowledge): boolean {
  const { settled, present } = wordsOf(knowledge);
  const plain = flatSmall(text);
  const isOne = text.length <= LONGEST_SETTLED && !/[.!?:]\s/.test(text);
  return isOne && settled.test(plain) && !present.test(plain);
}

const wordsOf = onceFor(({ decisions, phrases }: Knowledge) => ({
  electing: latin`/^(?:${alternatives(decisions.electing)})\s/u`,
  office: latin`/^(?:[\p{L}\d-]{1,30}\s){0,2}?[\p{L}-]{0,30}(?:${alternatives(decisions.electedTo)})$/u`,
  before: latin`/^(?:[\p{L}.]{1,20}\s)?[\p{L}-]{0,30}(?:${alternatives([...decisions.offices, ...decisions.electedMarks])})[.:]{0,2}\s/u`,
  term: latin`/[ ,]{1,4}${termOf(decisions)}\.?$/u`,
  // «Asta Ek är mötets sekreterare.»
  holder: latin`/^(?:\p{Lu}[\p{L}-]{1,30}\s){1,3}(?:${alternatives(decisions.being)})\s(?:\p{Ll}{2,20}s\s)?(?:${alternatives(decisions.offices)})\.?$/u`,
  // «Asta och Bo justerar.»
  adjusting: latin`/\s(?:${alternatives(decisions.adjusting)})\.?$/u`,
  settling: latin`/^(?:${alternatives(decisions.settling)})\s/u`,
  asking: latin`/^(?:${alternatives(decisions.asking)})\s/u`,
  settled: latin`/^(?:\d|(?:${alternatives(decisions.settled)})(?!\p{L}))/u`,
  present: latin`/(?<!\p{L})(?:${alternatives(phrases.presentWords)})(?!\p{L})/u`,
}));
