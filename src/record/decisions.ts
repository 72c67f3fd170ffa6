/**
 * Decisions in running text: «Nämnden beslutar att …», «Röstlängden fastställs till 14», «Kim Berg valdes till ordförande». A sentence
 * decides if a body does so in its main clause, in the active or the passive voice; what somebody proposes, or what is told
 * of other decisions in a subordinate clause, does not.
 */
import type { Knowledge } from '../knowledge.ts';
import { onceFor } from '../parse/once.ts';
import { alternatives, flat } from './words.ts';

export interface DecisionRules {
  /** Whether the sentence is a decision. */
  readonly isDecision: (sentence: string) => boolean;
  /** Whether a text is no more than «Nämnden beslutar» or «Styrelsen beslutar att», before the decision itself. */
  readonly isLead: (text: string) => boolean;
  /** Whether a text says only on whose proposal a decision was taken. */
  readonly isGround: (text: string) => boolean;
}

/** Sentences are looked at so far. */
const WINDOW = 600;

/** The rules of the knowledge. */
export const decisionRules: (knowledge: Knowledge) => DecisionRules = onceFor(makeRules);

function makeRules({ decisions }: Knowledge): DecisionRules {
  const { active, auxiliaries, bodies, grounds, negations, participles, passive, phrases, reflexive, sure } =
    decisions;
  const body = String.raw`(?:[\p{L}-]{0,40}(?:${alternatives(bodies)}))(?!\p{L})`;
  const plain = alternatives(active.filter((verb) => !reflexive.includes(verb)));
  const own = String.raw`(?:${alternatives(reflexive)})\s(?:sig|att\s${body})`;
  const verb = String.raw`(?:(?:${plain})|${own})(?!\p{L})`;
  const between = String.raw`(?:\s(?!(?:att|som|om|nar|ska|skall)\s)[\p{L}\d-]{1,30}){0,4}?`;
  const clause = String.raw`(?:^[^\p{L}]*|[,;:–-]\s|\s(?:och|samt|varpa|varvid|sa|men)\s)`;
  const bodyFirst = new RegExp(
    String.raw`${clause}(?:[\p{L}-]{1,30}s?\s){0,3}?${body}${between}\s${verb}`,
    'iu',
  );
  const surely = new RegExp(
    String.raw`^[^\p{L}]*(?:[\p{L}-]{1,30}\s){1,4}?(?:${alternatives(sure)})\satt\s`,
    'iu',
  );
  const verbFirst = new RegExp(String.raw`(?<!\p{L})${verb}\s(?:[\p{L}-]{1,30}s\s)?${body}`, 'iu');
  const passives = new RegExp(
    String.raw`(?<!\p{L})(?:(?:${alternatives(passive)})|(?:${alternatives(auxiliaries)})\s(?:[\p{L}-]{1,30}\s){0,3}?(?:${alternatives(participles)})|(?:${alternatives(phrases)}))(?!\p{L})`,
    'iu',
  );
  const subordinate = /(?<!\p{L})(?:att|som|om|nar|innan|eftersom)\s/iu;
  const negated = new RegExp(String.raw`(?<!\p{L})(?:${alternatives(negations)})(?!\p{L})`, 'iu');
  const isMain = (before: string) => !subordinate.test(before) && !negated.test(before);
  const inMain = (pattern: RegExp, text: string) => {
    const match = pattern.exec(text);
    return match !== null && isMain(text.slice(0, match.index));
  };
  const lead = new RegExp(
    String.raw`^[^\p{L}]*(?:[\p{L}-]{1,30}\s){0,5}?${body}\s(?:${plain})(?:\s(?:att|foljande))*\s?[:.]?$`,
    'iu',
  );
  const ground = new RegExp(String.raw`^[^\p{L}]*(?:${alternatives(grounds)})\s.{0,200}:$`, 'iu');
  return {
    isDecision: (sentence) => {
      const text = flat(sentence.slice(0, WINDOW));
      return bodyFirst.test(text) || surely.test(text) || inMain(verbFirst, text) || inMain(passives, text);
    },
    isLead: (text) => text.length < 80 && lead.test(flat(text.trim())),
    isGround: (text) => text.length < WINDOW && ground.test(flat(text.trim())),
  };
}
