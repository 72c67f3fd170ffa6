/** Sections and items: what opens them, what stays inside, and the three kinds of nothing. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, itemsOf, minutesOf, minutesWith, recorded } from './help.ts';

describe('numbered items', () => {
  test.each([
    ['full stop', (n: number) => `${n}.`],
    ['bracket', (n: number) => `${n})`],
    ['section sign', (n: number) => `§ ${n}`],
    ['section sign without a blank', (n: number) => `§${n}`],
    ['section sign and full stop', (n: number) => `§ ${n}.`],
    ['word', (n: number) => `Punkt ${n}`],
  ])('%s', (_, sign) => {
    const minutes = minutesOf(
      minutesWith(
        `${sign(11)} Garnförrådet`,
        'Det gröna garnet är slut.',
        '',
        `${sign(12)} Utställningen i april`,
        'Cilla hänger väven.',
        '',
        `${sign(13)} Städdag`,
        'Alla hjälps åt.',
      ),
    );
    expect(headings(minutes)).toEqual(['11 Garnförrådet', '12 Utställningen i april', '13 Städdag']);
    expect(itemsOf(minutes).map(({ text }) => text)).toEqual([
      'Det gröna garnet är slut.',
      'Cilla hänger väven.',
      'Alla hjälps åt.',
    ]);
  });

  test('a numbered list inside an item stays inside', () => {
    const minutes = minutesOf(
      minutesWith(
        '1. Garnförrådet',
        'Tre saker ska köpas:',
        '1. grönt garn',
        '2. en nystmaskin',
        '3. två skyttlar',
        '',
        '2. Städdag',
        'Alla hjälps åt.',
        '',
        '3. Avslutning',
        'Asta tackade för kaffet.',
      ),
    );
    expect(headings(minutes)).toEqual(['1 Garnförrådet', '2 Städdag', '3 Avslutning']);
    for (const thing of ['grönt garn', 'en nystmaskin', 'två skyttlar']) {
      expect(itemsOf(minutes)[0]?.text).toContain(thing);
    }
  });

  test('items within items have a level', () => {
    const minutes = minutesOf(
      minutesWith(
        '1. Rapporter',
        '1.1 Kassan',
        'Det finns 4 000 kronor.',
        '',
        '1.2 Vävstolen',
        'Den är lagad.',
        '',
        '2. Städdag',
        'Alla hjälps åt.',
      ),
    );
    expect(itemsOf(minutes).map(({ nummer, niva = 1 }) => `${nummer}/${niva}`)).toEqual([
      '1/1',
      '1.1/2',
      '1.2/2',
      '2/1',
    ]);
  });

  test.each([
    ['§ 4 Bygglov för vävstugan Dnr VÄV 2024/17', 'Bygglov för vävstugan', '2024/17'],
    ['§ 4 Bygglov för vävstugan Där KS 24/112', 'Bygglov för vävstugan', 'KS 24/112'],
    ['§ 4 “Dör 13-001\nBygglov för vävstugan', 'Bygglov för vävstugan', '13-001'],
    ['§ 4 Bygglov för vävstugan (VÄV-2024-00017)', 'Bygglov för vävstugan', 'VÄV-2024-00017'],
  ])('a diary number in the heading is kept apart from it: %s', (heading, rubrik, number) => {
    const minutes = minutesOf(
      minutesWith(heading, 'Ritningen visades.', '', '§ 5 Städdag', 'Alla hjälps åt.'),
    );
    expect(itemsOf(minutes)[0]?.rubrik).toBe(rubrik);
    expect(itemsOf(minutes)[0]?.diarienummer).toContain(number);
  });

  test.each(['Vävkurser 2024/2025', 'Läsårstider 24/25', 'Budget 2025', 'Bidrag (2024)'])(
    'years in the heading are no diary number: %s',
    (rubrik) => {
      const minutes = minutesOf(
        minutesWith(`1. ${rubrik}`, 'Asta visade.', '', '2. Städdag', 'Alla hjälps åt.'),
      );
      expect(itemsOf(minutes)[0]).toMatchObject({ nummer: '1', rubrik });
      expect(itemsOf(minutes)[0]?.diarienummer).toBeUndefined();
    },
  );
});

describe('sections', () => {
  test('have the kind of their heading, and items of their own', () => {
    const { sektioner } = minutesOf(
      minutesWith(
        'BESLUT',
        '',
        '1. Garnförrådet',
        'Det gröna garnet är slut.',
        '',
        'INFORMATION',
        '',
        '2. Städdag',
        'Alla hjälps åt.',
      ),
    );
    expect(sektioner.map(({ typ, punkter }) => [typ, ...punkter.map(({ rubrik }) => rubrik)])).toEqual([
      ['beslut', 'Garnförrådet'],
      ['information', 'Städdag'],
    ]);
  });
});

describe('the three kinds of nothing', () => {
  const sectionsOf = (...lines: string[]) =>
    minutesOf(minutesWith(...lines, '', 'INFORMATION', '', '1. Städdag', 'Alla hjälps åt.')).sektioner;

  test.each(['Inga beslutspunkter', 'Inga', 'Inget att rapportera.', 'Saknas', '-'])(
    'stated: %s',
    (statement) => {
      const [section] = sectionsOf('BESLUT', statement);
      expect(section).toMatchObject({ typ: 'beslut', status: 'inga', punkter: [] });
    },
  );

  test('not read: a heading with nothing under it, which is a finding as well', () => {
    const [section] = sectionsOf('BESLUT');
    expect(section).toMatchObject({ typ: 'beslut', status: 'otolkad', punkter: [] });
    const text = minutesWith('BESLUT', '', 'INFORMATION', '', '1. Städdag', 'Alla hjälps åt.');
    const found = recorded(text).findings.filter(({ rule }) => rule === 'record/unread-section');
    expect(found.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(['BESLUT']);
  });

  test('absent: no heading, no section', () => {
    expect(sectionsOf().map(({ typ, status }) => [typ, status])).toEqual([['information', undefined]]);
  });

  test('text under the heading is none of them', () => {
    const [section] = sectionsOf('BESLUT', 'Frågan om garnet togs upp igen och ledde till ett långt samtal.');
    expect(section?.status).toBeUndefined();
    expect(section?.text).toBe('Frågan om garnet togs upp igen och ledde till ett långt samtal.');
  });
});

describe('kortinformation', () => {
  const notices = [
    { rubrik: 'Garnförrådet', ansvarig: 'Asta' },
    { rubrik: 'Städdagen', ansvarig: 'Börje' },
  ];
  const lines = ['• Garnförrådet (Asta) Det gröna är slut.', '• Städdagen (Börje) Den 4 maj.'];

  test.each([
    ['a heading', ['1. Vävstolen', 'Den är lagad.', '', 'KORTINFORMATION', '', ...lines]],
    ['a numbered item', ['1. Vävstolen', 'Den är lagad.', '', '2. Kortinformation', ...lines]],
    ['a label', ['1. Vävstolen', 'Den är lagad.', '', 'Kortinformation:', ...lines]],
  ])('opened by %s', (_, text) => {
    const section = minutesOf(minutesWith(...text)).sektioner.find(({ typ }) => typ === 'kortinformation');
    expect(section?.punkter).toMatchObject(notices);
    expect(section?.punkter.map((item) => item.text)).toEqual(['Det gröna är slut.', 'Den 4 maj.']);
  });

  test('with its number, if it has one', () => {
    const { sektioner } = minutesOf(
      minutesWith('1. Vävstolen', 'Den är lagad.', '', '2. Kortinformation', ...lines),
    );
    expect(sektioner.at(-1)).toMatchObject({
      typ: 'kortinformation',
      nummer: '2',
      rubrik: 'Kortinformation',
    });
  });
});

test('a mark before the heading of a part is a speck, where none stands around it', () => {
  const minutes = minutesOf(
    minutesWith(
      '§ 1 Garnet',
      'Det är slut.',
      '',
      '• Beslut',
      '- Garnet köps in.',
      '',
      '§ 2 Kaffet',
      'Det är gott.',
    ),
  );
  expect(decisions(minutes)).toEqual(['Garnet köps in.']);
});

test('«Beslut» over a list without items under it: each line is one', () => {
  const lines = ['# Möte 2024-02-27', '', '## Närvarande', '- Asta Ek', '- Bo Alm', '', '## Beslut', ''];
  const { sektioner } = minutesOf(
    [...lines, '* Vi beslutade att väva.', '* Bo köper garn.'].join('\n'),
    'a.md',
  );
  expect(sektioner.at(-1)).toMatchObject({
    typ: 'beslut',
    beslut: ['Vi beslutade att väva.', 'Bo köper garn.'],
  });
});

test.each([
  ['of one sentence each is one', ['Vävstolen köps in.', 'Bo bokar stugan till v. 34'], true],
  ['that tells is text', ['Vävstolen köps in.', 'Bo berättade om stugan på Alsö.'], false],
  [
    'of several sentences is text',
    ['Vävstolen köps in.', 'Stugan är kall. Den ska målas. Bo tar det.'],
    false,
  ],
])('«Beslut» over paragraphs without items: one %s', (_, lines, areDecisions) => {
  const { sektioner } = minutesOf(
    minutesWith('BESLUT', ...lines, '', 'INFORMATION', '', '1. Städdag', 'Alla.'),
  );
  expect(sektioner[0]?.beslut).toEqual(areDecisions ? lines : undefined);
});

test('«Beslut» over a list that holds something else is a section with text', () => {
  const { sektioner } = minutesOf('Beslut\n• 3.1');
  expect(sektioner).toMatchObject([{ typ: 'beslut', rubrik: 'Beslut', text: '- 3.1' }]);
  expect(sektioner[0]).not.toHaveProperty('delar');
});
