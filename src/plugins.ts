/**
 * What makes unified plugins of the stages, for whoever lives in that ecosystem. They bring nothing of their own: each is
 * given a stage as a function, and puts its result where unified keeps such things: the tree, `file.data`, `file.messages`.
 */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Transcript, Unreadable } from './cleaned.ts';
import type { Edited, Repair, Source } from './document.ts';
import { messagesOf } from './file-messages.ts';
import { type Finding, type Language, wording } from './messages.ts';
import type { Input } from './read/index.ts';
import type { RecordResult } from './record/index.ts';
import type { Minutes } from './record/minutes.ts';

declare module 'vfile' {
  interface DataMap {
    source: Source;
    repair: Repair;
    edited: Edited;
    minutes: Minutes;
    /** Everything that `recorder` needs. */
    transcript: Transcript;
    /** What there is to say about the document, from all stages. */
    findings: readonly Finding[];
  }
}

/** Parser: the file's bytes or text to mdast. A file that is no text fails, as unified has it: with a fatal message. */
export const parser: Plugin<[(input: Input) => Transcript | Unreadable, Language], string, Root> = function (
  transcribe,
  language,
) {
  this.parser = (_, file) => {
    const transcript = transcribe({ name: file.path ?? '-', bytes: bytesOf(file) });
    if (transcript.kind === 'unreadable') {
      const { finding } = transcript;
      return file.fail(wording(finding, language), { ruleId: finding.rule, source: 'renskrift' });
    }
    const { source, repair, edited, tree, findings } = transcript;
    Object.assign(file.data, { transcript, source, repair, edited, findings });
    return tree;
  };
};

/** Transformer: mdast to the record, in `file.data.minutes`. */
export const recorder: Plugin<[(transcript: Transcript) => RecordResult], Root> =
  (recordOf) =>
  (tree, file): undefined => {
    const { transcript, findings = [] } = file.data;
    if (!transcript)
      throw new Error('recorder: unexpected file without a transcript; use `parser` before it.');
    const recorded = recordOf({ ...transcript, tree });
    Object.assign(file.data, { minutes: recorded.minutes, findings: [...findings, ...recorded.findings] });
  };

/** Transformer: what a person should decide or know, as messages. What was simply replaced is no message. */
export const messenger: Plugin<[Language], Root> =
  (language) =>
  (_, file): undefined => {
    const { source, repair, findings = [] } = file.data;
    if (!source || !repair) return;
    file.messages.push(...messagesOf({ source, findings, decisions: repair.decisions }, language));
  };

/** Compiler: the record as text. */
export const compiler: Plugin<[(minutes: Minutes) => string], Root, string> = function (textOf) {
  this.compiler = (_, file) => {
    if (!file.data.minutes)
      throw new Error('compiler: unexpected file without a record; use `recorder` before it.');
    return textOf(file.data.minutes);
  };
};

function bytesOf({ value }: VFile): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value) : value;
}
