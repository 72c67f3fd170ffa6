/** The words that decisions are told in, as parts of patterns over flattened text in small letters. */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { alternatives } from '../../parse/vocabulary/words.ts';

export type DecisionKnowledge = Knowledge['decisions'];

/** Whether a sentence decides: its flattened text, and as it is written. */
export type DecisionTest = (text: string, sentence: string) => boolean;

export interface DecisionWords {
  readonly known: DecisionKnowledge;
  /** A body, a verb with which one decides, the same but for verbs that want more words, what comes between the two. */
  readonly body: string;
  readonly verb: string;
  readonly plain: string;
  readonly between: string;
  readonly that: string;
  /** «för att», «och», «beslutar», «följande», «skall», «som». */
  readonly subordinators: string;
  readonly joiners: string;
  readonly deciding: string;
  readonly leads: string;
  readonly modals: string;
  readonly relatives: string;
  /** «varpå», «varefter». */
  readonly thereupon: string;
  /** «av», before who does what a verb in the passive tells. */
  readonly by: string;
  /** «och», «samt». */
  readonly and: string;
  /** What is decided with nobody named: a verb in the passive, a set phrase, a participle with its auxiliary. */
  readonly passive: string;
  readonly phrases: string;
  readonly became: string;
  /** Whether what stands before a verb leaves it in the main clause: no subordinate clause is open, nothing is negated. */
  readonly isMain: (before: string) => boolean;
}

/** A pattern over flattened text in small letters, from its source. */
export const pattern = (source: string): RegExp => latin`/${source}/u`;

/** Whether a rule fits, and what it fits stands in the main clause. */
export function fitsInMain(rule: RegExp, text: string, { isMain }: DecisionWords): boolean {
  const at = rule.exec(text)?.index;
  return at !== undefined && isMain(text.slice(0, at));
}

/** The words of the knowledge. */
export function decisionWords({ decisions: known, phrases }: Knowledge): DecisionWords {
  const letters = String.raw`(?<![\p{L}-])(?:${alternatives(known.bodyLetters)})`;
  const body = String.raw`(?:[\p{L}-]{0,40}(?:${alternatives(known.bodies)})|${letters})(?!\p{L})`;
  const that = alternatives(known.that);
  const plain = alternatives(
    known.active.filter((verb) => ![...known.reflexive, ...known.finding].includes(verb)),
  );
  const barriers = alternatives([...known.subordinators, ...known.modals]);
  return {
    known,
    body,
    verb: verbOf(known, plain, that, body),
    plain,
    between: String.raw`(?:\s(?!(?:${barriers})\s)[\p{L}\d-]{1,30}){0,4}?`,
    that,
    subordinators: alternatives(known.subordinators),
    joiners: joinersOf(known),
    deciding: alternatives(known.deciding),
    leads: alternatives(known.leads),
    modals: alternatives(known.modals),
    relatives: alternatives(known.relatives),
    thereupon: alternatives(known.thereupon),
    by: alternatives(known.agents),
    and: alternatives(phrases.andWords),
    passive: alternatives(known.passive),
    phrases: phrasesOf(known),
    became: becameOf(known),
    isMain: mainClauseTest(known, that),
  };
}

/** «och», «varpå» */
const joinersOf = ({ joiners, thereupon }: DecisionKnowledge): string =>
  alternatives([...joiners, ...thereupon]);

/** A verb by itself, or «enades om att mötet», «fann att», «gav Anna Ek i uppdrag». */
function verbOf(known: DecisionKnowledge, plain: string, that: string, body: string): string {
  const itself = alternatives(known.itself);
  const own = String.raw`(?:${alternatives(known.reflexive)})\s(?:(?:${itself})|(?:${that})\s(?:${body}|(?:${alternatives(known.summons)})(?!\p{L})))`;
  const found = String.raw`(?:${alternatives(known.finding)})\s(?:${itself}|(?:${that})(?!\s(?:${alternatives(known.pronouns)})\s(?:\p{Ll}{1,4}\s)?(?:${alternatives(known.modals)})\s))`;
  const given = String.raw`(?:${alternatives(known.giving)})\s(?:[\p{L}-]{1,30}\s){0,8}?(?:${alternatives(known.task)})`;
  return String.raw`(?:(?:${plain})|${own}|${found}|${given})(?!\p{L})`;
}

/** «blev enhälligt vald». */
const becameOf = ({ auxiliaries, participles }: DecisionKnowledge): string =>
  String.raw`(?:${alternatives(auxiliaries)})\s(?:[\p{L}-]{1,30}\s){0,3}?(?:${alternatives(participles)})`;

/** Set phrases, «lades … till handlingarna», «överfördes … i ny räkning», «fick … i uppdrag» and «utgår … med 500». */
const phrasesOf = (known: DecisionKnowledge): string =>
  [
    alternatives(known.phrases),
    apart(known.filing, 4, known.files),
    apart(known.carrying, 4, known.carriedTo),
    apart(known.entrusting, 2, known.tasks),
    String.raw`${apart(known.paying, 4, known.payWith)}\s\d{1,6}`,
  ].join('|');

/** Words that belong together, with at most so many others between. */
const apart = (words: readonly string[], most: number, ends: readonly string[]): string =>
  String.raw`(?:${alternatives(words)})\s(?:[\p{L}-]{1,30}\s){0,${most}}?(?:${alternatives(ends)})`;

function mainClauseTest(known: DecisionKnowledge, that: string): (before: string) => boolean {
  const relatives = alternatives(known.relatives);
  const subordinate = pattern(String.raw`(?<!\p{L})(?:${alternatives(known.subordinators)})\s`);
  const negated = pattern(String.raw`(?<!\p{L})(?:${alternatives(known.negations)})(?!\p{L})`);
  // «a) Till justerare att skriva under valdes …»
  const opening = pattern(
    String.raw`^(?:\p{L}\)\s)?(?:(?:(?:${alternatives(known.openings)})\s(?:[\p{L}-]{1,30},?\s){0,4}?)?(?:${that})|(?:${alternatives(known.questions)}))\s`,
  );
  const about = latin`/(?<!\p{L})(?:${alternatives(known.matters)})\s(?:${alternatives(known.about)})\s(?!(?:${that}|${alternatives(known.pronouns)})\s)/gu`;
  // «Inga tillägg gjordes och dagordningen godkändes»
  const joined = pattern(
    String.raw`^.*\s(?:${joinersOf(known)})\s\p{L}{2,40}(?:${alternatives(known.definiteEndings)})\s$`,
  );
  // «Som ledamöter valdes …», «Som ordf. för mötet valdes …», «Som ersättare för 2 år enligt förslag från valberedningen valdes …»
  const asWhom = pattern(String.raw`^(?:${relatives})\s(?:(?!(?:${that})\s)[\p{L}\d-]{1,30}\.?\s){1,12}$`);
  const relative = latin`/,\s(?:${relatives})\s[^,]{1,120},/gu`;
  // «De ledamöter som är i tur att avgå, Anna Ek och Bo Alm, omvaldes»
  const who = pattern(String.raw`^(?:(?!(?:${that})\s)[\p{L}-]{1,30}\s){1,4}?(?:${relatives})\s[^,]{1,120},`);
  return (before) => {
    const main = before
      .replace(opening, '')
      .replace(asWhom, '')
      .replace(relative, ' ')
      .replace(who, '')
      .replace(about, '');
    return !subordinate.test(main) && (joined.test(main) || !negated.test(main));
  };
}
