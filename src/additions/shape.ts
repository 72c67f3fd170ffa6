/**
 * What a user may add to the knowledge of minutes, written once: as a zod schema that checks it, and from it as JSON Schema. Its
 * blocks are those of the files in `dictionaries/`, each of them optional.
 */
import * as z from 'zod';
import type { Field, Knowledge, Label } from '../knowledge.ts';

/** Headings, labels and offices beside those of the dictionaries. */
export interface Additions {
  readonly sections?: Readonly<Record<string, SectionAddition>>;
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  readonly labels?: readonly Label[];
  readonly roles?: readonly (readonly string[])[];
  readonly agenda?: Partial<Knowledge['agenda']>;
}

/** Headings for a kind of section; of a kind that is new, also what it holds. */
export interface SectionAddition {
  readonly holds?: 'items' | 'notices' | 'text';
  readonly alsoItem?: boolean;
  readonly alsoPart?: boolean;
  readonly headings: readonly string[];
}

/** What the value after a label is, by what the record makes of it. */
const FIELDS: Readonly<Record<Field, string>> = {
  anslag: 'notice board',
  ansvarig: 'who is responsible for an item',
  blankett: 'nothing: a line of a form',
  dagordning: 'the agenda',
  datum: 'the day',
  datum_och_tid: 'the day and the hours',
  diarienummer: 'diary number',
  foredragande: 'who presents an item',
  franvarande: 'people absent',
  justerare: 'people who adjust the minutes',
  justering: 'time and place of adjustment',
  klart: 'by when an item is to be done',
  narvarande: 'people present',
  nummer: 'number of the minutes',
  organ: 'the body that met',
  organisation: 'the organisation',
  paragrafer: 'the paragraphs of the minutes',
  person: 'one person present, whose office is the label or `role`',
  plats: 'the place',
  plats_och_tid: 'the place, the day and the hours',
  rostande: 'who voted and was not there',
  sidkant: 'nothing: page furniture',
  signatur: 'one who signs',
  tid: 'the hours',
  underskrifter: 'those who sign',
  utdrag: 'who is sent the minutes',
};

const words = (description: string) => z.array(z.string().min(1)).min(1).describe(description);

const section = z
  .strictObject({
    holds: z
      .enum(['items', 'notices', 'text'])
      .describe(
        'What stands in it. items: with numbers or headings; notices: short, mostly bullets; text: no further division. A kind that is new must have it.',
      )
      .exactOptional(),
    alsoItem: z
      .boolean()
      .describe('In minutes whose items have no numbers, it is one of them.')
      .exactOptional(),
    alsoPart: z.boolean().describe('The heading stands within items as well.').exactOptional(),
    headings: words('Headings that open it, matched whole, whatever their case.'),
  })
  .describe('A kind of section.');

const label = z
  .strictObject({
    label: z.string().min(1).describe('The label as printed, without its colon.'),
    field: z.enum(Object.keys(FIELDS) as Field[]).describe(
      `What the value after it is. ${Object.entries(FIELDS)
        .map(([field, meaning]) => `${field}: ${meaning}`)
        .join('; ')}.`,
    ),
    role: z.string().min(1).describe('What the people listed under it are.').exactOptional(),
    bare: z.boolean().describe('The value may follow after a blank, without a colon.').exactOptional(),
  })
  .describe('A label before a value.');

/** The shape of a block of additions. */
export const additionsShape: z.ZodType<Additions> = z
  .strictObject({
    sections: z
      .record(z.string().min(1), section)
      .describe('Kinds of sections, by what stands as `typ` in the record.')
      .exactOptional(),
    parts: z
      .record(z.string().min(1), words('Headings that open it.'))
      .describe('Kinds of parts of items (votes, documents …), with their headings.')
      .exactOptional(),
    labels: z.array(label).describe('Labels of fields.').exactOptional(),
    roles: z
      .array(words('The full word first, then its abbreviations.'))
      .describe('Offices and tasks at a meeting.')
      .exactOptional(),
    agenda: z
      .strictObject({
        headings: words('Customary headings of items.').exactOptional(),
        starts: words('How other headings of items begin.').exactOptional(),
      })
      .describe('Headings of items.')
      .exactOptional(),
  })
  .describe('What renskrift should know of minutes beside its dictionaries.');

/** Keys that a mapping may have, by the first key above it; the empty one is the top. */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': ['sections', 'parts', 'labels', 'roles', 'agenda'],
  sections: ['holds', 'alsoItem', 'alsoPart', 'headings'],
  labels: ['label', 'field', 'role', 'bare'],
  agenda: ['headings', 'starts'],
};

/** The shape as JSON Schema (draft 2020-12), with descriptions in English. */
export const additionsJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(additionsShape, { target: 'draft-2020-12' }),
});
