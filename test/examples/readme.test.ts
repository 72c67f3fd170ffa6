/** The examples of the README: each runs, in a process of its own and on the built package, and prints what it says it prints. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const EXAMPLES = [...README.matchAll(/^```ts\n(?<code>.*?)^```$/gmsu)].map(
  ({ groups }) => groups?.code ?? '',
);

/** Prints every argument as a reader writes it, on one line. */
const PRELUDE = `import { inspect } from 'node:util';
console.log = (...values) => process.stdout.write(
  values.map((value) => inspect(value, { breakLength: Infinity })).join(' ') + '\\n');
`;

/** What an example prints, a line for each call. */
function printedBy(code: string): string[] {
  const script = PRELUDE + transformSync(code, { loader: 'ts' }).code;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.split('\n').slice(0, -1);
}

/** What it says it prints. */
const toldBy = (code: string): string[] =>
  [...code.matchAll(/\/\/ → (?<told>.*)$/gmu)].map(({ groups }) => groups?.told ?? '');

/** inspect has blanks within brackets, a person has not. */
const withoutBlanks = (lines: readonly string[]): string[] => lines.map((line) => line.replaceAll(' ', ''));

describe('the examples of the README', () => {
  test('are there', () => {
    expect(EXAMPLES.length).toBeGreaterThan(3);
  });

  test.each(EXAMPLES)('%s', (code) => {
    const told = withoutBlanks(toldBy(code));
    expect(told).not.toEqual([]);
    expect(withoutBlanks(printedBy(code)).slice(0, told.length)).toEqual(told);
  });
});
