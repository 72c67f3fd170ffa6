/** What stands before a decision: «Nämnden beslutar», «Styrelsen föreslår att nämnden beslutar att», «På förslag av …:». */
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { alternatives, flatSmall } from '../../parse/vocabulary/words.ts';
import { type DecisionWords, pattern } from './decision-words.ts';

export interface DecisionLeads {
  /** Whether a text is no more than «Nämnden beslutar» or «Styrelsen beslutar att», before the decision itself. */
  readonly isLead: (text: string) => boolean;
  /** Whether a lead only proposes to another body: «Styrelsen föreslår att nämnden beslutar». */
  readonly isProposing: (text: string) => boolean;
  /** Whether a text stops before a clause, right under which it is one decision with that: «Styrelsen föreslår nämnden», «Nämnden». */
  readonly isOpen: (text: string) => boolean;
  /** Whether a text stops at the word before a clause: «Nämnden beslutar att». */
  readonly endsInThat: (text: string) => boolean;
  /** Whether a text begins with a thing that is known: «Motionen besvaras med …»; «Anta taxan.» does not. */
  readonly beginsDefinite: (text: string) => boolean;
  /** Whether a text is no more than what stands between clauses: «samt». */
  readonly isJoiner: (text: string) => boolean;
  /** Whether a text says only on whose proposal a decision was taken. */
  readonly isGround: (text: string) => boolean;
}

const LONGEST_LEAD = 120;
/** «Nämnden beslutar —», «Nämnden beslutar ·»: a lead without the specks behind it. */
export const withoutSpecks = (lead: string): string => lead.trim().replace(SPECKS, '');
const SPECKS = / [-–—•·~*_'"“”‘’|]{1,3}$/;
/** «Barn- och’ skolnämnden», «Barn: och skolnämnden» */
const SPECKS_AMID = latin`/(?<=\p{L})['’´:](?=\s\p{L})/gu`;
const LONGEST_GROUND = 600;

/** The leads of the knowledge. */
export function decisionLeads(words: DecisionWords): DecisionLeads {
  const proposing = pattern(proposedOf(words));
  const leads = [pattern(ownOf(words)), proposing, pattern(formalOf(words))];
  const open = pattern(openOf(words));
  const ground = pattern(String.raw`^[^\p{L}]*(?:${alternatives(words.known.grounds)})\s.{0,200}:$`);
  const that = latin`/(?<![\p{L}\d])(?:${anyOf(words.known.that)})$/u`;
  const definite = latin`/^\p{Lu}\p{Ll}{2,40}(?:${anyOf(words.known.definiteEndings)})\s.*[.,]$/u`;
  const fits = (rules: readonly RegExp[]) => (text: string) => {
    if (text.length >= LONGEST_LEAD) return false;
    const small = flatSmall(withoutSpecks(text)).replace(SPECKS_AMID, '');
    return rules.some((rule) => rule.test(small));
  };
  return {
    isLead: fits(leads),
    isProposing: fits([proposing]),
    isOpen: fits([open]),
    endsInThat: (text) => that.test(text),
    beginsDefinite: (text) => definite.test(text),
    isJoiner: (text) => words.known.joiners.includes(flatSmall(text.trim())),
    isGround: (text) => text.length < LONGEST_GROUND && ground.test(flatSmall(text.trim())),
  };
}

/** «Nämnden beslutar», «Nämnden beslutar enligt kontorets förslag att:». */
const ownOf = ({ known, body, between, plain, deciding, leads }: DecisionWords): string =>
  String.raw`^[^\p{L}]*(?:[\p{L}-]{1,30}\s){0,5}?${body}${between}\s(?:(?:${plain})(?:\s(?:${leads}))*\s?:?|(?:${deciding})(?:\s(?:${leads}))*\s?\.|(?:${deciding})\s(?:${alternatives(known.grounds)})\s(?:[\p{L}-]{1,40}\s){0,4}?(?:${alternatives(known.proposals)})(?:\s(?:${leads}))*\s?:?)$`;

/** «Styrelsen föreslår att nämnden beslutar», «Styrelsen beslutar föreslå nämnden att besluta:». */
const proposedOf = ({ known, body, that, deciding, leads }: DecisionWords): string =>
  String.raw`^[^\p{L}]*(?:[\p{L}-]{1,30}\s){0,5}?${body}\s(?:(?:${alternatives(known.proposing)})|(?:${deciding})\s(?:(?:${that})\s)?(?:${alternatives(known.propose)}))\s(?:(?:${that})\s)?(?:[\p{L}-]{1,30}\s){0,2}?${body}\s(?:(?:${that})\s)?(?:${deciding})(?:\s(?:${leads}))*\s?[:.]?$`;

/** «Kommunstyrelsen föreslår kommunfullmäktige», «Vård- och omsorgsnämnden». */
const openOf = ({ known, body }: DecisionWords): string =>
  String.raw`^[^\p{L}]*(?:[\p{L}-]{1,30}\s){0,5}?${body}(?:\s(?:${alternatives(known.proposing)})\s(?:[\p{L}-]{1,30}\s){0,3}?${body})?\s?:?$`;

/** «Följande beslut:», «Det beslutades att:»; the verb needs no colon. */
function formalOf({ known, leads }: DecisionWords): string {
  const verbs = known.decision.filter((word) => word.endsWith('s'));
  const formal = String.raw`(?:(?:${alternatives(known.formal)})\s)?`;
  return String.raw`^[^\p{L}]*${formal}(?:(?:${alternatives(known.decision)})(?:\s(?:${leads}))*\s?:|(?:${alternatives(verbs)})(?:\s(?:${leads}))*)$`;
}
