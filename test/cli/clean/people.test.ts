import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { filesOf, given, NOTES, ok } from '../fake.ts';

describe('clean, the register of people', () => {
  test('has each once, with all records, and gives way to no document of its name', async () => {
    const { root, out } = given({ 'in/people.txt': NOTES, 'in/b.txt': NOTES });
    await ok(['clean', join(root, 'in'), '-o', out, '-q']);
    const files = filesOf(out);
    const { personer } = parseYaml(files['people.yaml'] ?? '');
    const places = ({ forekomster }: { forekomster: { post: string }[] }) =>
      forekomster.map(({ post }) => post);
    expect(personer.map((person: { namn: string }) => person.namn)).toEqual(['Anna Öberg', 'Bo Ek']);
    expect(places(personer[1])).toEqual(['b.yaml', 'people.txt.yaml']);
    expect(parseYaml(files['people.txt.yaml'] ?? '').kalla.fil).toBe('people.txt');
  });

  test('is not made of one document', async () => {
    const { root, out } = given({ 'in/people.txt': NOTES });
    await ok(['clean', join(root, 'in'), '-o', out, '-q']);
    expect(Object.keys(filesOf(out))).toEqual(['people.corrections.jsonl', 'people.txt', 'people.yaml']);
  });
});
