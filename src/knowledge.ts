/**
 * What is known of how Swedish minutes are built, as plain data: headings and their synonyms, labels of fields, offices,
 * months, words of decision. People keep it as YAML in `dictionaries/`; `readKnowledge` checks it and makes one value of
 * it, which goes into the packed model as JSON. The stages take it as an argument and know no word of Swedish themselves.
 */
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';

/** A kind of section with the headings that open it. */
export interface SectionKind {
  readonly kind: string;
  /** What stands in it: items with headings, short notices, or one text. */
  readonly holds: 'items' | 'notices' | 'text';
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
  'sidkant',
  'signatur',
  'tid',
  'underskrifter',
] as const;

/** What the value after a label is. */
export type Field = (typeof FIELDS)[number];

/** A label of a field: `role` is what people listed under it are; after a `bare` label the value may follow without a colon. */
export interface Label {
  readonly label: string;
  readonly field: Field;
  readonly role?: string;
  readonly bare?: boolean;
}

export interface Knowledge {
  readonly agenda: { readonly headings: readonly string[]; readonly starts: readonly string[] };
  /** Months and weekdays in their order, each with its forms. */
  readonly calendar: { readonly months: readonly Forms[]; readonly weekdays: readonly Forms[] };
  /** Words over the columns of tables of people, and what their cells say of presence. */
  readonly columns: {
    readonly absent: readonly string[];
    readonly group: readonly string[];
    readonly name: readonly string[];
    readonly no: readonly string[];
    readonly party: readonly string[];
    readonly present: readonly string[];
    readonly role: readonly string[];
    readonly yes: readonly string[];
  };
  readonly decisions: {
    readonly active: readonly string[];
    readonly auxiliaries: readonly string[];
    readonly bodies: readonly string[];
    readonly grounds: readonly string[];
    readonly negations: readonly string[];
    readonly participles: readonly string[];
    readonly passive: readonly string[];
    readonly phrases: readonly string[];
    readonly reflexive: readonly string[];
    readonly sure: readonly string[];
  };
  readonly documents: {
    readonly bodies: readonly string[];
    /** Kinds of document with the words that name them. */
    readonly kinds: Readonly<Record<string, Forms>>;
    readonly organisations: readonly string[];
  };
  readonly enumerators: {
    readonly misread: Readonly<Record<string, number>>;
    readonly sectionSigns: readonly string[];
    readonly words: readonly string[];
  };
  readonly labels: readonly Label[];
  readonly parties: readonly Forms[];
  readonly parts: readonly PartKind[];
  readonly phrases: {
    readonly abbreviations: readonly string[];
    readonly absentWords: readonly string[];
    readonly clauseWords: readonly string[];
    readonly clock: readonly string[];
    readonly closing: readonly string[];
    readonly fillers: readonly string[];
    readonly heldAt: readonly string[];
    readonly listWords: readonly string[];
    readonly noPerson: readonly string[];
    readonly nothing: { readonly starts: readonly string[]; readonly whole: readonly string[] };
    readonly opening: readonly string[];
    readonly placeWords: readonly string[];
    readonly presentWords: readonly string[];
    readonly rollWords: readonly string[];
    readonly signingRoles: readonly string[];
    readonly titleWords: readonly string[];
  };
  readonly roles: readonly Forms[];
  readonly sections: readonly SectionKind[];
}

/** Forms of one thing, the full word first. */
type Forms = readonly string[];

const words = z.array(z.string().min(1)).min(1);

/** The files, each with the shape of its YAML and how that becomes a part of `Knowledge`. */
const FILES = {
  agenda: z.strictObject({ headings: words, starts: words }),
  calendar: z.strictObject({ months: z.array(words).length(12), weekdays: z.array(words).length(7) }),
  columns: z.strictObject({
    absent: words,
    group: words,
    name: words,
    no: words,
    party: words,
    present: words,
    role: words,
    yes: words,
  }),
  decisions: z.strictObject({
    active: words,
    auxiliaries: words,
    bodies: words,
    grounds: words,
    negations: words,
    participles: words,
    passive: words,
    phrases: words,
    reflexive: words,
    sure: words,
  }),
  documents: z.strictObject({ bodies: words, kinds: z.record(z.string(), words), organisations: words }),
  enumerators: z.strictObject({
    misread: z.record(z.string().min(1), z.int().min(0)),
    sectionSigns: words,
    words,
  }),
  labels: z.array(
    z.strictObject({
      label: z.string().min(1),
      field: z.enum(FIELDS),
      role: z.string().min(1).exactOptional(),
      bare: z.boolean().exactOptional(),
    }),
  ),
  parties: z.array(words),
  parts: z
    .record(z.string(), words)
    .transform((kinds) => Object.entries(kinds).map(([kind, headings]) => ({ kind, headings }))),
  phrases: z.strictObject({
    abbreviations: words,
    absentWords: words,
    clauseWords: words,
    clock: words,
    closing: words,
    fillers: words,
    heldAt: words,
    listWords: words,
    noPerson: words,
    nothing: z.strictObject({ starts: words, whole: words }),
    opening: words,
    placeWords: words,
    presentWords: words,
    rollWords: words,
    signingRoles: words,
    titleWords: words,
  }),
  roles: z.array(words),
  sections: z
    .record(
      z.string(),
      z.strictObject({
        holds: z.enum(['items', 'notices', 'text']),
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
  const entries = Object.entries(FILES).map(([name, shape]) => [
    name,
    readFile(`${name}.yaml`, shape, files),
  ]);
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
    throw new Error(
      `${name}: unexpected text, expected YAML: ${cause instanceof Error ? cause.message : ''}`,
      { cause },
    );
  }
}
