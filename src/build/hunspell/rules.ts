/** Gathers what the word check needs beside the forms. */
import type { CompoundRules, Confusion, Pair } from '../../lexicon/rules.ts';
import type { AffixFile, Replacement, Suffix } from './affix-file.ts';

/**
 * The rules of a dictionary.
 *
 * @param stems - see `CompoundRules`
 */
export function compoundRules(
  { suffixes, flags, compoundRules: patterns, breaks, replacements }: AffixFile,
  stems: Readonly<Record<string, string>>,
): CompoundRules {
  const isJoint = ({ continuation }: Suffix): boolean => continuation.includes(flags.permit);
  return {
    patterns,
    breaks,
    confusions: replacements.map(confusion),
    stems,
    inflections: pairs(suffixes.filter(({ continuation }) => !continuation.includes(flags.onlyInCompound))),
    joints: pairs(suffixes.filter(isJoint)),
  };
}

/**
 * Hunspell up to early 2020 puts nothing in place of what stands at the start of a word, and the same for a replacement bound to an
 * end where it does not stand there (`AffixMgr::cpdrep_check`, `outstrings[type]`); later versions use the plain ones everywhere.
 */
const confusion = ({ written, meant, atStart, atEnd }: Replacement): Confusion => [
  written,
  atStart || atEnd ? '' : meant,
  atStart && atEnd ? meant : '',
];

/** The distinct changes that suffixes make, doing nothing among them. */
function pairs(suffixes: readonly Suffix[]): Pair[] {
  const distinct = new Map<string, Pair>([['/', ['', '']]]);
  for (const { strip, append } of suffixes) distinct.set(`${strip}/${append}`, [strip, append]);
  return [...distinct.values()];
}
