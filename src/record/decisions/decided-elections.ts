/** Who was elected: «Omval på Anna Ek», «Suppleanter: Nyval av Bo Alm», «Kassör för 2 år – Omval av Bo Alm», «Sekreterare för mötet blev Anna Ek», «Kim Berg blev vice ordförande». */

import { latin } from '../../latin.ts';
import { beginsCapital } from '../../letters.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { type DecisionTest, type DecisionWords, pattern } from './decision-words.ts';

/** The test of the knowledge; a name is told by its capital in the sentence as it is written. */
export function electionTest(words: DecisionWords): DecisionTest {
  const { known, modals, relatives, isMain } = words;
  const elected = pattern(
    String.raw`^[^\p{L}]*(?:(?:${alternatives(known.electedAlso)})\s|(?:[\p{L}-]{1,30}\s){0,3}[\p{L}-]{1,30}:\s|(?:[\p{L}\d.-]{1,30}\s){1,8}?[–-]\s)?(?:${alternatives(known.elections).replaceAll(' ', INSERTED)})\s`,
  );
  const later = pattern(String.raw`^(?:(?!\s(?:${relatives})\s).)*\s(?:${modals})\s`);
  const all = pattern(String.raw`\s(?:${alternatives(known.electedAll)})(?!\p{L})`);
  const became = pattern(officeFirstOf(words));
  const chosen = pattern(nameFirstOf(words));
  const isNamed = (text: string, sentence: string) => {
    const [named] = became.exec(text) ?? [];
    if (named !== undefined && isMain(named)) return beginsCapital(sentence.slice(named.length));
    const [start] = elected.exec(text) ?? [];
    if (start === undefined || later.test(text)) return false;
    return HAS_CAPITAL.test(sentence.slice(start.length)) || all.test(text);
  };
  const terse = pattern(terseOf(words));
  const nobody = pattern(String.raw`^[^\p{L}]*(?:${alternatives(known.nobody)})\s`);
  return (text, sentence) =>
    isNamed(text, sentence) ||
    (chosen.test(text) && isMain(text)) ||
    (sentence.length <= LONGEST_TERSE && terse.test(flat(sentence)) && !nobody.test(text));
}

/** «Fyllnadsval, efter Anna Ek, av Bo Alm», «Omval (två år) av Bo Alm» */
const INSERTED = String.raw`(?:,\s[^,.;:]{1,40},|\s\([^()]{1,40}\))?\s`;
const LONGEST_TERSE = 300;
const HAS_CAPITAL = latin`/\p{Lu}/u`;

const officeFirstOf = ({ known }: DecisionWords): string =>
  String.raw`^[^\p{L}]*(?:[\p{L}-]{1,30}\s){0,4}?[\p{L}-]{0,30}(?:${alternatives(known.offices)})\.?(?:\s[\p{L}-]{1,30}){0,5}?\s(?:${alternatives(known.auxiliaries)})\s(?=\p{L})`;

const nameFirstOf = ({ known }: DecisionWords): string =>
  String.raw`^[^\p{L}]*[\p{L}-]{1,30}\s(?:[\p{L}-]{1,30}\s){0,4}?(?:${alternatives(known.auxiliaries)})\s(?:[\p{L}-]{1,30}\s){0,2}?[\p{L}-]{0,30}(?:${alternatives(known.offices)})(?!\p{L})`;

/** «Ada till ordförande», «AE till kassör och BA till sekreterare.»: names and offices, and nothing else. */
const terseOf = ({ known, and }: DecisionWords): string => {
  const as = alternatives(known.electedAs);
  const name = String.raw`\p{Lu}[\p{L}.'-]{0,30}(?:\s\p{Lu}[\p{L}.'-]{0,30}){0,3}`;
  const office = String.raw`(?:\p{Ll}{2,20}\s){0,2}?\p{Ll}{0,30}(?:${alternatives(known.offices)})(?:\s(?:${alternatives(known.electedBoth)})\s\p{Ll}{3,30})?`;
  const next = String.raw`(?:,|,?\s(?:${and}))?\s`;
  return String.raw`^${name}(?:${next}${name}){0,3}?\s(?:${as})\s${office}(?:${next}${name}\s(?:${as})\s\p{Ll}[\p{Ll} ]{2,40}){0,4}\.?$`;
};
