/** `renskrift review` in a real terminal. `npm test` builds the command first. No time is measured: one waits for what the screen says. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseRulings } from '../../../src/node/rulings-file.ts';
import { filesOf, given, ok } from '../fake.ts';
import { type Terminal, terminal } from '../terminal.ts';

const PAGE = `Protokoll fran arsmotet den 4 mars 2021

Narvarande: Asta Ek, Bo Lind, Gdran Skarman, Marta Falk och Marta Ek

1. Stugan
Marta Falk skulle satta upp en lapp. Arendet om vagen vid an bordlades av Marta.
Det fanns xqv kvar och 8O kronor i kassan. Skarman lamnade in en skrivelse om wzxk.
Marta fragade om lan for bryggan, och Agda svarade att rantan ar 8 %.
`;

let results: Record<string, string>;
let questions: number;
beforeAll(async () => {
  const { root, out } = given({ 'sida.txt': PAGE });
  await ok(['clean', join(root, 'sida.txt'), '-o', out, '-q', '--ask-above', '0.02']);
  results = filesOf(out);
  const lines = results['sida.corrections.jsonl']?.trim().split('\n') ?? [];
  questions = lines.filter((line) => JSON.parse(line).kind === 'ask').length;
  expect(questions).toBeGreaterThan(7);
});

/** A folder with a page that was cleaned into `out`, and where its decisions will be. */
function cleanedPage(): { root: string; file: string } {
  const files = Object.entries(results).map(([name, content]) => [`out/${name}`, content]);
  const { root } = given(Object.fromEntries(files));
  return { root, file: join(root, 'renskrift.decisions.jsonl') };
}

const rulingsIn = (file: string) => parseRulings(existsSync(file) ? readFileSync(file, 'utf8') : '');
const review = (root: string, env = {}, ...more: readonly string[]): Terminal =>
  terminal(['review', 'out', '--by', 'Ek', '--lang', 'en', ...more], { cwd: root, env });
const open = (count: number, questions: number): RegExp => new RegExp(`^${count} of ${questions} open`);

const OPENED = '\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[?2004h';
const CLOSED = '\u001b[?2004l\u001b[?7h\u001b[?25h\u001b[?1049l';

