/** Who signs for which office where some of the names were lost: the list of those present tells whose office it is. */
import type { Knowledge } from '../../knowledge.ts';
import { foldLine } from '../../parse/vocabulary/fold.ts';
import type { Passage } from '../passages.ts';
import { rolesOf } from '../persons/roles.ts';
import { isSameOffice } from '../signatures/known-offices.ts';
import type { Passages } from './column.ts';
import { isRow } from './column-lines.ts';

/** Who signs: offices and names, and those who are known to hold offices or to adjust the minutes. */
export interface Signing {
  readonly offices: Passages;
  readonly signers: Passages;
  readonly present: Passages;
  readonly adjusters: Passages;
}

/**
 * The offices with their names, where these are fewer: of «Sekreterare» and «Ordförande» over «Bo Alm» alone he is the one that he is in
 * «Bo Alm (S), ordförande». An office whose holder does not sign has none; of the others the last get the names that are left, for it is
 * the first whose names are lost. Where more names are left than such offices, nothing is clear, and all stand in their order.
 */
export function byHolders(signing: Signing, knowledge: Knowledge): ReadonlyMap<Passage, Passage> {
  const { offices, signers } = signing;
  const holdersOf = holdersIn(signing, knowledge);
  const dealt = new Map<Passage, Passage>();
  const open = offices.filter((office) => {
    const holders = holdersOf(office);
    const own = signers.find((signer) => holders.includes(nameOf(signer)));
    if (own) dealt.set(office, own);
    return holders.length === 0;
  });
  const named = new Set(dealt.values());
  const left = signers.filter((signer) => !named.has(signer));
  const [rest, names] = left.length <= open.length ? [open, left] : [offices, signers];
  for (const [i, signer] of names.entries())
    dealt.set(rest[rest.length - names.length + i] as Passage, signer);
  return dealt;
}

/** The names of those who hold an office, or who adjust the minutes. */
function holdersIn({ present, adjusters }: Signing, knowledge: Knowledge) {
  const { fullForm } = rolesOf(knowledge);
  const officeIn = (words: string): string => foldLine(fullForm(words.trim()));
  const rows = present.flatMap(({ lines }) => lines).filter(({ text }) => !isRow(text));
  const people = rows.map((row) => {
    const [, ...told] = row.text.split(BEHIND_NAME);
    return { name: nameOf(row), offices: told.map(officeIn) };
  });
  return ({ label }: Passage): readonly string[] => {
    if (label?.field === 'signatur') return adjusters.map(nameOf);
    const office = officeIn(label?.printed ?? '');
    return people
      .filter(({ offices }) => offices.some((one) => isSameOffice(one, office)))
      .map(({ name }) => name);
  };
}

/** «Bo Alm (S), ordförande», «Bo Alm (S) – Ersättare: Cia Dal» */
const BEHIND_NAME = / ?[,()] ?| [–—-] /;
const nameOf = ({ text }: Pick<Passage, 'text'>): string => foldLine(text.split(BEHIND_NAME, 1)[0] as string);
