/**
 * Numbers at the start of lines that are steps of a sequence: § that was read as 8, $ or S (`8 12` between § 11 and
 * § 13), and a full stop that was read as a comma (`4,` between 3. and 5.). The numbering of the document is the evidence.
 */

import type { Replacement } from '../../document.ts';
import { latin } from '../../latin.ts';
import { range } from '../../range.ts';
import { type Line, opensLine, replacement } from './lines.ts';
import { namedSections } from './named.ts';
import { type Numbered, numberInLetters, SURE, seldomSign, wanting } from './wanting.ts';

/** What § is read as, by the number that follows; «33 §» has its sign behind. */
const SIGN = /^(\s*)([§$8S5&3%])( ?)(\d{1,3})(?![\d:/-]| ?§)/;
/** Behind the first number of several sections at once, `§ 11 - § 14`: the sign, if any, and the number of the last. */
const UP_TO = /^( [-–—] )([§$8S5&3%]?)( ?\d{1,3})(?![\d:/-])/;
/** The same behind its number, before a word: `34 8 Budget`. */
const SIGN_BEHIND = latin`/^(\s*\d{1,3} ?)([§$8S5&])(?= \p{L})/u`;
const STOP = latin`/^(\s*\d{1,3})([.,])(?= +\p{L})/u`;
/** What follows the number of a section that is divided again. */
const SUBDIVIDED = /^[.,] ?\d/;
/** A number may be this far ahead of the last one: items between may be missing from an extract. */
const FARTHEST_STEP = 5;
/** Weight of a chain that is a numbering and no accident. */
const ENOUGH = 4;

interface Step extends Numbered {
  readonly match: RegExpExecArray;
  readonly sure: boolean;
  /** Where in its line the signs or the stop of the numbering stand. */
  readonly marks: readonly number[];
}

/** What to do with signs and stops of numbered lines. */
export function sectionDecisions(lines: readonly Line[]): Replacement[] {
  const opening = lines.filter(opensLine);
  const behind = behindNumbers(opening);
  return [
    ...behind.flatMap((step) => mended(step, '§')),
    ...signDecisions(opening, behind),
    ...stopDecisions(opening),
  ];
}

/** Sections with their signs behind the numbers; one at least must be a sign, since results of games are numbers in two columns too. */
function behindNumbers(lines: readonly Line[]): Step[] {
  const chain = inSequence(stepsBefore(SIGN_BEHIND, isSure, lines));
  return chain.some(({ sure }) => sure) ? chain : [];
}

const isSure: SureMark = (sign) => sign === '§' || sign === '$';

/** Whether a mark is what it was read as. */
type SureMark = (mark: string | undefined) => boolean;

/** The lines whose number stands before a mark. */
const stepsBefore = (pattern: RegExp, isSureMark: SureMark, lines: readonly Line[]): Step[] =>
  lines.flatMap((line): Step[] => {
    const match = pattern.exec(line.text);
    if (!match) return [];
    const [, digits = '', mark] = match;
    const number = Number(digits);
    return [{ line, match, number, last: number, sure: isSureMark(mark), marks: [digits.length] }];
  });

function signDecisions(lines: readonly Line[], behind: readonly Step[]): Replacement[] {
  const counted = new Set([...plainNumbers(lines), ...behind.map(({ line }) => line)]);
  const steps = lines.flatMap((line): Step[] => {
    const match = SIGN.exec(line.text);
    return match && !counted.has(line) ? [signStep(line, match)] : [];
  });
  const chain = inSequence(steps);
  const found = withSubdivided(chain, steps);
  return [
    ...found.flatMap((step) => mended(step, '§')),
    ...wanting(chain, lines, seldomSign),
    ...namedSections(chain, lines),
  ];
}

function signStep(line: Line, match: RegExpExecArray): Step {
  const [first, before = '', sign] = match;
  const [, dash = '', lastSign = '', last = 0] = UP_TO.exec(line.text.slice(first.length)) ?? [];
  const number = Number(match[4]);
  return {
    line,
    match,
    number,
    last: Math.max(number, Number(last)),
    sure: isSure(sign),
    marks: [before.length, ...(lastSign ? [first.length + dash.length] : [])],
  };
}

/** The marks of a step that were read as something else. */
const mended = ({ line, marks }: Step, mark: string): Replacement[] =>
  marks
    .filter((at) => line.text[at] !== mark)
    .map((at) => replacement(line, at, at + 1, mark, SURE, 'number'));

/** Lines whose number stands as it should: «80» after «79», and «81» after that; there is no § 0 either. */
function plainNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let last = Number.NaN;
  for (const line of lines) {
    const number = Number(PLAIN.exec(line.text)?.[1] ?? Number.NaN);
    const isSign = SIGN.test(line.text);
    const isNext = number === last + 1 || (isSign && number % 10 === 0 && number < 100);
    if (isSign && !isNext) continue;
    if (isNext) found.add(line);
    if (!Number.isNaN(number)) last = number;
  }
  return found;
}

const PLAIN = /^\s*(\d{2,4})(?![\d:/-])/;

/** The steps of the chain and those that are parts of its sections: `88.2` between § 8 and § 9. */
function withSubdivided(chain: readonly Step[], steps: readonly Step[]): Step[] {
  const sections = new Set(chain);
  let section: Step | undefined;
  return steps.filter((step) => {
    if (sections.has(step)) section = step;
    return section === step || (section?.number === step.number && isSubdivided(step));
  });
}

const isSubdivided = ({ line, match }: Step): boolean => SUBDIVIDED.test(line.text.slice(match[0].length));

function stopDecisions(lines: readonly Line[]): Replacement[] {
  const chain = inSequence(stepsBefore(STOP, (stop) => stop === '.', lines));
  return [...chain.flatMap((step) => mended(step, '.')), ...wanting(chain, lines, numberInLetters)];
}

/**
 * The heaviest chain of steps, each a little ahead of the one before; none where too little speaks for a numbering.
 * A sure step weighs as much as two that are not.
 */
function inSequence(steps: readonly Step[]): Step[] {
  // The first of the heaviest chains to each number: what a later step may go on from.
  const heaviest = new Map<number, Chain>();
  let best: Chain | undefined;
  steps.forEach((step, i) => {
    const chain = longer(step, i, heaviest);
    if (chain.weight > (heaviest.get(step.last)?.weight ?? 0)) heaviest.set(step.last, chain);
    if (chain.weight > (best?.weight ?? 0)) best = chain;
  });
  return best && best.weight >= ENOUGH ? stepsOf(best) : [];
}

interface Chain {
  readonly step: Step;
  /** Which of the steps it is. */
  readonly at: number;
  readonly weight: number;
  readonly before: Chain | undefined;
}

/** The heaviest chain that a step goes on, the first of several. */
function longer(step: Step, at: number, heaviest: ReadonlyMap<number, Chain>): Chain {
  const [before] = range(step.number - FARTHEST_STEP, step.number)
    .flatMap((last) => heaviest.get(last) ?? [])
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  return { step, at, weight: (before?.weight ?? 0) + (step.sure ? 2 : 1), before };
}

function stepsOf(last: Chain): Step[] {
  const steps: Step[] = [];
  for (let chain: Chain | undefined = last; chain; chain = chain.before) steps.push(chain.step);
  return steps.reverse();
}
