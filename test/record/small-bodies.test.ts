/** Forms that small associations write: numbers and titles set apart or run together, old verbs, names without marks. */
import { describe, expect, test } from 'vitest';
import { headings, minutesOf, minutesWith } from './help.ts';

const meeting = (...lines: readonly string[]) => minutesOf(minutesWith(...lines));

const STOPPED = ['§ 1', '', 'Stämmans öppnande.', '', 'Asta hälsade välkommen.', ''];

describe('titles under their numbers', () => {
  test.each([
    [
      'with a full stop',
      [...STOPPED, '§ 2', '', 'Garnet.', '', 'Det är slut.', '', '§ 3.', '', 'Nålar.', '', 'De finns.'],
      ['1 Stämmans öppnande.', '2 Garnet.', '3 Nålar.'],
    ],
    [
      'with their text in the same paragraph',
      ['1.', 'Öppnande: Asta öppnar mötet.', '2.', 'Gula garnet: Det är slut.', '3.', 'Nålar: De är sålda.'],
      ['1 Öppnande', '2 Gula garnet', '3 Nålar'],
    ],
    [
      'in a column beside them',
      [
        '§1.    Öppnande. Asta öppnade mötet.',
        '§2.    Gult garn. Det är slut.',
        '§3.    Nålar. De är sålda.',
      ],
      ['1 Öppnande', '2 Gult garn', '3 Nålar'],
    ],
    [
      'but not one sentence that stands so',
      ['§ 1', '', 'Öppnande', '', 'Asta öppnade.', '', '§ 2', '', 'Asta gick hem.', '', 'Det var sent.'],
      ['1 Öppnande', '2'],
    ],
  ])('%s', (_, lines, told) => {
    expect(headings(meeting(...lines))).toEqual(told);
  });
});
