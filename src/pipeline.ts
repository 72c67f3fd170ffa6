/**
 * The way of one document, and the page to read first. Each stage is a folder with one function and one result; nothing
 * goes back from a later stage to an earlier one, and nothing here knows of files or terminals.
 *
 *     read ──► repair ──► parse ──► record ──► write
 *     bytes    decisions  tree      minutes    three files
 *
 * `clean` goes the way in one call and ends before `write`, which is for those who want files; `pipeline` goes it as a
 * unified processor, whose end product is the record as YAML.
 */
// biome-ignore lint/correctness/noNodejsModules: a pure function of its argument, and nothing else from there
import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { type Processor, unified } from 'unified';
import type { Decision, Edited, Repair, Source } from './document.ts';
import type { Finding, Language } from './messages.ts';
import type { Model } from './model/model.ts';
import { parse } from './parse/index.ts';
import { compiler, messenger, parser, recorder } from './plugins.ts';
import { type Input, read } from './read/index.ts';
import { type RecordResult, record } from './record/index.ts';
import { applyDecisions } from './repair/apply.ts';
import { type RepairOptions, repair } from './repair/index.ts';
import { cleanText, recordYaml } from './write/index.ts';

/** What a document became. */
export interface Cleaned extends RecordResult {
  readonly kind: 'cleaned';
  /** The clean text, with the line ends and page breaks of the source. */
  readonly text: string;
  /** What was replaced, and what a person is asked. */
  readonly decisions: readonly Decision[];
  /** Number of words that repair looked at. */
  readonly words: number;
  readonly source: Source;
  /** The clean text in normal form, with the way back to the source. */
  readonly edited: Edited;
  /** The clean text as a tree (mdast) with positions in the source. */
  readonly tree: Root;
  /** What there is to say about the document, from all stages. */
  readonly findings: readonly Finding[];
}

/** A document that is no text, and why. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly finding: Finding;
}

/**
 * Cleans one document, given as bytes or as text. The result depends on its arguments alone; whatever is wrong with the
 * document is in the result, and nothing is thrown.
 */
export function clean(
  input: Input | string,
  model: Model,
  options: RepairOptions = {},
): Cleaned | Unreadable {
  const transcript = transcribe(typeof input === 'string' ? inputOf(input) : input, model, options);
  if (transcript.kind === 'unreadable') return transcript;
  const { source, repair, edited, tree } = transcript;
  const recorded = recordOf(transcript, model);
  return {
    ...recorded,
    kind: 'cleaned',
    text: cleanText(source, edited),
    ...repair,
    source,
    edited,
    tree,
    findings: [...transcript.findings, ...recorded.findings],
  };
}

export interface PipelineOptions extends RepairOptions {
  /** The language of messages; Swedish unless told. */
  readonly language?: Language;
}

/**
 * The same way as a unified processor: bytes or text in a VFile go in, the record as YAML comes out. What the stages made
 * is in `file.data`; what a person should decide or know is in `file.messages`.
 */
export const pipeline = (
  model: Model,
  options: PipelineOptions = {},
): Processor<Root, Root, Root, Root, string> =>
  unified()
    .use(parser, (input) => transcribe(input, model, options))
    .use(recorder, (transcript) => recordOf(transcript, model))
    .use(messenger, options.language ?? 'sv')
    .use(compiler, recordYaml);

/** A document read, repaired and parsed. */
export interface Transcript {
  readonly kind: 'transcribed';
  readonly sha256: string;
  readonly source: Source;
  readonly repair: Repair;
  readonly edited: Edited;
  readonly tree: Root;
  readonly findings: readonly Finding[];
}

function transcribe(input: Input, model: Model, options: RepairOptions): Transcript | Unreadable {
  const reading = read(input);
  if (reading.kind === 'unreadable') return reading;
  const { source, findings } = reading;
  const repaired = repair(source, model, options);
  const edited = applyDecisions(source, repaired.decisions);
  const tree = parse({ edited, source, knowledge: model.knowledge });
  return {
    kind: 'transcribed',
    sha256: sha256Of(input.bytes),
    source,
    repair: repaired,
    edited,
    tree,
    findings,
  };
}

function recordOf({ source, sha256, repair, tree }: Transcript, { knowledge }: Model): RecordResult {
  const count = (kind: Decision['kind']): number => repair.decisions.filter((d) => d.kind === kind).length;
  return record(tree, {
    file: source.name,
    sha256,
    pages: source.pages.length,
    knowledge,
    corrections: { ersatta: count('replace'), att_granska: count('ask') },
  });
}

const inputOf = (text: string): Input => ({ name: '-', bytes: new TextEncoder().encode(text) });

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
