/**
 * Names over the offices in which they sign, side by side: «Asta Ek     Bo Alm» over «Ordförande     Vävarförbundet», each office under its
 * name; or one after the other under «Underskrifter». They are read as «Asta Ek, Ordförande» and, for whom somebody signs, «Bo Alm
 * (Vävarförbundet)».
 */
import { latin } from '../../latin.ts';
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { range } from '../../range.ts';
import { upTo } from '../../up-to.ts';
import { isTitle, isUnlabelledName } from '../label-kinds.ts';
import { areOnOneLine, type Passage } from '../passages.ts';
import { looksLikeName } from '../persons/person-name.ts';
import { type Roles, rolesOf } from '../persons/roles.ts';

/** No more sign side by side. */
const MOST = 4;
/** An office begins so many characters from where its name does. */
const FARTHEST = 3;

/** The passages with each name and the office under it as one; a name alone is, right under such rows. */
export function withOfficesUnder(passages: readonly Passage[], { knowledge }: Vocabulary): Passage[] {
  const roles = rolesOf(knowledge);
  const read: Passage[] = [];
  let end = -1;
  for (let i = 0; i < passages.length; i++) {
    const stacked = stackedAt(passages, i, roles);
    const signers = stacked.length > 0 ? stacked : signersAt(passages, i, roles);
    if (signers.length > 1 || (signers.length === 1 && end === i)) {
      read.push(...signers);
      i += 2 * signers.length - 1;
      end = i + 1;
    } else read.push(passages[i] as Passage);
  }
  return read;
}

/** The names on the line that begins at a passage, each with its office; none unless every name has one. */
function signersAt(passages: readonly Passage[], from: number, roles: Roles): readonly Passage[] {
  const names = lineAt(passages, from);
  const offices = lineAt(passages, from + names.length);
  const areSigners =
    names.length === offices.length &&
    names.every((name, i) => isName(name) && isUnder(offices[i] as Passage, name)) &&
    offices.some((office) => isOffice(office, roles)) &&
    offices.every((office) => isOffice(office, roles) || isOrganisation(office));
  if (!areSigners) return [];
  return names.map((name, i) => signed(name, offices[i] as Passage, roles));
}

/** The names right under the title, or under what was read for it, each over its office: the last of these has no name under it. */
function stackedAt(passages: readonly Passage[], from: number, roles: Roles): readonly Passage[] {
  const over = passages[from - 1];
  const isTitled = over !== undefined && isTitle(over) && isLabelOnly(over);
  if (!isTitled && (over === undefined || over.label || isUnlabelledName(over))) return [];
  const rows = passages.slice(from, from + 2 * MOST_STACKED + 1);
  const isPair = (i: number) => {
    const [name, office] = [rows[i], rows[i + 1]];
    return name !== undefined && office !== undefined && isUnlabelledName(name) && isOffice(office, roles);
  };
  const starts = upTo(
    range(0, MOST_STACKED).map((k) => 2 * k),
    (i) => !isPair(i),
  );
  const fewest = isTitled ? FEWEST_STACKED : FEWEST_UNTITLED;
  if (starts.length < fewest || isUnlabelledName(rows[2 * starts.length])) return [];
  return starts.map((i) => signed(rows[i] as Passage, rows[i + 1] as Passage, roles));
}
const FEWEST_STACKED = 2;
const FEWEST_UNTITLED = 3;
const MOST_STACKED = 6;

/** The passages that begin on the printed line of one of them. */
function lineAt(passages: readonly Passage[], from: number): readonly Passage[] {
  const first = passages[from];
  return first ? upTo(passages.slice(from, from + MOST + 1), (one) => !areOnOneLine(first, one)) : [];
}

const isName = ({ label, lines, text }: Passage): boolean =>
  !label && lines.length === 1 && looksLikeName(text);

function isUnder({ node, lines }: Passage, name: Passage): boolean {
  const [upper, lower] = [name.node.position?.start, node.position?.start];
  if (!upper || !lower || lines.length > 1) return false;
  return lower.line === upper.line + 1 && Math.abs(lower.column - upper.column) <= FARTHEST;
}

/** «Ordförande», «Ordförande (ej § 7–8)», «justeringsperson», with nothing beside it. */
const isOffice = (passage: Passage, { isRole, isSignLabel }: Roles): boolean => {
  const office = passage.text.replace(OF_PARAGRAPHS, '');
  const isFree = passage.label === undefined || isLabelOnly(passage) || office !== passage.text;
  return isFree && (isRole(office) || isSignLabel(office));
};
const OF_PARAGRAPHS = latin`/ \(?(?:\p{Ll}{2,4} )?§{1,2} ?\d[\d ,–-]*\)?$/u`;

/** «Sveriges Lärare», «Kommunal» beside an office. */
const isOrganisation = ({ label, text }: Passage): boolean => !label && ORGANISATION.test(text);
const ORGANISATION = latin`/^\p{Lu}[\p{L}-]{2,30}(?: [\p{L}-]{2,30}){0,3}$/u`;

const signed = ({ node, text, lines, span }: Passage, office: Passage, roles: Roles): Passage => {
  const what = office.text.replace(OF_PARAGRAPHS, '');
  const both = isOffice(office, roles) ? `${text}, ${what}` : `${text} (${what})`;
  const whole = { start: span.start, end: office.span.end };
  return { node, text: both, lines: lines.map(() => ({ text: both, span: whole })), span: whole };
};
