/**
 * The stages as unified plugins, for whoever lives in that ecosystem: a parser, transformers and a compiler around the
 * same plain functions that `clean` calls. What is not in the tree stands typed in `file.data`.
 */
import type { Root } from 'mdast';
import type { Plugin, Processor } from 'unified';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Question, Repair, Source } from './document.ts';
import { type Finding, finding, type Language, wording } from './messages.ts';
import type { Model } from './model/model.ts';
import { type CleanOptions, type Recorded, recordOf, type Transcript, transcribe } from './pipeline.ts';
import { correctionRule, type Place, placeFinder, toYaml } from './write/index.ts';

declare module 'vfile' {
  interface DataMap {
    /** What the stages before the record have made of the file. */
    transcript: Transcript;
    /** The record, and what there is to say about it. */
    recorded: Recorded;
  }
}
