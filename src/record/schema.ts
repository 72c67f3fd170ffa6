/**
 * The shape of a record, written once: as a zod schema that checks records, and from it as JSON Schema for everyone else. It
 * stands apart from the builder of records, so that zod is loaded only where a record is checked or the schema asked for.
 *
 * Where fields have a counterpart in OParl 1.1 (oparl.org/spezifikation) or Popolo (popoloproject.com), the description names it.
 */
import * as z from 'zod';
import { FORMAT, type Minutes } from './minutes.ts';

const text = () => z.string().min(1);
const texts = () => z.array(text());

const hours = z
  .strictObject({
    start: time(
      'When the meeting was opened; else the hour it was called for. OParl Meeting.start, its time.',
    ).exactOptional(),
    slut: time('When the meeting was closed. OParl Meeting.end, its time.').exactOptional(),
    utsatt: time('The hour the meeting was called for, where it was opened at another.').exactOptional(),
  })
  .describe('Hours of the meeting.');

function time(description: string): z.ZodString {
  return z
    .string()
    .regex(/^([01]\d|2[0-4]):[0-5]\d$/)
    .describe(description);
}

const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe(description);

const person = z
  .strictObject({
    namn: text().describe('The name as written. OParl and Popolo Person.name.'),
    grupp: text()
      .describe(
        'The group under which the name is listed, else the party in brackets. OParl Membership.onBehalfOf, Popolo Membership.on_behalf_of.',
      )
      .exactOptional(),
    roll: text()
      .describe('Office or capacity at the meeting, abbreviations in full. OParl and Popolo Membership.role.')
      .exactOptional(),
    anmarkning: text()
      .describe('What else is said: paragraphs, hours, substitution, “via Teams”.')
      .exactOptional(),
  })
  .describe('A person in a list of people. OParl and Popolo Person.');

const part = z
  .strictObject({
    typ: text().describe(
      'Kind of part: handlingar (OParl AgendaItem.auxiliaryFile), yrkanden (Popolo Motion), omrostning (Popolo VoteEvent), reservation and others of the dictionary.',
    ),
    rubrik: text().describe('Its heading, verbatim.'),
    text: z.string().describe('Its text, Markdown. Popolo Motion.text for yrkanden.'),
  })
  .describe('A part of an item with a heading of its own.');

const mention = z
  .strictObject({
    skrivet: text().describe('The short form as written. Popolo Person.other_names.name.'),
    namn: text().describe('The name as the document lists it. Popolo Person.name.'),
  })
  .describe('A person called by a short form.');

const shared = {
  nummer: text()
    .describe('The number as printed, without sign and full stop. OParl AgendaItem.number.')
    .exactOptional(),
  rubrik: text().describe('The heading, verbatim. OParl AgendaItem.name.').exactOptional(),
  diarienummer: text()
    .describe('Diary number printed in the heading. OParl Paper.reference, by AgendaItem.consultation.')
    .exactOptional(),
  foredragande: texts().describe('Who presented it, as written.').exactOptional(),
  ansvarig: text().describe('Who is responsible, as written.').exactOptional(),
  text: text().describe('Running text, Markdown (paragraphs and lists).').exactOptional(),
  beslut: texts()
    .describe('Decisions, verbatim, one an entry. OParl AgendaItem.resolutionText.')
    .exactOptional(),
  delar: z.array(part).describe('Parts with headings of their own, in order.').exactOptional(),
  personer: z
    .array(mention)
    .describe('Who is meant by short forms of names, each of which fits one person on the lists alone.')
    .exactOptional(),
};

const item = z
  .strictObject({
    ...shared,
    niva: z.int().min(2).describe('Level of an item within an item; 1 is not written.').exactOptional(),
    status: z.literal('inga').describe('The text states that there is nothing.').exactOptional(),
    klart: text().describe('By when it is to be done, as written.').exactOptional(),
  })
  .describe('An item of the agenda, or a short notice. OParl AgendaItem.');

const section = z
  .strictObject({
    typ: text().describe(
      'Kind of section: beslut, information, kortinformation … of the dictionary; arenden where none is printed.',
    ),
    ...shared,
    status: z
      .enum(['inga', 'otolkad'])
      .describe(
        'inga: the section states that there is nothing. otolkad: a heading was found and nothing under it understood.',
      )
      .exactOptional(),
    punkter: z.array(item).describe('Its items in the order of the document.'),
  })
  .describe('A section; one with a number is an item itself: OParl AgendaItem.');

const signature = z
  .strictObject({
    roll: text().describe('Office, or the words before the name, as written.').exactOptional(),
    namn: text().describe('The name; absent where the field for it was left blank.').exactOptional(),
  })
  .describe('Who signed.');

