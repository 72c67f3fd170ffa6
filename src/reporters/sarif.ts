/**
 * SARIF 2.1.0, which GitHub code scanning, GitLab and editors read (OASIS standard, https://docs.oasis-open.org/sarif/sarif/v2.1.0/).
 * GitHub takes 25,000 results a run; the worst are kept, and it is said that some were not.
 */
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Level } from '../messages.ts';
import { type Finding, findingsOf, type Report, type Reporter, regionOf, worstFirst } from './report.ts';
import { REPORT_WORDS } from './words.ts';

const MOST_RESULTS = 25_000;
const HOME = 'https://www.npmjs.com/package/renskrift';
const LEVELS: Readonly<Record<Level, Result.level>> = { error: 'error', warning: 'warning', info: 'note' };

/** The report as a log in JSON. */
export const sarif: Reporter = (report) => `${JSON.stringify(logOf(report), null, 2)}\n`;

function logOf(report: Report): Log {
  const findings = worstFirst(findingsOf(report));
  const kept = findings.slice(0, MOST_RESULTS);
  const rules = [...new Set(kept.map(({ message }) => String(message.ruleId)))].sort();
  const left = findings.length - kept.length;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'renskrift',
            version: report.version,
            informationUri: HOME,
            rules: rules.map((id): ReportingDescriptor => ({ id })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: kept.map((finding) => resultOf(finding, rules)),
        invocations: [
          {
            executionSuccessful: true,
            ...(left > 0 && {
              toolExecutionNotifications: [
                { level: 'note', message: { text: REPORT_WORDS[report.language].leftOut(left) } },
              ],
            }),
          },
        ],
      },
    ],
  };
}

function resultOf({ path, message, level }: Finding, rules: readonly string[]): Result {
  const region = regionOf(message);
  const ruleId = String(message.ruleId);
  return {
    ruleId,
    ruleIndex: rules.indexOf(ruleId),
    level: LEVELS[level],
    message: { text: message.reason },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          ...(region && {
            region: {
              startLine: region.line,
              startColumn: region.column,
              ...(region.endLine !== undefined && { endLine: region.endLine }),
              ...(region.endColumn !== undefined && { endColumn: region.endColumn }),
            },
          }),
        },
      },
    ],
  };
}

/** A path as a URI reference: relative ones stay so. */
const uriOf = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
