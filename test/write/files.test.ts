import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Minutes } from '../../src/record/minutes.ts';
import { validateMinutes } from '../../src/record/schema.ts';
import { SUFFIXES, type Writable, write } from '../../src/write/index.ts';
import { decision, sourceOf } from './sources.ts';

const MINUTES: Minutes = {
  format: 'renskrift/protokoll@1',
  kalla: { fil: 'a.txt', sha256: '0'.repeat(64), sidor: 1 },
  dokumenttyp: 'protokoll',
  datum: '2024-02-27',
  tid: { start: '13:00', slut: '16:00' },
  deltagare: [{ namn: 'Anna Öberg', grupp: 'S' }],
  franvarande: [],
  sektioner: [{ typ: 'beslut', rubrik: 'BESLUT', status: 'inga', punkter: [] }],
  signaturer: [{ roll: 'vid protokollet', namn: 'Anna Öberg' }],
  bilagor: [],
  ovrigt: ['no', 'a\u0085b', '1:30'],
  rattelser: { ersatta: 1, att_granska: 1 },
};

/** The files of a document with one word replaced and one asked about, by suffix. */
function files(name: string): Record<string, string> {
  const source = sourceOf('Motet slut. Nasta stegi.\n', name);
  const document: Writable = {
    source,
    sha256: 'ab'.repeat(32),
    decisions: [decision(source, 'Motet', 'Mötet'), decision(source, 'stegi', 'steg i', 'ask')],
    text: 'Mötet slut. Nasta stegi.\n',
    minutes: MINUTES,
  };
  return Object.fromEntries(write(document).map(({ suffix, body }) => [suffix, body]));
}

describe('write', () => {
  test.each([
    ['a.txt', ['.txt', '.yaml', '.corrections.jsonl']],
    ['a.md', ['.md', '.yaml', '.corrections.jsonl']],
  ])('%s becomes %j', (name, suffixes) => {
    expect(Object.keys(files(name))).toEqual(suffixes);
    for (const suffix of suffixes) expect(SUFFIXES).toContain(suffix);
  });

  test('the record begins with the line that editors read, and is the record', () => {
    const yaml = files('a.txt')['.yaml'] ?? '';
    expect(yaml).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/\S+\/protokoll\.schema\.json\nformat: /,
    );
    expect(validateMinutes(parseYaml(yaml))).toEqual(MINUTES);
    expect(parseYaml(yaml, { version: '1.1' })).toEqual(MINUTES);
  });

  test('each correction is a line of its own, in the order of the text', () => {
    const body = files('a.txt')['.corrections.jsonl'] ?? '';
    expect(body.endsWith('}\n')).toBe(true);
    expect(
      body
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { kind: 'replace', before: 'Motet', after: 'Mötet' },
      { kind: 'ask', before: 'stegi', after: 'steg i' },
    ]);
  });
});
