/** Markdown gives the record that the same minutes give as plain text. */
import { describe, expect, test } from 'vitest';
import { CASES, fixture, goldOf, headings, minutesOf } from './help.ts';

/** The record but for where it comes from. */
const contentOf = (text: string, name: string) => {
  const { kalla: _, ...content } = minutesOf(text, name);
  return content;
};

describe('the same minutes in both forms', () => {
  test.each([
    [
      'headings, lists and emphasis',
      [
        'Vävstugans styrelse',
        'Protokoll 2024-02-27, kl. 18.00–19.45, Vävstugan',
        '',
        'Närvarande: Asta Lindgärde, Börje Tallmo',
        '',
        'BESLUT',
        '',
        '1. Garnförrådet',
        '',
        'Styrelsen beslutade att köpa grönt garn.',
        '',
        '2. Städdag',
        '',
        '• Asta tar med kvastar.',
        '• Börje tar med fika.',
        '',
        'Vid protokollet: Cilla Ö',
      ],
      [
        '# Vävstugans styrelse',
        '',
        'Protokoll 2024-02-27, kl. 18.00–19.45, Vävstugan',
        '',
        '**Närvarande:** Asta Lindgärde, Börje Tallmo',
        '',
        '## BESLUT',
        '',
        '### 1. Garnförrådet',
        '',
        'Styrelsen beslutade att köpa *grönt* garn.',
        '',
        '### 2. Städdag',
        '',
        '- Asta tar med kvastar.',
        '- Börje tar med fika.',
        '',
        'Vid protokollet: Cilla Ö',
      ],
    ],
    [
      'a table of people',
      [
        'Protokoll',
        'Datum: 2024-02-27',
        '',
        'Närvarande',
        'Asta Lindgärde, ordförande     Börje Tallmo',
        'Cilla Ö                        David Strand, sekreterare',
        '',
        '§ 1 Garnförrådet',
        'Det gröna är slut.',
        '',
        '§ 2 Städdag',
        'Alla hjälps åt.',
      ],
      [
        '# Protokoll',
        '',
        'Datum: 2024-02-27',
        '',
        '## Närvarande',
        '',
        '| Asta Lindgärde, ordförande | Börje Tallmo |',
        '|---|---|',
        '| Cilla Ö | David Strand, sekreterare |',
        '',
        '## § 1 Garnförrådet',
        '',
        'Det gröna är slut.',
        '',
        '## § 2 Städdag',
        '',
        'Alla hjälps åt.',
      ],
    ],
    [
      'numbers that Markdown takes for a list',
      [
        'Protokoll',
        'Datum: 2024-02-27',
        '',
        'Närvarande: Asta Lindgärde, Börje Tallmo',
        '',
        '1. Mötet öppnas',
        '',
        'Asta hälsade välkommen.',
        '',
        '2. Städdag',
        '',
        'Alla hjälps åt.',
      ],
      [
        '# Protokoll',
        '',
        'Datum: 2024-02-27',
        '',
        'Närvarande: Asta Lindgärde, Börje Tallmo',
        '',
        '1. Mötet öppnas',
        '',
        '   Asta hälsade välkommen.',
        '',
        '2. Städdag',
        '',
        '   Alla hjälps åt.',
      ],
    ],
  ])('%s', (_, plain, marked) => {
    const expected = contentOf(plain.join('\n'), 'a.txt');
    expect(expected.sektioner.flatMap(({ punkter }) => punkter).length).toBeGreaterThan(1);
    expect(expected.deltagare.length).toBeGreaterThan(1);
    expect(contentOf(marked.join('\n'), 'a.md')).toEqual(expected);
  });
});

/** Without the dots and rings that an English reading does not have. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

test('the fixture in Markdown has the people and items of its gold record, as far as the reading knows letters', () => {
  const name = CASES.find((known) => known === 'ungdomsrad') ?? '';
  const gold = goldOf(name);
  const { datum, tid, plats, deltagare, franvarande, sektioner } = minutesOf(
    fixture(name, 'input.md'),
    'a.md',
  );
  const names = (people: readonly { namn: string }[] = []) => people.map(({ namn }) => bare(namn)).sort();
  expect({ datum, tid, plats }).toEqual({ datum: gold.datum, tid: gold.tid, plats: gold.plats });
  expect(names(deltagare)).toEqual(names(gold.deltagare));
  expect(names(franvarande)).toEqual(names(gold.franvarande));
  expect(sektioner.flatMap(({ nummer, punkter }) => [nummer, ...punkter.map((item) => item.nummer)])).toEqual(
    expect.arrayContaining(['1', '2', '3', '4', '5', '6']),
  );
});

describe('headings that Markdown marks', () => {
  const notes = (...lines: readonly string[]) =>
    headings(minutesOf(['# Möte 2024-02-27', '', '## Plats', 'Vävstugan', '', ...lines].join('\n'), 'a.md'));

  test('open items though labels come after them', () => {
    const lines = [
      '## Runda bordet',
      'Alla mår bra',
      '',
      '## Protokolljusterare',
      'Att: Bo är protokolljusterare',
    ];
    expect(notes(...lines, '', '## Garnet:', 'Det är slut.', '', '## Rapporter', 'Inga rapporter')).toEqual([
      'Runda bordet',
      'Protokolljusterare',
      'Garnet',
      'Rapporter',
    ]);
  });

  test('open items before the first number', () => {
    const lines = ['## Dagens mål', 'Målet var att väva.', '', '## Arbete', '1. Garnet', '2. Vävstolen'];
    expect(notes(...lines)).toEqual(['Dagens mål', 'Arbete', '1 Garnet', '2 Vävstolen']);
  });

  test('over names open none', () => {
    const lines = [
      '## Vävarna',
      'Asta Ek, ordförande',
      'Bo Alm',
      '',
      'Frånvarande: Cia',
      '',
      '## Garnet',
      'Det är slut.',
    ];
    expect(notes(...lines)).toEqual(['Garnet']);
  });
});

test('a line break at the end of a paragraph is no part of a name', () => {
  const text = '# Möte 2024-02-27\n\nVid protokollet: Asta Ek\\\n\n## Garnet\n\nDet är slut.\n';
  expect(minutesOf(text, 'a.md').signaturer).toEqual([{ roll: 'Vid protokollet', namn: 'Asta Ek' }]);
});
