/** The screen of a review: what it says, and that nothing in a document can spoil it. */
import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cells, clipped, columnsOf, harmless, plain, wrapped } from '../../../src/cli/review/cells.ts';
import { frame } from '../../../src/cli/review/frame.ts';
import { REVIEW_TEXTS } from '../../../src/cli/review/texts.ts';
import type { View } from '../../../src/cli/review/view.ts';
import type { Language } from '../../../src/messages.ts';
import type { ReviewDocument } from '../../../src/review/document.ts';
import { editorOf } from '../../../src/review/line-editor.ts';
import { queueOf } from '../../../src/review/queue.ts';
import { type Session, sessionOf } from '../../../src/review/session.ts';
import { cleaned, DOUBTS, MEETING } from '../../review/documents.ts';

const view = (width: number, height: number, language: Language = 'sv', level: 0 | 1 = 0): View => ({
  width,
  height,
  language,
  say: REVIEW_TEXTS[language],
  paint: new Chalk({ level }),
});

function sessionOn(...documents: readonly ReviewDocument[]): Session {
  const questions = documents.flatMap(({ corrections }) => corrections.filter(({ kind }) => kind === 'ask'));
  return sessionOf(documents, 'same', { queue: queueOf(questions, 'same'), questions: questions.length });
}

const MEETING_SESSION = sessionOn(cleaned(MEETING, DOUBTS));

describe('the screen', () => {
  test('shows how far it is, the group, the place, the text, the readings, the reasons and the keys', () => {
    expect(frame(MEETING_SESSION, view(80, 24)).join('\n')).toBe(`\
7 av 7 öppna   Gäller (s): bara här   Grupper (g): samma ord
Grupp: Asa → Åsa · 3 öppna, 1 visade
a.txt, sida 1, rad 6

  [Asa] Ek holl i mote nummer tva.

Står     Asa
Förslag  Åsa  70 %
1        Asa  30 %  som det står
Skäl     OCR förväxlar de bokstäverna


a rätta  x låt stå  1–9 annan läsning  e skriv ordet  E skriv raden
blanksteg vänta  u ångra  j/k nästa/förra  A/X hela gruppen  ? hjälp  q sluta`);
  });

  test('in English has no Swedish but the text', () => {
    expect(frame(MEETING_SESSION, view(80, 24, 'en')).join('\n')).toBe(`\
7 of 7 open   For (s): this place   Groups (g): same words
Group: Asa → Åsa · 3 open, 1 shown
a.txt, page 1, line 6

  [Asa] Ek holl i mote nummer tva.

Stands    Asa
Proposal  Åsa  70 %
1         Asa  30 %  as it stands
Why       OCR confuses these letters


a accept  x keep  1–9 another reading  e type the word  E type the line
space later  u undo  j/k next/previous  A/X whole group  ? help  q quit`);
  });

  test('marks by colour where there is one, without brackets', () => {
    const coloured = frame(MEETING_SESSION, view(80, 24, 'sv', 1)).join('\n');
    expect(coloured).toContain('\u001b[7mAsa\u001b[27m');
    expect(coloured).not.toContain('[Asa]');
  });

  test.each([
    [{ mode: { kind: 'word', editor: editorOf('Åsa') } }, /^Skriv: Åsa▏$/m],
    [{ mode: { kind: 'word', editor: { ...editorOf('Åsa'), at: 1 } } }, /^Skriv: Å▏sa$/m],
    [{ mode: { kind: 'line', editor: editorOf('a\nb') } }, /^Skriv raden: a⏎b▏$/m],
    [{ mode: { kind: 'confirm', action: 'accept', ids: ['a', 'b'] } }, /^Rätta alla 2 som föreslås\?/m],
    [{ mode: { kind: 'confirm', action: 'keep', ids: ['a', 'b'] } }, /^Låt alla 2 stå/m],
    [{ mode: { kind: 'help' } }, /^a, Retur +rätta som föreslås$/m],
    [{ scope: 'everywhere' }, /Gäller \(s\): överallt/],
    [{ notice: { kind: 'see-more', shown: 2, needed: 5 } }, /^Se först minst 5 .* 2 har visats\.$/m],
    [{ notice: { kind: 'nothing-to-undo' } }, /^Det finns inget mer att ångra/m],
    [
      { notice: { kind: 'refused', settled: [{ by: 'Lind', before: 'a', text: 'å' }] } },
      /^Redan avgjort av Lind: a → å$/m,
    ],
    [
      { notice: { kind: 'decided', rulings: [{ scope: 'here', before: 'a', text: '' }] } },
      /^Sparat: a → \(ingenting\) \(bara här\)$/m,
    ],
    [
      { notice: { kind: 'undone', rulings: [{ before: 'a', text: 'a' }, {}] } },
      /^Ångrat: a som det står med flera, 2 beslut$/m,
    ],
    [{ open: new Set(), current: undefined }, /^Alla 7 frågor är avgjorda\.$/m],
  ])('tells of %j', (change, words) => {
    const session = { ...MEETING_SESSION, ...change } as unknown as Session;
    expect(frame(session, view(80, 24)).join('\n')).toMatch(words);
  });

  test('keeps what is being typed on a screen of few lines, and around the cursor', () => {
    const long = { ...editorOf('ord '.repeat(200)), at: 400 };
    const session: Session = { ...MEETING_SESSION, mode: { kind: 'line', editor: long } };
    const lines = frame(session, view(40, 10));
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(lines.join('\n')).toContain('▏');
  });

  test('fits any terminal, whatever the document says', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 40 });
    const word = fc.constantFrom(
      'Asa',
      '漢字',
      '😀',
      '\u001b[2J',
      'a\u0301\u0301\u0301',
      '\u202e',
      'x'.repeat(300),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostile, word), { maxLength: 8 }),
        word,
        fc.integer({ min: 12, max: 100 }),
        fc.integer({ min: 1, max: 30 }),
        fc.boolean(),
        (parts, doubtful, width, height, isHelp) => {
          const text = [...parts, doubtful, ...parts].join(' ').replaceAll('\0', '');
          const at = text.normalize('NFC').indexOf(doubtful.normalize('NFC'));
          const correction = cleaned('Asa', [['Asa', 'Åsa', 0.5]]).corrections[0];
          if (!correction || at < 0) return;
          const asked = {
            ...correction,
            file: `${parts[0] ?? ''}.txt`,
            before: doubtful,
            after: parts[1] ?? '',
            span: { start: at, end: at + doubtful.length },
            context: { before: parts.join(' '), after: parts.join('\n') },
          };
          const document = { ...asked, corrections: [asked], clean: text, source: text };
          const session: Session = { ...sessionOn(document), ...(isHelp && { mode: { kind: 'help' } }) };
          const lines = frame(session, view(width, height));
          expect(lines.length).toBeLessThanOrEqual(height);
          for (const line of lines) {
            expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
            expect(columnsOf(cells(line))).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});

