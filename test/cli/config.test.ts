import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fail, filesOf, given, NOTES, ok, renskrift } from './fake.ts';

const MINUTES =
  'Möte den 1 mars 2024\nNärvarande: Anna Berg\n\n1. Ekonomi\nVi fick pengar.\n\nElevrådet\n\n- Vi åt glass.\n';
const home = process.cwd();
afterEach(() => process.chdir(home));

/** A new folder with these files, which becomes the current one. */
function inside(files: Readonly<Record<string, string | Uint8Array>>, below = '.'): string {
  const { root } = given(files);
  mkdirSync(join(root, below), { recursive: true });
  process.chdir(join(root, below));
  return root;
}

const printed = async (...argv: string[]): Promise<Record<string, unknown>> =>
  parse(await ok(['config', ...argv]));

describe('the file that counts', () => {
  test.each([
    ['renskrift.config.yaml', 'askAbove: 0.4'],
    ['renskrift.config.yml', 'askAbove: 0.4'],
    ['renskrift.config.json', '{ "askAbove": 0.4 }'],
    ['package.json', '{ "name": "x", "renskrift": { "askAbove": 0.4 } }'],
  ])('is %s of a folder above', async (name, text) => {
    inside({ [name]: text, 'a/package.json': '{ "bin": { "renskrift": "x" } }' }, 'a/b');
    expect(await printed()).toMatchObject({ askAbove: 0.4 });
  });

  test('is not above the root of a repository', async () => {
    inside({ 'renskrift.config.yaml': 'askAbove: 0.4', 'a/.git/HEAD': '' }, 'a/b');
    expect(await printed()).not.toHaveProperty('askAbove');
  });

  test('is the nearest; another may be named, or none', async () => {
    inside({ 'renskrift.config.yaml': 'askAbove: 0.4', 'a/renskrift.config.yml': 'askAbove: 0.5' }, 'a');
    expect(await printed()).toMatchObject({ askAbove: 0.5 });
    expect(await printed('--config', '../renskrift.config.yaml')).toMatchObject({ askAbove: 0.4 });
    expect(await printed('--no-config')).not.toHaveProperty('askAbove');
  });

  test('starts from others, and paths start from the file they stand in', async () => {
    inside(
      {
        'renskrift.config.yaml': 'extends: [bas/ett.yaml, bas/tva.yaml]\naskAbove: 0.4\nresults: ut',
        'bas/ett.yaml': 'askAbove: 0.1\nfailOn: info\nprofile: p.json\nreporter: [pretty, json=f.json]',
        'bas/tva.yaml': 'failOn: error\nreplaceAbove: 0.9',
      },
      'a',
    );
    expect(await printed()).toMatchObject({
      askAbove: 0.4,
      failOn: 'error',
      replaceAbove: 0.9,
      profile: '../bas/p.json',
      results: '../ut',
      reporter: ['pretty', 'json=../bas/f.json'],
    });
  });
});

describe('a faulty file ends with 2 and tells where', () => {
  test.each<[string, string[]]>([
    ['formt: text', ['1:1: Oväntad nyckel ”formt”. Menade du format?']],
    [
      'x: 1\n\nformat: markdwn',
      [
        '1:1: Oväntad nyckel ”x”.',
        '3:9: Oväntat värde ”markdwn” för format. Menade du markdown? Väntade ett av: text, markdown.',
      ],
    ],
    ['askAbove: 2', ['1:11: Oväntat värde ”2” för askAbove. Väntade ett tal från 0 till 1.']],
    ['maxFlagged: -1', ['1:13: Oväntat värde ”-1” för maxFlagged. Väntade ett heltal, minst 0.']],
    ['places: ja', ['1:9: Oväntat värde ”ja” för places. Väntade true eller false.']],
    ['decisions: true', ['1:12: Oväntat värde ”true” för decisions. Väntade text eller false.']],
    ['reporter: 3', ['1:11: Oväntat värde ”3” för reporter. Väntade text eller en lista med texter.']],
    ['overrides:\n  - files: a\n    failOn: info', ['3:5: Oväntad nyckel ”failOn”.']],
    ['overrides:\n  - format: text', ['2:5: Väntade nyckeln files.']],
    ['- a', ['1:1: Väntade nycklar med värden.']],
    ['a: [', ['1:5: Väntade YAML.']],
    ['lang: sv\nlang: sv', ['2:1: Väntade varje nyckel en gång.']],
    ['lang: sv\nextends: ingen.yaml', ['renskrift.config.yaml:2: Det gick inte att läsa']],
    ['extends: renskrift.config.yaml', ['renskrift.config.yaml:1: Oväntad ring av extends:']],
    ['askAbove: 0.9\nreplaceAbove: 0.5', ['Väntade att --ask-above (0.9) är högst --replace-above (0.5).']],
  ])('%j', async (text, faults) => {
    inside({ 'renskrift.config.yaml': text, 'a.txt': NOTES });
    const complaint = await fail(2, ['clean', 'a.txt', '-o', 'ut']);
    expect(complaint.trimEnd().split('\n')).toEqual(faults.map((fault) => expect.stringContaining(fault)));
  });

  test('but the schema, and help, are to be had', async () => {
    inside({ 'renskrift.config.yaml': 'formt: text' });
    await ok(['schema']);
    await ok(['clean', '--help']);
    expect(await fail(2, ['config'])).toContain('formt');
  });
});

