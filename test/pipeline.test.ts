import { VFile } from 'vfile';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import {
  type Cleaned,
  clean,
  loadModel,
  type Model,
  pipeline,
  type RepairOptions,
  write,
} from '../src/index.ts';

const NOTES = `Minnesanteckningar

Tisdagen den 20 april 2021, 8.30-17.00
Narvarande: Anna Oberg, Bo Ek

1. Verksamhetsplan for 2022

Gruppen arbetade med fragor om nasta lasar. Nasta stegi arbetet tas i maj.

Vid anteckningarna Anna Oberg
`;

let model: Model;
beforeAll(() => {
  model = loadModel();
});

/** What the text becomes; it must be readable. */
function cleaned(text: string, options: RepairOptions = {}): Cleaned {
  const result = clean(text, model, options);
  if (result.kind === 'unreadable') throw new Error(result.finding.rule);
  return result;
}

describe('clean', () => {
  test('gives clean text, minutes and decisions', () => {
    const { text, minutes, decisions } = cleaned(NOTES);
    expect(text).toContain('Närvarande: Anna');
    expect(minutes.datum).toBe('2021-04-20');
    expect(minutes.deltagare.map(({ namn }) => namn)).toContain('Bo Ek');
    expect(decisions.map(({ before }) => before)).toContain('Narvarande');
    for (const { span, before } of decisions) expect(NOTES.slice(span.start, span.end)).toBe(before);
  });

  test('takes bytes as it takes text', () => {
    const bytes = new TextEncoder().encode(NOTES);
    expect(clean({ name: '-', bytes }, model)).toEqual(cleaned(NOTES));
  });

  test('counts its corrections in the record', () => {
    const { minutes, decisions } = cleaned(NOTES);
    const asked = decisions.filter(({ kind }) => kind === 'ask').length;
    expect(minutes.rattelser).toEqual({ ersatta: decisions.length - asked, att_granska: asked });
  });

  test('says why bytes are no text', () => {
    const result = clean({ name: 'a.txt', bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]) }, model);
    expect(result).toMatchObject({ kind: 'unreadable', finding: { rule: 'read/binary' } });
  });

  test('of clean text changes nothing', () => {
    const { text } = cleaned(NOTES);
    expect(cleaned(text).text).toBe(text);
  });
});

describe('pipeline', () => {
  test('gives the record that clean and write give, as YAML', () => {
    const [, yaml] = write(cleaned(NOTES));
    expect(String(pipeline(model).processSync(NOTES))).toBe(yaml?.body);
  });

  test('takes bytes and names the record by the path', () => {
    const file = new VFile({ path: 'a/b.txt', value: new TextEncoder().encode(NOTES) });
    expect(parseYaml(String(pipeline(model).processSync(file))).kalla.fil).toBe('a/b.txt');
  });

  /** So that some corrections are made and others are asked, whatever the defaults are. */
  const DOUBTFUL = { replaceAbove: 0.997, askAbove: 0.1 };

  test('makes a message of every question and finding, and of no replacement', () => {
    const { decisions, findings } = cleaned(NOTES, DOUBTFUL);
    const { messages } = pipeline(model, DOUBTFUL).processSync(NOTES);
    const asked = decisions.filter(({ kind }) => kind === 'ask');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(decisions.length);
    expect(messages).toHaveLength(asked.length + findings.length);
    for (const { source, ruleId } of messages)
      expect([source, ruleId]).toEqual(['renskrift', expect.stringMatching(/\//)]);
  });

  test('a message has what stands there, what may be meant, and where', () => {
    const { decisions } = cleaned(NOTES, DOUBTFUL);
    const { messages } = pipeline(model, DOUBTFUL).processSync(NOTES);
    const asked = decisions.filter(({ kind }) => kind === 'ask');
    const flagged = messages.filter(({ actual }) => actual !== undefined);
    expect(flagged.map(({ actual }) => actual)).toEqual(asked.map(({ before }) => before));
    for (const [i, { place, expected, ruleId, fatal, reason, note }] of flagged.entries()) {
      const { span, before, after } = asked[i] as (typeof asked)[number];
      const lines = NOTES.slice(0, span.start).split('\n');
      const start = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: span.start };
      expect(place).toMatchObject({ start, end: { offset: span.end } });
      const isReadable = after !== before;
      expect({ ruleId, fatal, first: expected?.[0] }).toEqual({
        ruleId: isReadable ? 'repair/doubtful' : 'repair/unreadable',
        fatal: false,
        first: isReadable ? after : undefined,
      });
      expect(expected).not.toContain(before);
      expect(reason).toContain(`Oväntat ”${before}”, väntade ${isReadable ? `”${after}” (` : 'ett ord'}`);
      expect(note).toMatch(/^\p{L}/u);
    }
  });

  test('keeps what the stages made in the file, typed', () => {
    const { data } = pipeline(model).processSync(NOTES);
    expect(data.source?.text).toBe(NOTES);
    expect(data.repair?.decisions.length).toBeGreaterThan(0);
    expect(data.minutes?.format).toMatch(/^renskrift/);
  });

  test('fails on a file that is no text', () => {
    const image = new VFile({ path: 'a.txt', value: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) });
    expect(() => pipeline(model, { language: 'en' }).processSync(image)).toThrow(
      /^Unexpected binary data \(PNG\)/,
    );
    expect(image.messages).toMatchObject([{ fatal: true, ruleId: 'read/binary' }]);
  });
});