describe('cells', () => {
  test.each([
    ['a\tb\u00a0c', 'a b c'],
    ['\u001b[31m\u0007\u007f', '␛[31m␇␡'],
    ['\u009b31m\u202eabc\u2066', '\ufffd31m\ufffdabc\ufffd'],
    ['a\nb\rc', 'a␊b␍c'],
    ['å 漢 😀 –', 'å 漢 😀 –'],
    ['\ud800x', '\ufffdx'],
  ])('%j is shown as %j', (text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  test.each([
    ['abc', 3],
    ['åäö', 3],
    ['a\u030a', 1],
    ['漢字', 4],
    ['😀', 2],
    ['ｆ', 2],
    ['❤\ufe0f', 2],
    ['', 0],
  ])('%s fills %d columns', (text, columns) => {
    expect(columnsOf(cells(text))).toBe(columns);
  });

  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['漢字漢字', 6, '漢字…'],
    ['漢字漢字', 5, '漢字…'],
    ['ab', 1, '…'],
  ])('%s within %d columns is %s', (text, width, shown) => {
    expect(clipped(text, width)).toBe(shown);
  });

  test.each<readonly [string, number, readonly string[]]>([
    ['ett två tre', 7, ['ett två', 'tre']],
    ['ett två tre', 8, ['ett två', 'tre']],
    ['ettvåtre', 3, ['ett', 'våt', 're']],
    ['漢字漢字', 3, ['漢', '字', '漢', '字']],
    ['漢', 1, ['漢']],
    ['', 5, []],
  ])('%s in rows of %d columns', (text, width, rows) => {
    expect(wrapped(cells(text), width).map(plain)).toEqual(rows);
  });
});
