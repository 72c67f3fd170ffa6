/**
 * The register of people as a YAML file. In a large archive it is most of what is written at the end, when there is nothing else to do,
 * and most of it are occurrences: a line each, of few different texts.
 */
import { remembered } from '../memo.ts';
import type { Occurrence, RegisteredPerson, StreamedRegister } from '../people/register.ts';
import { fitsInBraces, schemaLine, toYaml } from './yaml.ts';

/** Where the JSON Schema is published: a file of the npm package, by the package's major version. */
export const REGISTER_SCHEMA_URL = 'https://unpkg.com/renskrift@0/dist/personer.schema.json';

/** Texts that are remembered: names of records, days and offices. */
const REMEMBERED = 50_000;

/** The register, headed by a line that lets editors check it. Made person by person: the tree of all of them takes many times the memory of the text. */
export function registerYaml({ format, personer }: StreamedRegister): string {
  const inBraces = remembered(REMEMBERED, scalarInBraces);
  const entries: string[] = [];
  for (const person of personer) {
    entries.push(headOf(person));
    for (const occurrence of person.forekomster) entries.push(occurrenceYaml(occurrence, inBraces));
  }
  const people = entries.length > 0 ? `personer:\n${entries.join('')}` : toYaml({ personer: [] });
  return schemaLine(REGISTER_SCHEMA_URL) + toYaml({ format }) + people;
}

/** An entry up to its occurrences; all of it where there are none. */
function headOf(person: RegisteredPerson): string {
  const head = indented(toYaml([{ ...person, forekomster: [] }]), '  ');
  return person.forekomster.length > 0 ? head.replace(/ \[\]\n$/, '\n') : head;
}

/** The same as `toYaml` makes of it, from scalars that are made once. */
function occurrenceYaml(occurrence: Occurrence, inBraces: (text: string) => string): string {
  const entries = Object.entries(occurrence);
  if (!fitsInBraces(entries)) return indented(toYaml([occurrence]), BELOW);
  return `${BELOW}- { ${entries.map(([key, text]) => `${key}: ${inBraces(text)}`).join(', ')} }\n`;
}

/** Where occurrences stand: below a person, below the list of people. */
const BELOW = '      ';

const [OPENED, CLOSED] = ['- { x: ', ' }\n'];

/** A text as it stands between braces. */
const scalarInBraces = (text: string): string => toYaml([{ x: text }]).slice(OPENED.length, -CLOSED.length);

const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);
