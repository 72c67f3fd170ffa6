/** The published JSON Schema and the check of records say the same. */
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { minutesJsonSchema, validateMinutes } from '../../src/record/schema.ts';
import { minutesOf, minutesWith } from './help.ts';

const fits = new Ajv.Ajv2020({ strict: true }).compile(minutesJsonSchema());
const minutes = minutesOf(
  minutesWith('1. Garnförrådet', 'Styrelsen beslutade att köpa garn.', '', '2. Städdag', 'Alla hjälps åt.'),
);

const isChecked = (value: unknown): boolean => {
  try {
    validateMinutes(value);
    return true;
  } catch {
    return false;
  }
};

test('a record fits both', () => {
  expect([isChecked(minutes), fits(minutes)]).toEqual([true, true]);
});

describe('both refuse', () => {
  test.each([
    ['another format', { format: 'renskrift/protokoll@0' }],
    ['an unknown field', { hemligt: 'x' }],
    ['a day that is none by its form', { datum: '27 februari' }],
    ['an hour that is none', { tid: { start: '25:00' } }],
    ['a person without a name', { deltagare: [{ roll: 'ordförande' }] }],
    ['an empty name', { deltagare: [{ namn: '' }] }],
    ['a status that is not known', { sektioner: [{ typ: 'beslut', status: 'kanske', punkter: [] }] }],
    ['a section without items', { sektioner: [{ typ: 'beslut' }] }],
    ['a level below two', { sektioner: [{ typ: 'beslut', punkter: [{ niva: 1 }] }] }],
    ['a negative count', { rattelser: { ersatta: -1, att_granska: 0 } }],
    ['an absent list', { bilagor: undefined }],
    ['an empty text where there should be one', { plats: '' }],
  ])('%s', (_, change) => {
    const changed: unknown = JSON.parse(JSON.stringify({ ...minutes, ...change }));
    expect([isChecked(changed), fits(changed)]).toEqual([false, false]);
  });
});

test('every field of the JSON Schema is described', () => {
  expect(undescribed(minutesJsonSchema(), 'record')).toEqual([]);
});

/** Names of properties without a description, at any depth. */
function undescribed(schema: unknown, name: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const {
    properties = {},
    items,
    description,
  } = schema as {
    properties?: Record<string, unknown>;
    items?: unknown;
    description?: string;
  };
  const inside = Object.entries(properties).flatMap(([key, value]) => undescribed(value, `${name}.${key}`));
  const entries = items === undefined ? [] : undescribed(items, `${name}[]`);
  const isEntryOfText = name.endsWith('[]') && inside.length === 0;
  return [...(description || isEntryOfText ? [] : [name]), ...inside, ...entries];
}
