/**
 * Lists in which the unit that each person comes from stands after the name with nothing between: «Anna Ek Medicinsk cellbiologi»,
 * «Bo Alm (sekr) Fysiologi». Most rows have it, and half of these in words with small letters, which no name has.
 */
import { latin } from '../../latin.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { TextLine } from '../passages.ts';
import { rolesOf } from './roles.ts';

const FEWEST = 3;
const NAME = String.raw`\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+`;
const ROW = latin`/^(?<name>${NAME})(?<note> \([^()]{1,40}\))? (?<unit>\p{Lu}\p{Ll}{3}[^().;:]*)$/u`;
const SMALL = latin`/ \p{Ll}{4}/u`;

/** The lines, units in brackets if the list has them. */
export function unitsApart(lines: readonly TextLine[], vocabulary: Vocabulary): readonly TextLine[] {
  const rows = lines.map(({ text }) => rowOf(text, vocabulary));
  const units = rows.flatMap((row) => row?.unit ?? []);
  const inWords = units.filter((unit) => SMALL.test(unit));
  const areUnits =
    lines.length >= FEWEST && units.length * 5 >= lines.length * 3 && inWords.length * 2 >= units.length;
  if (!areUnits) return lines;
  return lines.map((line, i) => {
    const { name, note = '', unit } = rows[i] ?? {};
    return unit ? { ...line, text: `${name}${note} (${unit})` } : line;
  });
}

/** The parts of a row; undefined where an office stands after the name: «Anna Maria Ek, tjänstgörande ersättare». */
function rowOf(text: string, { knowledge }: Vocabulary): Partial<Record<string, string>> | undefined {
  const { groups } = ROW.exec(text) ?? {};
  const unit = groups?.unit ?? '';
  const parts = [unit, unit.slice(unit.indexOf(' ') + 1), unit.slice(unit.lastIndexOf(' ') + 1)];
  const isOffice = parts.some(rolesOf(knowledge).isRole);
  return unit && !isOffice ? groups : undefined;
}
