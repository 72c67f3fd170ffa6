/** What other programs start: the GitHub action and the hooks for pre-commit. They must ask for nothing that there is not. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesOf, given, ok } from './fake.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Minutes that there is nothing to say of. */
const FINE =
  'Styrelsens möte fredagen den 1 mars 2024\nNärvarande: Anna Berg\n\n1. Ekonomi\nStyrelsen beslutar att godkänna budgeten.\n';
const yaml = (name: string): ReturnType<typeof parse> => parse(readFileSync(join(ROOT, name), 'utf8'));

/** Options of a command that its help does not name. */
async function unknown(command: string, words: readonly string[]): Promise<string[]> {
  const help = await ok([command, '--help']);
  return words
    .filter((word) => word.startsWith('--') && word !== '--')
    .filter((word) => !help.includes(`${word} `));
}

describe('the GitHub action', () => {
  const action = yaml('action.yml');
  const step = action.runs.steps.find(({ id }: { id?: string }) => id === 'check');

  test('gives every input to the step, and takes its outputs from it', () => {
    const given = Object.values(step.env).map((value) => /inputs\.(\w+)/u.exec(String(value))?.[1]);
    expect(given.sort()).toEqual(Object.keys(action.inputs).sort());
    for (const name of Object.keys(action.outputs)) expect(step.run).toContain(`${name}=`);
  });

  test('uses options that the command has', async () => {
    const words = step.run.match(/(?<=\()--[^)]*|--reporter/gu).flatMap((part: string) => part.split(' '));
    expect(words).toContain('--reporter');
    expect(await unknown('check', words)).toEqual([]);
    expect(await unknown('check', ['--no-such-option'])).not.toEqual([]);
  });

  /** Runs the step with an npx that keeps its arguments, writes a report and ends with `code`. */
  function ran(inputs: Readonly<Record<string, string>>, code: number, report: string) {
    const { root } = given({
      'bin/npx': `#!/bin/bash
printf '%s\\n' "$@" > arguments
for word in "$@"; do [[ $word == json=* ]] && printf '%s' '${report}' > "\${word#json=}"; done
exit ${code}
`,
      output: '',
    });
    chmodSync(join(root, 'bin/npx'), 0o755);
    const env = {
      ...{ PATHS: '.', VERSION: 'latest', ARGS: '', SARIF: '' },
      ...inputs,
      GITHUB_OUTPUT: join(root, 'output'),
      PATH: `${join(root, 'bin')}:${process.env.PATH}`,
    };
    const { status, stderr } = spawnSync('bash', ['--norc', '-c', step.run], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    const { arguments: words = '', output } = filesOf(root);
    return { status, stderr, words: words.split('\n').slice(0, -1), output };
  }

  const REPORT = JSON.stringify({
    documents: [{ findings: [{ rule: 'repair/ask' }, { rule: 'record/weekday' }] }, { findings: [] }],
  });

  test('is a script that bash can read', () => {
    expect(spawnSync('bash', ['-n', '-c', step.run]).status).toBe(0);
  });

  test('runs the check and tells its figures', () => {
    const { words, ...ended } = ran({}, 0, REPORT);
    expect(ended).toEqual({ status: 0, stderr: '', output: 'findings=2\nflagged=1\n' });
    expect(words.slice(0, 5)).toEqual(['--yes', 'renskrift@latest', 'check', '--reporter', 'github']);
    expect(words.slice(-2)).toEqual(['--', '.']);
  });

  test('keeps paths with blanks whole, parts the arguments, and writes SARIF where it is told', () => {
    const inputs = { PATHS: 'ett möte.txt\n2024/**\n', ARGS: '--fail-on  error', SARIF: 'f.sarif' };
    const { words } = ran(inputs, 0, REPORT);
    expect(words.slice(-6)).toEqual(['sarif=f.sarif', '--fail-on', 'error', '--', 'ett möte.txt', '2024/**']);
  });

  test('ends as the check does, also where that wrote no report', () => {
    expect(ran({}, 1, REPORT)).toMatchObject({ status: 1, output: 'findings=2\nflagged=1\n' });
    expect(ran({}, 2, '')).toMatchObject({ status: 2, output: '' });
  });
});

describe('the hooks for pre-commit', () => {
  const hooks: { id: string; entry: string; args?: string[]; language: string; types_or: string[] }[] =
    yaml('.pre-commit-hooks.yaml');

  test('are two', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['renskrift-check', 'renskrift-clean']);
    for (const hook of hooks)
      expect(hook).toMatchObject({ language: 'node', types_or: ['plain-text', 'markdown'] });
  });

  test.each(hooks)('$id uses a command and options that there are', async ({ entry, args = [] }) => {
    const [program, command = '', ...options] = entry.split(' ');
    expect(program).toBe('renskrift');
    expect(await unknown(command, [...options, ...args])).toEqual([]);
  });

  test('their arguments and file names make a command line that runs', async () => {
    const { root, out } = given({ 'a.txt': FINE });
    for (const { entry } of hooks) {
      const argv = [...entry.split(' ').slice(1), ...(entry.includes('clean') ? ['--output', out] : [])];
      await ok([...argv, join(root, 'a.txt')]);
    }
    expect(Object.keys(filesOf(out))).toContain('a.yaml');
  });
});
