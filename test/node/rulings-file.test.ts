import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/node/errors.ts';
import { appendRulings, parseRulings, readRulings } from '../../src/node/rulings-file.ts';
import { everywhere, here, inDocument } from '../settle/rulings.ts';
import { folderWith } from './folder.ts';

const RULINGS = [
  here('Asa\n', 'Asa', 'Åsa'),
  inDocument('Asa\n', 'Asa', 'Åsa'),
  everywhere('bor', '\u2028"\n'),
];
const LINES = RULINGS.map((ruling) => JSON.stringify(ruling));

describe('the decisions file', () => {
  test('gives back what was added, in order; its folder is made', async () => {
    const path = join(await folderWith({}), 'a', 'b', 'd.jsonl');
    expect(await readRulings(path)).toEqual({ rulings: [], faults: [] });
    appendRulings(path, RULINGS.slice(0, 1));
    appendRulings(path, RULINGS.slice(1));
    expect(await readRulings(path)).toEqual({ rulings: RULINGS, faults: [] });
    expect(readFileSync(path, 'utf8')).toBe(`${LINES.join('\n')}\n`);
  });

  test('is not made for nothing', async () => {
    const path = join(await folderWith({}), 'd.jsonl');
    appendRulings(path, []);
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });

  test('of two writers who take turns keeps every line whole', async () => {
    const path = join(await folderWith({}), 'd.jsonl');
    for (let i = 0; i < 20; i++) appendRulings(path, [everywhere(`ord${i}`, 'x')]);
    appendFileSync(path, `${LINES[0]}\n`);
    appendRulings(path, RULINGS);
    expect(await readRulings(path)).toMatchObject({ rulings: { length: 24 }, faults: [] });
  });

  test('cut off anywhere by a crash loses no whole line, then or later', async () => {
    const path = join(await folderWith({}), 'd.jsonl');
    const whole = Buffer.from(`${LINES.join('\n')}\n`);
    for (let cut = 0; cut <= whole.length; cut += 7) {
      writeFileSync(path, whole.subarray(0, cut));
      const before = await readRulings(path);
      expect(before.faults.length).toBeLessThanOrEqual(1);
      appendRulings(path, [everywhere('ny', 'ny')]);
      const after = await readRulings(path);
      expect(after.rulings).toEqual([...before.rulings, everywhere('ny', 'ny')]);
      expect(after.faults).toEqual(before.faults);
    }
  });

  test('that cannot be read or written is told of', async () => {
    const root = await folderWith({ file: '' });
    mkdirSync(join(root, 'folder'));
    await expect(readRulings(join(root, 'folder'))).rejects.toThrow(UserError);
    await expect(readRulings(join(root, 'file', 'd.jsonl'))).rejects.toThrow('ENOTDIR');
    expect(() => appendRulings(join(root, 'file', 'd.jsonl'), RULINGS)).toThrow(UserError);
    expect(() => appendRulings(join(root, 'folder'), RULINGS)).toThrow('EISDIR');
  });
});

describe('lines', () => {
  test.each([
    ['blank ones are passed over', `\n${LINES[0]}\n\n  \n${LINES[1]}`, 2, []],
    ['line ends of Windows do no harm', `${LINES.join('\r\n')}\r\n`, 3, []],
    ['nor does the mark some editors put first', `\ufeff${LINES[0]}\n`, 1, []],
    ['what is no JSON', `${LINES[0]}\n{"scope":\n${LINES[1]}`, 2, [2]],
    [
      'what git leaves of a conflict',
      `<<<<<<< a\n${LINES[0]}\n=======\n${LINES[1]}\n>>>>>>> b\n`,
      2,
      [1, 3, 5],
    ],
    ['what is no decision', `5\nnull\n[]\n{}\n"x"\n${LINES[2]}`, 1, [1, 2, 3, 4, 5]],
    ['an unknown action', `${LINES[0]?.replace('"text"', '"drop"')}\n`, 0, [1]],
  ])('%s', (_name, text, count, faulty) => {
    const { rulings, faults } = parseRulings(text);
    expect(rulings).toHaveLength(count);
    expect(faults.map(({ line }) => line)).toEqual(faulty);
    for (const { message } of faults) expect(message).not.toBe('');
  });

  test('any text is read without an error, and every line counts or is told of', () => {
    const line = fc.oneof(fc.constantFrom(...LINES), fc.json(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const { rulings, faults } = parseRulings(text);
        const filled = text
          .replace(/^\ufeff/, '')
          .split('\n')
          .filter((l) => l.trim() !== '');
        expect(rulings.length + faults.length).toBe(filled.length);
      }),
    );
  });
});
