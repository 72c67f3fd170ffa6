/**
 * Annotations on GitHub: workflow commands on standard output. A step shows ten of each level, so only those are written, the worst
 * first; the rest is counted, and stands in the summary.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import type { Level } from '../messages.ts';
import { type Finding, findingsOf, type Reporter, regionOf } from './report.ts';
import { REPORT_WORDS } from './words.ts';

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Annotations of one level that a step shows. */
const SHOWN = 10;

/** The report as workflow commands. */
export const github: Reporter = (report) => {
  const findings = findingsOf(report);
  const shown = (Object.keys(COMMANDS) as Level[]).flatMap((level) =>
    findings.filter((finding) => finding.level === level).slice(0, SHOWN),
  );
  const left = findings.length - shown.length;
  const rest = left > 0 ? [`::notice::${data(REPORT_WORDS[report.language].leftOut(left))}`] : [];
  return [...shown.map(annotation), ...rest].map((line) => `${line}\n`).join('');
};

function annotation({ path, message, level }: Finding): string {
  const region = regionOf(message);
  const properties = {
    file: path,
    line: region?.line,
    endLine: region?.endLine,
    col: region?.column,
    // A range of columns is for one line only.
    endColumn: region?.endLine === region?.line ? region?.endColumn : undefined,
    title: `renskrift ${message.ruleId}`,
  };
  const list = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}=${property(String(value))}`,
  );
  return `::${COMMANDS[level]} ${list.join(',')}::${data(message.reason)}`;
}

/** As GitHub's own toolkit escapes what a command is given. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
