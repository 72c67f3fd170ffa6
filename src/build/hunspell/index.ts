/** Expands a Hunspell dictionary into all its forms, packed for the word check of `src/lexicon/`. Strings in, data out. */
import { titleCase } from '../../letters.ts';
import { FLAG } from '../../lexicon/flags.ts';
import type { CompoundRules } from '../../lexicon/rules.ts';
import { parseAffixes } from './affix-file.ts';
import { createFacts, jointStem } from './facts.ts';
import { inflect } from './inflect.ts';
import { compoundRules } from './rules.ts';
import { parseWords } from './word-file.ts';

export interface ExpandedDictionary {
  /** Forms in lower case with bits of `FLAG`, those of all spellings together. Expressions of several words are left out. */
  readonly forms: Map<string, number>;
  readonly exceptions: ReadonlyMap<string, number>;
  readonly rules: CompoundRules;
}

/**
 * All forms of a dictionary.
 *
 * @param aff - text of the `.aff` file; throws where it uses what the word check does not implement
 * @param dic - text of the `.dic` file
 */
export function expandDictionary(aff: string, dic: string): ExpandedDictionary {
  const affixes = parseAffixes(aff);
  const words = parseWords(dic, affixes.flags.forbidden);
  const factsOf = createFacts(affixes.flags);
  const forms = new Map<string, number>();
  const exceptions = new Map<string, number>();
  const stems: Record<string, string> = {};
  for (const readings of inflect(words, affixes)) {
    const { form } = readings;
    const facts = factsOf(readings);
    if (form.includes(' ')) continue;
    const lower = form.toLowerCase();
    const { bits, whole } = pack(form, lower, facts);
    forms.set(lower, (forms.get(lower) ?? 0) | bits | (whole ? 0 : FLAG.EXACT));
    if (!whole) exceptions.set(form, facts);
    const stem = facts & FLAG.MIDDLE ? jointStem(readings, affixes.flags) : undefined;
    if (stem !== undefined && stem !== form.slice(0, -1)) stems[form] = stem;
  }
  return { forms, exceptions, rules: compoundRules(affixes, stems) };
}

/** Bits that 16 can say of a form in small letters; the others need the table of exceptions. */
const LOWER_BITS = 0xffff & ~(FLAG.TITLE | FLAG.UPPER | FLAG.TITLE_BEGIN | FLAG.UPPER_BEGIN | FLAG.EXACT);

/** The bits for the lower-case form, and whether they say all that is known of the spelling. */
function pack(form: string, lower: string, facts: number): { bits: number; whole: boolean } {
  if (form === lower) return { bits: facts & LOWER_BITS, whole: (facts & ~LOWER_BITS) === 0 };
  const upper = facts & FLAG.UPPER;
  if (form === titleCase(lower)) return packCapital(facts, FLAG.TITLE, FLAG.TITLE_BEGIN, upper);
  if (form === lower.toUpperCase()) return packCapital(facts, FLAG.UPPER, FLAG.UPPER_BEGIN, upper);
  return { bits: upper, whole: false };
}

/** Bits that 16 can say of a form with capitals; a joint and the end of a rule matter in small letters only. */
const CAPITAL_BITS = FLAG.LOWER | FLAG.BEGIN | FLAG.UPPER | FLAG.KNOWN | FLAG.JOINT | FLAG.RULE_END;

function packCapital(
  facts: number,
  alone: number,
  begin: number,
  upper: number,
): { bits: number; whole: boolean } {
  const bits = (facts & FLAG.LOWER ? alone : 0) | (facts & FLAG.BEGIN ? begin : 0) | upper;
  return { bits, whole: (facts & ~CAPITAL_BITS) === 0 };
}
