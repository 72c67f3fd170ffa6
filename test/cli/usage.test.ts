import { describe, expect, test } from 'vitest';
import { fail, ok } from './fake.ts';

describe('a wrong command line ends with 2 and says what was expected', () => {
  test.each([
    [['clen', 'x'], 'Oväntat kommando clen. Menade du clean? Se renskrift --help.'],
    [['clean'], 'Väntade SÖKVÄG, men inget angavs. Se renskrift clean --help.'],
    [
      ['clean', 'a', '--formt', 'x'],
      'Oväntad flagga --formt. Menade du --format? Se renskrift clean --help.',
    ],
    [['clean', 'a', '-o'], 'Väntade ett värde efter -o, --output <MAPP>. Se renskrift clean --help.'],
    [
      ['clean', 'a', '--format', 'pdf'],
      'Oväntat värde ”pdf” för --format <FORMAT>. Väntade ett av: text, markdown. Se renskrift clean --help.',
    ],
    ...['2', '-1', 'x', '', ' '].map((value): [string[], string] => [
      ['clean', 'a', `--ask-above=${value}`],
      `Oväntat värde ”${value}” för --ask-above <TAL>. Väntade ett tal från 0 till 1. Se renskrift clean --help.`,
    ]),
    [
      ['clean', 'a', '--ask-above=0.9', '--replace-above=0.5'],
      'Väntade att --ask-above (0.9) är högst --replace-above (0.5).',
    ],
    [['clean', 'a'], 'Väntade -o MAPP; bara text från standard in (-) kan skrivas direkt till standard ut.'],
    [
      ['clean', '-', '--json'],
      '--json väntar också -o MAPP, eftersom standard ut annars är den rena texten.',
    ],
    [['explain'], 'Väntade ORD, men inget angavs. Se renskrift explain --help.'],
    [['explain', 'a', 'b'], 'Oväntat många argument: 2, väntade högst 1. Se renskrift explain --help.'],
    [['score', '--gold', 'a'], 'Väntade flaggan --ocr <MAPP>. Se renskrift score --help.'],
    [
      ['score', '--worst', '0'],
      'Oväntat värde ”0” för --worst <TAL>. Väntade ett heltal större än 0. Se renskrift score --help.',
    ],
    [
      ['schema', 'mote'],
      'Oväntat värde ”mote” för SCHEMA. Väntade ett av: record, people, knowledge, config. Se renskrift schema --help.',
    ],
    [['--lang', 'de'], 'Oväntat värde ”de” för --lang <sv|en>. Väntade ett av: sv, en. Se renskrift --help.'],
  ])('%j', async (argv, complaint) => {
    expect(await fail(2, argv)).toBe(`renskrift: fel: ${complaint}\n`);
  });

  test.each([
    [['score'], 'Expected the option --gold <DIR>. See renskrift score --help.'],
    [['clen', 'x'], 'Unexpected command clen. Did you mean clean? See renskrift --help.'],
    [
      ['clean', 'a', '--lang=en'],
      'Expected -o DIR; only text from standard input (-) can go straight to standard output.',
    ],
    [
      ['clean', 'no-such-file', '-o', 'out'],
      'Unexpected “no-such-file”, expected a file, a folder, a glob that matches files, or - for standard input.',
    ],
  ])('in English: %j', async (argv, complaint) => {
    expect(await fail(2, ['--lang', 'en', ...argv])).toBe(`renskrift: error: ${complaint}\n`);
  });

  test('without a command it shows the help on standard error', async () => {
    expect(await fail(2, [])).toBe(await ok(['--help']));
  });
});

describe('help', () => {
  const COMMANDS = [
    'clean',
    'check',
    'review',
    'words',
    'learn',
    'report',
    'profile',
    'enqueue',
    'worker',
    'queue',
    'explain',
    'score',
    'schema',
    'config',
    'init',
    'completion',
    'man',
  ];

  test.each(['', ...COMMANDS])('of "%s" leads with an example that works as it stands', async (command) => {
    const [heading, example] = (await ok([command, '--help'].filter(Boolean))).split('\n');
    expect(heading).toBe('Exempel:');
    expect(example).toMatch(new RegExp(`^  renskrift ${command}`));
  });

  test.each(['', ...COMMANDS])(
    'of "%s" fits a terminal of 80 columns and has no word of the other language',
    async (command) => {
      const swedish = await ok([command, '--help'].filter(Boolean));
      const english = await ok([command, '--help', '--lang', 'en'].filter(Boolean));
      for (const line of [...swedish.split('\n'), ...english.split('\n')])
        expect(line.length).toBeLessThanOrEqual(80);
      expect(swedish).not.toMatch(/Usage|Options|display|default|choices|\b(?:the|of|and)\b/);
      expect(english.slice(english.indexOf('Usage:'))).not.toMatch(/[åäö]/i);
    },
  );

  test('names every command, and "help COMMAND" is its help', async () => {
    const help = await ok(['help']);
    for (const command of COMMANDS) {
      expect(help).toContain(`\n  ${command} `);
      expect(await ok(['help', command])).toBe(await ok([command, '--help']));
    }
  });

  test('is coloured where a person watches, and nowhere else', async () => {
    expect(await ok(['--help'], { tty: { stdout: true } })).toContain('\u001b[1m');
    expect(await ok(['--help'], { tty: { stderr: true } })).not.toContain('\u001b');
    expect(await ok(['--help', '--color'])).toContain('\u001b[1m');
    expect(await ok(['--help', '--no-color'], { tty: { stdout: true } })).not.toContain('\u001b');
  });
});

test('an option after -- is no option', async () => {
  expect(await fail(2, ['clean', '--', '--lang=en'])).toMatch(/^renskrift: fel: Väntade -o MAPP/);
});

test('the version is that of the package', async () => {
  const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
  expect(await ok(['--version'])).toBe(`${version}\n`);
});

test('a fault of ours is thrown, not explained away', async () => {
  const broken = {
    write: () => {
      throw new TypeError('broken');
    },
  };
  const { run } = await import('../../src/cli/run.ts');
  const io = { stdin: (async function* () {})(), stdout: broken, stderr: broken, env: {} };
  await expect(run(['--help'], io)).rejects.toThrow(TypeError);
});
