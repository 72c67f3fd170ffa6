/**
 * What Hunspell would say of a form exactly as it is spelt, from all ways to read it: does it stand alone, and which part
 * of a compound may it be? Bits of `src/lexicon/flags.ts`, all about this spelling. Follows `checkword`, `compound_check` and
 * `suffix_check` of Hunspell 1.7 (https://github.com/hunspell/hunspell), whose quirks are part of its verdicts.
 */
import { CLASS_BIT, CLASSES, FLAG, RARE } from '../../lexicon/flags.ts';
import type { SpecialFlags } from './affix-file.ts';
import type { Reading, Readings } from './inflect.ts';

/** A function that gives all bits of a form. It keeps what it found, as most forms have one reading like those of many others. */
export function createFacts(flags: SpecialFlags): (readings: Readings) => number {
  const found = new Map<string, number>();
  return (readings) => {
    const key = signature(readings);
    const known = key === undefined ? undefined : found.get(key);
    if (known !== undefined) return known;
    const facts = factsOf(readings, flags);
    if (key !== undefined) found.set(key, facts);
    return facts;
  };
}

/** The flags and the suffix of the only reading. */
function signature({ words, suffixed }: Readings): string | undefined {
  const reading = words[0] ?? suffixed[0];
  if (!reading || words.length + suffixed.length > 1 || reading.stem.hidden) return undefined;
  return `${reading.stem.flags} ${reading.suffix?.place ?? ''}`;
}

const factsOf = (readings: Readings, flags: SpecialFlags): number =>
  alone(readings, flags) |
  innerPart(readings, flags) |
  lastPart(readings, flags) |
  ruleClasses(readings, flags);

/** For a form that is a part before the last by a joint: the word that the joint is on (as a middle part, if it may be one). */
export const jointStem = (readings: Readings, flags: SpecialFlags): string | undefined => {
  const part = inner(readings, flags, flags.middle) ?? inner(readings, flags, flags.begin);
  return part?.suffix && part.stem.word;
};

function alone({ form, words, suffixed }: Readings, flags: SpecialFlags): number {
  if (words[0] && has(words[0], flags.forbidden)) return FLAG.FORBIDDEN | FLAG.KNOWN;
  const standing = words.filter((word) => !has(word, flags.needAffix) && !has(word, flags.onlyInCompound));
  const inflected = suffixed.find((reading) => !has(reading, flags.onlyInCompound));
  // A hidden word without a letter to make a capital of (*3g* for *3G*) is taken for an ordinary one.
  const isHidden = (reading?: Reading): boolean =>
    reading?.stem.hidden === true && form !== form.toLowerCase();
  const found = standing.find((word) => !isHidden(word)) ?? inflected;
  if (found && has(found, flags.forbidden)) return FLAG.FORBIDDEN | FLAG.KNOWN;
  const upper = isHidden(standing[0] ?? inflected) ? FLAG.UPPER : 0;
  if (found && !isHidden(found)) return upper | FLAG.LOWER;
  return upper | (words.length ? FLAG.KNOWN : 0);
}

function innerPart(readings: Readings, flags: SpecialFlags): number {
  const begin = inner(readings, flags, flags.begin);
  const middle = inner(readings, flags, flags.middle);
  const bits = (isFit(begin, flags) ? FLAG.BEGIN : 0) | (isFit(middle, flags) ? FLAG.MIDDLE : 0);
  return bits && (middle ?? begin)?.suffix ? bits | FLAG.JOINT : bits;
}

/** The reading as a first or a middle part: a word that may be one, or else a word with a suffix that makes such parts. */
function inner({ words, suffixed }: Readings, flags: SpecialFlags, position: string): Reading | undefined {
  const word = words.find((reading) => has(reading, position) && !has(reading, flags.needAffix));
  return (
    word ??
    suffixed.find((reading) => reading.suffix?.continuation.includes(flags.permit) && has(reading, position))
  );
}

function lastPart({ words, suffixed }: Readings, flags: SpecialFlags): number {
  const word = words.find((reading) => has(reading, flags.end) && !has(reading, flags.needAffix));
  const found = word ?? suffixed.find((reading) => mayEnd(reading, flags) && has(reading, flags.end));
  if (!found) return 0;
  if (!isFit(found, flags)) return FLAG.REFUSED_END;
  return has(found, flags.forceCapital) ? RARE.CAPITAL_END : FLAG.END;
}

/** Hunspell keeps words with a joint from the end of compounds, but for joints that only take letters off. */
const mayEnd = ({ suffix }: Reading, flags: SpecialFlags): boolean =>
  suffix?.append === '' || !suffix?.continuation.includes(flags.onlyInCompound);

/** Classes of the compound rules. There the last part may have a suffix, and only the first such reading counts. */
function ruleClasses({ words, suffixed }: Readings, flags: SpecialFlags): number {
  const plain = words.filter((word) => !has(word, flags.needAffix));
  const inflected = suffixed.find((reading) => mayEnd(reading, flags));
  const own = plain.reduce((bits, { stem }) => bits | classBits(stem.flags), 0);
  const borrowed = classBits(inflected?.stem.flags ?? '');
  const isSuffixed = own < CLASS_BIT && borrowed >= CLASS_BIT;
  const isEnd =
    plain.some((word) => has(word, flags.end) && !has(word, flags.forceCapital)) ||
    inflected?.stem.flags.includes(flags.end);
  return own | borrowed | (isSuffixed ? RARE.SUFFIXED : 0) | (isEnd ? FLAG.RULE_END : 0);
}

function classBits(flags: string): number {
  let bits = 0;
  for (const flag of flags) {
    const place = CLASSES.indexOf(flag);
    if (place >= 0) bits |= CLASS_BIT << place;
    else if (flag === 'j') bits |= FLAG.VERB;
    else if (flag === 'k') bits |= FLAG.ADJECTIVE;
  }
  return bits;
}

/** Whether the word has a flag, or the suffix brings it. */
const has = ({ stem, suffix }: Reading, flag: string): boolean =>
  stem.flags.includes(flag) || suffix?.continuation.includes(flag) === true;

/** Listed errors and hidden words are no parts of compounds. */
const isFit = (reading: Reading | undefined, flags: SpecialFlags): boolean =>
  reading !== undefined && !reading.stem.hidden && !reading.stem.flags.includes(flags.forbidden);
