/** Reports for programs: everything as one JSON value, or a finding a line. */
import type { Level } from '../messages.ts';
import { type Finding, findingsOf, levelOf, type Reporter, regionOf } from './report.ts';

/** All documents, also those that nothing is to be said of. */
export const json: Reporter = ({ files, words, version }) => {
  const documents = files.map(({ path, messages }) => ({
    path,
    findings: messages.map((message) => plain(message, levelOf(message))),
  }));
  return `${JSON.stringify({ version, words, documents }, null, 2)}\n`;
};

/** A finding a line, with the path of its document. */
export const jsonl: Reporter = (report) =>
  findingsOf(report)
    .map(({ path, message, level }) => `${JSON.stringify({ path, ...plain(message, level) })}\n`)
    .join('');

const plain = (message: Finding['message'], level: Level): Record<string, unknown> => ({
  rule: message.ruleId,
  level,
  message: message.reason,
  ...regionOf(message),
  ...(message.actual !== undefined && { actual: message.actual }),
  ...(message.expected && { expected: message.expected }),
  ...(message.note !== undefined && { note: message.note }),
});
