/** What `renskrift learn` prints: what was learnt, and what it is worth on what was held back. */
import { columns, type Numbers, numbers } from '../../evaluate/table.ts';
import {
  type AnswerTrial,
  FEWEST,
  isEnough,
  isRecommended,
  type Learning,
  type PrintTrial,
} from '../../learn/index.ts';
import type { ByMake, Learned } from '../../repair/learnt/learned.ts';
import { bandBelow, fewestFor, thresholdsOf } from '../../repair/learnt/learned-thresholds.ts';
import { baseFor, type Thresholds } from '../../repair/thresholds.ts';
import type { Context } from '../context.ts';
import type { LearnTexts } from './texts.ts';

/** The lines, for a person. */
export function learningTables(learning: Learning, output: string | undefined, context: Context): string[] {
  const {
    say: { learn: say },
    language,
    paint,
  } = context;
  const view: View = { say, language, ...numbers(language) };
  const { learned, print, answers } = learning;
  const isGood = isRecommended(learning);
  const verdict = verdictOf(learning, view);
  return [
    say.learned(view.whole(learned.documents), view.whole(Object.keys(learned.lexicon).length)),
    ...thresholdsTold(learned).flatMap((told) => thresholdLines(told, view)),
    ...(print
      ? [
          '',
          paint.out.bold(say.heldOutPrint(view.whole(print.documents), view.whole(print.words))),
          ...printLines(print, view),
        ]
      : []),
    ...(print && print.after.harmed > print.before.harmed
      ? [paint.out.red(say.moreHarm(view.whole(print.after.harmed - print.before.harmed)))]
      : []),
    ...(answers
      ? [
          '',
          paint.out.bold(say.heldOutAnswers(view.whole(answers.documents), view.whole(answers.answers))),
          ...answerLines(answers, view),
        ]
      : []),
    '',
    (isGood ? paint.out.green : paint.out.yellow)(verdict),
    ...(output === undefined ? [] : [say.wrote(output)]),
  ];
}

interface View extends Numbers {
  readonly say: LearnTexts;
  readonly language: Context['language'];
}

function verdictOf(learning: Learning, { say, whole }: View): string {
  const { evidence, print, answers } = learning;
  if (!print && !answers) return say.untried;
  if (isRecommended(learning)) return say.better;
  if (isEnough(evidence)) return say.notBetter;
  return say.tooLittle(
    [whole(evidence.documents), whole(evidence.words)],
    [whole(FEWEST.documents), whole(FEWEST.words)],
  );
}

/** What became of the thresholds of a make of documents. */
export interface ThresholdsTold {
  readonly make: keyof ByMake<unknown>;
  readonly before: Thresholds;
  readonly after: Thresholds;
  /** Corrections right below the threshold, and how many it takes to lower it at the least. */
  readonly below: number;
  readonly needed: number;
}

/** By make, for those that there were documents of. */
export function thresholdsTold(learned: Learned): ThresholdsTold[] {
  return (['unread', 'read'] as const).flatMap((make) => {
    if (Object.keys(learned.outcomes[make]).length === 0) return [];
    const before = baseFor(make === 'read');
    const { right, wrong } = bandBelow(before.replace, learned.outcomes[make]);
    const after = thresholdsOf(learned, make, before);
    return [{ make, before, after, below: right + wrong, needed: fewestFor(before.replace) }];
  });
}

function thresholdLines({ make, before, after, below, needed }: ThresholdsTold, view: View): string[] {
  const { say, whole } = view;
  const line = (name: keyof Thresholds): string =>
    before[name] === after[name]
      ? say.unmoved(name, decimal(before[name], view))
      : say.moved(name, decimal(before[name], view), decimal(after[name], view));
  const isThin = before.replace === after.replace && below < needed;
  const why = isThin ? ` (${say.tooFew(whole(below), whole(needed))})` : '';
  return [`${say.thresholds(make)}: ${line('replace')}${why}; ${line('ask')}.`];
}

function printLines({ before, after, change, changeWithin: [from, to] }: PrintTrial, view: View): string[] {
  const { say, whole, percent } = view;
  const within = ([low, high]: readonly [number, number], decimals = 2): string =>
    `${percent(low, decimals)} – ${percent(high, decimals)}`;
  const rows = [
    ['', say.before, say.within, say.after, say.within],
    [
      say.wrong,
      percent(before.wrong),
      within(before.wrongWithin),
      percent(after.wrong),
      within(after.wrongWithin),
    ],
    [
      say.harmed,
      `${whole(before.harmed)} (${percent(before.harmedShare, 3)})`,
      within(before.harmedWithin, 3),
      `${whole(after.harmed)} (${percent(after.harmedShare, 3)})`,
      within(after.harmedWithin, 3),
    ],
    [say.flagged, whole(before.flags.flagged), '', whole(after.flags.flagged), ''],
    [say.flaggedWrong, whole(before.flags.flaggedWrong), '', whole(after.flags.flaggedWrong), ''],
  ];
  const points = (share: number): string => signed(share * 100, view);
  return [
    ...columns(rows),
    say.change(points(change), points(from), points(to)),
    ...(from <= 0 && to >= 0 ? [say.uncertain] : []),
  ];
}

function answerLines({ before, after, bands }: AnswerTrial, view: View): string[] {
  const { say, whole, percent } = view;
  const row = (name: string, key: 'asked' | 'replacedRight' | 'right' | 'wrong'): string[] => [
    name,
    whole(before[key]),
    whole(after[key]),
  ];
  return [
    ...columns([
      ['', say.before, say.after],
      row(say.asked, 'asked'),
      row(say.right, 'right'),
      row(`  ${say.replacedRight}`, 'replacedRight'),
      row(say.settledWrong, 'wrong'),
      [say.loss, decimal(before.loss, view, 3), decimal(after.loss, view, 3)],
    ]),
    '',
    say.bands,
    ...columns([
      [say.band, say.answers, say.share],
      ...bands
        .filter(({ count }) => count > 0)
        .map(({ from, to, count, right }) => [
          `${decimal(from, view)}–${decimal(to, view)}`,
          whole(count),
          percent(right, 0),
        ]),
    ]),
  ];
}

const decimal = (value: number, { language }: View, decimals = 2): string =>
  value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

/** With its sign, in either direction. */
const signed = (value: number, view: View): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : '±'}${decimal(Math.abs(value), view)}`;
