/**
 * Decisions in running text: «Nämnden beslutar att …», «Röstlängden fastställs till 14», «Kim Berg valdes till ordförande». A sentence
 * decides if a body does so in its main clause, in the active or the passive voice; what somebody proposes, or what is told
 * of other decisions in a subordinate clause, does not.
 */

import type { Knowledge } from '../knowledge.ts';
import { latin } from '../latin.ts';
import { onceFor } from '../once.ts';
import { alternatives, flatSmall } from '../parse/words.ts';

export interface DecisionRules {
  /** Whether the sentence is a decision. */
  readonly isDecision: (sentence: string) => boolean;
  /** Whether it is one that was taken, and no heading that announces it: «Justerare utses». */
  readonly isTaken: (sentence: string) => boolean;
  /** Whether a text is no more than «Nämnden beslutar» or «Styrelsen beslutar att», before the decision itself. */
  readonly isLead: (text: string) => boolean;
  /** Whether a text says only on whose proposal a decision was taken. */
  readonly isGround: (text: string) => boolean;
}

/** Sentences are looked at so far. */
const WINDOW = 600;
const LONGEST_LEAD = 120;

/** The rules of the knowledge. */
export const decisionRules: (knowledge: Knowledge) => DecisionRules = onceFor(makeRules);

function makeRules({ calendar, decisions, phrases }: Knowledge): DecisionRules {
  const words = wordPatterns(decisions);
  const { body, verb, plain, joiners, sure, that, leads, grounds } = words;
  const between = String.raw`(?:\s(?!(?:${words.barriers})\s)[\p{L}\d-]{1,30}){0,4}?`;
  const clause = String.raw`(?:^[^\p{L}]*|[,;:–-]\s|\s(?:${joiners})\s)`;
  const bodyFirst = pattern(
    String.raw`${clause}(?:(?!(?:${words.subordinators})\s)[\p{L}-]{1,30}s?\s){0,3}?${body}${between}\s${verb}`,
  );
  const verbFirst = pattern(String.raw`(?<!\p{L})${verb}\s(?:[\p{L}-]{1,30}s\s)?${body}`);
  // «Om ingen revision behövs, så beviljar mötet ansvarsfrihet»: the main clause after others.
  const resumed = pattern(
    String.raw`\s(?:${alternatives(decisions.resuming)})\s${verb}\s(?:[\p{L}-]{1,30}s\s)?${body}`,
  );
  // «Då rören fryser beslöts att byta dem», «För att alla ska få plats beslutar styrelsen att bygga ut».
  const fronted = pattern(
    String.raw`^[^\p{L}]*(?:${alternatives(decisions.fronting)})\s.{1,400}?\s(?:(?:${words.deciding})\s(?:[\p{L}-]{1,30}s\s)?${body}|${alternatives(decisions.decided)})\s(?:${that})\s`,
  );
  // «Följande medlemmar är godkända av styrelsen:» over their names
  const listed = pattern(
    String.raw`\s(?:${alternatives(decisions.being)})\s(?:[\p{L}-]{1,30}\s){0,4}?(?:${alternatives(decisions.participles)})\sav\s(?:[\p{L}-]{1,30}\s){0,2}?${body}\s?:$`,
  );
  const surely = pattern(String.raw`^[^\p{L}]*(?:[\p{L}-]{1,30}\s){1,4}?(?:${sure})\s(?:${that})\s`);
  const lone = pattern(
    String.raw`^[^\p{L}]*(?:(?:${alternatives(decisions.impersonal)})\s)?(?:${plain}|${alternatives(decisions.decision)})\s(?:om\s)?(?:${that})\s`,
  );
  const isElection = electionTest(words, decisions);
  const chosen = pattern(
    String.raw`^[^\p{L}]*[\p{L}-]{1,30}\s(?:[\p{L}-]{1,30}\s){0,4}?(?:${alternatives(decisions.auxiliaries)})\s(?:[\p{L}-]{1,30}\s){0,2}?[\p{L}-]{0,30}(?:${alternatives(decisions.offices)})(?!\p{L})`,
  );
  const terse = pattern(terseOf(decisions));
  const perfect = pattern(
    String.raw`^[^\p{L}]*(?:${alternatives(decisions.selves)})\s(?:${alternatives(decisions.perfect)})\s?:?\s(?:${that})\s`,
  );
  const opinion = pattern(String.raw`${body}\s(?:${alternatives(decisions.opinions)})\s?[.]?$`);
  const passive = pattern(passiveOf(decisions));
  const related = relatedOf(words).map(pattern);
  const stated = pattern(
    String.raw`(?<!\p{L})(?:${alternatives(decisions.stating)})\s.{0,120}?(?:${alternatives(decisions.lawful)})(?!\p{L})`,
  );
  const lead = pattern(
    String.raw`^[^\p{L}]*(?:[\p{L}-]{1,30}\s){0,5}?${body}${between}\s(?:(?:${plain})(?:\s(?:${leads}))*\s?:?|(?:${words.deciding})(?:\s(?:${leads}))*\s?\.)$`,
  );
  const proposal = pattern(
    String.raw`^[^\p{L}]*(?:[\p{L}-]{1,30}\s){0,5}?${body}\s(?:${words.proposing})\s(?:(?:${that})\s)?(?:[\p{L}-]{1,30}\s){0,2}?${body}\s(?:${words.deciding})(?:\s(?:${leads}))*\s?[:.]?$`,
  );
  // «Det beslutades att:», «Följande beslutades:»
  const formal = pattern(
    String.raw`^[^\p{L}]*(?:(?:${alternatives(decisions.formal)})\s)?(?:${alternatives(decisions.decision)})(?:\s(?:${leads}))*\s?:$`,
  );
  const announcing = pattern(String.raw`\s(?:${alternatives(decisions.announcing)})\.?$`);
  const ground = pattern(String.raw`^[^\p{L}]*(?:${grounds})\s.{0,200}:$`);
  const told = pattern(toldOf(words.deciding, alternatives(phrases.placeWords)));
  // «I januari beslöt styrelsen att …»: at an earlier meeting.
  const earlier = pattern(
    String.raw`^[^\p{L}]*(?:${alternatives(phrases.placeWords)})\s(?:${alternatives(calendar.months.flat())})\s(?:${words.deciding})\s`,
  );
  const inMain = (rule: RegExp, text: string) => {
    const at = rule.exec(text)?.index;
    return at !== undefined && words.isMain(text.slice(0, at));
  };
  const isDecision = (sentence: string) => {
    const text = flatSmall(sentence.slice(0, WINDOW));
    if (opinion.test(text) || told.test(text) || earlier.test(text)) return false;
    return (
      lone.test(text) ||
      isElection(sentence, text) ||
      (chosen.test(text) && words.isMain(text)) ||
      terse.test(text) ||
      perfect.test(text) ||
      bodyFirst.test(text) ||
      surely.test(text) ||
      resumed.test(text) ||
      fronted.test(text) ||
      inMain(listed, text) ||
      inMain(verbFirst, text) ||
      inMain(passive, text) ||
      inMain(stated, text) ||
      related.some((rule) => rule.test(text))
    );
  };
  return {
    isDecision,
    isTaken: (sentence) => isDecision(sentence) && !announcing.test(flatSmall(sentence.slice(0, WINDOW))),
    isLead: (text) => {
      if (text.length >= LONGEST_LEAD) return false;
      const plain = flatSmall(text.trim());
      return lead.test(plain) || proposal.test(plain) || formal.test(plain);
    },
    isGround: (text) => text.length < WINDOW && ground.test(flatSmall(text.trim())),
  };
}

