/** No line is lost: each stands in the record, is page furniture, or was noise that repair took away. */
import { beforeAll, describe, expect, test } from 'vitest';
import { markdown } from '../../src/markdown.ts';
import type { Model } from '../../src/model/model.ts';
import { loadModel } from '../../src/node/model.ts';
import { clean } from '../../src/pipeline.ts';
import { type Fate, lineFates } from '../../src/record/decisions/fates.ts';
import {
  CASES,
  fixture,
  knowledge,
  minutesWith,
  recorded,
  sourceOf,
  treeOfSource,
  untouched,
} from './help.ts';

/** The shipped model, with the knowledge as it stands now. */
let model: Model;
beforeAll(() => {
  model = { ...loadModel(), knowledge };
});

const FILES = [
  ...CASES.flatMap((name) => ['gold', 'eng', 'swe'].map((reading) => `${name}/${reading}.txt`)),
  'ungdomsrad/input.md',
];

describe.each(FILES)('%s', (file) => {
  const [name = '', reading = ''] = file.split('/');

  test('has no lost line, and hardly any that is not in the record', () => {
    const bytes = new TextEncoder().encode(fixture(name, reading));
    const result = clean({ name: file, bytes }, model, { markdown });
    if (result.kind === 'unreadable') throw new Error(result.finding.rule);
    const { source, edited, tree, places } = result;
    const fates = lineFates(source, edited, tree, places);
    const textsOf = (fate: Fate) =>
      fates.filter((line) => line.fate === fate).map(({ span }) => source.text.slice(span.start, span.end));
    expect(textsOf('lost')).toEqual([]);
    expect(textsOf('record').length).toBeGreaterThan(0.85 * fates.length);
  });
});

describe('the fate of a line', () => {
  const text = minutesWith(
    '1. Garnförrådet',
    'Det gröna är slut.',
    '',
    '2. Städdag',
    'Alla hjälps åt.',
    '\f- 2 -',
    'Skyttlarna putsas.',
  );
  const source = sourceOf(text);
  const { places } = recorded(text);
  const tree = treeOfSource(source);
  const fateOf = (line: string, edited = untouched(source), known = places): Fate | undefined =>
    lineFates(source, edited, tree, known).find(
      ({ span }) => source.text.slice(span.start, span.end) === line,
    )?.fate;

  test('is the record for text, furniture for page numbers', () => {
    expect(fateOf('Det gröna är slut.')).toBe('record');
    expect(fateOf('- 2 -')).toBe('furniture');
  });

  test('is noise where repair took it away, and lost where nothing holds it', () => {
    const start = text.indexOf('Skyttlarna putsas.');
    const span = { start, end: start + 'Skyttlarna putsas.'.length };
    const elsewhere = places.filter((place) => place.span.end <= start);
    expect(fateOf('Skyttlarna putsas.')).toBe('record');
    expect(fateOf('Skyttlarna putsas.', untouched(source), elsewhere)).toBe('lost');
    const edited = { text: text.slice(0, start), edits: [{ at: start, length: 0, span }] };
    expect(fateOf('Skyttlarna putsas.', edited, elsewhere)).toBe('noise');
  });

  test('is told for lines with letters or digits alone', () => {
    expect(lineFates(source, untouched(source), tree, places)).toHaveLength(
      text.split(/[\n\f]/).filter((line) => /[\p{L}\p{N}]/u.test(line)).length,
    );
  });
});