describe('the order is command line, environment, file, and what holds otherwise', () => {
  const file = {
    'renskrift.config.yaml': 'failOn: never\nlang: en',
    'a.txt': 'Det blev kld och flyitats.\n',
  };

  test.each<[string[], Record<string, string>, number]>([
    [[], {}, 0],
    [[], { RENSKRIFT_FAIL_ON: 'info' }, 1],
    [['--fail-on', 'never'], { RENSKRIFT_FAIL_ON: 'info' }, 0],
    [['--no-config'], {}, 1],
  ])('%j with %j', async (flags, env, expected) => {
    inside(file);
    expect((await renskrift(['check', 'a.txt', ...flags], { env })).code).toBe(expected);
  });

  test.each([
    ['RENSKRIFT_ASK_ABOVE', '2', 'Expected a number from 0 to 1.'],
    ['RENSKRIFT_FORMAT', 'pdf', 'Expected one of: text, markdown.'],
    ['RENSKRIFT_PLACES', 'ja', 'Expected one of: 0, 1, true, false.'],
  ])('%s=%s is refused', async (name, value, expected) => {
    inside(file);
    const complaint = await fail(2, ['clean', 'a.txt', '-o', 'ut'], { env: { [name]: value } });
    expect(complaint).toBe(`renskrift: error: Unexpected value “${value}” for ${name}. ${expected}\n`);
  });

  test('also for the language', async () => {
    inside(file);
    expect(await ok(['--help'])).toContain('Usage:');
    expect(await ok(['--help'], { env: { RENSKRIFT_LANG: 'sv' } })).toContain('Användning:');
    expect(await ok(['--help', '--lang', 'en'], { env: { RENSKRIFT_LANG: 'sv' } })).toContain('Usage:');
  });

  test('a memory that is set is left alone where the command line says so', async () => {
    inside({ 'renskrift.config.yaml': 'output: ut\ncacheLocation: minne.jsonl', 'a.txt': NOTES });
    await ok(['clean', 'a.txt', '--no-cache']);
    expect(existsSync('minne.jsonl')).toBe(false);
    await ok(['clean', 'a.txt']);
    expect(existsSync('minne.jsonl')).toBe(true);
  });

  test('a folder that is set is not meant for a stream', async () => {
    inside({ 'renskrift.config.yaml': 'output: ut' });
    expect((await renskrift(['clean', '-', '-q'], { stdin: 'Vi åt glass.\n' })).stdout).toBe(
      'Vi åt glass.\n',
    );
  });

  test('an option of another command is left alone', async () => {
    inside({ 'renskrift.config.yaml': 'output: ut', 'a.txt': NOTES });
    await ok(['profile', 'a.txt'], { env: { RENSKRIFT_OUTPUT: 'ut' } });
    await ok(['clean', 'a.txt']);
    expect(Object.keys(filesOf('ut'))).toContain('a.yaml');
    await ok(['clean', 'a.txt'], { env: { RENSKRIFT_OUTPUT: 'andra' } });
    expect(Object.keys(filesOf('andra'))).toContain('a.yaml');
  });
});

