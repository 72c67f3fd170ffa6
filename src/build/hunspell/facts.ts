/**
 * What Hunspell would say of a form exactly as it is spelt, from all ways to read it: does it stand alone, and which
 * part of a compound may it be? Bits of `src/lexicon/flags.ts`, all about this spelling. Follows `checkword`, `compound_check`
 * and `suffix_check` of Hunspell 1.7 (https://github.com/hunspell/hunspell), whose quirks are part of the verdict.
 */
import { CLASS_BIT, CLASSES, FLAG, RARE } from '../../lexicon/flags.ts';
import type { AffixFile, SpecialFlags } from './affix-file.ts';
import { type Analyses, type Analysis, readingsOf } from './analyses.ts';
import type { DictionaryWord } from './word-file.ts';

export interface FormFacts {
  readonly form: string;
  readonly facts: number;
  /** For a form that is a middle part by a joint: the word that the joint is on. */
  readonly middleStem?: string;
}

/** All forms with what is known of them. */
export function* readForms(
  analyses: Analyses,
  words: readonly DictionaryWord[],
  affixes: AffixFile,
): Iterable<FormFacts> {
  for (const [form, numbers] of analyses) {
    const all = readingsOf(numbers, words, affixes);
    const readings = {
      form,
      words: all.filter(({ suffix }) => !suffix),
      suffixed: all.filter(({ suffix }) => suffix),
    };
    const facts = factsOf(readings, affixes.flags);
    const { begin, middle } = affixes.flags;
    const inner = partOf(readings, affixes.flags, facts & FLAG.MIDDLE ? middle : begin);
    if (!inner?.suffix || !(facts & (FLAG.BEGIN | FLAG.MIDDLE))) yield { form, facts };
    else if (facts & FLAG.MIDDLE) yield { form, facts: facts | FLAG.JOINT, middleStem: inner.stem.word };
    else yield { form, facts: facts | FLAG.JOINT };
  }
}

/** Readings without a suffix and with one, in the order in which Hunspell finds them. */
interface Readings {
  readonly form: string;
  readonly words: readonly Analysis[];
  readonly suffixed: readonly Analysis[];
}

/** All bits of a form. */
const factsOf = (readings: Readings, flags: SpecialFlags): number =>
  alone(readings, flags) |
  firstPart(readings, flags, flags.begin, FLAG.BEGIN) |
  firstPart(readings, flags, flags.middle, FLAG.MIDDLE) |
  lastPart(readings, flags) |
  ruleClasses(readings, flags);

/** The word of the dictionary that makes a form fit to be a first or middle part, if it is one. */
function partOf({ words, suffixed }: Readings, flags: SpecialFlags, position: string): Analysis | undefined {
  const word = words.find(({ stem }) => stem.flags.includes(position) && !stem.flags.includes(flags.needAffix));
  if (word) return word;
  return suffixed.find(
    ({ stem, suffix }) =>
      suffix?.continuation.includes(flags.permit) && (stem.flags + suffix.continuation).includes(position),
  );
}

function alone({ form, words, suffixed }: Readings, flags: SpecialFlags): number {
  if (words[0]?.stem.flags.includes(flags.forbidden)) return FLAG.FORBIDDEN | FLAG.KNOWN;
  const standing = words.filter(
    ({ stem }) => !stem.flags.includes(flags.needAffix) && !stem.flags.includes(flags.onlyInCompound),
  );
  const inflected = suffixed.find(
    ({ stem, suffix }) => !(stem.flags + (suffix?.continuation ?? '')).includes(flags.onlyInCompound),
  );
  // A hidden word without a letter to make a capital of (*3g* for *3G*) is taken for an ordinary one.
  const isHidden = ({ stem }: Analysis): boolean => stem.hidden && form !== form.toLowerCase();
  const found = standing.find((reading) => !isHidden(reading)) ?? inflected;
  if (found?.stem.flags.includes(flags.forbidden)) return FLAG.FORBIDDEN | FLAG.KNOWN;
  const capitals = (standing[0] ?? inflected) && isHidden((standing[0] ?? inflected) as Analysis) ? FLAG.UPPER : 0;
  if (found && !isHidden(found)) return FLAG.LOWER | capitals;
  return capitals | (words.length ? FLAG.KNOWN : 0);
}

function firstPart(readings: Readings, flags: SpecialFlags, position: string, bit: number): number {
  const part = partOf(readings, flags, position);
  return part && !isRefused(part, flags) ? bit : 0;
}

function lastPart({ words, suffixed }: Readings, flags: SpecialFlags): number {
  const word = words.find(({ stem }) => stem.flags.includes(flags.end) && !stem.flags.includes(flags.needAffix));
  const found =
    word ??
    suffixed.find(
      ({ stem, suffix }) =>
        mayEnd(suffix?.append, suffix?.continuation, flags) &&
        (stem.flags + (suffix?.continuation ?? '')).includes(flags.end),
    );
  if (!found) return 0;
  if (isRefused(found, flags)) return FLAG.REFUSED_END;
  return found.stem.flags.includes(flags.forceCapital) ? RARE.CAPITAL_END : FLAG.END;
}

/** Hunspell keeps joining forms from the end of compounds, but for those that only lose letters. */
const mayEnd = (append = '', continuation = '', flags: SpecialFlags): boolean =>
  append === '' || !continuation.includes(flags.onlyInCompound);

/** Classes of the compound rules. There the last part may have a suffix, and only the first such reading counts. */
function ruleClasses({ words, suffixed }: Readings, flags: SpecialFlags): number {
  const plain = words.filter(({ stem }) => !stem.flags.includes(flags.needAffix)).map(({ stem }) => stem.flags).join('');
  const first = suffixed.find(({ suffix }) => mayEnd(suffix?.append, suffix?.continuation, flags))?.stem.flags ?? '';
  const own = classBits(plain);
  const inflected = classBits(first);
  const isSuffixed = own < CLASS_BIT && inflected >= CLASS_BIT;
  return own | inflected | (isSuffixed ? RARE.SUFFIXED : 0) | ((plain + first).includes(flags.end) ? 0 : FLAG.LATER_END);
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

const isRefused = ({ stem }: Analysis, flags: SpecialFlags): boolean =>
  stem.hidden || stem.flags.includes(flags.forbidden);
