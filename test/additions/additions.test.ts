/** A user's own headings, labels and kinds of sections: what they change, and how faults in them are told. */
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import {
  type Additions,
  additionsJsonSchema,
  faultWords,
  readAdditions,
  withAdditions,
} from '../../src/additions/index.ts';
import type { Knowledge } from '../../src/knowledge.ts';
import { parse } from '../../src/parse/index.ts';
import { type Minutes, record } from '../../src/record/index.ts';
import { knowledge, sourceOf, untouched } from '../record/help.ts';

/** The additions in a YAML text that has no faults. */
function additionsIn(yaml: string): Additions {
  const result = readAdditions(yaml, knowledge);
  if (result.kind === 'faulty') throw new Error(faultsIn(yaml).join('\n'));
  return result.additions;
}

/** Faults in words, each after its line and column. */
function faultsIn(yaml: string, language: 'sv' | 'en' = 'en'): string[] {
  const result = readAdditions(yaml, knowledge);
  const faults = result.kind === 'faulty' ? result.faults : [];
  return faults.map((fault) => `${fault.line}:${fault.column} ${faultWords(fault, language)}`);
}

/** The record of a text, read with the additions. */
function minutesWith(yaml: string, ...lines: readonly string[]): Minutes {
  const known = withAdditions({ knowledge }, additionsIn(yaml)).knowledge;
  const source = sourceOf(lines.join('\n'));
  const tree = parse({ edited: untouched(source), source, knowledge: known });
  const corrections = { ersatta: 0, att_granska: 0 };
  return record(tree, { file: 'a.txt', sha256: '', pages: 1, knowledge: known, corrections }).minutes;
}

const HEAD = ['Protokoll', 'Vävstugans styrelse', 'Datum: 2024-02-27', 'Närvarande: Asta Ek, Bo Alm', ''];

describe('additions are known as the dictionaries are', () => {
  const lines = [
    ...HEAD,
    'VARPAT OCH VÄVT',
    '',
    '1. Garnet',
    'Allt är slut.',
    '',
    'SNABBA TRÅDAR',
    '',
    '- Fika finns (Asta)',
    '- Garn finns (Bo)',
  ];
  const kinds = (yaml: string): string[] => minutesWith(yaml, ...lines).sektioner.map(({ typ }) => typ);
  const NEW =
    'sections: { vavnytt: { holds: items, headings: [Varpat och vävt] }, kortinformation: { headings: [Snabba trådar] } }';

  test('a new kind of section, and a heading for one that is known', () => {
    expect(kinds('')).not.toContain('vavnytt');
    expect(kinds(NEW)).toEqual(['vavnytt', 'kortinformation']);
    const notices = minutesWith(NEW, ...lines).sektioner[1]?.punkter ?? [];
    expect(notices.map(({ ansvarig }) => ansvarig)).toEqual(['Asta', 'Bo']);
  });

  test('a heading that the dictionaries have goes to the kind that the user says', () => {
    const text = [...HEAD, 'INFORMATION', '', '- Fika finns (Asta)', '- Garn finns (Bo)'];
    const kindOf = (yaml: string) => minutesWith(yaml, ...text).sektioner[0]?.typ;
    expect(kindOf('')).toBe('information');
    expect(kindOf('sections: { kortinformation: { headings: [INFORMATION] } }')).toBe('kortinformation');
  });

  test('labels, also over those that are known', () => {
    const yaml =
      'labels: [{ label: Varpledare, field: person, role: ledare }, { label: Plats, field: organ }]';
    const { deltagare, organ, plats } = minutesWith(
      yaml,
      'Protokoll',
      'Datum: 2024-02-27',
      'Plats: Vävstugan',
      'Varpledare: Asta Ek',
      'Närvarande: Bo Alm',
      '',
      '1. Garnet',
      'Slut.',
    );
    expect(deltagare[0]).toEqual({ namn: 'Asta Ek', roll: 'ledare' });
    expect([organ, plats]).toEqual(['Vävstugan', undefined]);
  });

  test('parts, offices and headings of items', () => {
    const yaml =
      'parts: { trad: [Tråden] }\nroles: [[skyttelvakt, skv]]\nagenda: { headings: [Skyttelkoll], starts: [Vävning av] }';
    const known = withAdditions({ knowledge }, additionsIn(yaml)).knowledge;
    expect(known.parts.find(({ kind }) => kind === 'trad')).toEqual({ kind: 'trad', headings: ['Tråden'] });
    expect([known.roles[0], known.agenda.headings[0], known.agenda.starts[0]]).toEqual([
      ['skyttelvakt', 'skv'],
      'Skyttelkoll',
      'Vävning av',
    ]);
    const { delar } =
      minutesWith(yaml, ...HEAD, '1. Garnet', 'Slut.', '', 'Tråden', 'Den är röd.', '', '2. Slut', 'Slut.')
        .sektioner[0]?.punkter[0] ?? {};
    expect(delar).toEqual([{ typ: 'trad', rubrik: 'Tråden', text: 'Den är röd.' }]);
  });

  test('what a kind had before is kept, and a heading of another kind changes over', () => {
    const [section] = knowledge.sections as [Knowledge['sections'][number]];
    const [part, other] = knowledge.parts as [Knowledge['parts'][number], Knowledge['parts'][number]];
    const [taken = ''] = other.headings;
    const known = withAdditions(
      { knowledge },
      { sections: { [section.kind]: { headings: ['Klubbat'] } }, parts: { [part.kind]: [taken] } },
    ).knowledge;
    const headingsOf = (kind: string) =>
      [...known.sections, ...known.parts].find((one) => one.kind === kind)?.headings;
    expect(headingsOf(section.kind)).toEqual(['Klubbat', ...section.headings]);
    expect(headingsOf(part.kind)).toEqual([taken, ...part.headings]);
    expect(headingsOf(other.kind)).toEqual(other.headings.slice(1));
  });

  test('the knowledge that was there stays as it was', () => {
    const before = JSON.stringify(knowledge);
    withAdditions({ knowledge }, additionsIn(NEW));
    expect(JSON.stringify(knowledge)).toBe(before);
  });

  test.each(['', '# bara en kommentar\n', '{}'])('nothing is added by %j', (yaml) => {
    expect(additionsIn(yaml)).toEqual({});
  });
});

