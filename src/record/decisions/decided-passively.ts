/** Decisions with nobody named, or behind what was decided: «Röstlängden fastställs», «Dagordningen godkänd», «… som lades till handlingarna». */
import { alternatives } from '../../parse/vocabulary/words.ts';
import { type DecisionTest, type DecisionWords, fitsInMain, pattern } from './decision-words.ts';

/** The test of the knowledge. */
export function passiveTest(words: DecisionWords): DecisionTest {
  const terse = pattern(terseOf(words));
  const inMain = [listedOf, statedOf].map((ruleOf) => pattern(ruleOf(words)));
  const passive = pattern(passiveOf(words));
  const owed = pattern(owedOf(words));
  const related = relatedOf(words).map(pattern);
  return (text) =>
    terse.test(text) ||
    inMain.some((rule) => fitsInMain(rule, text, words)) ||
    (fitsInMain(passive, text, words) && !owed.test(text)) ||
    related.some((rule) => rule.test(text));
}

/** «Dagordningen godkänd», «Beslut om garnet bordlagt», «Asta och Bo utsedda att justera protokollet»: a participle without its auxiliary, alone or after a few words. */
function terseOf({ known }: DecisionWords): string {
  // «Ekonomin oförändrad» tells.
  const taken = known.participles.filter((participle) => !known.settled.includes(participle));
  const word = String.raw`(?!(?:${alternatives(known.notTerse)})\s)[\p{L}-]{1,30}\s`;
  const goesOn = String.raw`\s(?:${alternatives(known.afterParticiples)})\s(?:[\p{L}\d-]{1,30},?\s){0,6}?[\p{L}\d-]{1,30}`;
  const about = String.raw`(?:(?:${alternatives(known.matters)})\s(?:${alternatives(known.about)})\s)?`;
  return String.raw`^[^\p{L}]*${about}(?:${word}){0,6}?(?:${alternatives(taken)})(?:${goesOn})?[.]?$`;
}

/** «Följande medlemmar är godkända av styrelsen:» over their names. */
const listedOf = ({ known, body, by }: DecisionWords): string =>
  String.raw`\s(?:${alternatives(known.being)})\s(?:[\p{L}-]{1,30}\s){0,4}?(?:${alternatives(known.participles)})\s(?:${by})\s(?:[\p{L}-]{1,30}\s){0,2}?${body}\s?:$`;

/** A passive verb, a participle with its auxiliary, a set phrase; «Besluts- och garnfrågor» is a compound. */
const passiveOf = ({ modals, passive, became, phrases }: DecisionWords): string =>
  String.raw`(?<!\p{L})(?<!(?<!\p{L})(?:${modals})\s)(?:${passive}|${became}|${phrases})(?!\p{L}|-\s)`;

/** «Om hösten måste nya regler röstas igenom»: what shall be, where the verb may be an infinitive. */
const owedOf = ({ known, joiners, passive, phrases }: DecisionWords): string =>
  String.raw`^[^,;:]{1,60}(?<!\p{L})(?:${alternatives(known.owing)})\s(?:(?!(?:${joiners})\s)[\p{L}-]{1,30}\s){1,6}?(?=[\p{L}-]{1,30}as(?!\p{L}))(?:${passive}|${phrases})(?!\p{L})`;

/** «Mötet förklaras lagligen utlyst». */
const statedOf = ({ known }: DecisionWords): string =>
  String.raw`(?<!\p{L})(?:${alternatives(known.stating)})\s.{0,120}?(?:${alternatives(known.lawful)})(?!\p{L})`;

/** What a relative clause tells: apart, which is the cheaper to compile by half. */
const relatedOf = ({
  thereupon,
  relatives,
  passive,
  phrases,
  joiners,
  plain,
  became,
  body,
  by,
  known,
  that,
  modals,
}: DecisionWords): string[] => [
  String.raw`,\s(?:${relatives})\s(?:[\p{L}]{1,30}\s){0,2}?(?:${passive}|${phrases})(?=[.:]|$)`,
  // «Asta redovisade garnet, som godkändes av styrelsen och antogs.»
  String.raw`\s(?:${relatives})\s(?:(?:${alternatives(known.thereafter)})\s){0,2}(?:(?:${passive})(?:\s(?:${by})\s(?:[\p{L}-]{1,30}\s){0,3}?${body})?(?:\s(?:${joiners})\s(?:${passive}|${phrases}))?|${phrases})(?=[.:]?$)`,
  String.raw`\s(?:${relatives})\s${became}(?=[.]?$)`,
  // «Bo ville hjälpa till, varpå han valdes till rösträknare.»
  String.raw`\s(?:${thereupon})\s(?:[\p{L}-]{1,30}\s){0,5}?(?:${passive}|${phrases})(?!\p{L})`,
  // «Rapporten som Asta skrivit lästes upp av kassören och godkändes»; what is told of others stands behind «att».
  String.raw`^(?:(?!(?:${that})\s)[^\s]{1,40}\s){2,30}?(?:${alternatives(known.handled)})\s(?:(?:${by})\s(?:[\p{L}-]{1,30}\s){1,3}?)?(?:${joiners})\s(?:${passive}|${phrases})(?!\p{L})`,
  // «Genomgång av budgeten som mötet godkände», «Asta läste upp rapporten, vilken stämman antog.»
  String.raw`(?<!\p{L})(?:${alternatives([...known.handling, ...known.handlingVerbs])})\s(?!(?:${that})\s)[^.;:]{3,200}?\s(?:${relatives})\s(?:[\p{L}-]{1,30}\s){0,2}?${body}\s(?:(?:${alternatives(known.thereafter)})\s)?(?:${plain})(?=[.]?$)`,
  // «Frågan om garn till dem som väver bordlades.»
  String.raw`^[^\p{L}]*(?:${alternatives(known.postponed)})\s(?:(?!(?:${modals})\s)[^\s.;:]{1,40}\s){0,30}?(?:${alternatives(known.postponing)})(?=[.]?$)`,
  // «Kallelse som skett genom annons godkändes av stämman»
  String.raw`^[^\p{L}]*[\p{L}-]{1,30}\s(?:${relatives})\s(?:[\p{L}-]{1,30}\s){2,8}?(?:${passive})\s(?:${by})\s(?:[\p{L}-]{1,30}\s){0,2}?${body}(?=[.]?$)`,
];
