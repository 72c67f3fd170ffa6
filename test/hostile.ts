/** Properties of everything that is read from outside: whatever stands in a file, the answer is a result or a clear word, never a crash. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { loadConfig } from '../src/cli/config/load.ts';
import { settingsOf } from '../src/cli/config/settings.ts';
import { contextOf } from '../src/cli/context.ts';
import { makeProgram } from '../src/cli/program.ts';
import { markdown, readAdditions } from '../src/index.ts';
import { UserError } from '../src/node/errors.ts';
import { loadModel } from '../src/node/model.ts';
import { parseRulings } from '../src/node/rulings-file.ts';
import { read } from '../src/read/index.ts';
import { scans } from '../src/scans.ts';
import { alto, block, hocr, page } from './read/scan/help.ts';

/** A sample with something cut out and something put in, a few times. */
const mutated = (...samples: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(600), fc.nat(30), fc.string({ unit: 'binary', maxLength: 8 })), {
        maxLength: 4,
      }),
    )
    .map(([sample, edits]) =>
      edits.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), sample),
    );

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const folder = mkdtempSync(join(tmpdir(), 'renskrift-'));

const reading = (name: string, bytes: Uint8Array): void => {
  const result = read({ name, bytes }, markdown, scans);
  expect(['read', 'unreadable']).toContain(result.kind);
};

const DECISION =
  '{"scope":"everywhere","action":"keep","before":"a","text":"a","by":"b","at":"2024-03-01T10:00:00.000Z"}\n';
const CONFIG =
  'askAbove: 0.4\nextends: []\noverrides:\n  - files: ["2024/**"]\n    encoding: cp850\nreporter: [json]\n';
const KNOWLEDGE =
  'sections:\n  elevrad: { holds: items, headings: [Elevrådet] }\nlabels:\n  - { label: Mötesledare, field: person, role: x }\n';

const io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: {} };
const context = contextOf([], io);
const settings = settingsOf(
  makeProgram(context, '0', () => {}),
  context.say.usage,
);

function configured(text: string): void {
  const path = join(folder, 'renskrift.config.yaml');
  writeFileSync(path, text.replace(/extends/g, 'extend5'));
  try {
    loadConfig(path, settings, context);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
  }
}

/** Each reader by name, with a property of what it is given. */
export const READERS: readonly (readonly [name: string, property: fc.IProperty<unknown[]>])[] = [
  ['bytes', property(fc.uint8Array({ maxLength: 300 }), (bytes) => reading('a.txt', bytes))],
  ['text', property(mutated('Närvarande: Åsa\r\n\f1. Ekonomi\n'), (text) => reading('a.txt', bytesOf(text)))],
  [
    'Markdown',
    property(mutated('# A\n\n| a | b |\n|---|---|\n| c | d |\n\n* e\n'), (text) =>
      reading('a.md', bytesOf(text)),
    ),
  ],
  [
    'hOCR',
    property(
      mutated(
        hocr('<p class="ocr_par"><span class="ocrx_word" title="bbox 1 2 3 4; x_wconf 90">x</span></p>'),
      ),
      (text) => reading('a.hocr', bytesOf(text)),
    ),
  ],
  ['ALTO', property(mutated(alto(block(['a', 'b'], ['c']))), (text) => reading('a.xml', bytesOf(text)))],
  ['PAGE', property(mutated(page('<TextRegion/>')), (text) => reading('a.xml', bytesOf(text)))],
  [
    'TSV',
    property(
      mutated(
        'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t90\tx\n',
      ),
      (text) => reading('a.tsv', bytesOf(text)),
    ),
  ],
  ['decisions', property(mutated(DECISION, DECISION + DECISION), (text) => void parseRulings(text))],
  ['configuration', property(mutated(CONFIG), configured)],
  ['knowledge', property(mutated(KNOWLEDGE), (text) => void readAdditions(text, loadModelOnce().knowledge))],
];

function property<T>(from: fc.Arbitrary<T>, holds: (value: T) => void): fc.IProperty<unknown[]> {
  return fc.property(from, (value) => holds(value)) as unknown as fc.IProperty<unknown[]>;
}

let model: ReturnType<typeof loadModel> | undefined;
function loadModelOnce(): ReturnType<typeof loadModel> {
  model ??= loadModel();
  return model;
}
