/** What the register says of each person, and that the order of the records does not matter. */
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { REGISTER_FORMAT, type Register, type RegisteredPerson } from '../../src/people/register.ts';
import { registerJsonSchema, validateRegister } from '../../src/people/schema.ts';
import { registerYaml } from '../../src/write/index.ts';
import { toYaml } from '../../src/write/yaml.ts';
import { appearancesOf, meeting, peopleOf, present, register } from './help.ts';

const RECORDS = [
  meeting({
    datum: '2024-05-14',
    deltagare: [{ namn: 'Åsa Öhrström', roll: 'ordförande', grupp: 'V' }, { namn: 'Bo Ek' }],
    sektioner: [
      {
        typ: 'arenden',
        punkter: [
          { foredragande: ['Åsa Öhrström', 'Garnbolaget'], ansvarig: 'styrelsen' },
          { ansvarig: 'Bo Ek', personer: [{ skrivet: 'Åsa', namn: 'Åsa Öhrström' }] },
        ],
      },
    ],
    signaturer: [{ roll: 'Justeras', namn: 'Åsa Öhrström' }, { roll: 'Sekreterare' }],
  }),
  meeting({
    datum: '2024-02-27',
    deltagare: [{ namn: 'Asa Ohrström', roll: 'ledamot' }],
    franvarande: [{ namn: 'Bo Ek' }],
    justering: { justerare: [{ namn: 'Asa Ohrström' }] },
  }),
  present('Öl Ask', 'Ål Ask', 'Äl Ask', 'Zoë Ask', 'Zoe Ask'),
];

test('a person has names, offices, groups, days and places', () => {
  expect(peopleOf(...RECORDS).find(({ id }) => id === 'asa-ohrstrom')).toEqual({
    id: 'asa-ohrstrom',
    namn: 'Åsa Öhrström',
    skrivningar: [
      { skrivet: 'Asa Ohrström', antal: 2, grund: 'tecken' },
      { skrivet: 'Åsa', antal: 1, grund: 'kortform' },
    ],
    roller: [
      { roll: 'ledamot', organ: 'Vävstugans styrelse', forst: '2024-02-27', sist: '2024-02-27', antal: 1 },
      { roll: 'ordförande', organ: 'Vävstugans styrelse', forst: '2024-05-14', sist: '2024-05-14', antal: 1 },
    ],
    grupper: [
      { grupp: 'V', organ: 'Vävstugans styrelse', forst: '2024-05-14', sist: '2024-05-14', antal: 1 },
    ],
    forst: '2024-02-27',
    sist: '2024-05-14',
    forekomster: [
      { post: '2.yaml', datum: '2024-02-27', som: 'deltagare', roll: 'ledamot', skrivet: 'Asa Ohrström' },
      { post: '2.yaml', datum: '2024-02-27', som: 'justerare', skrivet: 'Asa Ohrström' },
      { post: '1.yaml', datum: '2024-05-14', som: 'deltagare', roll: 'ordförande', grupp: 'V' },
      { post: '1.yaml', datum: '2024-05-14', som: 'signaturer' },
      { post: '1.yaml', datum: '2024-05-14', som: 'foredragande' },
      { post: '1.yaml', datum: '2024-05-14', som: 'personer', skrivet: 'Åsa' },
    ],
  });
});

test('everyone is in it once, in the alphabet, under an id of their own; firms and bodies are not', () => {
  expect(peopleOf(...RECORDS).map(({ id, namn }) => [id, namn])).toEqual([
    ['bo-ek', 'Bo Ek'],
    ['zoe-ask', 'Zoe Ask'],
    ['zoe-ask-2', 'Zoë Ask'],
    ['al-ask', 'Ål Ask'],
    ['asa-ohrstrom', 'Åsa Öhrström'],
    ['al-ask-2', 'Äl Ask'],
    ['ol-ask', 'Öl Ask'],
  ]);
});

test('an office counts once for a record, goes by its commonest spelling, and stands for itself in each body', () => {
  const held = (roll: string, organ: string) => meeting({ organ, deltagare: [{ namn: 'Bo Ek', roll }] });
  const [{ roller } = {}] = peopleOf(
    held('Kassör', 'Bystugan'),
    held('kassör', 'Bystugan'),
    held('kassör', 'Vävstugan'),
    meeting({
      organ: 'Bystugan',
      deltagare: [{ namn: 'Bo Ek', roll: 'kassör' }],
      justering: { justerare: [{ namn: 'Bo Ek', roll: 'kassör' }] },
    }),
  );
  expect(roller).toEqual([
    { roll: 'kassör', organ: 'Bystugan', antal: 3 },
    { roll: 'kassör', organ: 'Vävstugan', antal: 1 },
  ]);
});

test('who stands twice in a list of one record stands there once', () => {
  const [{ forekomster } = {}] = peopleOf(present('Bo Ek', 'Bo Ek'));
  expect(forekomster).toEqual([{ post: '1.yaml', som: 'deltagare' }]);
});

test('the number behind a name makes no id that another name makes', () => {
  const ids = peopleOf(present('Zoe Ask', 'Zoë Ask', 'Zoe Ask 2')).map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
});

test('the order of appearances does not matter', () => {
  const appearances = appearancesOf([
    ...RECORDS,
    present('Susanne F'),
    present('Susanne Frid', 'Lena Ask'),
    present('Lina Ask', 'Bo Forssrnan'),
    present('Bo Forssman', 'Zoe Ask'),
  ]);
  const expected = register(appearances);
  fc.assert(
    fc.property(fc.shuffledSubarray(appearances, { minLength: appearances.length }), (shuffled) => {
      expect(register(shuffled)).toEqual(expected);
    }),
  );
});

test('of nobody the register is empty', () => {
  expect(register([]).personer).toEqual([]);
});

const fits = new Ajv.Ajv2020({ strict: true }).compile(registerJsonSchema());

test('a register fits both schemas, and is the same after YAML', () => {
  const value = register(appearancesOf(RECORDS));
  expect(validateRegister(value)).toEqual(value);
  expect(fits(value), JSON.stringify(fits.errors)).toBe(true);
  expect(parseYaml(registerYaml(value))).toEqual(value);
  expect(registerYaml(value)).toMatch(
    /^# yaml-language-server: \$schema=https:\/\/\S+\/personer\.schema\.json\n/,
  );
});

test('made person by person, the file is the same as made at once', () => {
  const odd = fc.string({
    unit: fc.constantFrom('å', '\n', ' ', ':', '-', '#', '"', 'x', '1'),
    maxLength: 60,
  });
  const person = fc.record({ id: odd, namn: odd, forekomster: fc.array(fc.record({ post: odd, som: odd })) });
  fc.assert(
    fc.property(fc.array(person), (people) => {
      const value: Register = { format: REGISTER_FORMAT, personer: people as RegisteredPerson[] };
      expect(registerYaml(value).replace(/^.*\n/, '')).toBe(toYaml(value));
    }),
  );
});

test.each([
  ['another format', { format: 'renskrift/personer@0' }],
  ['an unknown field', { hemligt: 'x' }],
  ['a person without a name', { personer: [{ id: 'a', forekomster: [] }] }],
  [
    'a field that is none',
    { personer: [{ id: 'a', namn: 'A', forekomster: [{ post: 'a.yaml', som: 'x' }] }] },
  ],
])('both refuse %s', (_, change) => {
  const changed = { ...register([]), ...change };
  expect(() => validateRegister(changed)).toThrow();
  expect(fits(changed)).toBe(false);
});
