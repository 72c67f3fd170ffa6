/** A user's additions, read from YAML. What is wrong with them is told with its line, all of it at once. */
import { type Document, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Knowledge } from '../knowledge.ts';
import type { Fault, Found, Wanted } from './faults.ts';
import { dataOf, offsetOf, type Path, placeIn } from './places.ts';
import { type Additions, additionsShape, KEYS } from './shape.ts';

export type ReadAdditions =
  | { readonly kind: 'additions'; readonly additions: Additions }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** The additions in a YAML text, for a knowledge that has some kinds of sections already. An empty text adds nothing. */
export function readAdditions(text: string, knowledge: Knowledge): ReadAdditions {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const wanted: Wanted = { kind: error.code === 'DUPLICATE_KEY' ? 'once' : 'yaml' };
    return faulty([{ ...placeIn(lines, error.pos[0]), at: '', wanted }]);
  }
  const value = dataOf(document);
  const result = additionsShape.safeParse(value ?? {});
  const faults = result.success
    ? withoutHolds(result.data, knowledge).map((path) => missing(path))
    : result.error.issues.flatMap((issue) => faultsOf(issue, value));
  if (!result.success || faults.length > 0)
    return faulty(faults.map((fault) => placed(fault, document, lines)).sort(byPlace));
  return { kind: 'additions', additions: result.data };
}

const byPlace = (a: Fault, b: Fault): number => a.line - b.line || a.column - b.column;

const faulty = (faults: readonly Fault[]): ReadAdditions => ({ kind: 'faulty', faults });

/** A fault before its place is known: of the value at a path, or of the key. */
interface Unplaced {
  readonly path: Path;
  readonly isKey?: boolean;
  readonly found?: Found;
  readonly wanted: Wanted;
}

/** Kinds of sections that are new and do not tell what they hold. */
const withoutHolds = ({ sections = {} }: Additions, knowledge: Knowledge): Path[] =>
  Object.entries(sections)
    .filter(([kind, { holds }]) => !holds && !knowledge.sections.some((known) => known.kind === kind))
    .map(([kind]) => ['sections', kind, 'holds']);

const missing = (path: Path): Unplaced => ({
  path: path.slice(0, -1),
  isKey: true,
  wanted: { kind: 'keys', keys: [String(path.at(-1))] },
});

function faultsOf(issue: z.core.$ZodIssue, value: unknown): Unplaced[] {
  const { path } = issue;
  const found = foundAt(path, value);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        isKey: true,
        found: { kind: 'text', text: key },
        wanted: { kind: 'keys', keys: KEYS[String(path[0] ?? '')] ?? [] },
      }));
    case 'invalid_value':
      return found
        ? [{ path, found, wanted: { kind: 'choice', choices: issue.values.map(String) } }]
        : [missing(path)];
    case 'too_small':
      return [{ path, ...(found && { found }), wanted: { kind: 'filled' } }];
    case 'invalid_type':
      return found || path.length === 0
        ? [{ path, ...(found && { found }), wanted: { kind: TYPES[issue.expected] ?? 'text' } }]
        : [missing(path)];
    default:
      return [{ path, ...(found && { found }), wanted: { kind: 'text' } }];
  }
}

const TYPES: Readonly<Record<string, 'list' | 'mapping' | 'boolean' | 'text'>> = {
  array: 'list',
  object: 'mapping',
  record: 'mapping',
  boolean: 'boolean',
  string: 'text',
};

/** What stands at a path; undefined where nothing does. */
function foundAt(path: Path, value: unknown): Found | undefined {
  const found = path.reduce(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  if (found === undefined) return undefined;
  if (Array.isArray(found)) return { kind: found.length === 0 ? 'empty' : 'list' };
  if (typeof found === 'object' && found !== null) return { kind: 'mapping' };
  return found === '' || found === null ? { kind: 'empty' } : { kind: 'text', text: String(found) };
}

function placed(
  { path, isKey = false, found, wanted }: Unplaced,
  document: Document,
  lines: LineCounter,
): Fault {
  const at = path
    .slice(0, isKey && found ? -1 : undefined)
    .map(String)
    .join('.');
  return { ...placeIn(lines, offsetOf(path, isKey, document)), at, ...(found && { found }), wanted };
}
