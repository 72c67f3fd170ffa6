/**
 * Lines that come again on every page. Where form feeds tell the pages, what comes again at their rims is a running head or
 * foot. Where they are lost, a foot is known by its counter (the page number goes up by one and nothing else changes), and
 * a head by standing next to such a foot every time.
 */
import { groupsBy } from '../../groups.ts';
import { latin } from '../../latin.ts';
import { range } from '../../range.ts';
import { upTo } from '../../up-to.ts';
import { withoutLogo } from '../vocabulary/crests.ts';
import { areAlike, foldLine } from '../vocabulary/fold.ts';
import type { Line } from './lines.ts';

/** Lines at the head and the foot of a page where running lines may stand. */
const HEAD_LINES = 4;
const FOOT_LINES = 3;
/** Running lines are short. */
const LONGEST = 120;
/** Pages without marks are taken to have at least this many lines; a counter that comes sooner counts something else. */
const SHORTEST_PAGE = 12;
/** «Vävnämnden 2024-05-03 4» on three pages: a day and the number of the page count nothing else, be each item on a page of its own. */
const FEWEST_OF_DATE = 4;
const FEWEST_PAGES = 3;
/** A page that was broken off by hand has fewer lines. */
const SHORTEST_BROKEN = 6;
/** A line with one number is a foot only if it comes among the last lines of the document as well. */
const LAST_LINES = 2;
/** So many different lines at rims are remembered. Keeps hostile input linear. */
const MOST_GROUPS = 40;
/** The first running head is the letterhead: it stays, when it stands among so many first lines of the document. */
const LETTERHEAD_LINES = 8;

/** Which lines stand at the rim of a page; none in a document of one page. */
export function rimsOf(lines: readonly Line[]): boolean[] {
  const isOnePage = lines.at(-1)?.page === lines[0]?.page;
  const isFirst = (i: number) => lines[i - HEAD_LINES]?.page !== lines[i]?.page;
  const isLast = (i: number) => lines[i + FOOT_LINES]?.page !== lines[i]?.page;
  return lines.map((_, i) => !isOnePage && (isFirst(i) || isLast(i)));
}

/** Indexes of the running lines; `marks` are those of other lines that stand at the rim of a page, as page numbers do. */
export function runningLines(
  lines: readonly Line[],
  rims: readonly boolean[],
  marks: readonly number[],
): Set<number> {
  const keys = lines.map((line) =>
    line.text.length > LONGEST || SIGN_ALONE.test(line.text) ? undefined : keyOf(line),
  );
  const groups = grouped(keys);
  // What stands at rims and as often amid pages, «Beslut», «att bifalla förslaget», is no running head.
  const amid = groupsBy(
    [...keys.keys()].filter((i) => !rims[i]),
    (i) => keys[i],
  );
  const atRims = alikeAtRims(keys, rims)
    .filter(([first = 0, ...more]) => 2 * (amid.get(keys[first])?.length ?? 0) <= more.length)
    .flatMap((group) => recurring(group, lines));
  const led = ledLines(lines);
  const counted = groups.filter((group) => isCounter(group, lines)).flatMap(withoutLetterhead);
  const feet = [...new Set([...counted, ...pagedLines(lines), ...led])];
  const height = letterheadOf(lines);
  const last = lastFoot(lines, groups, new Set([...feet, ...marks]));
  const heads = [...headsBeside([...feet, ...marks], lines, keys, height), ...letterheads(keys, height)];
  return new Set([...atRims, ...feet, ...last, ...heads]);
}

/** The last line, words that are no sentence, where it comes again beside numbers of pages or lines of forms alone: «Ekby, vävarnas stad». */
function lastFoot(
  lines: readonly Line[],
  groups: readonly number[][],
  marks: ReadonlySet<number>,
): readonly number[] {
  const last = lines.length - 1;
  const isMotto = MOTTO.test(lines[last]?.text ?? '');
  const isBeside = (i: number) => i === last || marks.has(i - 1) || marks.has(i + 1);
  return (isMotto && groups.find((group) => group.at(-1) === last && group.every(isBeside))) || [];
}
const MOTTO = latin`/^\p{Lu}[^\s.!?:;]*(?: [^\s.!?:;]+){2,9}$/u`;

/** How many lines the letterhead has at most: none from the first item on, whose lines come again in other items. */
function letterheadOf(lines: readonly Line[]): number {
  const first = lines.findIndex(({ text }) => SIGNED.test(text));
  return first < 0 ? LETTERHEAD_LINES : Math.min(first, LETTERHEAD_LINES);
}

/** «§ 12» alone is the number of an item, wherever on the page it stands. */
const SIGN_ALONE = latin`/^[^\p{L}\p{N}]{0,4}§\s{0,2}\d{1,4}\W{0,2}$/u`;

