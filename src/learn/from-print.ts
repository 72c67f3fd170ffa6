/** What a page whose print is known teaches: its letters, its rarer words, and how far the corrections on it could be trusted. */
import type { Decision, Reason } from '../document.ts';
import { compare } from '../evaluate/compared.ts';
import { countFlags } from '../evaluate/flags.ts';
import { judgeCorrections } from '../evaluate/judged.ts';
import type { Model } from '../model/model.ts';
import { type ByMake, bandOf, type Learned, type Tally } from '../repair/learnt/learned.ts';
import { finderFor } from '../repair/search/search.ts';
import { isRead, survivalOf } from '../repair/text/survival.ts';
import type { PrintedPage } from './page.ts';
import { lettersFrom, rareWords } from './words.ts';

/** What a page teaches; `decisions` are what is decided on it before anything is learnt. */
export function learnFromPrint(
  { source, gold }: PrintedPage,
  decisions: readonly Decision[],
  model: Model,
): Learned {
  const printed = gold.replace(/^\ufeff/u, '').normalize('NFC');
  const survival = survivalOf(source);
  const words = compare(printed, source.text).gold;
  const pairs = words.flatMap(({ text, partner }) =>
    partner ? [{ printed: text, seen: partner.text }] : [],
  );
  const { flagged, flaggedWrong } = countFlags(printed, source.text, decisions);
  const make = byMake(isRead(survival));
  return {
    version: 1,
    documents: 1,
    words: words.length,
    letters: make(lettersFrom(pairs, finderFor(model, survival).channel), {}),
    lexicon: rareWords(printed, model),
    outcomes: make(outcomesOf(printed, source.text, decisions), {}),
    questions: make({ right: flagged - flaggedWrong, wrong: flaggedWrong }, { right: 0, wrong: 0 }),
  };
}

/** What is decided by other thresholds, or by none. */
const ELSEWHERE: readonly Reason[] = [
  'bullet',
  'number',
  'noise',
  'hyphenation',
  'join',
  'unreadable',
  'person',
];

/** Whether the thresholds decide of a correction for these reasons. */
export const isByThreshold = (reasons: readonly Reason[]): boolean =>
  !reasons.some((reason) => ELSEWHERE.includes(reason));

function outcomesOf(gold: string, text: string, decisions: readonly Decision[]): Record<string, Tally> {
  const judged = judgeCorrections(gold, text, decisions).filter(({ reasons }) => isByThreshold(reasons));
  return tallied(judged);
}

/** Corrections counted by their bands. */
export function tallied(
  list: readonly { readonly confidence: number; readonly right: boolean }[],
): Record<string, Tally> {
  const bands: Record<string, Tally> = {};
  for (const { confidence, right } of list) {
    const band = bandOf(confidence);
    const { right: rights, wrong: wrongs } = bands[band] ?? { right: 0, wrong: 0 };
    bands[band] = { right: rights + Number(right), wrong: wrongs + Number(!right) };
  }
  return bands;
}

/** Puts a value on the side of the make, and nothing on the other. */
export const byMake =
  (isWellRead: boolean) =>
  <Value>(value: Value, nothing: Value): ByMake<Value> =>
    isWellRead ? { read: value, unread: nothing } : { read: nothing, unread: value };
