/** What stands before a decision: «Nämnden beslutar», «Styrelsen föreslår att nämnden beslutar att», «På förslag av …:». */
import { alternatives, flatSmall } from '../../parse/vocabulary/words.ts';
import { type DecisionWords, pattern } from './decision-words.ts';

export interface DecisionLeads {
  /** Whether a text is no more than «Nämnden beslutar» or «Styrelsen beslutar att», before the decision itself. */
  readonly isLead: (text: string) => boolean;
  /** Whether a text says only on whose proposal a decision was taken. */
  readonly isGround: (text: string) => boolean;
}

const LONGEST_LEAD = 120;
const LONGEST_GROUND = 600;

/** The leads of the knowledge. */
export function decisionLeads(words: DecisionWords): DecisionLeads {
  const leads = [ownOf, proposedOf, formalOf].map((leadOf) => pattern(leadOf(words)));
  const ground = pattern(String.raw`^[^\p{L}]*(?:${alternatives(words.known.grounds)})\s.{0,200}:$`);
  return {
    isLead: (text) => {
      if (text.length >= LONGEST_LEAD) return false;
      const small = flatSmall(text.trim());
      return leads.some((lead) => lead.test(small));
    },
    isGround: (text) => text.length < LONGEST_GROUND && ground.test(flatSmall(text.trim())),
  };
}

const ownOf = ({ body, between, plain, deciding, leads }: DecisionWords): string =>
  String.raw`^[^\p{L}]*(?:[\p{L}-]{1,30}\s){0,5}?${body}${between}\s(?:(?:${plain})(?:\s(?:${leads}))*\s?:?|(?:${deciding})(?:\s(?:${leads}))*\s?\.)$`;

const proposedOf = ({ known, body, that, deciding, leads }: DecisionWords): string =>
  String.raw`^[^\p{L}]*(?:[\p{L}-]{1,30}\s){0,5}?${body}\s(?:${alternatives(known.proposing)})\s(?:(?:${that})\s)?(?:[\p{L}-]{1,30}\s){0,2}?${body}\s(?:${deciding})(?:\s(?:${leads}))*\s?[:.]?$`;

/** «Det beslutades att:», «Följande beslutades:». */
const formalOf = ({ known, leads }: DecisionWords): string =>
  String.raw`^[^\p{L}]*(?:(?:${alternatives(known.formal)})\s)?(?:${alternatives(known.decision)})(?:\s(?:${leads}))*\s?:$`;
