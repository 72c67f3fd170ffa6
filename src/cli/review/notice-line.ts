/** What the last key did, on one line. */
import type { Notice } from '../../review/session.ts';
import type { Ruling } from '../../settle/ruling.ts';
import { clipped } from './cells.ts';
import type { ReviewTexts } from './texts.ts';
import type { View } from './view.ts';
import { changeWords } from './words.ts';

/** The line; empty where there is nothing to tell. */
export function noticeLine(notice: Notice | undefined, { say, width, paint }: View): string {
  if (!notice) return '';
  const line = clipped(sentence(notice, say), width);
  return notice.kind === 'decided' || notice.kind === 'undone' ? paint.green(line) : paint.yellow(line);
}

const SENTENCES = {
  'nothing-to-undo': 'nothingToUndo',
  'skipped-again': 'skippedAgain',
  'no-proposal': 'noProposal',
  'empty-text': 'emptyText',
  'no-line': 'noLine',
  'not-done': 'notDone',
  'unknown-key': 'unknownKey',
} as const satisfies Partial<Record<Notice['kind'], keyof ReviewTexts>>;

function sentence(notice: Notice, say: ReviewTexts): string {
  switch (notice.kind) {
    case 'decided':
      return say.decided(
        changes(notice.rulings, say),
        notice.rulings.length,
        say.scopes[notice.rulings[0]?.scope ?? 'here'],
      );
    case 'undone':
      return say.undone(changes(notice.rulings, say), notice.rulings.length);
    case 'refused':
      return say.refused(notice.settled[0]?.by ?? '?', changes(notice.settled, say));
    case 'no-alternative':
      return say.noAlternative(notice.number);
    case 'see-more':
      return say.seeMore(notice.shown, notice.needed);
    default:
      return say[SENTENCES[notice.kind]];
  }
}

function changes([first]: readonly Ruling[], say: ReviewTexts): string {
  if (!first) return '';
  const change = changeWords(first.before, first.text, say);
  return first.before === first.text ? `${change} ${say.asItStands}` : change;
}