const pattern = (source: string): RegExp => latin`/${source}/u`;

/** «Omval på Anna Ek», «Suppleanter: Nyval av Bo Alm», «Sekreterare för mötet blev Anna Ek»: who was elected is named. */
function electionTest(
  { modals, relatives, isMain }: WordPatterns,
  known: Knowledge['decisions'],
): (sentence: string, text: string) => boolean {
  const elected = pattern(
    String.raw`^[^\p{L}]*(?:(?:${alternatives(known.electedAlso)})\s|(?:[\p{L}-]{1,30}\s){0,3}[\p{L}-]{1,30}:\s)?(?:${alternatives(known.elections)})\s`,
  );
  const later = pattern(String.raw`^(?:(?!\s(?:${relatives})\s).)*\s(?:${modals})\s`);
  const all = pattern(String.raw`\s(?:${alternatives(known.electedAll)})(?!\p{L})`);
  const became = pattern(
    String.raw`^[^\p{L}]*(?:[\p{L}-]{1,30}\s){0,4}?[\p{L}-]{0,30}(?:${alternatives(known.offices)})\.?(?:\s[\p{L}-]{1,30}){0,5}?\s(?:${alternatives(known.auxiliaries)})\s(?=\p{L})`,
  );
  return (sentence, text) => {
    const [start] = elected.exec(text) ?? [];
    const [named] = became.exec(text) ?? [];
    if (named !== undefined && isMain(named)) return BEGINS_CAPITAL.test(sentence.slice(named.length));
    if (start === undefined || later.test(text)) return false;
    return HAS_CAPITAL.test(sentence.slice(start.length)) || all.test(text);
  };
}
const BEGINS_CAPITAL = latin`/^\p{Lu}/u`;
const HAS_CAPITAL = latin`/\p{Lu}/u`;

