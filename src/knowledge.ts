/**
 * What is known of how Swedish minutes are built, as plain data: headings and their synonyms, labels of fields, offices,
 * months, words of decision. People keep it as YAML in `dictionaries/`; `readKnowledge` checks it and makes one value of
 * it, which goes into the packed model as JSON. The stages take it as an argument and know no word of Swedish themselves.
 */
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { COLUMN_SETS, DECISION_SETS, PHRASE_SETS } from './knowledge-sets.ts';

/** A kind of section with the headings that open it. */
export interface SectionKind {
  readonly kind: string;
  /** What stands in it: items with headings, short notices, or one text. */
  readonly holds: 'items' | 'notices' | 'text';
  /** Whether it is an item itself in minutes whose items have no numbers. */
  readonly alsoItem?: boolean;
  /** Whether its headings stand within items as well. */
  readonly alsoPart?: boolean;
  readonly headings: readonly string[];
}

/** A kind of part within an item (decision, documents, votes …) with the headings that open it. */
export interface PartKind {
  readonly kind: string;
  readonly headings: readonly string[];
}

const FIELDS = [
  'anslag',
  'ansvarig',
  'blankett',
  'dagordning',
  'datum',
  'datum_och_tid',
  'diarienummer',
  'foredragande',
  'franvarande',
  'justerare',
  'justering',
  'klart',
  'narvarande',
  'nummer',
  'organ',
  'organisation',
  'paragrafer',
  'person',
  'plats',
  'plats_och_tid',
  'rostande',
  'sidkant',
  'signatur',
  'tid',
  'underskrifter',
  'utdrag',
] as const;

/** What the value after a label is. */
export type Field = (typeof FIELDS)[number];

/**
 * A label of a field: `role` is what people listed under it are; after a `bare` label the value may follow without a colon, and
 * one with `colon` is none without.
 */
export interface Label {
  readonly label: string;
  readonly field: Field;
  readonly role?: string;
  readonly bare?: boolean;
  readonly colon?: boolean;
}

/** Forms of one thing, the full word first; or words of one kind. */
type Forms = readonly string[];
type Sets<Names extends readonly string[]> = Readonly<Record<Names[number], Forms>>;

export interface Knowledge {
  /** Customary headings of items, and how others begin. */
  readonly agenda: { readonly headings: Forms; readonly starts: Forms };
  readonly calendar: {
    /** In their order, each with its forms. */
    readonly months: readonly Forms[];
    readonly weekdays: readonly Forms[];
    /** Before the day, after its number, after a weekday, and between two days. */
    readonly before: Forms;
    readonly ordinals: Forms;
    readonly endings: Forms;
    readonly and: Forms;
  };
  /** Words over the columns of tables of people, and what their cells say of presence. */
  readonly columns: Sets<typeof COLUMN_SETS>;
  readonly decisions: Sets<typeof DECISION_SETS>;
  readonly documents: {
    readonly bodies: Forms;
    /** Kinds of document with the words that name them. */
    readonly kinds: Readonly<Record<string, Forms>>;
    readonly organisations: Forms;
    readonly places: Forms;
  };
  readonly enumerators: {
    readonly misread: Readonly<Record<string, number>>;
    /** Words before § that send the reader to an item. */
    readonly referring: Forms;
    readonly sectionSigns: Forms;
    readonly words: Forms;
  };
  readonly labels: readonly Label[];
  readonly parties: readonly Forms[];
  readonly parts: readonly PartKind[];
  readonly phrases: Sets<typeof PHRASE_SETS>;
  readonly roles: readonly Forms[];
  readonly sections: readonly SectionKind[];
}

const words = z.array(z.string().min(1)).min(1);

/** A mapping of sets of words, each of them required. */
const sets = <Name extends string>(names: readonly Name[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, words])) as Record<Name, typeof words>);

/** The files, each with the shape of its YAML and how that becomes a part of `Knowledge`. */
const FILES = {
  agenda: z.strictObject({ headings: words, starts: words }),
  calendar: z.strictObject({
    months: z.array(words).length(12),
    weekdays: z.array(words).length(7),
    before: words,
    ordinals: words,
    and: words,
    endings: words,
  }),
  columns: sets(COLUMN_SETS),
  decisions: sets(DECISION_SETS),
  documents: z.strictObject({
    bodies: words,
    kinds: z.record(z.string(), words),
    organisations: words,
    places: words,
  }),
  enumerators: z.strictObject({
    misread: z.record(z.string().min(1), z.int().min(0)),
    referring: words,
    sectionSigns: words,
    words,
  }),
  labels: z.array(
    z.strictObject({
      label: z.string().min(1),
      field: z.enum(FIELDS),
      role: z.string().min(1).exactOptional(),
      bare: z.boolean().exactOptional(),
      colon: z.boolean().exactOptional(),
    }),
  ),
  parties: z.array(words),
  parts: z
    .record(z.string(), words)
    .transform((kinds) => Object.entries(kinds).map(([kind, headings]) => ({ kind, headings }))),
  phrases: sets(PHRASE_SETS),
  roles: z.array(words),
  sections: z
    .record(
      z.string(),
      z.strictObject({
        holds: z.enum(['items', 'notices', 'text']),
        alsoItem: z.boolean().exactOptional(),
        alsoPart: z.boolean().exactOptional(),
        headings: words,
      }),
    )
    .transform((kinds) => Object.entries(kinds).map(([kind, rest]) => ({ kind, ...rest }))),
} as const satisfies { [Name in keyof Knowledge]: z.ZodType<Knowledge[Name]> };

/** The file names that `readKnowledge` asks for. */
export const KNOWLEDGE_FILES: readonly string[] = Object.keys(FILES).map((name) => `${name}.yaml`);

/**
 * The knowledge in the given YAML texts, by file name (`sections.yaml` …); files of other names are left alone.
 * Throws an error that names the file and the entry when a file is missing, is no YAML or has another shape.
 */
export function readKnowledge(files: Readonly<Record<string, string>>): Knowledge {
  const read = (name: string, shape: z.ZodType) => [name, readFile(`${name}.yaml`, shape, files)];
  const entries = Object.entries(FILES).map(([name, shape]) => read(name, shape));
  return Object.fromEntries(entries) as unknown as Knowledge;
}

function readFile(name: string, shape: z.ZodType, files: Readonly<Record<string, string>>): unknown {
  const text = files[name];
  if (text === undefined) throw new Error(`${name}: unexpected absence, expected this dictionary file`);
  const result = shape.safeParse(yamlOf(name, text));
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`);
  throw new Error(`${name}: ${faults.join('; ')}`);
}

function yamlOf(name: string, text: string): unknown {
  try {
    return parseYaml(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : '';
    throw new Error(`${name}: unexpected text, expected YAML: ${why}`, { cause });
  }
}
