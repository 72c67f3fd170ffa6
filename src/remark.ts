/**
 * `renskrift/remark`: a plugin for whoever has remark already. It leaves the tree and the text as they are: the record is put
 * in `file.data.minutes`, and what a person should decide or know becomes messages, so that `remark` and editors show them.
 */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { messageOf, messagesOf } from './file-messages.ts';
import { markdown } from './markdown.ts';
import type { Language } from './messages.ts';
import type { Model } from './model/model.ts';
import { loadModel } from './node/model.ts';
import { type CleanOptions, recordOf, transcribe } from './pipeline.ts';
import type {} from './plugins.ts'; // what is in `file.data`

export interface RemarkOptions extends Omit<CleanOptions, 'markdown'> {
  /** The model; the shipped one unless told. */
  readonly model?: Model;
  /** The language of messages; Swedish unless told. */
  readonly language?: Language;
}

/** Minutes in Markdown: reads and judges them as `clean` does. */
const remarkRenskrift: Plugin<[RemarkOptions?], Root> = ({ model, language = 'sv', ...options } = {}) => {
  let loaded = model;
  return (_, file): undefined => {
    loaded ??= loadModel();
    const bytes = bytesOf(file);
    const name = file.path ?? '-';
    const transcript = transcribe({ name, bytes, format: 'markdown' }, loaded, { ...options, markdown });
    if (transcript.kind === 'unreadable') {
      file.messages.push(messageOf(transcript.finding, language));
      return;
    }
    const { source, repair, edited } = transcript;
    const { minutes, findings: recorded } = recordOf(transcript, loaded);
    const findings = [...transcript.findings, ...recorded];
    Object.assign(file.data, { transcript, source, repair, edited, minutes, findings });
    file.messages.push(...messagesOf({ source, findings, decisions: repair.decisions }, language));
  };
};

export default remarkRenskrift;

const bytesOf = ({ value }: VFile): Uint8Array =>
  typeof value === 'string' ? new TextEncoder().encode(value) : value;