describe('faults are told with their lines', () => {
  test.each<[string, readonly string[]]>([
    ['sections: [', ['1:12 Unexpected contents, expected YAML.']],
    ['parts: {}\nparts: {}', ['2:1 Unexpected contents, expected every key once.']],
    ['- en lista', ['1:1 Unexpected (a list), expected keys with values.']],
    ['text', ['1:1 Unexpected “text”, expected keys with values.']],
    [
      '\nsection: {}',
      ['2:1 Unexpected “section”, expected one of the keys sections, parts, labels, roles, agenda.'],
    ],
    [
      'sections:\n  nytt:\n    headings: [Nytt]',
      ['2:3 Unexpected contents under sections.nytt, expected the key holds.'],
    ],
    [
      'sections:\n  nytt: { holds: allt, headings: [Nytt] }',
      ['2:18 Unexpected “allt” under sections.nytt.holds, expected one of: items, notices, text.'],
    ],
    [
      'sections:\n  beslut: { heading: [Nytt] }',
      [
        '2:3 Unexpected contents under sections.beslut, expected the key headings.',
        '2:13 Unexpected “heading” under sections.beslut, expected one of the keys holds, alsoItem, alsoPart, headings.',
      ],
    ],
    [
      'sections:\n  beslut: { headings: [] }',
      ['2:23 Unexpected empty value under sections.beslut.headings, expected something in it.'],
    ],
    [
      'sections:\n  beslut: { headings: Nytt, alsoItem: ja }',
      [
        '2:23 Unexpected “Nytt” under sections.beslut.headings, expected a list.',
        '2:39 Unexpected “ja” under sections.beslut.alsoItem, expected true or false.',
      ],
    ],
    [
      'sections:\n  beslut: { headings: [2024, [a]] }',
      [
        '2:24 Unexpected “2024” under sections.beslut.headings.0, expected text.',
        '2:30 Unexpected (a list) under sections.beslut.headings.1, expected text.',
      ],
    ],
    [
      'parts: { bilder: [""] }',
      ['1:19 Unexpected empty value under parts.bilder.0, expected something in it.'],
    ],
    ['labels:\n  - { label: Ort }', ['2:5 Unexpected contents under labels.0, expected the key field.']],
    [
      'agenda: { heading: [a] }',
      ['1:11 Unexpected “heading” under agenda, expected one of the keys headings, starts.'],
    ],
    ['roles:\n- a: b', ['2:3 Unexpected (keys with values) under roles.0, expected a list.']],
    [`a: &a [x]\nb: [${'*a, '.repeat(200)}*a]`, ['1:1 Unexpected “alias”, expected keys with values.']],
  ])('%j', (yaml, faults) => {
    expect(faultsIn(yaml)).toEqual(faults);
  });

  test('in Swedish', () => {
    expect(faultsIn('roles: nej\nx: 1', 'sv')).toEqual([
      '1:8 Oväntat ”nej” under roles, väntade en lista.',
      '2:1 Oväntat ”x”, väntade någon av nycklarna sections, parts, labels, roles, agenda.',
    ]);
  });
});

describe('the JSON Schema agrees', () => {
  const fits = new Ajv.Ajv2020({ strict: true }).compile(additionsJsonSchema());

  test.each([
    ['sections: { nytt: { holds: items, headings: [Nytt] } }', true],
    ['labels: [{ label: Ort, field: plats, bare: true }]', true],
    ['agenda: { starts: [Vävning av] }', true],
    ['labels: [{ label: Ort, field: ort }]', false],
    ['sections: { nytt: { headings: [] } }', false],
    ['annat: 1', false],
  ])('%s', (yaml, isRight) => {
    expect([fits(parseYaml(yaml)), faultsIn(yaml).length === 0]).toEqual([isRight, isRight]);
  });
});
