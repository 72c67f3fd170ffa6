/** `renskrift learn`, and what `clean --learned` makes of it. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { THRESHOLDS } from '../../src/repair/thresholds.ts';
import type { Correction } from '../../src/write/index.ts';
import { alto, block } from '../read/scan/help.ts';
import { fail, filesOf, folder, given, ok } from './fake.ts';

/** Minutes of a club, invented, in print and as the English model reads them. */
const gold = (n: number): string =>
  `Mötet hölls i Skyltvrå kvarn den ${n} maj. Eva Bråth öppnade mötet.\n\nFöreningen tackar Eva Bråth för kaffe, bullar och sång.\n`;
const read = (n: number): string => gold(n).replace(/[åä]/gu, 'a').replace(/ö/gu, 'o');

/** A folder with six readings, their prints beside them, and what clean made of them. */
async function makeClub(): Promise<{ root: string; out: string }> {
  const numbers = [1, 2, 3, 4, 5, 6];
  const place = given({
    ...Object.fromEntries(numbers.map((n) => [`in/${n}.eng.txt`, read(n)])),
    ...Object.fromEntries(numbers.map((n) => [`gold/${n}.gold.txt`, gold(n)])),
  });
  await ok(['clean', '-q', join(place.root, 'in'), '-o', place.out]);
  return place;
}

/** The same for all tests, made once. */
let made: ReturnType<typeof makeClub> | undefined;
const club = (): ReturnType<typeof makeClub> => {
  made ??= makeClub();
  return made;
};

/** Every question about a word answered in a file of decisions; the path. */
function answered({ root, out }: { root: string; out: string }, word: string, text: string): string {
  const lines = Object.entries(filesOf(out)).filter(([name]) => name.endsWith('.corrections.jsonl'));
  const all = lines.flatMap(([, body]) => body.split('\n').filter((line) => line !== ''));
  const rulings = all
    .map((line) => JSON.parse(line) as Correction)
    .filter(({ before }) => before === word)
    .map(({ id, file, sha256, span, before, after, confidence }) => ({
      ...{ scope: 'here', action: after === text ? 'accept' : 'text', id, file, sha256, span, before, text },
      ...{ by: 'Eva', at: '2026-01-01T00:00:00.000Z', proposal: { after, confidence } },
    }));
  expect(rulings.length).toBeGreaterThan(0);
  const path = join(root, 'decisions.jsonl');
  writeFileSync(path, rulings.map((ruling) => `${JSON.stringify(ruling)}\n`).join(''));
  return path;
}

