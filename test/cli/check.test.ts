import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, folder, ok, renskrift, type Setting } from './fake.ts';

/** A Tuesday that was a Friday, and words in doubt. */
const DOUBTFUL =
  'Styrelsens mote tisdagen den 1 mars 2024\nNarvarande: Anna Berg, Marta Ohund\n\n1. Forslag\nDet blev kld och twa inharatat, och manga flyitats.\n';
const FINE =
  'Styrelsens möte fredagen den 1 mars 2024\nNärvarande: Anna Berg\n\n1. Ekonomi\nStyrelsen beslutar att godkänna budgeten.\n';

function documents(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = folder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  return root;
}

/** The exit code, and the findings as `rule` or `rule line`. */
async function check(argv: readonly string[], setting?: Setting): Promise<{ code: number; found: string[] }> {
  const { code, stdout } = await renskrift(['check', ...argv, '--reporter', 'jsonl'], setting);
  const lines = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  return { code, found: lines.map(({ rule, line }) => `${rule} ${line ?? ''}`.trim()) };
}

describe('check', () => {
  test('says what is to be done, and writes nothing', async () => {
    const root = documents({ 'a.txt': DOUBTFUL });
    const before = filesOf(root);
    const { code, found } = await check([root]);
    expect(code).toBe(1);
    expect(found).toContain('record/weekday 1');
    expect(found.filter((rule) => rule.startsWith('repair/'))).not.toEqual([]);
    expect(filesOf(root)).toEqual(before);
  });

  test('ends with 0 where nothing is to be done', async () => {
    expect(await check([documents({ 'a.txt': FINE })])).toEqual({ code: 0, found: [] });
  });

  test.each([
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'info'], 1],
    [['--fail-on', 'never'], 0],
    [['--exit-zero'], 0],
    [['--max-flagged', '0'], 1],
    // Questions are within bounds, but the weekday is still wrong.
    [['--max-flagged', '99'], 1],
    [['--max-flagged', '99', '--fail-on', 'error'], 0],
    [['--max-flagged', '0', '--fail-on', 'never'], 1],
  ])('%j ends with %d', async (flags, code) => {
    expect((await check([documents({ 'a.txt': DOUBTFUL }), ...flags])).code).toBe(code);
  });

  test('ends with 3 where something could not be read, and tells of the rest', async () => {
    const root = documents({ 'a.txt': DOUBTFUL, 'b.txt': '%PDF-1.4' });
    const { code, found } = await check([root, '--exit-zero']);
    expect(code).toBe(3);
    expect(found).toContain('read/binary');
    expect(found).toContain('record/weekday 1');
  });

  test('knows records that are missing, damaged or of another version of the file', async () => {
    const root = documents({ 'a.txt': FINE, 'b.txt': FINE, 'c.txt': FINE, 'd.txt': FINE });
    const out = folder();
    await ok(['clean', root, '-o', out]);
    writeFileSync(join(root, 'a.txt'), `${FINE}Mer.\n`);
    writeFileSync(
      join(out, 'b.yaml'),
      readFileSync(join(out, 'b.yaml'), 'utf8').replace('deltagare:', 'deltagere:'),
    );
    writeFileSync(join(root, 'e.txt'), FINE);
    expect(await check([root, '--results', out])).toEqual({
      code: 1,
      found: ['results/outdated', 'results/schema', 'results/missing'],
    });
  });

  test('several reporters, each with its own file', async () => {
    const root = documents({ 'a.txt': DOUBTFUL });
    const out = folder();
    const files = ['sarif', 'junit', 'markdown'].map((name) => `--reporter=${name}=${join(out, name)}`);
    const { code, stdout } = await renskrift(['check', root, '--reporter', 'compact', ...files]);
    expect(code).toBe(1);
    expect(stdout).toContain('a.txt:1:');
    expect(Object.keys(filesOf(out)).sort()).toEqual(['junit', 'markdown', 'sarif']);
  });

  test.each([
    [['--reporter', 'xml'], 'Oväntat ”xml” för --reporter.'],
    [['--reporter', 'json', '--reporter', 'sarif'], 'Oväntat att flera --reporter skriver till standard ut.'],
    [['--max-flagged', '-1'], 'Väntade ett heltal, minst 0.'],
    [['--fail-on', 'fel'], 'Oväntat värde ”fel”'],
  ])('%j is a wrong command line', async (flags, complaint) => {
    const { code, stdout, stderr } = await renskrift(['check', documents({ 'a.txt': FINE }), ...flags]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(complaint);
  });

  test('annotates in a GitHub workflow, and adds to the summary of the step', async () => {
    const root = documents({ 'a.txt': DOUBTFUL });
    const summary = join(folder(), 'summary.md');
    writeFileSync(summary, 'Before.\n');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const { stdout } = await renskrift(['check', root], { env });
    expect(stdout).toContain('::warning file=');
    expect(readFileSync(summary, 'utf8')).toMatch(/^Before\.\n# Granskning av protokoll\n/);
  });
});