/** What running lines have in common, whatever their numbers; but «KS § 12» and «KS § 13» are two items. */
const keyOf = ({ text }: Line): string => {
  const [, number = ''] = SIGNED.exec(text) ?? [];
  return foldLine(withoutLogo(text)).replace(/\d+/g, '#') + number.repeat(TIMES);
};
const SIGNED = latin`/^[^\p{L}\p{N}]{0,4}(?:\p{Lu}\p{L}{0,7}\s)?§\s{0,2}(\d{1,4})/u`;
/** So often, a number makes keys differ by more than a misread letter or two. */
const TIMES = 12;
/** The keys of the lines; none for a line that is too long. */
type Keys = readonly (string | undefined)[];

/** Groups of lines that are the same but for their numbers, two or more in each. */
function grouped(keys: Keys): number[][] {
  const lines = [...keys.keys()].filter((i) => keys[i] !== undefined);
  return [...groupsBy(lines, (i) => keys[i]).values()].filter((group) => group.length > 1);
}

/** Groups of lines at rims that are alike, whatever OCR made of a letter. */
function alikeAtRims(keys: Keys, rims: readonly boolean[]): number[][] {
  const groups: number[][] = [];
  keys.forEach((key, i) => {
    if (!rims[i] || key === undefined) return;
    const group = groups.slice(-MOST_GROUPS).find(([first = i]) => areAlike(keys[first], key));
    if (group) group.push(i);
    else groups.push([i]);
  });
  return groups;
}

const withoutLetterhead = (group: readonly number[]): number[] => group.filter((i) => i >= LETTERHEAD_LINES);

/** Of lines at rims, those that come on at least two pages, without the letterhead. */
function recurring(group: readonly number[], lines: readonly Line[]): number[] {
  const pages = new Set(group.map((i) => lines[i]?.page));
  return pages.size < 2 ? [] : withoutLetterhead(group);
}

/**
 * Indexes of lines that end in a page of so many, «EKBY KOMMUN PROTOKOLL 7 (46)», and then «PROTOKOLL 9 (46)»: they go up from the head
 * of the first page, however short each page is.
 */
function pagedLines(lines: readonly Line[]): number[] {
  const paged = lines.flatMap(({ text }, i) => {
    const [, word = '', page, all] = (text.length <= LONGEST && PAGE_OF.exec(text)) || [];
    return page ? [{ i, page: Number(page), of: `${word.toLowerCase()} ${all}` }] : [];
  });
  return [...groupsBy(paged, ({ of }) => of).values()]
    .filter(([first, ...more]) => first && first.i < LETTERHEAD_LINES && more.length > 0)
    .filter((group) => group.every(({ page }, k) => k === 0 || page > (group[k - 1]?.page ?? 0)))
    .flatMap((group) => withoutLetterhead(group.map(({ i }) => i)));
}

/** «EKBY KOMMUN PROTOKOLL 2» and «3» where the first page has «EKBY KOMMUN PROTOKOLL 1 (4)»: the words of its head, and pages that go up. */
function ledLines(lines: readonly Line[]): number[] {
  const head = lines
    .slice(0, LETTERHEAD_LINES)
    .map(({ text }) => text)
    .find((text) => PAGE_OF.test(text));
  const words = head?.replace(PAGES, '') ?? '';
  if (words.split(' ').length < FEWEST_WORDS) return [];
  const at = [...lines.keys()].filter((i) => lines[i]?.text.startsWith(words));
  const pages = at.map((i) =>
    Number(NUMBER.exec(lines[i]?.text.slice(words.length) ?? '')?.[1] ?? Number.NaN),
  );
  return pages.every((page, k) => k === 0 || page > (pages[k - 1] ?? page)) ? withoutLetterhead(at) : [];
}
const PAGES = /\d{1,3} ?[(/] ?\d{1,3}\)?$/;
const NUMBER = /^(\d{1,3})(?: ?[(/] ?\d{1,3}\)?)?$/;
/** Two words and the blank before the number. */
const FEWEST_WORDS = 3;
const PAGE_OF = latin`/(?<!\p{L})(\p{L}{2,}) (\d{1,3}) ?[(/] ?(\d{1,3})\)?$/u`;

/** Whether the lines differ in one number only, which goes up by one from line to line, a page apart. */
function isCounter(group: readonly number[], lines: readonly Line[]): boolean {
  const rows = group.map((i) => (lines[i]?.text.match(/\d+/g) ?? []).map(Number));
  const [first = []] = rows;
  const shortest =
    first.length >= FEWEST_OF_DATE && group.length >= FEWEST_PAGES ? SHORTEST_BROKEN : SHORTEST_PAGE;
  const apart = group.every((i, k) => k === 0 || i - (group[k - 1] as number) >= shortest);
  if (group.some((i) => lines[i]?.text.includes('§'))) return false;
  const isLast = (group.at(-1) as number) >= lines.length - LAST_LINES;
  if (!apart || (first.length < 2 && !isLast)) return false;
  const counters = first.map((_, column) =>
    rows.every((row, k) => row[column] === (first[column] as number) + k),
  );
  const constants = first.map((value, column) => rows.every((row) => row[column] === value));
  return counters.filter(Boolean).length === 1 && constants.filter((same) => !same).length === 1;
}

