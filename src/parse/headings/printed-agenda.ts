/**
 * An agenda without numbers that is printed before the minutes: under «Dagordning» the headings that the items have further on,
 * one a line. It tells what the headings are, and is none of them.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { upTo } from '../../up-to.ts';
import type { Block } from '../blocks/blocks.ts';
import { hasNumber } from '../blocks/starts.ts';
import { fold, withoutSpecks } from '../vocabulary/fold.ts';
import { type LabelMatch, labelAt } from '../vocabulary/labels.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

export interface PrintedAgenda {
  /** Where the minutes themselves begin: the block after it; 0 if there is none. */
  readonly end: number;
  /** Whether a block stands in it. */
  readonly holds: (block: number) => boolean;
  /** Whether a text is one of its headings. */
  readonly has: (title: string) => boolean;
}

const LONGEST_TITLE = 100;
const FEWEST_TITLES = 2;
const ENDS_SENTENCE = /[.!?:;,]$/;

/** The agenda printed in the blocks; the first of its headings must come again right after it. */
export function printedAgenda(blocks: readonly Block[], vocabulary: Vocabulary): PrintedAgenda {
  const start = blocks.findIndex((block) => agendaLabel(block, vocabulary)?.end === block.text.length) + 1;
  const below = start > 0 ? blocks.slice(start) : [];
  const titles = upTo(below, (block) => !isTitle(block)).map(titleOf);
  const again = titles.findIndex((title, i) => i >= FEWEST_TITLES && title === titles[0]);
  const own = new Set(again < 0 ? [] : titles.slice(0, again));
  const end = again < 0 ? 0 : start + again;
  return {
    end,
    holds: (block) => block >= start && block < end,
    has: (title) => own.has(fold(title)),
  };
}

/** The label of an agenda, where a block begins with it. */
export function agendaLabel(block: Block, vocabulary: Vocabulary): LabelMatch | undefined {
  const label = block.label ?? labelAt(block.text.replace(dayOf(vocabulary.knowledge), ''), vocabulary);
  return label?.field === 'dagordning' && block.bullet === 0 ? label : undefined;
}

/** «Förteckning över styrelsens ärenden den 3 maj 2024». */
const dayOf = onceFor(
  ({ calendar }: Knowledge) => latin`/(?<=\S) (?:(?:${anyOf(calendar.before)}) )?\d{1,4}[ -][\w -]{4,20}$/`,
);

const isTitle = (block: Block): boolean =>
  !hasNumber(block) &&
  block.text.length <= LONGEST_TITLE &&
  !ENDS_SENTENCE.test(block.text) &&
  block.markup?.kind !== 'row';

const titleOf = ({ text, bullet }: Block): string => fold(withoutSpecks(text.slice(bullet)));
