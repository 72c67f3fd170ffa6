/** The pipeline as a unified processor, for whoever lives in that ecosystem. */
import type { Root } from 'mdast';
import { type Processor, unified } from 'unified';
import { markdown } from './markdown.ts';
import type { Language } from './messages.ts';
import type { Model } from './model/model.ts';
import { recordOf, transcribe } from './pipeline.ts';
import { compiler, messenger, parser, recorder } from './plugins.ts';
import type { RepairOptions } from './repair/index.ts';
import { scans } from './scans.ts';
import { recordYaml } from './write/index.ts';

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
  { language = 'sv', ...options }: PipelineOptions = {},
): Processor<Root, Root, Root, Root, string> =>
  unified()
    .use(parser, (input) => transcribe(input, model, { ...options, markdown, scans }), language)
    .use(recorder, (transcript) => recordOf(transcript, model))
    .use(messenger, language)
    .use(compiler, recordYaml);
