/**
 * Lists of those present in which an office stands over each name: «Ordförande», «Anna Ek», «Garnmästare», «Bo Alm». Where half of the
 * offices are known, so are the others, by standing there.
 */
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { withOffice } from '../attendance/offices-over.ts';
import type { Passage } from '../passages.ts';
import { looksLikeName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';

/** So many offices with their names are such a list. */
const FEWEST = 3;
const LONGEST_OFFICE = 60;
const BEHIND_NAME = / ?[,(]/;

/** The passages with each office behind the name that it stands over. */
export function withOfficesAbove(passages: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  const label = passages.findIndex((one) => one.label?.field === 'narvarande' && isLabelOnly(one));
  const below = passages.slice(label + 1);
  const pairs = label < 0 ? 0 : pairsIn(below);
  const offices = below.slice(0, 2 * pairs).filter((_, i) => i % 2 === 0);
  const known = offices.filter((office) => isKnown(office, vocabulary)).length;
  if (pairs < FEWEST || known * 2 < pairs) return passages;
  const holders = offices.map((office, i) => holder(below[2 * i + 1] as Passage, office));
  return [...passages.slice(0, label + 1), ...holders, ...below.slice(2 * pairs)];
}

/** How many times a name stands under what is none. */
function pairsIn(below: readonly Passage[]): number {
  const end = below.findIndex((one, i) => !(i % 2 === 0 ? mayBeOffice(one) : isName(one)));
  return Math.floor((end < 0 ? below.length : end) / 2);
}

const isName = ({ node, label, text }: Passage): boolean =>
  node.type === 'paragraph' && !label && looksLikeName(text.split(BEHIND_NAME, 1)[0] as string);

const mayBeOffice = (one: Passage): boolean =>
  (one.label?.field === 'person' && isLabelOnly(one)) ||
  (one.node.type === 'paragraph' &&
    !one.label &&
    one.text.length <= LONGEST_OFFICE &&
    !/[\d.:]/.test(one.text) &&
    !isName(one));

const isKnown = ({ label, text }: Passage, { knowledge }: Vocabulary): boolean =>
  label?.field === 'person' || rolesOf(knowledge).isRole(text.split(',', 1)[0] as string);

function holder(name: Passage, { text: office, span }: Passage): Passage {
  const text = withOffice(squash(name.text), squash(office));
  const whole = { start: span.start, end: name.span.end };
  return { ...name, text, lines: [{ text, span: whole }], span: whole };
}
