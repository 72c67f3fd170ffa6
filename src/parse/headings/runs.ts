/**
 * Runs of numbers or letters that are not those of the document's items: within one item, or of a document that numbers its items with
 * nothing else. They are items if they look like headings with text under them, and lists if not.
 */
import { latin } from '../../latin.ts';
import { range } from '../../range.ts';
import type { Block } from '../blocks/blocks.ts';
import { hasNumber } from '../blocks/starts.ts';
import type { Enumerator, Style } from '../numbers/enumerators.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { isNumberedClause } from './numbered-clauses.ts';
import { hasRunInTitle } from './titles-below.ts';

const LONGEST_TITLE = 120;
/** So many numbers of a run may be missing between two. */
const MOST_MISSING = 2;
/** Letters may begin later, where the first were not read; then there must be as many. */
const LATEST_START = 3;
/** So many words with a full stop may be a heading with a speck behind it. */
const FEW_WORDS = 5;

/** A line of a run, with its number. */
export interface RunMember {
  readonly block: number;
  readonly number: Enumerator;
}

/** Runs that begin at 1 or a, the numbers going up without great gaps. */
export function runsOf(blocks: readonly Block[], { from, to }: Range, style: Style): RunMember[][] {
  const runs: RunMember[][] = [];
  for (let block = from; block < to; block++) {
    const number = blocks[block]?.numbers.find((reading) => reading.style === style && reading.doubt === 0);
    if (!number) continue;
    const value = number.path.at(-1) ?? 0;
    const last = runs.at(-1)?.at(-1)?.number.path.at(-1) ?? Number.POSITIVE_INFINITY;
    const strayed = value <= last ? beforeStray(runs.at(-1), value) : undefined;
    if (strayed) runs[runs.length - 1] = [...strayed, { block, number }];
    else if (value > last && value <= last + 1 + MOST_MISSING) runs.at(-1)?.push({ block, number });
    else if (value <= (style === 'letter' ? LATEST_START : 1))
      runs.push([...bareFirst(blocks, { from, to: block }, number), { block, number }]);
  }
  return runs;
}

/** «a Berättelse» before «b. Budget»: the first letter lost its full stop. */
function bareFirst(blocks: readonly Block[], { from, to }: Range, { style, path }: Enumerator): RunMember[] {
  if (style !== 'letter' || path[0] !== 2) return [];
  const block = range(from, to).findLast((i) => BARE_FIRST.test(blocks[i]?.text ?? ''));
  if (block === undefined) return [];
  const end = BARE_FIRST.exec(blocks[block]?.text ?? '')?.[0].length ?? 0;
  return [{ block, number: { style, printed: 'a', path: [1], end, doubt: 0 } }];
}
const BARE_FIRST = latin`/^[^\p{L}\p{N}]{0,4}a (?=\p{Lu}\p{Ll})/u`;

/** The blocks between which a run is looked for. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** «a.», «b.», «e.», «d.»: where the number before the last one is missing between them, the last was misread for it. */
function beforeStray(run: readonly RunMember[] = [], value: number): readonly RunMember[] | undefined {
  const [before, last] = run.slice(-2);
  if (!before || !last || before.number.path.at(-1) !== value - 2) return undefined;
  return [...run.slice(0, -1), { ...last, number: { ...last.number, path: [value - 1] } }];
}

const SMALL_TITLE = latin`/^\p{Ll}.*[\p{L}\p{N})]$/u`;
const isText = (text: string): boolean => text.endsWith('.') && latin`/^\p{Lu}\S* \S/u`.test(text);

/** Whether all are customary or small titles over their text or with it behind them, or three in four look like titles with text under them. */
export function areItems(
  blocks: readonly Block[],
  run: readonly RunMember[],
  to: number,
  vocabulary: Vocabulary,
): boolean {
  const wordsOf = ({ block, number }: RunMember) => blocks[block]?.text.slice(number.end) ?? '';
  if (run.some(({ block }) => isNumberedClause(blocks[block] as Block, vocabulary))) return false;
  const hasText = ({ block }: RunMember) => block + 1 < to && !hasNumber(blocks[block + 1] as Block);
  // «a) ordförande för ett år» over «Anna Ek valdes.», «a) beslut om namnet.» over «Det antogs.»
  const isTitle = (words: string) =>
    SMALL_TITLE.test(words) || (words.length <= LONGEST_TITLE && vocabulary.startsAgendaHeading(words));
  const isOver = (member: RunMember) =>
    isTitle(wordsOf(member)) && isText(blocks[member.block + 1]?.text ?? '');
  // «a) Nya nycklar. Styrelsen köper tio.»
  const isRunIn = (member: RunMember) => hasRunInTitle(wordsOf(member), vocabulary);
  if (run.length > 1 && run.every((member) => (hasText(member) && isOver(member)) || isRunIn(member)))
    return true;
  const count = run.filter((member) => looksLikeTitle(wordsOf(member)) && hasText(member)).length;
  const isLate = (run[0]?.number.path.at(-1) ?? 0) > 1;
  return run.length >= (isLate ? LATEST_START : 2) && count * 4 >= run.length * 3;
}

function looksLikeTitle(words: string): boolean {
  const isSentence = /[.?!;,]["”]?$/.test(words) && words.split(' ').length > FEW_WORDS;
  return words.length <= LONGEST_TITLE && latin`/^["”(]?\p{Lu}/u`.test(words) && !isSentence;
}
