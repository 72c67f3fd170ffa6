/** What is written for every fixture, as it came from the scanner. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type Cleaned, type Correction, clean, loadModel, type Model, write } from '../../src/index.ts';
import { validateMinutes } from '../../src/record/schema.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/minutes');
const CASES = readdirSync(FIXTURES).flatMap((name) => [`${name}/eng.txt`, `${name}/swe.txt`]);

let model: Model;
beforeAll(() => {
  model = loadModel();
});

function cleaned(name: string): Cleaned {
  const result = clean({ name, bytes: readFileSync(join(FIXTURES, name)) }, model);
  if (result.kind === 'unreadable') throw new Error(result.finding.rule);
  return result;
}

describe.each(CASES)('%s', (name) => {
  const document = cleanedOnce(name);

  test('the YAML is the record under both versions, and fits the schema', () => {
    const { minutes } = document();
    const yaml = write(document())[1]?.body ?? '';
    expect(parseYaml(yaml)).toEqual(minutes);
    expect(parseYaml(yaml, { version: '1.1' })).toEqual(minutes);
    expect(validateMinutes(minutes)).toEqual(minutes);
  });

  test('corrections have names of their own, stand where they say, and make the clean text', () => {
    const { source, text } = document();
    const lines = (write(document())[2]?.body ?? '').split('\n').filter(Boolean);
    const list = lines.map((line): Correction => JSON.parse(line));
    for (const { span, before } of list) expect(source.original.slice(span.start, span.end)).toBe(before);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(applied(source.original, list)).toBe(text);
  });
});

test('keys stand in the same order in all records', () => {
  const orders = new Set(CASES.flatMap((name) => pairsOfKeys(cleaned(name).minutes, '')));
  const contradictions = [...orders].filter((pair) => orders.has(pair.replace(/(\w+) < (\w+)$/, '$2 < $1')));
  expect(contradictions).toEqual([]);
  expect(orders).toContain('/kalla: fil < sha256');
});

/** Which key stands before which, by the kind of place in the record: `/sektioner/punkter: nummer < rubrik`. */
function pairsOfKeys(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => pairsOfKeys(entry, path));
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const here = keys.flatMap((a, i) => keys.slice(i + 1).map((b) => `${path}: ${a} < ${b}`));
  return [...here, ...Object.entries(value).flatMap(([key, entry]) => pairsOfKeys(entry, `${path}/${key}`))];
}

/** The cleaned fixture, made when it is first asked for. */
function cleanedOnce(name: string): () => Cleaned {
  let made: Cleaned | undefined;
  return () => {
    made ??= cleaned(name);
    return made;
  };
}

/** The text with all replacements of the list made, from its end so that places stay. */
const applied = (text: string, list: readonly Correction[]): string =>
  list
    .filter(({ kind }) => kind === 'replace')
    .reduceRight((done, { span, after }) => done.slice(0, span.start) + after + done.slice(span.end), text);
