/** What stands over decisions, «Nämnden beslutar» or «Styrelsen föreslår fullmäktige besluta», and what is decided under it. */
import { describe, expect, test } from 'vitest';
import { decisions, minutesOf } from './help.ts';

const decided = (...lines: readonly string[]) =>
  decisions(minutesOf(['Kulturnämnden 2024-03-05', '', '§ 7 Taxa för badet', 'Beslut', ...lines].join('\n')));

describe('a lead is put before a clause that needs it', () => {
  test.each([
    'Kulturnämnden beslutar enligt badkontorets förslag',
    'Kulturnämnden beslutar föreslå kommunfullmäktige besluta',
    'Kulturnämnden föreslår kommunfullmäktige att besluta',
  ])('%s', (lead) => {
    expect(decided(lead, 'att anta taxan.', 'att badet hålls öppet.')).toEqual([
      `${lead} att anta taxan.`,
      'att badet hålls öppet.',
    ]);
  });

  test.each(['—', "'-"])('with «%s» behind it', (specks) => {
    expect(decided(`Kulturnämnden beslutar ${specks}`, 'att anta taxan.')).toEqual([
      'Kulturnämnden beslutar att anta taxan.',
    ]);
  });

  test('specks stand behind «att»', () => {
    expect(decided('Kulturnämnden beslutar', 'att : anta taxan.', 'att . hålla badet öppet.')).toEqual([
      'Kulturnämnden beslutar att anta taxan.',
      'att hålla badet öppet.',
    ]);
  });

  test('before what is to be done', () => {
    expect(decided('Kulturnämnden beslutar', '1. Anta taxan.')).toEqual([
      'Kulturnämnden beslutar Anta taxan.',
    ]);
  });
});

describe('a whole sentence under a lead is the decision', () => {
  test.each([
    ['Kulturnämnden beslutar', '1. Kulturnämnden godkänner taxan.', []],
    ['Kulturnämnden beslutar', '1. Motionen avslås,', []],
    ['Kulturnämnden beslutar enligt badkontorets förslag:', '- Taxan antas.', []],
    [
      'Kulturnämnden föreslår kommunfullmäktige besluta:',
      '1. Taxan antas.',
      ['Kulturnämnden föreslår kommunfullmäktige besluta:'],
    ],
    [
      'Kulturnämnden föreslår kommunfullmäktige besluta:',
      '1. Taxan prövas en gång till.',
      ['Kulturnämnden föreslår kommunfullmäktige besluta:'],
    ],
  ])('%s %s', (lead, sentence, before) => {
    expect(decided(lead, sentence)).toEqual([...before, sentence.replace(/^\S+ /, '')]);
  });

  test('that the decision follows a proposal is one where nothing stands under it', () => {
    expect(decided('Kulturnämnden beslutar enligt badkontorets förslag.')).toEqual([
      'Kulturnämnden beslutar enligt badkontorets förslag.',
    ]);
  });
});

test.each(['samt', 'och'])('«%s» alone on its line goes with the clause before it', (word) => {
  expect(
    decided('Kulturnämnden beslutar', 'att anta taxan,', '', word, '', 'att badet hålls öppet.'),
  ).toEqual([`Kulturnämnden beslutar att anta taxan, ${word}`, 'att badet hålls öppet.']);
});