describe('a review in a terminal', () => {
  test('decides, stops in the middle, goes on, and comes to an end', async () => {
    const { root, file } = cleanedPage();
    const one = review(root);
    await one.see(open(questions, questions));
    one.type('x');
    await one.see(/Saved: /);
    one.type('e\u0015Ny text\r');
    await one.see(/Saved: .* → Ny text \(this place\)/);
    one.type('x');
    await one.see(open(questions - 3, questions));
    one.type('u');
    await one.see(/Undone: /);
    await one.see(open(questions - 2, questions));
    one.type('q');
    expect(await one.ended).toMatchObject({ exitCode: 0 });
    expect(one.written()).toContain(`Decided: 2, left: ${questions - 2}.`);
    expect(one.written()).toContain('Go on: renskrift review out\r\n');
    expect(rulingsIn(file)).toMatchObject({ rulings: { length: 4 }, faults: [] });

    const two = review(root);
    for (let left = questions - 2; left > 0; left--) {
      await two.see(open(left, questions));
      two.type('x');
    }
    await two.see(/All \d+ questions are decided/);
    two.type('q');
    await two.ended;
    expect(two.written()).toContain('left: 0.');
    expect(two.written()).toContain('renskrift clean … -o out\r\n');

    const three = review(root);
    expect(await three.ended).toMatchObject({ exitCode: 0 });
    expect(three.written()).toContain(`All ${questions} questions are decided.`);
  });

  test('gives the terminal back as it was, however it ends', async () => {
    const { root } = cleanedPage();
    const ends: readonly ((terminal: Terminal) => void)[] = [
      (at) => at.type('q'),
      (at) => at.type('\u0003'),
      (at) => at.kill('SIGTERM'),
      (at) => at.kill('SIGINT'),
      (at) => at.kill('SIGHUP'),
    ];
    await Promise.all(
      ends.map(async (end) => {
        const at = review(root);
        await at.see(open(questions, questions));
        end(at);
        await at.ended;
        const written = at.written();
        expect(written.split(OPENED)).toHaveLength(2);
        expect(written.split(CLOSED)).toHaveLength(2);
        expect(written.indexOf(CLOSED)).toBeGreaterThan(written.lastIndexOf('\u001b[J'));
      }),
    );
  });

  test('ends by the signal that ended it', async () => {
    const { root } = cleanedPage();
    const at = review(root);
    await at.see(open(questions, questions));
    at.kill('SIGTERM');
    expect(await at.ended).toMatchObject({ signal: 15 });
  });

  test('a disk that says no ends it with the reason, and the terminal as it was', async () => {
    const { root } = cleanedPage();
    const at = review(root, { NO_COLOR: '1' }, '--decisions', join('no', 'd.jsonl'));
    await at.see(open(questions, questions));
    writeFileSync(join(root, 'no'), 'no folder');
    at.type('x');
    expect(await at.ended).toMatchObject({ exitCode: 2 });
    expect(at.written().slice(at.written().lastIndexOf(CLOSED))).toMatch(/renskrift: error: .*d\.jsonl/);
  });

  test('without colour the word is in brackets and nothing is coloured', async () => {
    const { root } = cleanedPage();
    const at = review(root, { NO_COLOR: '1' });
    await at.see(open(questions, questions));
    const stands = /^Stands +(.*)$/m.exec(at.screen())?.[1] ?? '';
    expect(at.screen()).toContain(`[${stands}]`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that colour
    expect(at.written()).not.toMatch(/\u001b\[[\d;]*m/);
  });

  test('a terminal that can do nothing gets lines alone', async () => {
    const { root } = cleanedPage();
    const at = review(root, { TERM: 'dumb' });
    await at.see(new RegExp(`--\n${questions} of ${questions} open`));
    at.type('x');
    await at.see(new RegExp(`--\n${questions - 1} of ${questions} open[^]*Saved`));
    at.type('q');
    expect(await at.ended).toMatchObject({ exitCode: 0 });
    expect(at.written()).not.toContain('\u001b');
  });

  test('a new size is drawn at once, and no line is too long', async () => {
    const { root } = cleanedPage();
    const at = review(root);
    await at.see(/q quit/);
    at.resize(30, 10);
    await at.see(/^\d+ of \d+ open {3}For.*…\n/);
    const lines = at.screen().split('\n');
    expect(lines.length).toBeLessThanOrEqual(10);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(30);
  });

  test('what is pasted between questions decides nothing', async () => {
    const { root, file } = cleanedPage();
    const at = review(root);
    await at.see(open(questions, questions));
    at.type('\u001b[200~xxaaqq\r\u001b[201~?');
    await at.see(/Any key goes back/);
    expect(existsSync(file)).toBe(false);
  });
});

/** A small generator of numbers (mulberry32), so that every run is cut off at the same places. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

test('cut off at any moment, it has kept every decision that the screen acknowledged, and goes on', async () => {
  const { root, file } = cleanedPage();
  const random = numbers(1906);
  let acknowledged = 0;
  for (let run = 0; run < 6 && acknowledged < questions - 3; run++) {
    const at = review(root);
    const [, left] = await at.see(/^(\d+) of \d+ open/);
    expect(questions - Number(left)).toBeGreaterThanOrEqual(acknowledged);
    acknowledged = questions - Number(left);
    for (let key = random(2); key > 0; key--) {
      at.type('x');
      acknowledged++;
      await at.see(open(questions - acknowledged, questions));
    }
    at.type('x'); // not waited for: kept or not, but whole
    for (let pause = random(4); pause > 0; pause--) await new Promise(setImmediate);
    at.kill('SIGKILL');
    await at.ended;
    const seen = /^(\d+) of \d+ open/.exec(at.screen())?.[1];
    const { rulings, faults } = rulingsIn(file);
    expect(faults).toEqual([]);
    expect(rulings.length).toBeGreaterThanOrEqual(questions - Number(seen));
    expect(rulings.length).toBeLessThanOrEqual(acknowledged + 1);
  }
  const last = review(root);
  await last.see(/^\d+ of \d+ open/);
  last.type('q');
  expect(await last.ended).toMatchObject({ exitCode: 0 });
}, 60_000);
