/** A page repaired as `clean` would, with and without what was learnt. */
import type { Decision } from '../document.ts';
import { countFlags, type FlagCounts } from '../evaluate/flags.ts';
import { type DocumentScore, scoreDocument } from '../evaluate/score.ts';
import type { Model } from '../model/model.ts';
import { applyDecisions } from '../repair/apply.ts';
import { repair } from '../repair/index.ts';
import type { Learned } from '../repair/learnt/learned.ts';
import type { Profile } from '../repair/learnt/profile.ts';
import { cleanText } from '../write/index.ts';
import type { Page, PrintedPage } from './page.ts';

/** What pages are repaired with. */
export interface Means {
  readonly model: Model;
  readonly profile?: Profile | undefined;
  readonly learned?: Learned | undefined;
}

/** What repair decides on a page with them. */
export const decisionsOn = ({ source }: Page, { model, profile, learned }: Means): readonly Decision[] =>
  repair(source, model, { profile, learned }).decisions;

/** A page's errors, and the questions that are asked on it. */
export interface Measured {
  readonly score: DocumentScore;
  readonly flags: FlagCounts;
}

/** How far a page is from its print after these decisions; lines and look-alike marks do not count. */
export function measured({ source, gold }: PrintedPage, decisions: readonly Decision[]): Measured {
  const text = cleanText(source, applyDecisions(source, decisions));
  return {
    score: scoreDocument(gold, source.text, text, { dehyphen: true, fold: true }),
    flags: countFlags(gold, source.text, decisions),
  };
}