/** Before a page number that stands amid the head, so many lines are lines of the letterhead. */
const FEWEST_BEFORE = 2;

/** Lines beside a foot or page number, one after the other, that are like a line of the letterhead. */
function headsBeside(feet: readonly number[], lines: readonly Line[], keys: Keys, height: number): number[] {
  const letterhead = lines.slice(0, height).map(keyOf);
  const placeOf = (i: number) => letterhead.findIndex((key) => areAlike(key, keys[i]));
  // «Beslutande     Asta Ek (S)» beside another cell than that of the letterhead is no line of it.
  const isWhole = (i: number) => lines[i + 1]?.isRight !== true || placeOf(i + 1) >= 0;
  const isHead = (i: number) => i >= LETTERHEAD_LINES && i < lines.length && placeOf(i) >= 0 && isWhole(i);
  // Under a blank line what is no next line of the letterhead may stand in its place: «Beslutande» over another list.
  const goesOn = (i: number, k: number) =>
    k === 0 || lines[i]?.gap === 0 || placeOf(i) === placeOf(i - 1) + 1;
  return feet.flatMap((foot) => {
    const after = upTo(range(foot + 1, foot + 1 + HEAD_LINES), (i, k) => !isHead(i) || !goesOn(i, k));
    const above = range(Math.max(foot - HEAD_LINES, LETTERHEAD_LINES), foot).reverse();
    const before = upTo(above, (i) => !letterhead.includes(keys[i] ?? ''));
    // «PROTOKOLL     2(8)»: the words beside it are of the head, be they one cell.
    const isSure = before.length >= FEWEST_BEFORE || lines[foot]?.isRight === true;
    return [...after, ...(isSure ? before : [])];
  });
}

/** So many lines of the letterhead, one after the other as they stood there, are the head of another page. */
const SURE_HEAD_LINES = 3;

/** The lines of the letterhead where they come again in a row, whether or not a counter stands beside them or amid them. */
function letterheads(keys: Keys, height: number): number[] {
  const at = range(0, keys.length).filter((i) => !COUNTER.test(keys[i] ?? ''));
  const count = upTo(at, (i) => i >= height).length;
  const pairs = pairsOfPages(keys);
  const isAgain = (k: number, i: number) => {
    const key = keys[at[k] as number];
    return key !== undefined && key === keys[at[i] ?? -1];
  };
  const lengthAt = (from: number, i: number) =>
    upTo(range(from, count), (k) => !isAgain(k, i + k - from)).length;
  return range(count, at.length).flatMap((i) => {
    const longest = Math.max(0, ...range(0, count).map((from) => lengthAt(from, i)));
    const [first, last] = [at[i], at[i + longest - 1]];
    if (first === undefined || last === undefined) return [];
    const isPair = last === first + 1 && (isBrief(first, last, keys) || pairs.has(first));
    const isHead = longest >= SURE_HEAD_LINES || isPair;
    return isHead ? range(first, last + 1) : [];
  });
}

/**
 * The first of two lines that come on three pages or more, a number in one of them and blanks in both: «Garnrådet, möte 3» over «Ekby
 * vävare 2024».
 */
function pairsOfPages(keys: Keys): ReadonlySet<number> {
  const isPair = (i: number) => {
    const [over = '', under = ''] = [keys[i], keys[i + 1]];
    return `${over}${under}`.includes('#') && over.includes(' ') && under.includes(' ');
  };
  const at = range(0, keys.length - 1).filter(isPair);
  const groups = [...groupsBy(at, (i) => `${keys[i]}\n${keys[i + 1]}`).values()];
  const areApart = (group: readonly number[]) =>
    group.every((i, k) => k === 0 || i - (group[k - 1] as number) >= SHORTEST_BROKEN);
  return new Set(groups.filter((group) => group.length >= FEWEST_PAGES && areApart(group)).flat());
}

/** «EKBY KOMMUN» over «Vävnämnden PROTOKOLL 1/4»: two lines are enough where one of them has a number, and the other none. */
const isBrief = (first: number, last: number, keys: Keys): boolean => {
  const [over = '', under = ''] = [keys[first], keys[last]];
  return !over.includes('#') && under.includes('#') && over.includes(' ');
};

/** The number of a page alone, with that of the last or without. */
const COUNTER = /^ ?#(?: #)* ?$/;
