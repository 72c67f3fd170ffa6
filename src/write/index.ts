/**
 * The write stage: a cleaned document as the three files that a user gets. It makes their contents and names no folder;
 * putting them on a disk is for the callers.
 */
import type { Decision, Source } from '../document.ts';
import type { Minutes } from '../record/minutes.ts';
import { correctionMaker } from './corrections.ts';
import { recordYaml } from './yaml.ts';

export { type Correction, correctionId, corrections, questionFinding } from './corrections.ts';
export { withPlaces } from './field-places.ts';
export { type Place, placeFinder } from './place.ts';
export { reasonWords } from './reasons.ts';
export { REGISTER_SCHEMA_URL, registerYaml } from './register-yaml.ts';
export { cleanText } from './text.ts';
export { recordYaml, SCHEMA_URL } from './yaml.ts';

/** What the stages before have made of a document. */
export interface Writable {
  readonly source: Source;
  /** Of the bytes it was read from, in hexadecimal. */
  readonly sha256: string;
  readonly decisions: readonly Decision[];
  /** The clean text, with the line ends of the source. */
  readonly text: string;
  readonly minutes: Minutes;
}

/** One file to be: what is put behind the document's name, and the contents, for UTF-8. */
export interface Output {
  readonly suffix: Suffix;
  readonly body: string;
}

/** Every suffix that `write` may give. */
export const SUFFIXES = ['.txt', '.md', '.yaml', '.corrections.jsonl'] as const;
export type Suffix = (typeof SUFFIXES)[number];

/** The clean text (`.md` for Markdown), the record, and the corrections, one JSON object a line. Same document, same bytes. */
export const write = ({ source, sha256, decisions, text, minutes }: Writable): Output[] => [
  { suffix: source.format === 'markdown' ? '.md' : '.txt', body: text },
  { suffix: '.yaml', body: recordYaml(minutes) },
  { suffix: '.corrections.jsonl', body: lines(decisions, correctionMaker(source, sha256)) },
];

const lines = <T>(values: readonly T[], make: (value: T) => unknown): string =>
  values.map((value) => `${JSON.stringify(make(value))}\n`).join('');
