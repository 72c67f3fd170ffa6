/** The knowledge as it stands in `dictionaries/`, and the fixtures; trees and records of texts that need no repair. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { parse as parseYaml } from 'yaml';
import type { Edited, Source } from '../../src/document.ts';
import { KNOWLEDGE_FILES, type Knowledge, readKnowledge } from '../../src/knowledge.ts';
import { markdown } from '../../src/markdown.ts';
import { parse } from '../../src/parse/index.ts';
import { read } from '../../src/read/index.ts';
import { type Item, type Minutes, type RecordResult, record } from '../../src/record/index.ts';

const DICTIONARIES = join(import.meta.dirname, '../../dictionaries');
const MINUTES = join(import.meta.dirname, '../../fixtures/minutes');

export const knowledge: Knowledge = readKnowledge(
  Object.fromEntries(KNOWLEDGE_FILES.map((name) => [name, readFileSync(join(DICTIONARIES, name), 'utf8')])),
);

/** Names of the cases. */
export const CASES: readonly string[] = readdirSync(MINUTES).sort();

export const fixture = (name: string, file: string): string =>
  readFileSync(join(MINUTES, name, file), 'utf8');

/** What a person says of a fixture. */
export interface Gold {
  readonly datum: string;
  readonly tid: { readonly start: string; readonly slut: string };
  readonly plats: string;
  readonly deltagare?: readonly { readonly namn: string }[];
  readonly franvarande?: readonly { readonly namn: string }[];
  readonly punkter: readonly { readonly rubrik: string; readonly beslut?: readonly string[] }[];
  readonly signaturer?: readonly { readonly namn: string }[];
}

export const goldOf = (name: string): Gold => parseYaml(fixture(name, 'gold.record.yaml'));

export function sourceOf(text: string, name = 'a.txt'): Source {
  const reading = read({ name, bytes: new TextEncoder().encode(text) }, markdown);
  if (reading.kind === 'unreadable') throw new Error(reading.finding.rule);
  return reading.source;
}

/** The text of a source with nothing repaired. */
export const untouched = ({ text }: Source): Edited => ({ text, edits: [] });

/** The tree of a text; Markdown if the file name says so. */
export const treeOf = (text: string, name?: string): Root => treeOfSource(sourceOf(text, name));

export const treeOfSource = (source: Source): Root =>
  parse({ edited: untouched(source), source, knowledge, markdown });

/** All that the record stage gives for a text. */
export const recorded = (text: string, name = 'a.txt'): RecordResult =>
  record(treeOf(text, name), {
    file: name,
    sha256: '0'.repeat(64),
    pages: 1,
    knowledge,
    corrections: { ersatta: 0, att_granska: 0 },
  });

/** The record of a text; Markdown if the file name says so. */
export const minutesOf = (text: string, name?: string): Minutes => recorded(text, name).minutes;

/** Rules of what is odd about a text. */
export const rulesOf = (text: string): string[] => recorded(text).findings.map(({ rule }) => rule);

/** All items, and sections that are items themselves, in order. */
export const itemsOf = ({ sektioner }: Minutes): Item[] =>
  sektioner.flatMap(({ typ: _typ, punkter, status: _status, ...own }) =>
    own.nummer === undefined ? punkter : [own, ...punkter],
  );

/** Headings of the items, with their numbers. */
export const headings = (minutes: Minutes): string[] =>
  itemsOf(minutes).map(({ nummer, rubrik }) => [nummer, rubrik].filter(Boolean).join(' '));

/** All decisions, in order. */
export const decisions = ({ sektioner }: Minutes): string[] =>
  sektioner.flatMap(({ beslut = [], punkter }) => [
    ...beslut,
    ...punkter.flatMap((item) => item.beslut ?? []),
  ]);

/** The record of minutes of an invented board: its name and the day, then the given lines. */
export const board = (...lines: readonly string[]): Minutes =>
  minutesOf(['Vävnämnden 2024-03-05', '', ...lines].join('\n'));

/** The names in a list of people. */
export const namesOf = (people: readonly { readonly namn?: string }[] = []): (string | undefined)[] =>
  people.map(({ namn }) => namn);

/** Minutes of an invented body: front matter that reads well, then the given lines. */
export const minutesWith = (...lines: readonly string[]): string => [...FRONT, ...lines].join('\n');

/** Front matter with one part of it written in another way. */
export const frontWith = (changes: Partial<Record<'when' | 'present', string>>): string =>
  [
    'Protokoll',
    'Vävstugans styrelse',
    '',
    changes.when ?? 'Datum: 2024-02-27',
    '',
    changes.present ?? 'Närvarande: Asta Lindgärde, Börje Tallmo',
    '',
    '1. Mötet öppnas',
    'Ordföranden hälsade välkommen.',
    '',
    '2. Vävstolen',
    'Den stora vävstolen är lagad.',
  ].join('\n');

const FRONT = [
  'Protokoll',
  'Vävstugans styrelse',
  '',
  'Datum: 2024-02-27',
  'Plats: Vävstugan',
  '',
  'Närvarande: Asta Lindgärde, Börje Tallmo',
  '',
];
