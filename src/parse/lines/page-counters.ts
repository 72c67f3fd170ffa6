/**
 * Numbers of pages that stand alone with nothing to tell them from numbers of items, «2» over or beside «Vävnämnden     2024-05-03»:
 * they count from page to page, and the same lines of the running head stand beside each of them.
 */
import { latin } from '../../latin.ts';
import { range } from '../../range.ts';
import { foldLine } from '../vocabulary/fold.ts';
import type { Line } from './lines.ts';

const ALONE = /^\d{1,3}$/;
const HAS_WORD = latin`/\p{L}{4}/u`;
/** Numbers that come sooner count something else. */
const SHORTEST_PAGE = 5;
/** The head of the first page stands among so many lines. */
const FIRST_LINES = 8;
/** So many lines beside every number, or so many numbers with one, are a running head. */
const SURE = 2;
const MOST_NUMBERS = 200;

/** Indexes of such numbers. */
export function pageCounters(lines: readonly Line[]): readonly number[] {
  const alone = [...lines.keys()].filter((i) => ALONE.test(lines[i]?.text ?? ''));
  if (alone.length < SURE || alone.length > MOST_NUMBERS) return [];
  const first = alone.find((i) => i < FIRST_LINES);
  if (first === undefined) return [];
  const pages = countedFrom(first, alone, lines);
  return pages.length >= SURE && hasRunningHead(pages, lines) ? pages : [];
}

/** The numbers from the first on that go up by one, a page apart. */
function countedFrom(first: number, alone: readonly number[], lines: readonly Line[]): number[] {
  const pages = [first];
  for (const i of alone) {
    const last = pages.at(-1) as number;
    if (i - last >= SHORTEST_PAGE && numberAt(i, lines) === numberAt(last, lines) + 1) pages.push(i);
  }
  return pages;
}

const numberAt = (i: number, lines: readonly Line[]): number => Number(lines[i]?.text);

/** Whether the lines right over, or right under, the first number stand so at each of the others. */
function hasRunningHead(pages: readonly number[], lines: readonly Line[]): boolean {
  const keyAt = (i: number) => foldLine(lines[i]?.text ?? '').replace(/\d+/g, '#');
  const [first = 0, ...others] = pages;
  const isSame = (step: number) =>
    HAS_WORD.test(lines[first + step]?.text ?? '') &&
    others.every((i) => keyAt(i + step) === keyAt(first + step));
  const count = (direction: number) => range(1, SURE + 1).filter((k) => isSame(direction * k)).length;
  const most = Math.max(count(1), count(-1));
  return most >= SURE || (most > 0 && pages.length > SURE);
}
