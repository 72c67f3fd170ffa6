/** Names with control characters, wherever people are shown them. */
import { Chalk } from 'chalk';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { printNotes } from '../src/cli/clean/document.ts';
import { contextOf } from '../src/cli/context.ts';
import { gather, reportPage } from '../src/report/index.ts';
import { reporters } from '../src/reporters/index.ts';
import { shown, shownText } from '../src/shown.ts';
import { document, SMALL } from './report/small.ts';

const EVIL = 'a\u001b[2Jb\nfel: c\u202etxt\u0000';
const HARMLESS = 'a\\x1b[2Jb\\nfel: c\\u202etxt\\x00';
const RAW = /[^\P{Cc}\n]|\u202e/u;

test.each([
  ['möte 1.txt', 'möte 1.txt'],
  ['a\tb\r\nc', 'a\\tb\\r\\nc'],
  ['\u007f\u009b\u2028', '\\x7f\\x9b\\u2028'],
  [EVIL, HARMLESS],
])('%j is shown as %j', (name, expected) => {
  expect(shown(name)).toBe(expected);
});

test('a text keeps its line ends', () => {
  expect(shownText('a\r\n\tb\u001b\f')).toBe('a\r\n\tb\\x1b\\x0c');
});

describe('a name with control characters is shown harmless', () => {
  test.each(['pretty', 'compact', 'markdown'] as const)('by the reporter %s', (name) => {
    const file = new VFile({ path: EVIL });
    file.message(EVIL, { ruleId: 'binary', source: 'read' });
    const report = { files: [file], language: 'sv', version: '1', words: 1 } as const;
    const told = reporters(new Chalk({ level: 0 }))[name](report);
    expect(told).not.toMatch(RAW);
    expect(told).not.toMatch(/^fel: c/mu);
    expect(told).toContain('x1b');
  });

  test('in what clean tells', () => {
    let told = '';
    const stderr = { write: (text: string) => (told += text) };
    const io = { stdin: (async function* () {})(), stdout: stderr, stderr, env: {} };
    const note = { rule: 'read/binary', level: 'error', message: EVIL } as const;
    printNotes(EVIL, [note, { ...note, line: 1, column: 2 }], false, contextOf([], io));
    expect(told).toBe(`${HARMLESS}: fel: ${HARMLESS}\n${HARMLESS}:1:2: fel: ${HARMLESS}\n`);
  });

  test('on the page of the report, and its words too', () => {
    const documents = [
      document(EVIL, `x ${EVIL} y`, [{ kind: 'ask', before: EVIL, after: 'b\u001b', confidence: 0.5 }]),
    ];
    const people = SMALL.people.map((person) => ({ ...person, namn: EVIL }));
    const page = reportPage(gather({ ...SMALL, documents, people, title: EVIL }), 'sv');
    expect(page).not.toMatch(RAW);
    expect(page).toContain('a\\x1b[2Jb\\nfel');
  });
});
