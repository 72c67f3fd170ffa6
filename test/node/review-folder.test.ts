import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/node/errors.ts';
import { readReviewFolder } from '../../src/node/review-folder.ts';
import type { ReviewDocument } from '../../src/review/document.ts';
import { cleaned, DOUBTS, MEETING } from '../review/documents.ts';
import { folderWith } from './folder.ts';

const linesOf = ({ corrections }: ReviewDocument): string =>
  corrections.map((correction) => `${JSON.stringify(correction)}\n`).join('');
const A = cleaned(MEETING, DOUBTS, { name: 'a.txt' });
const B = cleaned(MEETING.replaceAll('\n', '\r\n'), DOUBTS, { name: 'b/b.md' });

describe('a folder of results', () => {
  test('gives its documents in the order of their names, with the text that was read', async () => {
    const folder = await folderWith({
      'b/b.corrections.jsonl': linesOf(B),
      'b/b.md': B.clean,
      'a.corrections.jsonl': linesOf(A),
      'a.txt': A.clean,
      'a.yaml': 'titel: Möte',
      'tom.corrections.jsonl': '',
    });
    expect(await readReviewFolder(folder)).toEqual([A, B]);
  });

  test('where the clean text is gone or changed, the text that was read is not known', async () => {
    const folder = await folderWith({
      'a.corrections.jsonl': linesOf(A),
      'b.corrections.jsonl': linesOf(B),
      'b.md': `Ny rad.\n${B.clean}`,
    });
    const documents = await readReviewFolder(folder);
    expect(documents.map(({ source }) => source)).toEqual([undefined, undefined]);
    expect(documents.map(({ corrections }) => corrections)).toEqual([A.corrections, B.corrections]);
  });

  test('without results is refused, as is one that does not exist', async () => {
    const folder = await folderWith({ 'a.txt': 'Ett möte.' });
    for (const path of [folder, join(folder, 'nowhere')])
      await expect(readReviewFolder(path)).rejects.toThrow('expected one that renskrift clean wrote');
  });

  test.each([
    ['no JSON', '{"id":'],
    ['no object', 'null'],
    ['an older version, without a digest', JSON.stringify({ ...A.corrections[0], sha256: undefined })],
    ['a place that is none', JSON.stringify({ ...A.corrections[0], span: {} })],
    ['no place', JSON.stringify({ ...A.corrections[0], span: undefined })],
  ])('with %s is refused with the path', async (_name, line) => {
    const folder = await folderWith({ 'a.corrections.jsonl': `${linesOf(A)}${line}\n` });
    const reading = readReviewFolder(folder);
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(join(folder, 'a.corrections.jsonl'));
  });
});
