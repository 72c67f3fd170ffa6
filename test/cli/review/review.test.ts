import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reviewer } from '../../../src/cli/review/reviewer.ts';
import { openDesk } from '../../../src/node/review-desk.ts';
import { readReviewFolder } from '../../../src/node/review-folder.ts';
import type { Correction } from '../../../src/write/index.ts';
import { fail, filesOf, given, NOTES, ok, renskrift } from '../fake.ts';

const QUESTIONABLE = `${NOTES}\nMarta Sjdgren fragade om Agerup. Marta tog upp xqvz.\n`;

/** A folder that was cleaned, and where its decisions are to be. */
async function cleanedFolder(): Promise<{ in: string; out: string; decisions: string }> {
  const { root, out } = given({
    'in/a.txt': QUESTIONABLE,
    'in/b.txt': QUESTIONABLE.replaceAll('\n', '\r\n'),
  });
  await ok(['clean', join(root, 'in'), '-o', out, '-q', '--ask-above', '0.02']);
  return { in: join(root, 'in'), out, decisions: join(root, 'd.jsonl') };
}

const asksIn = (out: string): Correction[] =>
  Object.entries(filesOf(out))
    .filter(([name]) => name.endsWith('.corrections.jsonl'))
    .flatMap(([, text]) =>
      text
        .trim()
        .split('\n')
        .map((line): Correction => JSON.parse(line)),
    )
    .filter(({ kind }) => kind === 'ask');

describe('review', () => {
  test('needs a terminal, and names the other way', async () => {
    const { out } = await cleanedFolder();
    expect(await fail(2, ['review', out])).toBe(
      `renskrift: fel: Väntade en terminal att visa frågor i och läsa tangenter från. Kör kommandot i en terminal, eller granska i webbläsaren: renskrift review ${out} --web\n`,
    );
    expect(await fail(2, ['review', out], { tty: { stdout: true } })).toContain('Väntade en terminal');
  });

  test('of what was never cleaned is refused with a way out', async () => {
    const { root } = given({ 'a.txt': NOTES });
    expect(await fail(2, ['review', root])).toContain(`renskrift clean … -o ${root}\n`);
  });

  test('of what has no questions says so', async () => {
    const { root, out } = given({ 'a.txt': 'Vi ses.\n' });
    await ok(['clean', join(root, 'a.txt'), '-o', out, '-q']);
    expect(await ok(['review', out])).toBe('Ingenting finns att granska.\n');
  });

  test('tells of lines that are no decisions', async () => {
    const { out, decisions } = await cleanedFolder();
    const kept = {
      scope: 'everywhere',
      action: 'keep',
      before: 'a',
      text: 'a',
      by: 'b',
      at: '2024-03-01T10:00:00.000Z',
    };
    writeFileSync(decisions, `<<<<<<< a\n${JSON.stringify(kept)}\n`);
    const { stderr } = await renskrift(['review', out, '--decisions', decisions]);
    expect(stderr).toMatch(/d\.jsonl:1: varning: Oväntad rad, väntade ett beslut som JSON/);
  });

  test.each([
    [['--group', 'page'], 'Väntade ett av: same, letters, doubt.'],
    [['--decisions'], 'Väntade ett värde efter --decisions <FIL>.'],
  ])('refuses %j', async (options, complaint) => {
    expect(await fail(2, ['review', 'out', ...options])).toContain(complaint);
  });
});

test('what was decided is in the text when it is cleaned again, and nothing of it is asked again', async () => {
  const { in: input, out, decisions } = await cleanedFolder();
  const asked = asksIn(out);
  expect(asked.length).toBeGreaterThan(5);
  const desk = await openDesk({
    documents: await readReviewFolder(out),
    path: decisions,
    by: 'Ek',
    now: () => 0,
  });
  const [typed, kept, ...accepted] = asked as [Correction, Correction, ...Correction[]];
  await desk.decide([typed.id], { action: 'text', text: 'Alldeles annat' }, 'here');
  await desk.decide([kept.id], { action: 'keep' }, 'here');
  for (const { id, before, after } of accepted)
    await desk.decide([id], { action: before === after ? 'keep' : 'accept' }, 'here');
  expect(await desk.progress()).toMatchObject({ open: 0 });

  const again = ['clean', input, '-o', out, '--ask-above', '0.02', '--decisions', decisions];
  const closing = await ok(again);
  expect(closing).toMatch(/att granska +0\n/);
  expect(closing).not.toContain('renskrift review');
  expect(asksIn(out)).toEqual([]);
  const files = filesOf(out);
  const texts = [files['a.txt'], files['b.txt']].join('');
  expect(texts).toContain('Alldeles annat');
  const after = accepted.filter((question) => question.before !== question.after);
  for (const question of after) expect(texts).toContain(question.after);
  expect(await ok(['review', out, '--decisions', decisions])).toMatch(/^(Alla|Ingenting)/);
  await ok(again);
  expect(filesOf(out)).toEqual(files);
});

test('clean names the review as what comes next', async () => {
  const { root } = given({ 'a.txt': QUESTIONABLE });
  const out = join(root, 'ut mapp');
  const argv = ['clean', join(root, 'a.txt'), '-o', out, '--ask-above', '0.02'];
  expect(await ok(argv)).toContain(`\nGranska det som är tveksamt: renskrift review '${out}'\n`);
  expect(await ok([...argv, '--lang', 'en'])).toContain(
    `Review what is doubtful: renskrift review '${out}'\n`,
  );
});

