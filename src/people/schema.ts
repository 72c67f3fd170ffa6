/**
 * The shape of a register of people, written once, as that of the record is: a zod schema, and from it JSON Schema. Where fields
 * have a counterpart in Popolo (popoloproject.com/specs/person.html), the description names it.
 */
import * as z from 'zod';
import { CAPACITIES, REGISTER_FORMAT, type Register } from './register.ts';

const text = () => z.string().min(1);

const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe(description);

const count = (description: string) => z.int().min(1).describe(description);

const held = {
  organ: text()
    .describe('The body that met. Popolo Membership.organization; for an office Post.organization.')
    .exactOptional(),
  forst: day('Day of the first meeting that has it, ISO 8601. Popolo Membership.start_date.').exactOptional(),
  sist: day('Day of the last meeting that has it. Popolo Membership.end_date.').exactOptional(),
  antal: count('In how many records.'),
};

const spelling = z
  .strictObject({
    skrivet: text().describe('The spelling or short form as written. Popolo Person.other_names.name.'),
    antal: count('How often.'),
    grund: z
      .enum(['tecken', 'ocr', 'kortform'])
      .describe(
        'Why it is taken for the same person, who shares a group, office, body or record with it. tecken: it differs in case and marks on letters. ocr: in letters that OCR confuses. kortform: it is a short form that fits nobody else. Popolo Person.other_names.note.',
      ),
  })
  .describe('Another spelling of the name. Popolo Person.other_names.');

const role = z
  .strictObject({
    roll: text().describe('Office or capacity at the meeting. Popolo Membership.role.'),
    ...held,
  })
  .describe('An office in a body. Popolo Membership.');

const group = z
  .strictObject({
    grupp: text().describe('The group or party. Popolo Membership.on_behalf_of, or .organization.'),
    ...held,
  })
  .describe('A group or party, as listed in a body. Popolo Membership.');

const occurrence = z
  .strictObject({
    post: text().describe(
      'The record, as a path below the folder of the register. Popolo Person.sources.url.',
    ),
    datum: day('Day of the meeting, ISO 8601.').exactOptional(),
    som: z
      .enum(CAPACITIES)
      .describe('The field of the record that names the person. Popolo Person.sources.note.'),
    roll: text().describe('Office or capacity, as there.').exactOptional(),
    grupp: text().describe('Group or party, as there.').exactOptional(),
    skrivet: text().describe('The name as written there, if it is another.').exactOptional(),
  })
  .describe('A place in the records. Popolo Person.sources.');

const person = z
  .strictObject({
    id: text().describe('Made of the name; unique in the register. Popolo Person.id.'),
    namn: text().describe('The best evidenced spelling of the whole name. Popolo Person.name.'),
    skrivningar: z.array(spelling).describe('Other spellings. Popolo Person.other_names.').exactOptional(),
    roller: z.array(role).describe('Offices. Popolo Person.memberships.').exactOptional(),
    grupper: z.array(group).describe('Groups and parties. Popolo Person.memberships.').exactOptional(),
    forst: day('Day of the first meeting that names the person.').exactOptional(),
    sist: day('Day of the last one.').exactOptional(),
    forekomster: z
      .array(occurrence)
      .describe('Where the records name the person, in the order of days. Popolo Person.sources.'),
  })
  .describe('A person. Popolo Person.');

const schema: z.ZodType<Register> = z
  .strictObject({
    format: z.literal(REGISTER_FORMAT).describe('Name and version of this format.'),
    personer: z.array(person).describe('In the alphabet of their names, å, ä and ö last.'),
  })
  .describe(
    'Register of the people in a batch of minutes, made by renskrift. One spelling is one person; two spellings are, where there is evidence, and else two.',
  );

/** The value as a register. Throws a `ZodError` that names the field if it has another shape. */
export const validateRegister = (value: unknown): Register => schema.parse(value);

/** The schema as JSON Schema (draft 2020-12), with descriptions in English. */
export const registerJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(schema, { target: 'draft-2020-12' }),
});
