/** Reports to be told: one of everything, and one of text that no format would like. */
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { messagesOf } from '../../src/file-messages.ts';
import { finding } from '../../src/messages.ts';
import type { Report } from '../../src/reporters/index.ts';
import { decision, sourceOf } from '../write/sources.ts';

const SOURCE = sourceOf('Motet oppnades.\nNasta stegi.\n', 'a/möte 1.txt');

/** A document with a finding of each level and two questions, one with nothing, one that could not be read. */
export const REPORT: Report = {
  language: 'en',
  version: '1.2.3',
  words: 1234,
  files: [
    withMessages(
      'a/möte 1.txt',
      messagesOf(
        {
          source: SOURCE,
          findings: [finding('record/no-date'), finding('record/nobody-present')],
          decisions: [
            decision(SOURCE, 'Motet', 'Mötet'),
            decision(SOURCE, 'oppnades', 'öppnades', 'ask'),
            decision(SOURCE, 'stegi', 'steg i', 'ask'),
          ],
        },
        'en',
      ),
    ),
    withMessages('b.txt', []),
    withMessages('c.pdf', [fatal('Unexpected binary data', 'read/binary')]),
  ],
};

/** The same words everywhere: markup, commands, control characters, half a pair. */
export const HOSTILE = '<img onerror="x">&\u0000\u001b[31m\ud800|`*_]]>\r\n::error::%0A,:';

export const HOSTILE_REPORT: Report = {
  ...REPORT,
  files: [withMessages(`${HOSTILE}.txt`, [fatal(HOSTILE, 'read/binary'), fatal(HOSTILE, 'read/binary')])],
};

/** So many warnings that no report shows all. */
export const longReport = (count: number): Report => ({
  ...REPORT,
  files: [
    withMessages('d.txt', [...Array(count).fill(warning('Unexpected')), fatal('Worst', 'read/binary')]),
  ],
});

function withMessages(path: string, messages: readonly VFileMessage[]): VFile {
  const file = new VFile({ path });
  file.messages.push(...messages);
  return file;
}

function fatal(reason: string, ruleId: string): VFileMessage {
  return Object.assign(new VFileMessage(reason, { ruleId, source: 'renskrift' }), { fatal: true });
}

function warning(reason: string): VFileMessage {
  return Object.assign(new VFileMessage(reason, { ruleId: 'repair/doubtful', source: 'renskrift' }), {
    fatal: false,
  });
}