test.each([
  [{ by: 'Ek' }, { GIT_AUTHOR_NAME: 'Lind' }, 'Ek'],
  [{}, { GIT_AUTHOR_NAME: 'Lind', GIT_COMMITTER_NAME: 'Falk' }, 'Lind'],
  [{ by: ' ' }, { GIT_AUTHOR_NAME: '', GIT_COMMITTER_NAME: 'Falk' }, 'Falk'],
])('given %j and %j, %s decides', async (options, env, name) => {
  expect(await reviewer(options, env)).toBe(name);
});

/** Git with a name that it was told, whatever else it knows. */
const gitKnows = (name: string): Record<string, string | undefined> => ({
  PATH: process.env.PATH,
  ...{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: name },
});

test('git is asked for the name where nobody says it', async () => {
  expect(await reviewer({}, gitKnows('Asta Falk'))).toBe('Asta Falk');
  expect(await reviewer({}, { ...gitKnows('Asta Falk'), GIT_AUTHOR_NAME: 'Lind' })).toBe('Lind');
  expect(await reviewer({}, gitKnows(''))).toBe(userInfo().username);
});

test('someone decides, even if nobody says who and there is no git', async () => {
  expect(await reviewer({}, { PATH: '/nowhere' })).toBe(userInfo().username);
});

describe('words', () => {
  const lexicon = (): ((...argv: readonly string[]) => readonly string[]) => {
    const { root } = given({});
    return (...argv) => ['words', ...argv, '--decisions', join(root, 'd.jsonl')];
  };

  test('are added, listed in Swedish order, and removed', async () => {
    const words = lexicon();
    expect(await ok(words('list'))).toBe('Inga egna ord än. Lägg till ett: renskrift words add ORD\n');
    for (const word of ['Ölme', 'Zorn', 'Ådal', 'ärla', 'beck']) await ok(words('add', word));
    expect(await ok(words('add', 'Asta', '--as', 'Ásta'))).toBe('Tillagt: Asta → Ásta\n');
    expect(await ok(words('list'))).toBe('Asta → Ásta\nbeck\nZorn\nÅdal\närla\nÖlme\n');
    expect(await ok(words('remove', 'Zorn'))).toBe('Borttaget: Zorn\n');
    expect(await ok(words('list'))).not.toContain('Zorn');
    expect(await ok(words('add', 'Zorn'))).toBe('Tillagt: Zorn\n');
    expect(await ok(words('list'))).toContain('Zorn');
  });

  test('are told to a program', async () => {
    const words = lexicon();
    expect(JSON.parse(await ok(words('list', '--json')))).toEqual([]);
    await ok(words('add', 'Ölme', '--by', 'Ek'));
    expect(JSON.parse(await ok(words('list', '--json')))).toEqual([
      { word: 'Ölme', text: 'Ölme', by: 'Ek', at: expect.stringMatching(/^\d{4}-.*Z$/) },
    ]);
  });

  test('added twice are there once; added otherwise, the last counts', async () => {
    const words = lexicon();
    await ok(words('add', 'Asta'));
    expect(await ok(words('add', 'Asta'))).toBe('Finns redan: Asta\n');
    await ok(words('add', 'Asta', '--as', 'Ásta'));
    expect(await ok(words('list'))).toBe('Asta → Ásta\n');
  });

  test.each(['', ' ', '--', '|', 'a\nb', ' a', 'a\u001b[31m', 'a\u202eb'])('%j is no word', async (text) => {
    const words = lexicon();
    const [command = '', add = '', ...rest] = words('add');
    const argv = [command, add, ...rest, '--', text];
    expect(await fail(2, argv)).toMatch(/^renskrift: fel: Oväntat ”.*”, väntade ett ord: bokstäver/);
    expect(existsSync(rest[1] ?? '')).toBe(false);
  });

  test('what is not there cannot be removed, nor an odd text put', async () => {
    const words = lexicon();
    expect(await fail(2, words('remove', 'Asta'))).toContain('Oväntat ord ”Asta”');
    expect(await fail(2, words('add', 'Asta', '--as', 'a\nb'))).toContain('Oväntad text efter --as');
    expect(await fail(2, words())).toContain('renskrift words');
  });

  test.each(['', ' '])('cannot be taken away everywhere: --as %j', async (text) => {
    const words = lexicon();
    expect(await fail(2, words('add', 'Asta', '--as', text))).toContain('Oväntat tomt efter --as');
    expect(await fail(2, [...words('add', 'Asta', '--as', text), '--lang', 'en'])).toContain(
      'Unexpectedly nothing after --as',
    );
    expect(await ok(words('list'))).toContain('Inga egna ord');
  });

  test('stand wherever a document has them', async () => {
    const words = lexicon();
    const { root, out } = given({ 'a.txt': NOTES });
    const decisions = words('list').at(-1) ?? '';
    await ok(words('add', 'Narvarande'));
    await ok(words('add', 'Oberg', '--as', 'Obergh'));
    await ok(['clean', join(root, 'a.txt'), '-o', out, '-q', '--decisions', decisions]);
    const text = readFileSync(join(out, 'a.txt'), 'utf8');
    expect(text).toContain('Narvarande: Anna Obergh');
    expect(text).toContain('frågor om nästa läsår');
  });
});
