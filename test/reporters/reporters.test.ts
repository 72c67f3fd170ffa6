import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import { Chalk } from 'chalk';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { REPORTER_NAMES, type Report, type ReporterName, reporters } from '../../src/reporters/index.ts';
import { HOSTILE, HOSTILE_REPORT, longReport, REPORT } from './reports.ts';

const told = (name: ReporterName, report: Report = REPORT): string =>
  reporters(new Chalk({ level: 0 }))[name](report);

/** Elements with their attributes and text; throws on what is not well formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes, text: '' }));
  parser.on('text', (text) => {
    const last = elements.at(-1);
    if (last) last.text += text;
  });
  parser.write(xml).close();
  return elements;
}

describe('reports for people', () => {
  test('pretty: by document, in columns, with the count', () => {
    expect(told('pretty')).toMatchInlineSnapshot(`
      "a/möte 1.txt
             warning  Unexpectedly without a date, expected the day of the meeting at the top. Check the first lines.  record/no-date
             info     Unexpectedly without people present, expected names after a label. Check the head.  record/nobody-present
        1:7  warning  Unexpected “oppnades”, expected “öppnades” (97 % sure). Decide in the review.  repair/doubtful
        2:7  warning  Unexpected “stegi”, expected “steg i” (97 % sure). Decide in the review.  repair/doubtful

      c.pdf
          error    Unexpected binary data  read/binary

      3 documents: 1 error, 3 warnings, 1 note
      "
    `);
  });

  test('compact: a finding a line, as editors read it', () => {
    expect(told('compact')).toMatchInlineSnapshot(`
      "a/möte 1.txt: warning: Unexpectedly without a date, expected the day of the meeting at the top. Check the first lines. [record/no-date]
      a/möte 1.txt: info: Unexpectedly without people present, expected names after a label. Check the head. [record/nobody-present]
      a/möte 1.txt:1:7: warning: Unexpected “oppnades”, expected “öppnades” (97 % sure). Decide in the review. [repair/doubtful]
      a/möte 1.txt:2:7: warning: Unexpected “stegi”, expected “steg i” (97 % sure). Decide in the review. [repair/doubtful]
      c.pdf: error: Unexpected binary data [read/binary]
      "
    `);
  });

  test('markdown: counts, rules, findings', () => {
    expect(told('markdown')).toMatchInlineSnapshot(`
      "# Check of minutes

      3 documents: 1 error, 3 warnings, 1 note, 1234 words.

      | rule | count |
      | --- | --- |
      | repair/doubtful | 2 |
      | read/binary | 1 |
      | record/no-date | 1 |
      | record/nobody-present | 1 |

      | document | line |  | finding |
      | --- | --- | --- | --- |
      | c.pdf |  | error | Unexpected binary data |
      | a/möte 1.txt |  | warning | Unexpectedly without a date, expected the day of the meeting at the top. Check the first lines. |
      | a/möte 1.txt | 1 | warning | Unexpected “oppnades”, expected “öppnades” (97 % sure). Decide in the review. |
      | a/möte 1.txt | 2 | warning | Unexpected “stegi”, expected “steg i” (97 % sure). Decide in the review. |
      | a/möte 1.txt |  | info | Unexpectedly without people present, expected names after a label. Check the head. |
      "
    `);
  });

  test('markdown takes nothing for markup', () => {
    const row = told('markdown', HOSTILE_REPORT)
      .split('\n')
      .findLast((line) => line.startsWith('|')) as string;
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(row).not.toMatch(/[<>`*[\]]/);
  });

  test('Swedish has its own words', () => {
    expect(told('pretty', { ...REPORT, language: 'sv' })).toContain(
      '3 dokument: 1 fel, 3 varningar, 1 upplysning\n',
    );
  });
});

describe('reports for programs', () => {
  test('json: every document, every finding', () => {
    const { version, words, documents } = JSON.parse(told('json'));
    expect({ version, words }).toEqual({ version: '1.2.3', words: 1234 });
    expect(documents.map(({ path, findings }: never) => [path, (findings as []).length])).toEqual([
      ['a/möte 1.txt', 4],
      ['b.txt', 0],
      ['c.pdf', 1],
    ]);
    expect(documents[0].findings[3]).toEqual({
      rule: 'repair/doubtful',
      level: 'warning',
      message: 'Unexpected “stegi”, expected “steg i” (97 % sure). Decide in the review.',
      line: 2,
      column: 7,
      endLine: 2,
      endColumn: 12,
      actual: 'stegi',
      expected: ['steg i'],
      note: expect.any(String),
    });
  });

  test('jsonl: the same findings, a line each', () => {
    const lines = told('jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { documents } = JSON.parse(told('json'));
    const all = documents.flatMap(({ path, findings }: { path: string; findings: object[] }) =>
      findings.map((finding) => ({ path, ...finding })),
    );
    expect(lines).toEqual(all);
  });

  test('github: the worst of each level, no more than are shown, the rest counted', () => {
    const lines = told('github', longReport(30)).trimEnd().split('\n');
    expect(lines.map((line) => line.split(/[ :]+/)[1])).toEqual([
      'error',
      ...Array(10).fill('warning'),
      'notice',
    ]);
    expect(lines.at(-1)).toBe('::notice::20 more are not shown here.');
  });

  test('github: a command has no more lines and properties than ours', () => {
    const lines = told('github', HOSTILE_REPORT).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^::error file=[^:,\r\n]*,title=[^:,\r\n]*::[^\r\n]*$/);
  });

  test('github: place and wording', () => {
    expect(told('github').split('\n')[2]).toBe(
      '::warning file=a/möte 1.txt,line=1,endLine=1,col=7,endColumn=15,title=renskrift repair/doubtful::Unexpected “oppnades”, expected “öppnades” (97 %25 sure). Decide in the review.',
    );
  });

  test('junit: a suite a document, a case a finding', () => {
    const elements = elementsOf(told('junit'));
    const suites = elements.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes);
    expect(suites.map(({ name, tests, failures }) => [name, tests, failures])).toEqual([
      ['a/möte 1.txt', '4', '4'],
      ['b.txt', '1', '0'],
      ['c.pdf', '1', '1'],
    ]);
    expect(elements.filter(({ name }) => name === 'failure')).toHaveLength(5);
    expect(elements[0]).toMatchObject({ name: 'testsuites', attributes: { tests: '6', failures: '5' } });
  });

  test('checkstyle: a file a document, an error a finding', () => {
    const elements = elementsOf(told('checkstyle'));
    const errors = elements.filter(({ name }) => name === 'error').map(({ attributes }) => attributes);
    expect(errors.map(({ line, column, severity }) => [line, column, severity])).toEqual([
      ['1', undefined, 'warning'],
      ['1', undefined, 'info'],
      ['1', '7', 'warning'],
      ['2', '7', 'warning'],
      ['1', undefined, 'error'],
    ]);
  });

  test.each(['junit', 'checkstyle'] as const)('%s is well formed whatever the text', (name) => {
    const values = elementsOf(told(name, HOSTILE_REPORT)).flatMap(({ attributes, text }) => [
      ...Object.values(attributes),
      text,
    ]);
    const legal = ['\u0000', '\u001b', '\ud800'].reduce(
      (text, sign) => text.replaceAll(sign, '\ufffd'),
      HOSTILE,
    );
    expect(
      values.some((value) => value.includes(legal.replaceAll('\r\n', '\n')) || value.includes(legal)),
    ).toBe(true);
  });

  test.each([
    ['one of everything', REPORT],
    ['hostile text', HOSTILE_REPORT],
    ['nothing', { ...REPORT, files: [] }],
    ['more than fit', longReport(25_000)],
  ])('sarif fits the schema: %s', (_, report) => {
    const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const ajv = new AjvDraft04.default({ strict: false, validateFormats: false, unicodeRegExp: false });
    const validate = ajv.compile(schema);
    validate(JSON.parse(told('sarif', report)));
    expect(validate.errors).toBeNull();
  });

  test('sarif: the worst first, and no more than GitHub takes', () => {
    const [run] = JSON.parse(told('sarif', longReport(25_000))).runs;
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0].level).toBe('error');
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('1 more are not shown here.');
  });

  test('sarif: places, rules and paths as URIs', () => {
    const [run] = JSON.parse(told('sarif')).runs;
    expect(run.results[3].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a/m%C3%B6te%201.txt' },
      region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 12 },
    });
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });
});

test.each(REPORTER_NAMES)('%s tells the same of the same', (name) => {
  expect(told(name)).toBe(told(name));
  expect(told(name, HOSTILE_REPORT)).toEqual(expect.any(String));
});
