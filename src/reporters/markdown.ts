/** A summary in Markdown, for a pull request or GitHub's step summary: the counts, the rules, and the documents with most to do. */
import { groupsBy } from '../groups.ts';
import { byText } from '../order.ts';
import { shown } from '../shown.ts';
import { countLine } from './plain.ts';
import { type Finding, findingsOf, type Report, type Reporter, regionOf, worstFirst } from './report.ts';
import { REPORT_WORDS } from './words.ts';

/** Findings that are listed one by one. */
const LISTED = 100;

/** The report as a page. */
export const markdown: Reporter = (report) => {
  const say = REPORT_WORDS[report.language];
  const findings = findingsOf(report);
  const parts = [`# ${say.title}`, `${countLine(report)}, ${say.words(report.words)}.`];
  if (findings.length > 0) parts.push(rules(findings, report), list(findings, report));
  if (findings.length > LISTED) parts.push(say.leftOut(findings.length - LISTED));
  return `${parts.join('\n\n')}\n`;
};

function rules(findings: readonly Finding[], { language }: Report): string {
  const say = REPORT_WORDS[language];
  const counts = [...groupsBy(findings, ({ message }) => String(message.ruleId))];
  const rows = counts
    .sort(([a, x], [b, y]) => y.length - x.length || byText(a, b))
    .map(([rule, all]) => [rule, String(all.length)]);
  return table([say.rule, say.count], rows);
}

function list(findings: readonly Finding[], { language }: Report): string {
  const say = REPORT_WORDS[language];
  const rows = worstFirst(findings)
    .slice(0, LISTED)
    .map(({ path, message, level }) => [
      path,
      String(regionOf(message)?.line ?? ''),
      say[level],
      message.reason,
    ]);
  return table([say.document, say.place, '', say.finding], rows);
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** What Markdown or HTML would take for more than text. */
const cell = (text: string): string =>
  shown(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#~$!&@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
