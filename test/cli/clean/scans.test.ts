/** Files with positions, from the command line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fail, filesOf, given, ok, renskrift } from '../fake.ts';

const SAMPLES = join(import.meta.dirname, '../../read/scan/samples');
const sample = (name: string): string => readFileSync(join(SAMPLES, name), 'utf8');
const HOCR = sample('byalag.hocr');

describe('clean', () => {
  test.each(['hocr', 'alto.xml', 'tsv'])('of %s gives the text that it gives of plain text', async (kind) => {
    const { root, out } = given({
      [`in/sida.${kind}`]: sample(`byalag.${kind}`),
      'text/sida.txt': sample('byalag.txt'),
    });
    await ok(['clean', join(root, `in/sida.${kind}`), '-o', out]);
    await ok(['clean', join(root, 'text/sida.txt'), '-o', join(root, 'plain')]);
    const name = `sida.${kind}`.replace(/\.\w+$/, '');
    const files = filesOf(out);
    expect(Object.keys(files)).toEqual([`${name}.corrections.jsonl`, `${name}.txt`, `${name}.yaml`]);
    expect(files[`${name}.txt`]?.trim()).toBe(filesOf(join(root, 'plain'))['sida.txt']?.trim());
  });

  test('says of every correction where it stands on which image', async () => {
    const { root, out } = given({ 'sida.hocr': HOCR });
    await ok(['clean', join(root, 'sida.hocr'), '-o', out]);
    const corrections = (filesOf(out)['sida.corrections.jsonl'] ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(corrections.length).toBeGreaterThan(3);
    for (const { scan, page } of corrections) {
      expect(scan).toMatchObject({ image: `blad-${page}.pgm`, width: 1653 });
      expect(scan.box.right).toBeGreaterThan(scan.box.left);
    }
  });

  test('goes through a stream', async () => {
    const { stdout, code } = await renskrift(['clean', '-', '-q'], { stdin: HOCR });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ravelsbo byalag\n/);
  });

  test('takes a folder’s pages once each, and learns from them', async () => {
    const { root, out } = given({
      'in/a.hocr': HOCR,
      'in/a.txt': 'samma sida',
      'in/b.xml': sample('byalag.alto.xml'),
      'in/c.xml': '<?xml version="1.0"?><mets/>',
    });
    await ok(['clean', join(root, 'in'), '-o', out]);
    const files = filesOf(out);
    expect(Object.keys(files).filter((name) => name.endsWith('.txt'))).toEqual(['a.txt', 'b.txt']);
    expect(JSON.parse(files['profile.json'] ?? '').documents).toBe(2);
  });

  test('writes over no text that it left out', async () => {
    const { root } = given({ 'in/a.hocr': HOCR, 'in/a.txt': 'samma sida' });
    const complaint = await fail(2, ['clean', join(root, 'in'), '-o', join(root, 'in')]);
    expect(complaint).toContain('a.txt');
    expect(filesOf(join(root, 'in'))['a.txt']).toBe('samma sida');
  });

  test('says what is wrong with a broken file, and goes on', async () => {
    const { root, out } = given({ 'in/a.xml': sample('byalag.alto.xml').slice(0, -30), 'in/b.hocr': HOCR });
    const { code, stderr } = await renskrift(['clean', join(root, 'in'), '-o', out, '--lang', 'en']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/a\.xml: error: Unexpected fault in line \d+ .*well-formed ALTO/);
    expect(filesOf(out)).toHaveProperty('b.txt');
  });
});