describe('from gold texts', () => {
  test('learns the same from OCR with the places of its words', async () => {
    const { root, out } = await club();
    const pages = [1, 2, 3, 4, 5, 6].map((n) => [
      `alto/${n}.xml`,
      alto(
        read(n)
          .trim()
          .split('\n\n')
          .map((line) => block(line.split(' ')))
          .join(''),
      ),
    ]);
    const scans = given(Object.fromEntries(pages)).root;
    const learnt = async (ocr: string, ending: string) => {
      const to = join(scans, `${ending}.json`);
      await ok(['learn', out, '--gold', join(root, 'gold'), '--ocr', ocr, '--ocr-ext', ending, '-o', to]);
      return (JSON.parse(readFileSync(to, 'utf8')) as { words: number }).words;
    };
    expect(await learnt(join(scans, 'alto'), '.xml')).toBe(await learnt(join(root, 'in'), '.eng.txt'));
  });

  test('prints what it is worth on what was held back, and writes what clean takes', async () => {
    const { root, out } = await club();
    const path = join(root, 'own.json');
    const wanted = ['--gold', join(root, 'gold'), '--ocr', join(root, 'in'), '--lang', 'en'];
    const printed = await ok(['learn', out, ...wanted, '-o', path]);
    expect(printed).toMatch(/^Learnt from 6 documents: \d+ rare words/);
    const [replace, ask] = [THRESHOLDS.replace, THRESHOLDS.ask].map((at) => at.toFixed(2));
    expect(printed).toContain(
      `the threshold to replace stays at ${replace} (too little evidence to lower it: `,
    );
    expect(printed).toMatch(/: \d+ corrections right below, at least \d+ are needed\); the threshold to ask/);
    expect(printed).toContain(`the threshold to ask stays at ${ask}`);
    expect(printed).toMatch(/\nThe share of wrong words changes by −[\d.]+ percentage points/);
    expect(printed).toContain('What was held back got better.');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1, documents: 6 });
    const again = join(root, 'again');
    await ok(['clean', '-q', join(root, 'in', '1.eng.txt'), '-o', again, '--learned', path]);
    expect(filesOf(again)['1.eng.txt']).toBe(gold(1));
    expect(filesOf(out)['1.eng.txt']).not.toBe(gold(1));
  });

  test('is the same for parts in any order, and for all at once', async () => {
    const { root, out } = await club();
    const part = async (name: string, numbers: readonly number[]): Promise<string> => {
      mkdirSync(join(root, name));
      for (const n of numbers)
        for (const file of [`in/${n}.eng.txt`, `gold/${n}.gold.txt`])
          copyFileSync(join(root, file), join(root, name, file.replace(/^.*\//, '')));
      const path = join(root, `${name}.json`);
      await ok(['learn', out, '--gold', join(root, name), '--ocr', join(root, name), '-o', path]);
      return path;
    };
    const [a, b] = [await part('a', [1, 2]), await part('b', [3, 4, 5])];
    const whole = await part('whole', [1, 2, 3, 4, 5]);
    const cleaned = async (...paths: string[]): Promise<Record<string, string>> => {
      const to = folder();
      await ok([
        'clean',
        '-q',
        join(root, 'in', '6.eng.txt'),
        '-o',
        to,
        ...paths.flatMap((p) => ['--learned', p]),
      ]);
      return filesOf(to);
    };
    const result = await cleaned(whole);
    expect(await cleaned(a, b)).toEqual(result);
    expect(await cleaned(b, a)).toEqual(result);
    expect(result).not.toEqual(await cleaned());
  });

  test('both folders are wanted, or none', async () => {
    const { root, out } = await club();
    expect(await fail(2, ['learn', out, '--gold', join(root, 'gold')])).toContain('både --gold och --ocr');
  });
});

describe('from decisions', () => {
  test('prints questions, outcomes and bands', async () => {
    const place = await club();
    const decisions = answered(place, 'Brath', 'Bråth');
    const printed = await ok(['learn', place.out, '--decisions', decisions]);
    expect(printed).toMatch(
      /\nMot människors beslut, på dokument som hållits undan \(6 dokument, \d+ beslut\):/,
    );
    expect(printed).toMatch(/\nfrågor +\d+ +0\n/);
    expect(printed).toContain(
      'För lite för att säga vad det är värt: 1 olika ord i 6 dokument; minst 15 ord i 5 dokument behövs.',
    );
  });

  test('as JSON all figures are there', async () => {
    const place = await club();
    const decisions = answered(place, 'Brath', 'Bråth');
    const told = JSON.parse(await ok(['learn', place.out, '--decisions', decisions, '--json']));
    expect(told).toMatchObject({
      recommended: false,
      evidence: { documents: 6, words: 1 },
      answers: { documents: 6, after: { asked: 0, wrong: 0 } },
    });
  });

  test('what helps nobody is not recommended, and written all the same', async () => {
    const place = await club();
    const decisions = answered(place, 'Brath', 'Brath');
    const lines = readFileSync(decisions, 'utf8').split('\n').slice(0, 1);
    writeFileSync(decisions, `${lines.join('\n')}\n`);
    const path = join(place.root, 'own.json');
    const printed = await ok(['learn', place.out, '--decisions', decisions, '-o', path, '--lang', 'en']);
    expect(printed).toContain('nobody can say what it is worth');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ lexicon: { brath: 1 } });
  });

  test('without any there is nothing to learn', async () => {
    const { out } = await club();
    expect(await fail(2, ['learn', out])).toContain('Hittade inget att lära av');
  });
});

test.each(['{"version":2}', 'no JSON', '{"version":1,"documents":-1}'])(
  'a file that is none ends with 2: %s',
  async (body) => {
    const { root } = given({ 'own.json': body, 'a.txt': 'Motet' });
    const path = join(root, 'own.json');
    const complaint = await fail(2, ['clean', join(root, 'a.txt'), '-o', folder(), '--learned', path]);
    expect(complaint).toContain('väntade det som renskrift learn skriver');
  },
);
