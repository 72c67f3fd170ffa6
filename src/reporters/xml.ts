/** Reports that CI servers read: JUnit's, as Jenkins and GitLab know it, and checkstyle's. */
import { escapeUTF8 } from 'entities';
import type { VFile } from 'vfile';
import type { Level } from '../messages.ts';
import { type Finding, levelOf, type Reporter, regionOf } from './report.ts';

/** A suite for each document and a failed case for each finding; a document without any is one case that passed. */
export const junit: Reporter = ({ files }) => {
  const failures = files.reduce((sum, { messages }) => sum + messages.length, 0);
  const cases = files.reduce((sum, { messages }) => sum + Math.max(1, messages.length), 0);
  const head = `<testsuites name="renskrift" tests="${cases}" failures="${failures}" errors="0" time="0">`;
  return document([head, ...files.map(suite), '</testsuites>']);
};

function suite({ path, messages }: VFile): string {
  const name = attribute(path);
  const cases =
    messages.length === 0
      ? [`<testcase name="${name}" classname="${name}" time="0"/>`]
      : messages.map(failedCase(name));
  return [
    `<testsuite name="${name}" tests="${cases.length}" failures="${messages.length}" errors="0" skipped="0" time="0">`,
    ...cases,
    '</testsuite>',
  ].join('\n');
}

const failedCase =
  (path: string) =>
  (message: Finding['message']): string => {
    const region = regionOf(message);
    const rule = attribute(String(message.ruleId));
    const place = region ? `${region.line}:${region.column}` : '';
    return [
      `<testcase name="${[rule, place].filter(Boolean).join(' ')}" classname="${path}" time="0">`,
      `<failure type="${levelOf(message)}" message="${attribute(message.reason)}">${text(`${message.reason}\n${message.note ?? ''}`.trim())}</failure>`,
      '</testcase>',
    ].join('\n');
  };

/** A `file` for each document with an `error` for each finding. */
export const checkstyle: Reporter = ({ files }) =>
  document(['<checkstyle version="4.3">', ...files.map(checkedFile), '</checkstyle>']);

const checkedFile = ({ path, messages }: VFile): string =>
  [`<file name="${attribute(path)}">`, ...messages.map(checkedError), '</file>'].join('\n');

function checkedError(message: Finding['message']): string {
  const region = regionOf(message);
  const place = region ? ` line="${region.line}" column="${region.column}"` : ' line="1"';
  return `<error${place} severity="${levelOf(message) satisfies Level}" message="${attribute(message.reason)}" source="renskrift/${attribute(String(message.ruleId))}"/>`;
}

const document = (lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`;

const text = (value: string): string => escapeUTF8(legal(value));
/** Line ends and tabs within attributes would be read as blanks. */
const attribute = (value: string): string =>
  text(value).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** XML 1.0 has no signs for most control characters and half pairs, however escaped: they become U+FFFD. */
const legal = (value: string): string =>
  value.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
