/**
 * The printed text of every fixture, read without repair, against the record that a person wrote. Bounds stand a little
 * below what was measured.
 */
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Minutes } from '../../src/record/index.ts';
import { minutesJsonSchema, validateMinutes } from '../../src/record/schema.ts';
import { CASES, decisions, fixture, type Gold, goldOf, knowledge, minutesOf } from './help.ts';

const READ: readonly { name: string; gold: Gold; minutes: Minutes }[] = CASES.map((name) => ({
  name,
  gold: goldOf(name),
  minutes: minutesOf(fixture(name, 'gold.txt'), `${name}.txt`),
}));

const fits = new Ajv.Ajv2020({ strict: true }).compile(minutesJsonSchema());

describe.each(READ)('$name', ({ gold, minutes }) => {
  test('met on the day, at the hours and in the place that the gold record says', () => {
    const { datum, tid, plats } = minutes;
    expect({ datum, start: tid?.start, slut: tid?.slut, plats }).toEqual({
      datum: gold.datum,
      ...gold.tid,
      plats: gold.plats,
    });
  });

  test('gives a record that fits both schemas', () => {
    expect(validateMinutes(minutes)).toEqual(minutes);
    expect(fits(minutes), JSON.stringify(fits.errors)).toBe(true);
  });
});

/** What is compared: values of the gold record and of ours, and the least F1 over all fixtures. */
const MEASURES: readonly {
  what: string;
  least: number;
  gold: (gold: Gold) => readonly string[];
  ours: (minutes: Minutes) => readonly string[];
}[] = [
  {
    what: 'people present',
    least: 0.97,
    gold: ({ deltagare = [] }) => deltagare.map(({ namn }) => namn),
    ours: ({ deltagare }) => deltagare.map(({ namn }) => namn),
  },
  {
    what: 'people absent',
    least: 0.95,
    gold: ({ franvarande = [] }) => franvarande.map(({ namn }) => namn),
    ours: ({ franvarande }) => franvarande.map(({ namn }) => namn),
  },
  {
    what: 'headings of items',
    least: 0.94,
    gold: ({ punkter }) => punkter.map(({ rubrik }) => rubrik),
    ours: headingsOf,
  },
  {
    what: 'decisions',
    least: 0.97,
    gold: ({ punkter }) => punkter.flatMap(({ beslut = [] }) => beslut),
    ours: decisions,
  },
  {
    what: 'signatures',
    least: 0.95,
    gold: ({ signaturer = [] }) => signaturer.map(({ namn }) => namn),
    ours: ({ signaturer }) => signaturer.map(({ namn = '' }) => namn),
  },
];

test.each(MEASURES)('$what: F1 at least $least over all', ({ least, gold, ours }) => {
  const pairs = READ.map((read) => [gold(read.gold), ours(read.minutes)] as const);
  const wrong = pairs.flatMap(([theirs, own], i) => [
    ...without(theirs, own).map((text) => `${READ[i]?.name} lacks ${text}`),
    ...without(own, theirs).map((text) => `${READ[i]?.name} adds ${text}`),
  ]);
  const all = pairs.flat(2).length;
  expect((all - wrong.length) / all, wrong.join('\n')).toBeGreaterThanOrEqual(least);
});

/** Headings of the items and of sections that are items themselves; short notices are none. */
function headingsOf({ sektioner }: Minutes): string[] {
  return sektioner.flatMap(({ typ, nummer, rubrik, punkter }) => {
    const kind = knowledge.sections.find((known) => known.kind === typ);
    const own = nummer === undefined ? [] : [rubrik ?? ''];
    const inside = kind?.holds === 'notices' ? [] : punkter.map((item) => item.rubrik ?? '');
    return [...own, ...inside];
  });
}

/** The texts of a list without those of another, one for one. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