/** «Fullmäktige beslutade 2023-05-02, § 12, att …», «… beslutade vid mötet den 3 maj 2023»: what was decided on another day is told. */
const toldOf = (deciding: string, at: string): string =>
  String.raw`(?<!\p{L})(?:${deciding})\s(?:(?:${at})\s(?:[\p{L}-]{1,20}\s){1,3}?)?(?:den\s)?(?:(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}\s\p{L}{3,9}\s(?:19|20)\d{2})(?!\d)`;

/** A decision with nobody named: a passive verb, a participle with its auxiliary, a set phrase. */
function passiveOf(known: Knowledge['decisions']): string {
  const { passive, modals } = known;
  return String.raw`(?<!\p{L})(?<!(?<!\p{L})(?:${alternatives(modals)})\s)(?:${alternatives(passive)}|${becameOf(known)}|${phrasesOf(known)})(?!\p{L})`;
}

/** What a relative clause tells: apart, which is the cheaper to compile by half. */
const relatedOf = ({ relatives, passive, phrases, joiners, became, body }: WordPatterns): string[] => [
  String.raw`,\s(?:${relatives})\s(?:[\p{L}]{1,30}\s){0,2}?(?:${passive}|${phrases})(?=[.:]|$)`,
  String.raw`\s(?:${relatives})\s(?:${passive})\sav\s(?:[\p{L}-]{1,30}\s){0,3}?${body}(?=[.:]|$)`,
  String.raw`\s(?:${relatives})\s(?:(?:${passive})(?:\s(?:${joiners})\s(?:${phrases}))?|${phrases})(?=[.]?$)`,
  String.raw`\s(?:${relatives})\s${became}(?=[.]?$)`,
  // «Kallelse som skett genom annons godkändes av stämman»
  String.raw`^[^\p{L}]*[\p{L}-]{1,30}\s(?:${relatives})\s(?:[\p{L}-]{1,30}\s){2,8}?(?:${passive})\sav\s(?:[\p{L}-]{1,30}\s){0,2}?${body}(?=[.]?$)`,
];

/** «Dagordningen godkänd», «Asta och Bo utsedda att justera protokollet»: a participle without its auxiliary, after a few words. */
function terseOf(known: Knowledge['decisions']): string {
  // «Ekonomin oförändrad» tells.
  const taken = known.participles.filter((participle) => !known.settled.includes(participle));
  const word = String.raw`(?!(?:${alternatives(known.notTerse)})\s)[\p{L}-]{1,30}\s`;
  const goesOn = String.raw`\s(?:${alternatives(known.afterParticiples)})\s(?:[\p{L}\d-]{1,30},?\s){0,6}?[\p{L}\d-]{1,30}`;
  return String.raw`^[^\p{L}]*(?:${word}){1,6}?(?:${alternatives(taken)})(?:${goesOn})?[.]?$`;
}

