/**
 * Plain data as YAML that every reader takes for the same: YAML 1.2 and 1.1 alike (in 1.1, which PyYAML and many others
 * read, a bare `no` is false, `19:30` is 1170 and `2024-02-27` is a date object). Same value, same bytes.
 */

import { Document, isMap, isScalar, isSeq, Scalar, type YAMLMap } from 'yaml';
import { latin } from '../latin.ts';
import type { Minutes } from '../record/minutes.ts';

/** Maps of short scalars up to this many characters stand on one line: a person, a page. */
const FLOW_WIDTH = 100;

/**
 * What may not stand bare in a file: controls but for LF (U+0085 is a line break in YAML 1.1), line and paragraph
 * separators, lone surrogates, byte order marks and non-characters (YAML 1.1, section 5.1).
 */
const UNPRINTABLE = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Cs}\ufeff\ufffe\uffff]/gu;

/** Texts that neither block nor plain style brings back whole: white space at an end; and `=`, a tag in YAML 1.1. */
const FRAGILE = /^\s|[^\S\n]\n*$|^=$/u;

/** Texts that every reader takes for themselves between braces. */
const SAFE_IN_BRACES = latin`/^[\p{L}\p{N}][^?:,#{}[\]]*$/u`;

/** Where the JSON Schema is published: a file of the npm package, by the package's major version. */
export const SCHEMA_URL = 'https://unpkg.com/renskrift@0/dist/protokoll.schema.json';

/** Tells editors of the schema (github.com/redhat-developer/yaml-language-server). */
export const schemaLine = (url: string): string => `# yaml-language-server: $schema=${url}\n`;

/** A record as a YAML file, headed by a line that lets editors check and complete it. */
export const recordYaml = (minutes: Minutes): string => schemaLine(SCHEMA_URL) + toYaml(minutes);

/** The value as YAML text, keys in the order they have; texts that another reader could take for something else quoted. */
export function toYaml(value: unknown): string {
  const document = new Document(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  style(document.contents);
  const text = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
  return text.replace(UNPRINTABLE, escaped);
}

/** Settles how a node and all below it are written. The package's own walk takes as long as all the rest. */
function style(node: unknown, isRoot = true): void {
  if (isMap(node)) {
    if (!isRoot && isShort(node)) putInBraces(node);
    for (const { key, value } of node.items) {
      quoteIf(key, isUnsafe);
      style(value, false);
    }
  } else if (isSeq(node)) for (const item of node.items) style(item, false);
  else quoteIf(node, isUnsafe);
}

const isUnsafe = (text: string): boolean => text.search(UNPRINTABLE) >= 0 || FRAGILE.test(text);

/** Unprintable characters stand in quoted scalars alone, so these can be escaped in the finished text. */
function quoteIf(scalar: unknown, wantsQuotes: (text: string) => boolean): void {
  if (isScalar(scalar) && typeof scalar.value === 'string' && wantsQuotes(scalar.value)) {
    scalar.type = Scalar.QUOTE_DOUBLE;
  }
}

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;

const isShort = (map: YAMLMap): boolean =>
  fitsInBraces(map.items.map(({ key, value }) => [String(key), isScalar(value) ? value.value : undefined]));

/** Whether a map of these keys and scalars stands on one line; what is no scalar is undefined. */
export function fitsInBraces(entries: readonly (readonly [key: string, value: unknown])[]): boolean {
  let width = 0;
  for (const [key, value] of entries) {
    if (value === undefined || String(value).includes('\n')) return false;
    width += `${key}: ${value}, `.length;
  }
  return width <= FLOW_WIDTH;
}

function putInBraces(map: YAMLMap): void {
  map.flow = true;
  for (const { value } of map.items) quoteIf(value, (text) => !SAFE_IN_BRACES.test(text));
}
