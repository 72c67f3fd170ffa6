/** What student divisions and computer societies write: clauses with numbers under every item, and words of their own. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, minutesOf } from './help.ts';

const of = (...lines: readonly string[]) => minutesOf(lines.join('\n'));

describe('clauses with numbers', () => {
  const minutes = of(
    'Protokoll från vävstämman 2024-03-26',
    '',
    '2 Formalia',
    '',
    '2.1 Fastställande av röstlängd',
    '',
    'Förslag',
    '',
    '1. Att   röstlängden fastställs',
    '',
    'Beslut',
    '',
    '1. Att   förslaget bifalles.',
    '',
    '2.2 Val av justerare',
    '',
    'Beslut',
    '',
    '1. Att   Asta Lindgärde väljs.',
    '2. Att   Bo Alm väljs.',
    '',
    '3 Rapport',
    '',
    '3.1 Kassör',
    '',
    'Inget nytt.',
  );

  test('open no items, and leave the headings theirs', () => {
    expect(headings(minutes)).toEqual([
      '2 Formalia',
      '2.1 Fastställande av röstlängd',
      '2.2 Val av justerare',
      '3 Rapport',
      '3.1 Kassör',
    ]);
  });

  test('go on in the next column, whatever they begin with', () => {
    expect(decisions(minutes)).toEqual([
      'Att förslaget bifalles.',
      'Att Asta Lindgärde väljs.',
      'Att Bo Alm väljs.',
    ]);
  });
});
