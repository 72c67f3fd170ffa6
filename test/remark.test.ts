import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import remarkRenskrift, { type RemarkOptions } from '../src/remark.ts';

/** The file after a run of remark, and whether the tree was left alone. */
async function told(value: string | Uint8Array, options: RemarkOptions = {}) {
  const file = new VFile({ path: 'arkiv/mote.md', value });
  const processor = unified().use(remarkParse).use(remarkRenskrift, options);
  const tree = processor.parse(file);
  const before = JSON.stringify(tree);
  const after = await processor.run(tree, file);
  return { file, isUntouched: JSON.stringify(after) === before };
}

describe('renskrift/remark', () => {
  test('puts the record in the file, and leaves the tree', async () => {
    const { file, isUntouched } = await told('# Möte den 4 mars 2024\n\nNärvarande: Anna Berg\n');
    expect(isUntouched).toBe(true);
    expect(file.data.minutes).toMatchObject({ datum: '2024-03-04', deltagare: [{ namn: 'Anna Berg' }] });
  });

  test.each([
    ['sv', /Oväntad veckodag/u],
    ['en', /Unexpected weekday/u],
  ] as const)('tells what is to be decided or known, in %s', async (language, words) => {
    const text = '# Mote tisdagen den 1 mars 2024\n\nDet blev kld och twa inharatat, och manga flyitats.\n';
    const { file } = await told(text, { language });
    const rules = file.messages.map(({ ruleId }) => ruleId);
    expect(rules).toContain('record/weekday');
    expect(rules.some((rule) => rule?.startsWith('repair/'))).toBe(true);
    expect(file.messages.every(({ source }) => source === 'renskrift')).toBe(true);
    expect(file.messages.find(({ ruleId }) => ruleId === 'record/weekday')?.reason).toMatch(words);
  });

  test('goes by the options of repair', async () => {
    const text = 'Det blev kld och twa inharatat, och manga flyitats.\n';
    const { file } = await told(text, { askAbove: 1, replaceAbove: 1 });
    expect(file.messages.filter(({ ruleId }) => ruleId?.startsWith('repair/'))).toEqual([]);
  });

  test('tells of what is no text', async () => {
    const { file } = await told(Uint8Array.from([0, 1, 2, 0, 255, 0, 0, 0]));
    expect(file.messages).toHaveLength(1);
    expect(file.data.minutes).toBeUndefined();
  });
});