/** «blev enhälligt vald». */
const becameOf = ({ auxiliaries, participles }: Knowledge['decisions']): string =>
  String.raw`(?:${alternatives(auxiliaries)})\s(?:[\p{L}-]{1,30}\s){0,3}?(?:${alternatives(participles)})`;

/** Set phrases, «lades … till handlingarna» and «utgår … med 500» with a few words between. */
const phrasesOf = ({ phrases, filing, files, paying, payWith }: Knowledge['decisions']): string =>
  String.raw`${alternatives(phrases)}|(?:${alternatives(filing)})\s(?:[\p{L}-]{1,30}\s){0,4}?(?:${alternatives(files)})|(?:${alternatives(paying)})\s(?:[\p{L}-]{1,30}\s){0,4}?(?:${alternatives(payWith)})\s\d{1,6}`;

type WordPatterns = ReturnType<typeof wordPatterns>;

/** The words of the knowledge as parts of patterns over flattened text in small letters. */
function wordPatterns(known: Knowledge['decisions']) {
  const body = String.raw`(?:[\p{L}-]{0,40}(?:${alternatives(known.bodies)}))(?!\p{L})`;
  const plain = alternatives(
    known.active.filter((verb) => ![...known.reflexive, ...known.finding].includes(verb)),
  );
  const [itself, that] = [alternatives(known.itself), alternatives(known.that)];
  const own = String.raw`(?:${alternatives(known.reflexive)})\s(?:(?:${itself})|(?:${that})\s(?:${body}|(?:${alternatives(known.summons)})(?!\p{L})))`;
  const found = String.raw`(?:${alternatives(known.finding)})\s(?:${itself}|(?:${that})(?!\s(?:${alternatives(known.pronouns)})\s(?:\p{Ll}{1,4}\s)?(?:${alternatives(known.modals)})\s))`;
  const given = String.raw`(?:${alternatives(known.giving)})\s(?:[\p{L}-]{1,30}\s){0,8}?(?:${alternatives(known.task)})`;
  const subordinate = pattern(String.raw`(?<!\p{L})(?:${alternatives(known.subordinators)})\s`);
  const negated = pattern(String.raw`(?<!\p{L})(?:${alternatives(known.negations)})(?!\p{L})`);
  // «a) Till justerare att skriva under valdes …»
  const opening = pattern(
    String.raw`^(?:\p{L}\)\s)?(?:(?:(?:${alternatives(known.openings)})\s(?:[\p{L}-]{1,30},?\s){0,4}?)?(?:${that})|(?:${alternatives(known.questions)}))\s`,
  );
  // «Som ledamöter valdes …», «Som ordf. för mötet valdes …»
  const asWhom = pattern(String.raw`^(?:${alternatives(known.relatives)})\s(?:[\p{L}-]{1,30}\.?\s){1,3}$`);
  const relative = latin`/,\s(?:${alternatives(known.relatives)})\s[^,]{1,120},/gu`;
  // «De ledamöter som är i tur att avgå, Anna Ek och Bo Alm, omvaldes»
  const who = pattern(
    String.raw`^(?:(?!(?:${that})\s)[\p{L}-]{1,30}\s){1,4}?(?:${alternatives(known.relatives)})\s[^,]{1,120},`,
  );
  return {
    body,
    plain,
    that,
    verb: String.raw`(?:(?:${plain})|${own}|${found}|${given})(?!\p{L})`,
    subordinators: alternatives(known.subordinators),
    relatives: alternatives(known.relatives),
    passive: alternatives(known.passive),
    phrases: phrasesOf(known),
    became: becameOf(known),
    joiners: alternatives(known.joiners),
    modals: alternatives(known.modals),
    barriers: alternatives([...known.subordinators, ...known.modals]),
    sure: alternatives(known.sure),
    proposing: alternatives(known.proposing),
    deciding: alternatives(known.deciding),
    leads: alternatives(known.leads),
    grounds: alternatives(known.grounds),
    /** Whether what stands before a verb leaves it in the main clause: no subordinate clause is open, nothing is negated. */
    isMain: (before: string) => {
      const main = before.replace(opening, '').replace(asWhom, '').replace(relative, ' ').replace(who, '');
      return !subordinate.test(main) && !negated.test(main);
    },
  };
}
