/** Every value of a record has its place in the source. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { type Minutes, record } from '../../src/record/index.ts';
import { validateMinutes } from '../../src/record/schema.ts';
import { applyDecisions } from '../../src/repair/apply.ts';
import { withPlaces } from '../../src/write/index.ts';
import { CASES, fixture, knowledge } from '../record/help.ts';
import { decision, sourceOf } from './sources.ts';

/** The record of a text with places, after putting each second word in place of the first. */
function placed(text: string, repairs: readonly (readonly [string, string])[] = []): Minutes {
  const source = sourceOf(text);
  const edited = applyDecisions(
    source,
    repairs.map(([before, after]) => decision(source, before, after)),
  );
  const tree = parse({ edited, source, knowledge });
  const corrections = { ersatta: 0, att_granska: 0 };
  const context = { file: 'a.txt', sha256: '', pages: source.pages.length, knowledge, corrections };
  return withPlaces({ source, edited, ...record(tree, context) });
}

const TEXT = [
  'Protokoll',
  'Vävstugans styrelse',
  'Datum: 2024-02-27',
  'Plats: Vävstugan',
  'Narvarande: Asta Ek, Asta Ekman, ordf.',
  '',
  '1. Mötet öppnas',
  'Mötet öppnades kl. 18.30.',
  '',
  '2. Garnet, dnr 2024/17',
  'Ansvarig: Asta',
  'Styrelsen beslutade efter en lång och vänlig diskussion med alla som var närvarande att köpa',
  'blått garn.',
  'Styrelsen beslutade att köpa rött garn.',
  '\f',
  '3. Nästa möte',
  'Den 12 mars kl. 19.00.',
  '',
  'Bilagor',
  'Garnlista',
  '',
  'Vid protokollet',
  'Asta Ek',
].join('\r\n');

describe('places of values', () => {
  const { platser = [], ...minutes } = placed(TEXT, [['Narvarande', 'Närvarande']]);
  const at = new Map(platser.map((place) => [place.falt, place]));
  const textAt = (falt: string): string | undefined => {
    const place = at.get(falt);
    return place && TEXT.slice(place.start, place.slut);
  };

  test.each([
    ['/titel', 'Protokoll'],
    ['/organ', 'Vävstugans styrelse'],
    ['/deltagare/0/namn', 'Asta Ek'],
    ['/deltagare/1/namn', 'Asta Ekman'],
    ['/tid/start', 'Mötet öppnades kl. 18.30.'],
    ['/sektioner/0/punkter/0/nummer', '1'],
    ['/sektioner/0/punkter/1/nummer', '2'],
    ['/sektioner/0/punkter/1/ansvarig', 'Ansvarig: Asta'],
    [
      '/sektioner/0/punkter/1/beslut/0',
      'Styrelsen beslutade efter en lång och vänlig diskussion med alla som var närvarande att köpa\r\nblått garn',
    ],
    ['/sektioner/0/punkter/1/beslut/1', 'Styrelsen beslutade att köpa rött garn'],
    ['/nasta_mote/text', 'Den 12 mars kl. 19.00'],
    ['/nasta_mote/tid/start', '19.00'],
    ['/bilagor/0', 'Garnlista'],
    ['/signaturer/0/namn', 'Asta Ek'],
    // What is written in another form stands where it was read from.
    ['/deltagare/1/roll', 'Narvarande: Asta Ek, Asta Ekman, ordf.'],
  ])('%s', (falt, text) => {
    expect(textAt(falt)).toBe(text);
  });

  test('have a page and a line of the file', () => {
    expect(at.get('/deltagare/1/namn')).toMatchObject({ sida: 1, rad: 5 });
    expect(at.get('/bilagor/0')).toMatchObject({ sida: 2, rad: 20 });
    expect(at.get('/signaturer/0/namn')).toMatchObject({ sida: 2, rad: 23 });
  });

  test('are none for what does not stand in the document', () => {
    const kinds = ['format', 'kalla', 'dokumenttyp', 'rattelser', 'typ', 'status'];
    expect(platser.filter(({ falt }) => falt.split('/').some((key) => kinds.includes(key)))).toEqual([]);
  });

  test('stand in the order of the record, which is as it was', () => {
    expect(minutes.deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Asta Ekman']);
    expect(platser.map(({ falt }) => falt)).toEqual(paths(minutes).filter((path) => at.has(path)));
  });
});

/** Names of leaves that stand in no document. */
const DERIVED =
  /^\/(?:format|kalla|dokumenttyp|datum_harlett|rattelser)|\/(?:typ|status|niva|personer\/\d+\/namn)$/;

function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}/${key}`));
}

test.each(CASES)('%s: every value has a place, and the record fits its schema', (name) => {
  const text = fixture(name, 'gold.txt');
  const minutes = placed(text);
  const { platser = [], ...rest } = minutes;
  const known = new Set(platser.map(({ falt }) => falt));
  expect(paths(rest).filter((path) => !known.has(path) && !DERIVED.test(path))).toEqual([]);
  expect(platser.every(({ start, slut }) => start < slut && slut <= text.length)).toBe(true);
  expect(validateMinutes(minutes)).toEqual(minutes);
});
