/** A folder of documents however it is gone through: by threads, in parts, again, broken off. The results are the same bytes. */
import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fail, filesOf, folder, given, ok, renskrift } from '../fake.ts';

const BIN = join(import.meta.dirname, '../../../bin/renskrift.js');
const MINUTES = join(import.meta.dirname, '../../../fixtures/minutes');

/** How the fixtures begin, in three readings: enough for two threads, and soon done. */
let root = '';
const beginningOf = (path: string): string => readFileSync(path, 'utf8').split('\n').slice(0, 12).join('\n');

/** What one process makes of them in one go. */
let whole: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const names = readdirSync(MINUTES).flatMap((id) =>
    ['eng.txt', 'swe.txt', 'gold.txt'].map((file) => `${id}/${file}`),
  );
  root = given(Object.fromEntries(names.map((name) => [name, beginningOf(join(MINUTES, name))]))).root;
  whole = filesOf(await cleaned());
}, 120_000);

/** Cleans the documents into a new folder, or `out`; the folder. */
async function cleaned(flags: readonly string[] = [], out = folder()): Promise<string> {
  await renskrift(['clean', root, '-o', out, '-q', ...flags]);
  return out;
}

/** The files without what only one way of working leaves. */
const resultsIn = (out: string): Record<string, string> =>
  Object.fromEntries(Object.entries(filesOf(out)).filter(([name]) => !/^(\.|report-)/.test(basename(name))));

describe('threads', () => {
  test('share the work, and nothing comes out otherwise', async () => {
    expect(resultsIn(await cleaned(['--workers', '2']))).toEqual(whole);
  }, 60_000);

  test('end with what the disk says, as one process does', async () => {
    const { out } = given({ out: 'a file where the folder should be' });
    const { code, stderr } = await renskrift(['clean', root, '-o', out, '-q', '--workers', '2']);
    expect(code).toBe(2);
    expect(stderr).toContain('Det gick oväntat inte att skriva');
  }, 60_000);
});

describe('parts', () => {
  test('make the whole, with a profile made in parts', async () => {
    const profiles = folder();
    const out = folder();
    const profile = join(profiles, 'profile.json');
    const parts = ['1/3', '2/3', '3/3'];
    for (const part of parts)
      await ok(['profile', root, '--json', '--shard', part, '-o', join(profiles, part.replace('/', '-'))]);
    const made = parts.map((part) => join(profiles, part.replace('/', '-')));
    const again = `${profiles}/../${basename(profiles)}/1-3`;
    expect(await ok(['merge-profiles', ...made, again, '-o', profile])).toBe(
      `Profilen ligger i ${profile}\n`,
    );
    expect(readFileSync(profile, 'utf8')).toBe(whole['profile.json']);
    for (const part of parts.toReversed()) await cleaned(['--shard', part, '--profile', profile], out);
    expect(await renskrift(['merge-reports', out])).toMatchObject({ code: 0, stderr: '' });
    expect({ ...resultsIn(out), 'profile.json': whole['profile.json'] }).toEqual(whole);
  }, 120_000);

  test('need a profile, or they would differ', async () => {
    expect(await fail(2, ['clean', root, '-o', folder(), '--shard', '1/2'])).toContain(
      '--shard väntar också --profile',
    );
  });

  test('are not added up while one is missing, or of another run', async () => {
    const { out } = given({ 'out/report-1-of-3.json': '{}', 'out/report-3-of-3.json': '{}' });
    expect(await fail(2, ['merge-reports', out])).toContain('Oväntat att del 2 saknas');
    writeFileSync(join(out, 'report-1-of-2.json'), '{}');
    expect(await fail(2, ['merge-reports', out])).toContain('Oväntat olika många delar');
    expect(await fail(2, ['merge-reports', folder()])).toContain('Oväntat utan rapporter');
  });
});