describe('overrides', () => {
  const cp850 = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => ({ ö: 0x94, ä: 0x84, å: 0x86 })[letter] ?? letter.charCodeAt(0));
  const files = {
    'renskrift.config.yaml': `overrides:
  - files: '1980/**'
    encoding: windows-1252
  - files: [1980/gammal.txt]
    encoding: cp850
  - { files: '*.anteckning', format: markdown }
  - { files: 'elev/*', knowledge: kunskap.yaml }
`,
    'kunskap.yaml': 'sections:\n  elevrad: { holds: notices, headings: [Elevrådet] }\n',
    '1980/gammal.txt': cp850('Närvarande: Åke Öberg\n\nVi åt smörgås i går kväll.\n'),
    'elev/a.txt': MINUTES,
    'b/a.txt': MINUTES,
    'b/c.anteckning': '# Mote\n\n`Narvarande`\n',
  };

  test('reach the documents that their globs name, and no others', async () => {
    inside(files);
    await ok(['clean', '1980', 'elev', 'b', 'b/c.anteckning', '-o', 'ut', '-q']);
    expect(readFileSync('ut/gammal.txt', 'utf8')).toContain('Vi åt smörgås i går kväll.');
    expect(readFileSync('ut/c.md', 'utf8')).toContain('`Narvarande`');
    const kinds = ['ut/elev/a.yaml', 'ut/b/a.yaml'].map((path) =>
      readFileSync(path, 'utf8').includes('typ: elevrad'),
    );
    expect(kinds).toEqual([true, false]);
  });

  test('are another thing to remember a document by, and reach threads', async () => {
    inside(files);
    const argv = ['clean', 'elev', '-o', 'ut', '-q', '--cache', '--workers', '2'];
    const kinds = async (): Promise<boolean> => {
      await ok(argv);
      return readFileSync('ut/a.yaml', 'utf8').includes('typ: elevrad');
    };
    expect(await kinds()).toBe(true);
    writeFileSync('renskrift.config.yaml', 'lang: sv');
    expect(await kinds()).toBe(false);
    const texts = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`elev/${i}.txt`, MINUTES]));
    inside({ ...files, ...texts });
    await ok(['clean', 'elev', '-o', 'ut', '-q', '--workers', '2']);
    expect(readFileSync('ut/59.yaml', 'utf8')).toContain('typ: elevrad');
  });

  test('reach standard input by its name, and yield to the command line', async () => {
    inside(files);
    const stdin = files['1980/gammal.txt'];
    const argv = ['clean', '-', '-q', '--stdin-filename', '1980/gammal.txt'];
    expect((await renskrift(argv, { stdin })).stdout).toContain('smörgås');
    const told = await renskrift([...argv, '--encoding', 'macintosh'], { stdin });
    expect(told.stdout).not.toContain('smörgås');
  });

  test('are faults before any work where a file of theirs is at fault', async () => {
    inside({ ...files, 'kunskap.yaml': 'sektions: {}' });
    expect(await fail(2, ['clean', 'b', '-o', 'ut'])).toContain('kunskap.yaml:1:1');
    writeFileSync('renskrift.config.yaml', 'replaceAbove: 0.5\noverrides: [{ files: a, askAbove: 0.9 }]');
    expect(await fail(2, ['clean', 'b', '-o', 'ut'])).toContain('--ask-above (0.9)');
  });

  test('are shown with where they stand', async () => {
    inside({ 'renskrift.config.yaml': 'format: text\noverrides:\n  - files: "*.x"\n    format: markdown\n' });
    expect(await ok(['config', '--print', 'a/b.x'])).toContain(
      'format: markdown  # renskrift.config.yaml:4 (overrides)\n',
    );
    expect(await ok(['config', '--print', 'b.y'])).toContain('format: text  # renskrift.config.yaml:1\n');
    const env = { RENSKRIFT_FORMAT: 'text' };
    expect(await ok(['config', '--print', 'b.x'], { env })).toContain('format: text  # RENSKRIFT_FORMAT\n');
  });
});

describe('init', () => {
  test.each(['sv', 'en'])('writes a file in which everything is a comment, in %s', async (lang) => {
    inside({});
    await ok(['init', '--lang', lang]);
    const text = readFileSync('renskrift.config.yaml', 'utf8');
    expect(parse(text)).toBeNull();
    writeFileSync('renskrift.config.yaml', text.replace(/^# (?=\w+: |overrides:$| {2})/gmu, ''));
    expect(await printed('--print', 'a.md')).toMatchObject({ failOn: 'warning', askAbove: 0.5 });
  });

  test('never over another', async () => {
    inside({ 'renskrift.config.yaml': 'lang: en' });
    expect(await fail(2, ['init'])).toContain('is there already');
    expect(readFileSync('renskrift.config.yaml', 'utf8')).toBe('lang: en');
  });
});

test('the JSON Schema takes what the command takes', async () => {
  inside({});
  const schema = JSON.parse(await ok(['schema', 'config']));
  const isValid = new Ajv2020().compile(schema);
  expect(
    isValid({
      askAbove: 0.4,
      decisions: false,
      reporter: 'json',
      overrides: [{ files: 'a', format: 'text' }],
    }),
  ).toBe(true);
  for (const wrong of [{ askAbove: 2 }, { formt: 'text' }, { overrides: [{ format: 'text' }] }])
    expect(isValid(wrong)).toBe(false);
});
