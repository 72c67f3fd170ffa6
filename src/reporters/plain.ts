/** Reports for people and for `grep`: one finding a line. */
import type { ChalkInstance } from 'chalk';
import type { Level } from '../messages.ts';
import { shown } from '../shown.ts';
import { type Finding, findingsOf, levelOf, type Report, type Reporter, regionOf } from './report.ts';
import { REPORT_WORDS } from './words.ts';

/** `path:line:column: level: message [rule]`, as compilers write it and editors read it. */
export const compact: Reporter = (report) =>
  findingsOf(report)
    .map(({ path, message, level }) => {
      const region = regionOf(message);
      const place = region ? `${shown(path)}:${region.line}:${region.column}` : shown(path);
      return `${place}: ${level}: ${shown(message.reason)} [${message.ruleId}]\n`;
    })
    .join('');

/** Document by document, in columns and colours, with the count at the end. */
export const pretty =
  (paint: ChalkInstance): Reporter =>
  (report) => {
    const colours = { error: paint.red, warning: paint.yellow, info: paint.blue };
    const files = report.files.filter(({ messages }) => messages.length > 0);
    const parts = files.map(({ path, messages }) => {
      const rows = messages.map((message) => [placeOf(message), levelOf(message), message] as const);
      const width = Math.max(...rows.map(([place]) => place.length));
      const lines = rows.map(([place, level, { reason, ruleId }]) => {
        const label = colours[level](REPORT_WORDS[report.language][level].padEnd(LABEL));
        return `  ${place.padStart(width)}  ${label}  ${shown(reason)}  ${paint.dim(ruleId)}\n`;
      });
      return `${paint.underline(shown(path))}\n${lines.join('')}\n`;
    });
    return `${parts.join('')}${countLine(report)}\n`;
  };

const LABEL = 7;

function placeOf(message: Finding['message']): string {
  const region = regionOf(message);
  return region ? `${region.line}:${region.column}` : '';
}

/** `12 documents: 1 error, 3 warnings` */
export function countLine(report: Report): string {
  const { counted, documents } = REPORT_WORDS[report.language];
  const findings = findingsOf(report);
  const counts = (['error', 'warning', 'info'] satisfies Level[]).map((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return counted[level](count);
  });
  return `${documents(report.files.length)}: ${counts.join(', ')}`;
}
