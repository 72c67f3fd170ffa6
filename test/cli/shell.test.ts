import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { given, ok } from './fake.ts';

const isThere = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

/** What bash offers for a command line that ends where the cursor is. */
async function offered(line: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { root } = given({ ...files, '.c': await ok(['completion', 'bash', '--lang', 'en']) });
  const words = line.split(/ |(?<==)|(?==)/u);
  const script = `source .c
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_renskrift renskrift "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, '-', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('for %s is a script that the shell can read', async (shell) => {
    const { root } = given({});
    for (const lang of ['sv', 'en']) {
      const script = await ok(['completion', shell, '--lang', lang]);
      expect(script).toContain('--ask-above'.slice(shell === 'fish' ? 2 : 0));
      writeFileSync(join(root, 'script'), script);
      if (!isThere(shell)) continue;
      const read = spawnSync(shell, ['-n', join(root, 'script')], { encoding: 'utf8' });
      expect({ status: read.status, stderr: read.stderr }).toEqual({ status: 0, stderr: '' });
    }
  });

  test.each([
    ['renskrift cl', ['clean']],
    ['renskrift --lang ', ['sv', 'en']],
    ['renskrift --lang en che', ['check']],
    ['renskrift --lang=en che', ['check']],
    ['renskrift help pro', ['profile']],
    ['renskrift clean --form', ['--format']],
    ['renskrift clean --format ', ['text', 'markdown']],
    ['renskrift clean --format=m', ['markdown']],
    ['renskrift clean --no-co', ['--no-config', '--no-color']],
    ['renskrift check --reporter s', ['sarif']],
    ['renskrift check a --fail-on n', ['never']],
    ['renskrift schema p', ['people']],
    ['renskrift completion ', ['bash', 'zsh', 'fish']],
    ['renskrift clean --ask-above ', []],
  ])('%j', async (line, words) => {
    expect(await offered(line)).toEqual(words);
  });

  test('offers files and folders, also with blanks in their names', async () => {
    const files = { 'ett möte.txt': '', 'etta/a': '' };
    expect((await offered('renskrift clean et', files)).sort()).toEqual(['ett möte.txt', 'etta']);
    expect(await offered('renskrift clean -o et', files)).toEqual(['etta']);
  });
});

describe('the manual page', () => {
  test.each(['sv', 'en'])(
    'names every command and option, and troff has no complaint, in %s',
    async (lang) => {
      const page = await ok(['man', '--lang', lang]);
      expect(page).toMatch(/^\.TH RENSKRIFT 1 /u);
      expect(page).toMatch(/^[\x20-\x7e\n]*$/u);
      for (const word of ['renskrift clean', '--ask-above', 'RENSKRIFT_ASK_ABOVE', 'renskrift.config.yaml'])
        expect(page).toContain(word.replaceAll('-', '\\-'));
      if (!isThere('groff')) return;
      const { stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww'], {
        input: page,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(stdout).toContain(lang === 'sv' ? 'rättelser' : 'corrections');
    },
  );
});
