/** One configuration file: read, checked, and every value with its line. What is wrong is told with its place, all at once. */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { dataOf, offsetOf, type Path, placeIn } from '../../additions/places.ts';
import { systemCode, UserError } from '../../node/errors.ts';
import type { Context } from '../context.ts';
import { faultsOf } from './faults.ts';
import { PACKAGE, PACKAGE_KEY } from './find.ts';
import type { Setting } from './settings.ts';
import { configShape } from './shape.ts';

/** Where a value stands. */
export interface Origin {
  /** Absolute path of the file. */
  readonly path: string;
  readonly line: number;
}

export interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly origin: Origin;
}

export interface Override {
  readonly files: readonly string[];
  /** The folder that the globs start from. */
  readonly folder: string;
  readonly entries: readonly Entry[];
}

/** What one file says. */
export interface ConfigFile {
  readonly extends: readonly string[];
  /** Where they are named. */
  readonly extendsAt: Origin;
  readonly entries: readonly Entry[];
  readonly overrides: readonly Override[];
}

type Settings = ReadonlyMap<string, Setting>;
type Data = Readonly<Record<string, unknown>>;

/** Reads a configuration file. `from` is the place that named it. Throws a `UserError` for all that is wrong with it. */
export function readConfig(path: string, settings: Settings, context: Context, from?: Origin): ConfigFile {
  const lines = new LineCounter();
  const document = parseDocument(textOf(path, context, from), { lineCounter: lines, prettyErrors: false });
  const above: Path = basename(path) === PACKAGE ? [PACKAGE_KEY] : [];
  const place = (at: Path, isKey: boolean): number => offsetOf([...above, ...at], isKey, document);
  const data = checked(document, above, { settings, context, path, lines, place });
  const originOf = (at: Path): Origin => ({
    path,
    line: placeIn(lines, offsetOf([...above, ...at], true, document)).line,
  });
  const entriesOf = (values: Data, at: Path): Entry[] =>
    Object.entries(values)
      .filter(([key]) => settings.has(key))
      .map(([key, value]) => ({ key, value, origin: originOf([...at, key]) }));
  return {
    extends: listed(data.extends),
    extendsAt: originOf(['extends']),
    entries: entriesOf(data, []),
    overrides: ((data.overrides ?? []) as Data[]).map((values, i) => ({
      files: listed(values.files),
      folder: dirname(path),
      entries: entriesOf(values, ['overrides', i]),
    })),
  };
}

interface Checking {
  readonly settings: Settings;
  readonly context: Context;
  readonly path: string;
  readonly lines: LineCounter;
  readonly place: (at: Path, isKey: boolean) => number;
}

/** The file's data, if it is as it should be; an empty file sets nothing. */
function checked(document: Document, above: Path, { settings, context, path, lines, place }: Checking): Data {
  const { say } = context;
  const tell = (offset: number, words: string): string => {
    const { line, column } = placeIn(lines, offset);
    return `${path}:${line}:${column}: ${words}`;
  };
  const [error] = document.errors;
  if (error) {
    const wanted = error.code === 'DUPLICATE_KEY' ? say.config.once : say.config.yaml;
    throw new UserError(tell(error.pos[0], wanted));
  }
  const whole = dataOf(document) ?? {};
  const data = above.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], whole);
  const result = configShape(settings).safeParse(data);
  if (result.success) return result.data as Data;
  const faults = result.error.issues
    .flatMap((issue) => faultsOf(issue, data, settings, say))
    .map(({ at, isKey, words }) => ({ offset: place(at, isKey), words }))
    .sort((a, b) => a.offset - b.offset);
  throw new UserError(faults.map(({ offset, words }) => tell(offset, words)).join('\n'));
}

/** A setting that may be one value or a list of them, as a list. */
export const listed = (value: unknown): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as string];

function textOf(path: string, { say }: Context, from: Origin | undefined): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const place = from ? `${from.path}:${from.line}: ` : '';
    throw new UserError(`${place}${say.config.unreadable(path, code)}`, { cause: error });
  }
}