const place = z
  .strictObject({
    falt: text().describe('The value, as a JSON Pointer (RFC 6901) into this record.'),
    sida: z.int().min(1).describe('Page, from 1.'),
    rad: z.int().min(1).describe('Line of the file, from 1.'),
    start: z.int().min(0).describe('First UTF-16 code unit in the decoded file, from 0.'),
    slut: z.int().min(0).describe('The one after the last.'),
  })
  .describe('A value, and where it stands or was read from.');

const schema: z.ZodType<Minutes> = z
  .strictObject({
    format: z.literal(FORMAT).describe('Name and version of this format.'),
    kalla: z
      .strictObject({
        fil: z.string().describe('The file as the user calls it. OParl File.fileName.'),
        sha256: z.string().describe('SHA-256 of its bytes, hexadecimal.'),
        sidor: z.int().min(0).describe('Number of pages.'),
      })
      .describe('Where the record comes from. OParl Meeting.resultsProtocol.'),
    dokumenttyp: text().describe(
      'Kind of document: protokoll, minnesanteckningar and others of the dictionary; okand if it does not tell.',
    ),
    titel: text().describe('The title as printed. OParl Meeting.name.').exactOptional(),
    nummer: text().describe('Number of the minutes in their series, as printed.').exactOptional(),
    organisation: text().describe('Municipality, authority, association. OParl Body.name.').exactOptional(),
    organ: text()
      .describe(
        'The body that met, or what the meeting calls itself. OParl and Popolo Organization.name, by Meeting.organization.',
      )
      .exactOptional(),
    diarienummer: text().describe('Diary number of the minutes. OParl Paper.reference.').exactOptional(),
    paragrafer: text().describe('The paragraphs that the minutes hold, as printed.').exactOptional(),
    datum: day('Day of the meeting, ISO 8601. OParl Meeting.start, its date.').exactOptional(),
    datum_text: text().describe('The day as printed.').exactOptional(),
    datum_harlett: z.literal(true).describe('The year is not printed and was inferred.').exactOptional(),
    tid: hours.exactOptional(),
    plats: text().describe('Where the meeting was held. OParl Location.description.').exactOptional(),
    deltagare: z.array(person).describe('Those present. OParl Meeting.participant.'),
    franvarande: z.array(person).describe('Those noted as absent.'),
    dagordning: texts()
      .describe('The agenda where it is printed before the minutes, a line each. OParl AgendaItem.name.')
      .exactOptional(),
    sektioner: z.array(section).describe('Sections in the order of the document. OParl Meeting.agendaItem.'),
    signaturer: z.array(signature).describe('Signatures.'),
    justering: z
      .strictObject({
        justerare: z.array(person).describe('Chosen to adjust the minutes.'),
        uppgifter: texts()
          .describe('Time and place of adjustment, as printed with their labels.')
          .exactOptional(),
        anslag: texts()
          .describe('Notice board (Kommunallagen 8 kap. 12 §), as printed with their labels.')
          .exactOptional(),
      })
      .describe('Adjustment of the minutes (Kommunallagen 5 kap. 68-69 §§).')
      .exactOptional(),
    nasta_mote: z
      .strictObject({
        datum: day('Its day, ISO 8601. OParl Meeting.start, its date.').exactOptional(),
        datum_text: text().describe('Its day as printed.').exactOptional(),
        tid: hours.exactOptional(),
        text: text().describe('What is said of it.'),
      })
      .describe('The next meeting. OParl Meeting.')
      .exactOptional(),
    bilagor: texts().describe('Annexes, a line each. OParl File.name, by Meeting.auxiliaryFile.'),
    ovrigt: texts().describe('Text that no field is for. Nothing is dropped but page furniture.'),
    rattelser: z
      .strictObject({
        ersatta: z.int().min(0).describe('Corrections made.'),
        att_granska: z.int().min(0).describe('Corrections left for a person to decide.'),
      })
      .describe('Corrections of the text.'),
    platser: z
      .array(place)
      .describe('Where the values stand in the source, in the order of the record; written on request.')
      .exactOptional(),
  })
  .describe('Record of one meeting, made from its minutes by renskrift. OParl Meeting.');

/** The value as a record. Throws a `ZodError` that names the field if it has another shape. */
export const validateMinutes = (value: unknown): Minutes => schema.parse(value);

/** The value as a record, or what is wrong with it: the field and why. */
export function checkedMinutes(value: unknown): { readonly minutes: Minutes } | { readonly fault: string } {
  const { success, data, error } = schema.safeParse(value);
  if (success) return { minutes: data };
  const [issue] = error.issues;
  return { fault: [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ') };
}

/** The schema as JSON Schema (draft 2020-12), with descriptions in English. */
export const minutesJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(schema, { target: 'draft-2020-12' }),
});
