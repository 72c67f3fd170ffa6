/**
 * What people's decisions teach. They are about doubtful words alone, so of letters they tell what the sure words, which a profile
 * counts, leave out; of confidence they tell of the bands that were asked about.
 */
import { compare } from '../evaluate/compared.ts';
import { placedWords } from '../evaluate/placed-words.ts';
import type { Model } from '../model/model.ts';
import type { Learned } from '../repair/learnt/learned.ts';
import { NOTHING_LEARNT } from '../repair/learnt/learned.ts';
import { finderFor } from '../repair/search/search.ts';
import { isRead, survivalOf } from '../repair/text/survival.ts';
import type { Ruling } from '../settle/ruling.ts';
import { byMake, isByThreshold, tallied } from './from-print.ts';
import type { Answer, AnsweredPage } from './page.ts';
import { lettersFrom, rareWords, type WordPair } from './words.ts';

/** What the decisions on a page teach. */
export function learnFromAnswers({ source, rulings, answers }: AnsweredPage, model: Model): Learned {
  const survival = survivalOf(source);
  const make = byMake(isRead(survival));
  const asked = answers.filter(
    ({ correction }) => correction.kind === 'ask' && isByThreshold(correction.reasons),
  );
  const right = asked.filter(({ ruling }) => ruling.text === ruling.before).length;
  return {
    version: 1,
    documents: 1,
    words: placedWords(source.text).length,
    letters: make(lettersFrom(rulings.flatMap(pairsOf), finderFor(model, survival).channel), {}),
    lexicon: rareWords(rulings.map(({ text }) => text).join('\n\n'), model),
    outcomes: make(tallied(answers.filter(isProposal).map(outcomeOf)), {}),
    questions: make({ right, wrong: asked.length - right }, { right: 0, wrong: 0 }),
  };
}

/** What decisions on pages that are not at hand teach: their words. */
export const learnFromWords = (rulings: readonly Ruling[], model: Model): Learned => ({
  ...NOTHING_LEARNT,
  lexicon: rareWords(rulings.map(({ text }) => text).join('\n\n'), model),
});

const pairsOf = ({ before, text }: Ruling): WordPair[] =>
  compare(text, before).gold.flatMap(({ text: printed, partner }) =>
    partner ? [{ printed, seen: partner.text }] : [],
  );

/** Whether a word was proposed for another by the probability that the thresholds are about. */
const isProposal = ({ correction: { before, after, reasons } }: Answer): boolean =>
  after !== '' && before !== after && isByThreshold(reasons);

/** How sure repair was of its proposal, and whether the person said the same. */
export const outcomeOf = ({ correction, ruling }: Answer): { confidence: number; right: boolean } => ({
  confidence: correction.confidence,
  right: ruling.text === correction.after,
});
