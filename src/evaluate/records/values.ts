/**
 * What is compared in a record. Records are taken as any YAML mapping, since people and other programs write them too: what
 * is missing, or is no list where there should be one, counts as nothing or as a list of one.
 */
import { letters, nameKey, wordsOf } from './likeness.ts';

/** A parsed record of any make. */
export type AnyRecord = Readonly<Record<string, unknown>>;

/** Fields of one value. */
export const SINGLE_FIELDS = ['datum', 'tid.start', 'tid.slut', 'plats'] as const;
export type SingleField = (typeof SINGLE_FIELDS)[number];

/** Fields of names: of those who were there, who were not, and who signed. */
export const NAME_FIELDS = ['deltagare', 'franvarande', 'signaturer'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

/** The mapping, or undefined if the value is none. */
export const asRecord = (value: unknown): AnyRecord | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as AnyRecord) : undefined;

/** The value at a path of keys. */
export const singleValue = (record: AnyRecord, field: SingleField): unknown =>
  field.split('.').reduce<unknown>((value, key) => asRecord(value)?.[key], record);

/** The names in a field: `{namn}` or bare; what is left blank is no name. */
export const namesIn = (record: AnyRecord, field: NameField): unknown[] =>
  listOf(record[field])
    .map((entry) => {
      const person = asRecord(entry);
      return person ? person.namn : entry;
    })
    .filter((name) => nameKey(name) !== '');

/** The headings of the items. */
export const headingsIn = (record: AnyRecord): unknown[] =>
  itemsOf(record)
    .map(({ rubrik }) => rubrik)
    .filter((heading) => letters(heading) !== '');

/** The decisions of all items. */
export const decisionsIn = (record: AnyRecord): unknown[] =>
  itemsOf(record)
    .flatMap(({ beslut }) => listOf(beslut))
    .filter((decision) => wordsOf(decision).length > 0);

/**
 * The items: `punkter` if the record has them all in one list, else those of its sections. A section with a number is an item
 * itself; short notices are none.
 */
function itemsOf({ punkter, sektioner }: AnyRecord): AnyRecord[] {
  const items = punkter ? listOf(punkter) : listOf(sektioner).flatMap(itemsOfSection);
  return items.flatMap((item): AnyRecord[] => {
    const found = asRecord(item);
    return found ? [found] : [];
  });
}

function itemsOfSection(value: unknown): unknown[] {
  const section = asRecord(value) ?? {};
  const own = section.nummer ? [section] : [];
  return section.typ === 'kortinformation' ? own : [...own, ...listOf(section.punkter)];
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
