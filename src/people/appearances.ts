/** The people whom one record names: who, as what, in which body, on which day. */
import type { Item, Minutes, Person, Section } from '../record/minutes.ts';
import { looksLikeName } from '../record/persons/person-name.ts';
import { squash } from '../record/words.ts';
import type { Capacity } from './register.ts';

/** A person named in a field of a record. */
export interface Appearance {
  /** The name as written; of a short form the name that it stands for. */
  readonly name: string;
  /** The short form, where one is written. */
  readonly written?: string;
  /** What the caller calls the record. */
  readonly post: string;
  readonly date?: string;
  readonly body?: string;
  readonly as: Capacity;
  readonly role?: string;
  readonly group?: string;
}

/** The people in a record that the caller calls `post`, in the order of its fields. */
export function appearancesIn(post: string, minutes: Minutes): Appearance[] {
  const { datum, organ, deltagare, franvarande, justering, signaturer, sektioner } = minutes;
  const common = { post, ...(datum && { date: datum }), ...(organ && { body: organ }) };
  const listed =
    (as: Capacity) =>
    ({ namn, roll, grupp }: Person): Appearance => ({
      ...common,
      name: squash(namn).normalize('NFC'),
      as,
      ...(roll && { role: roll }),
      ...(grupp && { group: grupp }),
    });
  return [
    ...deltagare.map(listed('deltagare')),
    ...franvarande.map(listed('franvarande')),
    ...(justering?.justerare ?? []).map(listed('justerare')),
    ...signaturer.flatMap(({ namn }) => (namn === undefined ? [] : [listed('signaturer')({ namn })])),
    ...sektioner.flatMap((section) => [section, ...section.punkter]).flatMap((item) => inItem(item, listed)),
  ];
}

/** Who presents an item and answers for it, by whole names, and whom its short forms mean. Firms and bodies are no people. */
function inItem(
  { foredragande = [], ansvarig, personer = [] }: Item | Section,
  listed: (as: Capacity) => (person: Person) => Appearance,
): Appearance[] {
  return [
    ...foredragande.filter(looksLikeName).map((namn) => listed('foredragande')({ namn })),
    ...(ansvarig && looksLikeName(ansvarig) ? [listed('ansvarig')({ namn: ansvarig })] : []),
    ...personer.map(({ skrivet, namn }) => ({ ...listed('personer')({ namn }), written: skrivet })),
  ];
}