describe('a memory', () => {
  const NOTES = { 'in/a.txt': 'Motet oppnades av Asa Berg.\n', 'in/b.txt': 'Narvarande: Asa Berg\n' };
  const run = (input: string, out: string, ...flags: string[]): Promise<string> =>
    ok(['clean', input, '-o', out, '--json', '-q', '--cache', ...flags]);
  /** When each result was written. */
  const times = (out: string): Record<string, number> =>
    Object.fromEntries(
      readdirSync(out)
        .filter((name) => !name.startsWith('.'))
        .map((name) => [name, statSync(join(out, name), { bigint: false }).mtimeMs]),
    );

  test('of an earlier run: the same report, and no document done again', async () => {
    const { root: notes, out } = given(NOTES);
    const first = await run(join(notes, 'in'), out);
    const before = times(out);
    expect(await run(join(notes, 'in'), out)).toBe(first);
    const { 'people.yaml': _, ...documents } = times(out);
    expect(before).toMatchObject(documents);
  });

  test.each([
    ['a result that is gone', ({ out }: { out: string }) => rmSync(join(out, 'a.txt'))],
    [
      'a result that was changed',
      ({ out }: { out: string }) => appendFileSync(join(out, 'a.yaml'), '# mine\n'),
    ],
    [
      'a line that was cut off',
      ({ out }: { out: string }) => {
        const cache = join(out, '.renskrift-cache.jsonl');
        writeFileSync(cache, readFileSync(cache, 'utf8').slice(0, -40));
      },
    ],
  ])('mends %s', async (_, harm) => {
    const { root: notes, out } = given(NOTES);
    await run(join(notes, 'in'), out);
    const before = filesOf(out);
    harm({ out });
    await run(join(notes, 'in'), out);
    const { '.renskrift-cache.jsonl': __, ...results } = filesOf(out);
    expect(before).toMatchObject(results);
    expect(Object.keys(results)).toHaveLength(Object.keys(before).length - 1);
  });

  test.each([
    [
      'the document',
      ({ notes }: { notes: string }) => appendFileSync(join(notes, 'in/a.txt'), 'Motet avslutades.\n'),
      [],
    ],
    ['what is asked for', () => {}, ['--places']],
    ['a threshold', () => {}, ['--replace-above', '1']],
  ] as const)('does not hold when %s has changed', async (_, change, flags) => {
    const { root: notes, out } = given(NOTES);
    await run(join(notes, 'in'), out);
    change({ notes });
    await run(join(notes, 'in'), out, ...flags);
    const fresh = folder();
    await ok(['clean', join(notes, 'in'), '-o', fresh, '--json', '-q', ...flags]);
    const { '.renskrift-cache.jsonl': __, ...results } = filesOf(out);
    expect(results).toEqual(filesOf(fresh));
  });

  test('does not hold when somebody decided something about the document', async () => {
    const { root: notes, out } = given(NOTES);
    const decisions = join(notes, 'decisions.jsonl');
    const ruling = {
      scope: 'everywhere',
      action: 'text',
      before: 'Motet',
      text: 'Mötena',
      by: 'a',
      at: '2024-03-01T10:00:00.000Z',
    };
    writeFileSync(decisions, '');
    await run(join(notes, 'in'), out, '--decisions', decisions);
    writeFileSync(decisions, `${JSON.stringify(ruling)}\n`);
    await run(join(notes, 'in'), out, '--decisions', decisions);
    expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('Mötena öppnades av Åsa Berg.\n');
  });
});

describe('a run that is broken off', () => {
  /** Starts the built command and stops it when the first result is there; how it ended. */
  async function brokenOff(signal: NodeJS.Signals, out: string, ...flags: string[]): Promise<number | null> {
    const child = spawn(process.execPath, [BIN, 'clean', root, '-o', out, '-q', '--cache', ...flags], {
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
    while (child.exitCode === null && !results(out).some((name) => name.endsWith('.yaml'))) await pause(5);
    child.kill(signal);
    return ended;
  }
  const results = (out: string): string[] => {
    try {
      return readdirSync(out, { recursive: true }).map(String);
    } catch {
      return [];
    }
  };
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

  test.each([
    ['SIGKILL', [], null],
    ['SIGKILL', ['--workers', '2'], null],
    ['SIGINT', [], 130],
    ['SIGINT', ['--workers', '2'], 130],
  ] as const)(
    'by %s, %j, leaves only whole files, and the next run completes the rest',
    async (signal, flags, code) => {
      const out = folder();
      expect(await brokenOff(signal, out, ...flags)).toBe(code);
      const left = resultsIn(out);
      expect(Object.keys(left).length).toBeLessThan(Object.keys(whole).length);
      // A process that is killed in the middle of a write leaves the other file it was writing to, under a name that nobody takes for a result.
      const named = Object.fromEntries(Object.entries(left).filter(([name]) => !/\.\d+$/.test(name)));
      expect(whole).toMatchObject(named);
      await cleaned(['--cache', ...flags], out);
      expect(resultsIn(out)).toMatchObject(whole);
    },
    60_000,
  );
});
