/**
 * The way of one document, and the page to read first. Each stage is a folder with one function and one result; nothing
 * goes back from a later stage to an earlier one, and nothing here knows of files or terminals.
 *
 *     read ──► repair ──► settle ──► parse ──► record ──► write
 *     bytes    decisions  people's   tree      minutes    three files
 *
 * `clean` goes the way in one call and ends before `write`, which is for those who want files; `processor.ts` goes it as
 * a unified processor, whose end product is the record as YAML.
 */
// biome-ignore lint/correctness/noNodejsModules: a pure function of its argument, and nothing else from there
import { createHash } from 'node:crypto';
import type { Cleaned, Transcript, Unreadable } from './cleaned.ts';
import type { Decision } from './document.ts';
import type { MarkdownSupport } from './markdown.ts';
import type { Model } from './model/model.ts';
import { parse } from './parse/index.ts';
import { type Input, read, type ScanReader } from './read/index.ts';
import { type RecordResult, record } from './record/index.ts';
import { applyDecisions } from './repair/apply.ts';
import { type RepairOptions, repair } from './repair/index.ts';
import { settle } from './settle/index.ts';
import type { Standing } from './settle/standing.ts';
import { cleanText } from './write/text.ts';

export interface CleanOptions extends RepairOptions {
  /** What reads Markdown; without it, a Markdown document is a misuse and throws. */
  readonly markdown?: MarkdownSupport | undefined;
  /** What reads OCR with positions; without it, such a document is unreadable. */
  readonly scans?: ScanReader | undefined;
  /** What people decided before; nothing unless told. */
  readonly standing?: Standing | undefined;
}

/**
 * Cleans one document, given as bytes or as text. The result depends on the arguments alone; whatever is wrong with the
 * document is in the result, and nothing is thrown.
 */
export function clean(input: Input | string, model: Model, options: CleanOptions = {}): Cleaned | Unreadable {
  const transcript = transcribe(typeof input === 'string' ? inputOf(input) : input, model, options);
  if (transcript.kind === 'unreadable') return transcript;
  const { minutes, places, findings } = recordOf(transcript, model);
  const { sha256, source, repair, edited, tree } = transcript;
  const text = cleanText(source, edited);
  const all = [...transcript.findings, ...findings];
  return { kind: 'cleaned', sha256, text, minutes, ...repair, source, edited, tree, places, findings: all };
}

/** read ──► repair ──► settle ──► parse */
export function transcribe(input: Input, model: Model, options: CleanOptions): Transcript | Unreadable {
  const { markdown, scans } = options;
  const reading = read(input, markdown, scans);
  if (reading.kind === 'unreadable') return reading;
  const { source } = reading;
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  const settled = settle(source, sha256, repair(source, model, options), options.standing);
  const edited = applyDecisions(source, settled.repair.decisions);
  const tree = parse({ edited, source, knowledge: model.knowledge, markdown });
  const findings = [...reading.findings, ...settled.findings];
  return { kind: 'transcribed', sha256, source, repair: settled.repair, edited, tree, findings };
}

/** record */
export function recordOf({ source, sha256, repair, tree }: Transcript, { knowledge }: Model): RecordResult {
  const count = (kind: Decision['kind']): number => repair.decisions.filter((d) => d.kind === kind).length;
  const corrections = { ersatta: count('replace'), att_granska: count('ask') };
  return record(tree, { file: source.name, sha256, pages: source.pages.length, knowledge, corrections });
}

const inputOf = (text: string): Input => ({ name: '-', bytes: new TextEncoder().encode(text) });
