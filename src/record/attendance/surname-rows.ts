/** Rows with the surname first and a comma after it, as registers have them: «Lindgärde, Asta lektor». */
import { latin } from '../../latin.ts';
import { beginsCapital } from '../../letters.ts';
import { isPeopleLabel, labelAt } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { TextLine } from '../passages.ts';
import { type Roles, rolesOf } from '../persons/roles.ts';

/** So many rows tell, if the words of all others are no names. */
const FEWEST = 3;
const NAME = String.raw`\p{Lu}[\p{L}-]*\p{Ll}(?: \p{Lu}[\p{L}-]*\p{Ll})?`;
const ROW = latin`/^(?<surname>${NAME}), (?<given>${NAME}),?(?<rest> (?:\p{Ll}{2,5}\. )?(?<office>\p{Ll}[\p{L}-]+).*)$/su`;

/** «Lindgärde, Asta (S), ordf.» */
const OF_PARTY = latin`/^(?<surname>${NAME}), (?<given>${NAME})(?<rest> ?\(\p{Lu}{1,4}\).*)$/su`;

/** Whether a row is one with its office or party behind the name. */
export const isSurnameRow = (text: string, { isRole }: Roles): boolean =>
  OF_PARTY.test(text) || isRole(ROW.exec(text)?.groups?.office ?? '');

/** The lines with the given names first, where all that begin with a capital are such rows; others go on the row above. */
export function withSurnamesLast(lines: readonly TextLine[], vocabulary: Vocabulary): readonly TextLine[] {
  const roles = rolesOf(vocabulary.knowledge);
  const named = lines.filter(({ text }) => beginsCapital(text) && !isPeopleLabel(labelAt(text, vocabulary)));
  if (named.length < FEWEST || !named.every(({ text }) => isSurnameRow(text, roles))) return lines;
  const turned: TextLine[] = [];
  for (const line of lines) {
    const [last] = turned.slice(-1);
    if (last && !beginsCapital(line.text))
      turned[turned.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else turned.push({ ...line, text: turn(line.text) });
  }
  return turned;
}

const turn = (text: string): string =>
  OF_PARTY.test(text)
    ? text.replace(OF_PARTY, '$<given> $<surname>$<rest>')
    : text.replace(ROW, '$<given> $<surname>,$<rest>');
