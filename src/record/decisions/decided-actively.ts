/** Sentences in which a body decides: «Nämnden beslutar att …», «Så beviljar mötet ansvarsfrihet», «Beslutades att …». */
import { alternatives } from '../../parse/vocabulary/words.ts';
import { type DecisionTest, type DecisionWords, fitsInMain, pattern } from './decision-words.ts';

/** The test of the knowledge. */
export function activeTest(words: DecisionWords): DecisionTest {
  const { body, verb, known } = words;
  const rules = [
    loneOf,
    aloneOf,
    headOf,
    perfectOf,
    bodyFirstOf,
    surelyOf,
    resumedOf,
    frontedOf,
    preposedOf,
  ].map((ruleOf) => pattern(ruleOf(words)));
  const verbFirst = pattern(
    String.raw`(?<!\p{L})(?!(?:${alternatives(known.addressing)})\s)${verb}\s(?:[\p{L}-]{1,30}s\s)?${body}`,
  );
  const runOn = pattern(runOnOf(words));
  return (text) =>
    rules.some((rule) => rule.test(text)) || [verbFirst, runOn].some((rule) => fitsInMain(rule, text, words));
}

/** «Beslöt om att …», «Beslut att …», «Styrelsen: Beslut att …», «Vävmässan – Beslutade att …». */
const loneOf = ({ known, plain, that, body }: DecisionWords): string =>
  String.raw`^[^\p{L}]*(?:(?:${alternatives(known.impersonal)})\s|${body}:\s|[^.:;–—]{2,60}\s[–—-]\s)?(?:${plain}|${alternatives(known.decision)})\s(?:(?:${alternatives(known.about)})\s)?(?:${that})\s`;

/** «Valde Anna Ek till kassör»; «Godkände han rapporten?» asks. */
const aloneOf = ({ known }: DecisionWords): string =>
  String.raw`^[^\p{L}]*(?:${alternatives(known.alone)})\s(?!(?:${alternatives([...known.pronouns, ...known.selves])})\s)\p{L}`;

/** «Prefekten beslutade att köpa en vävstol», «Tf dekanus fastställer planen». */
const headOf = ({ known }: DecisionWords): string =>
  String.raw`^[^\p{L}]*(?:[\p{L}.]{1,12}\s)?(?:${alternatives(known.heads)})\s(?:${alternatives(known.headVerbs)})\s\p{L}`;

/** «Vi har beslutat att …», «Styrelsen har därmed fastställt avgiften». */
const perfectOf = ({ known, that }: DecisionWords): string => {
  const now = String.raw`(?:${alternatives(known.perfectNow)})\s(?:${alternatives(known.perfectVerbs)})\s\p{L}`;
  return String.raw`^[^\p{L}]*(?:${alternatives(known.selves)})\s(?:(?:${alternatives(known.perfect)})\s?:?\s(?:${that})\s|${now})`;
};

/** «Kommunstyrelsens utskott beslutar». */
const bodyFirstOf = ({ known, joiners, subordinators, body, between, verb }: DecisionWords): string => {
  // «Styrelsen sparar det justerade protokollet» decides nothing.
  const noArticle = String.raw`(?<!\s(?:${alternatives(known.articles)})\s)`;
  return String.raw`(?:^[^\p{L}]*|[,;:–-]\s|\s(?:${joiners})\s)(?:(?!(?:${subordinators})\s)[\p{L}-]{1,30}s?\s){0,3}?${body}${SHORT_FORM}${between}\s${noArticle}${verb}`;
};

/** «Representantskapet (VR) beslutar». */
const SHORT_FORM = String.raw`(?:\s\(\p{L}{2,8}\))?`;

/** «Asta visade varpen stämman godkände den»: no mark stands between two sentences. */
const runOnOf = ({ known, body }: DecisionWords): string =>
  String.raw`\s${body}\s(?:${alternatives(known.active)})\s(?:${alternatives(known.objects)})(?:\s\p{L}{1,30})?[.]?$`;

/** «Ordföranden finner beslutat att …». */
const surelyOf = ({ known, that }: DecisionWords): string =>
  String.raw`^[^\p{L}]*(?:[\p{L}-]{1,30}\s){1,4}?(?:${alternatives(known.sure)})\s(?:${that})\s`;

/** «Om ingen revision behövs, så beviljar mötet ansvarsfrihet»: the main clause after others. */
const resumedOf = ({ known, verb, body }: DecisionWords): string =>
  String.raw`\s(?:${alternatives(known.resuming)})\s${verb}\s(?:[\p{L}-]{1,30}s\s)?${body}`;

/** «Då rören fryser beslöts att byta dem», «För att alla ska få plats beslutar styrelsen att bygga ut». */
const frontedOf = ({ known, deciding, body, that }: DecisionWords): string =>
  String.raw`^[^\p{L}]*(?:${alternatives(known.fronting)})\s.{1,400}?\s(?:(?:${deciding})\s(?:[\p{L}-]{1,30}s\s)?${body}|${alternatives(known.decided)})\s(?:${that})\s`;

/** «Efter svar om att varpen räcker godkände stämman planen»: where what stands first is no subject, the verb comes before the body. */
const preposedOf = ({ known, plain, body }: DecisionWords): string =>
  String.raw`^[^\p{L}]*(?:${alternatives(known.preposed)})\s[^.;:]{1,300}?(?<!(?:${alternatives(known.bodies)}))\s(?:${plain})\s${body}\s(?!${body})\p{L}`;
