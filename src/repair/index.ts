/**
 * The repair stage: what in a document was misread, and what stood there in print. A noisy channel with context (Kernighan,
 * Church & Gale 1990; Brill & Moore 2000): layout first, then word by word the candidates, the sentence as a lattice,
 * and the decisions.
 *
 * Its folders, each standing on those before: `text` cuts sentences and tokens, `channel` knows what letters are seen as, `learnt`
 * what a batch and people teach, `search` finds candidates, `weigh` judges them in their sentence and document, `decide` says what
 * becomes of a word; `layout` mends lines.
 */
import type { Decision, Repair, Source } from '../document.ts';
import type { Model } from '../model/model.ts';
import { decide } from './decide/decide.ts';
import { doubtsOf } from './decide/doubts.ts';
import { engineDoubt } from './decide/engine.ts';
import { type Surroundings, surroundingsOf } from './decide/surroundings.ts';
import { repairLayout } from './layout/index.ts';
import { thresholdsFor } from './learnt/document-thresholds.ts';
import type { Learned } from './learnt/learned.ts';
import type { Profile } from './learnt/profile.ts';
import { withoutOverlap } from './overlap.ts';
import type { Token } from './text/tokens.ts';
import { brokenDecision } from './weigh/broken.ts';
import { joiningDecision } from './weigh/divided.ts';
import { jointDecisions } from './weigh/joints.ts';
import { onesDecisions } from './weigh/ones.ts';
import { weighDocument } from './weigh/weigh-document.ts';

export interface RepairOptions {
  /** What the batch that the document belongs to teaches; nothing for a document by itself. */
  readonly profile?: Profile | undefined;
  /** What people's decisions, or pages whose print is known, have taught. */
  readonly learned?: Learned | undefined;
  /** Probability of being right from which a reading replaces what stands there, 0 to 1; the measured one unless told. */
  readonly replaceAbove?: number;
  /** Probability of being wrong from which a person is asked about a word. */
  readonly askAbove?: number;
}

/** Decides what to do with the words and marks of a document. Depends on its arguments alone. */
export function repair(source: Source, model: Model, options: RepairOptions = {}): Repair {
  const layout = repairLayout(source, model);
  const { text } = layout.source;
  const { tokens, words, finder } = weighDocument(source, text, model, options.profile, options.learned);
  const thresholds = thresholdsFor(finder.channel.survival, options);
  const surroundings = surroundingsOf(tokens);
  const wrong = doubtsOf({ tokens, surroundings, text, words, finder, profile: options.profile });
  const doubtOf = engineDoubt(source.scan);
  const decisions = tokens.flatMap((judged, i) => {
    const { token } = judged;
    // What is put together is so by the words alone: a question would take the place of that.
    const doubt = token.divided || token.broken ? 0 : doubtOf(token.span);
    const wrongIf = (right: number): number => wrong(i, right);
    const own = decide(judged, surroundings[i] as Surroundings, finder, thresholds, wrongIf, doubt);
    return ofWhole(token, own, source.text, text) ?? [];
  });
  const specks = layout.decisions.filter(({ reasons }) => reasons.includes('noise')).length;
  const joints = jointDecisions(tokens, text, model, specks, finder.channel.survival);
  const ones = onesDecisions(tokens, text, model, finder.channel.survival);
  const [replaced, asked] = [decisions.filter(isReplacement), decisions.filter((one) => !isReplacement(one))];
  // Where the layout says what a sign is, nobody needs to be asked about it.
  return {
    decisions: withoutOverlap([...replaced, ...layout.decisions, ...joints, ...ones, ...asked]),
    words,
  };
}

const isReplacement = ({ kind }: Decision): boolean => kind === 'replace';

/** The decision on a token, which puts together what a blank or a line end divided. `seen` is the source's text with the layout repaired. */
function ofWhole(token: Token, own: Decision | undefined, text: string, seen: string): Decision | undefined {
  if (token.divided) return joiningDecision(token, token.divided, own, text, seen);
  return token.broken ? brokenDecision(token, own, text) : own;
}
