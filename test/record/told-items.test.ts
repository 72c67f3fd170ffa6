/** Minutes whose numbered items are sentences one and all, with nothing among them that looks like a heading. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, itemsOf, minutesOf, minutesWith } from './help.ts';

const meeting = (...lines: readonly string[]) => minutesOf(minutesWith(...lines));

const TOLD = [
  'Att justera protokollet tillsammans med ordföranden utsågs Asta Lindgärde.',
  'Reglerna för vävstugan och nyckelskåpet gicks igenom rad för rad under en hel timme.',
  'Vi konstaterade att varpen i förrådet räcker till ännu tre mattor och en lång duk.',
  'Vi beslutade att låna ut den stora vävstolen till skolan under hela vårterminen.',
  'Styrelsen beslutade att köpa tio kilo grönt garn till höstens vävkurs i stugan.',
  'Vi kommer att visa vad vi har vävt under året vid sommarens marknad i hamnen.',
];
const DECIDED = [TOLD[0], TOLD[3], TOLD[4]];

const numbered = (mark: string) => TOLD.map((sentence, i) => `${i + 1}${mark} ${sentence}`);

describe('sentences with a number each', () => {
  test.each([
    ['and a full stop behind it', '.'],
    ['and no mark behind it', ''],
  ])('%s', (_, mark) => {
    const { sektioner } = meeting(...numbered(mark));
    const items = sektioner.flatMap(({ punkter }) => punkter ?? []);
    expect(items.map(({ nummer, rubrik }) => [nummer, rubrik])).toEqual(
      TOLD.map((__, i) => [String(i + 1), undefined]),
    );
    expect(decisions(meeting(...numbered(mark)))).toEqual(DECIDED);
  });

  const misread = (heads: readonly string[]) => TOLD.map((sentence, i) => `${heads[i]} ${sentence}`);

  test.each([
    [
      'one of which has no digit left',
      ['1.', '2.', 'es', '4.', '5.', '6.'],
      TOLD.map((_, i) => String(i + 1)),
    ],
    ['the first of which has none', ['ee', '2.', '3.', '4.', '5.', '6.'], TOLD.map((_, i) => String(i + 1))],
    [
      'with letters and year before them',
      ['Å 24 1', 'Å 24 2', 'Å 24 3', 'Å 24 4', 'Å 24 5', 'Å 24 6'],
      TOLD.map((_, i) => String(i + 1)),
    ],
  ])('misread: %s', (_, heads, numbers) => {
    const items = meeting(...misread(heads)).sektioner.flatMap(({ punkter }) => punkter);
    expect(items.map(({ nummer }) => nummer)).toEqual(numbers);
    expect(decisions(meeting(...misread(heads)))).toEqual(DECIDED);
  });

  test('before a heading whose number was misread', () => {
    const lines = [...numbered('.'), '1. Övriga frågor', 'Inga.'];
    expect(itemsOf(meeting(...lines)).map(({ nummer }) => nummer)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '1',
    ]);
  });

  test('with specks behind them and a full stop missing', () => {
    const lines = TOLD.map((sentence, i) =>
      `${i + 1}. ${sentence}${i === 2 ? ' i' : ''}`.replace(
        'skolan under hela vårterminen.',
        'skolan under hela våren',
      ),
    );
    expect(headings(meeting(...lines))).toEqual(TOLD.map((_, i) => String(i + 1)));
  });

  test.each([
    ['under words that lead to them', ['Följande gäller i vävstugan:', ...numbered('.')]],
    ['with a number missing', numbered('.').filter((__, i) => i !== 2)],
    ['too few of them', numbered('.').slice(0, 3)],
  ])('are a list %s', (_, lines) => {
    expect(headings(meeting(...lines))).toEqual([]);
  });
});

test('who was there, listed behind the signatures', () => {
  const lines = ['Vid protokollet/Cilla Öman', 'Justeras/Asta Lindgärde/Börje Tallmo', 'Mötesdeltagarna:'];
  const people = ['Asta Lindgärde, Ekby, 0701234567', 'Börje Tallmo, Alnö, 0102030405'];
  const { deltagare, signaturer } = minutesOf([...numbered('.'), ...lines, ...people].join('\n'));
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Lindgärde', 'Börje Tallmo']);
  expect(signaturer.map(({ roll, namn }) => [roll, namn])).toEqual([
    ['Vid protokollet', 'Cilla Öman'],
    ['Justeras', 'Asta Lindgärde'],
    ['Justeras', 'Börje Tallmo'],
  ]);
});
