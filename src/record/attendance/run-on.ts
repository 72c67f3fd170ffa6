/**
 * Headings with their text behind them and nothing between, where text lost its line ends: «Val av justerare Anna Ek valdes.», «Övriga
 * frågor Inga övriga frågor.» Custom tells the heading, and a capital where the sentence begins.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { decisionRules } from '../decisions/decisions.ts';
import type { Parted } from '../decisions/unmarked.ts';
import { rolesOf } from '../persons/roles.ts';
import { sentencesOf } from '../sentences.ts';
import { hasTellingVerb, tells } from '../telling.ts';

/** A heading before its sentence has so many words at most. */
const MOST_WORDS = 8;
const LONGEST_LOOK = 120;
/** Before a capital, after a word. */
const CAPITAL = latin`/(?<=[\p{L}\p{N})]) (?=\p{Lu}\p{Ll})/gu`;
/** A word in small letters: a sentence, and no name. */
const SAYS = latin`/ \p{Ll}{2}/u`;

/** The heading and the text behind it; undefined where there is no such seam. */
export function runOnHeading(title: string, vocabulary: Vocabulary): Parted | undefined {
  const seams = [...title.slice(0, LONGEST_LOOK).matchAll(CAPITAL)].map(({ index }) => index);
  const seam = seams.findLast((at) => isHeading(title.slice(0, at), title.slice(at + 1), vocabulary));
  return seam === undefined ? undefined : { heading: title.slice(0, seam), text: title.slice(seam + 1) };
}

function isHeading(words: string, rest: string, vocabulary: Vocabulary): boolean {
  const { knowledge } = vocabulary;
  const [first = ''] = sentencesOf(rest.slice(0, LONGEST_LOOK * 2), knowledge.phrases);
  const isTaken = decisionRules(knowledge).isTaken(first);
  if (
    words.split(' ').length > MOST_WORDS ||
    !SAYS.test(rest) ||
    !(isTaken || /[.!?]$/.test(first) || tells(first, knowledge))
  )
    return false;
  if (vocabulary.isAgendaHeading(words)) return true;
  const last = /\S+$/.exec(words)?.[0] ?? '';
  if (knowledge.phrases.closedWords.includes(last)) return false;
  if (beginsWithWho(rest, knowledge)) return true;
  return isTaken && !LATER_CAPITAL.test(words) && vocabulary.startsAgendaHeading(words);
}

/** «Utskottet beslutade …», «Kanslichefen anmälde …»: a body or an office, and what it did; a capital amid a sentence it has not. */
function beginsWithWho(rest: string, knowledge: Knowledge): boolean {
  const [who = '', verb = ''] = rest.split(' ', 2);
  const { isBody, isRole } = rolesOf(knowledge);
  const does = hasTellingVerb(verb, knowledge) || knowledge.decisions.active.includes(verb);
  return does && (isBody(who) || isRole(who));
}
const LATER_CAPITAL = latin`/ \p{Lu}/u`;
