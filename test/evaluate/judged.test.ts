import { expect, test } from 'vitest';
import { carriedOut } from '../../src/evaluate/carried-out.ts';
import { judgeCorrections } from '../../src/evaluate/judged.ts';
import { applyDecisions } from '../../src/repair/apply.ts';
import { decisionOn } from './decide.ts';

test.each<[string, string, string, string, string, boolean]>([
  ['the gold word', 'ett rätt ord', 'ett ratt ord', 'ratt', 'rätt', true],
  ['not the gold word', 'ett rött ord', 'ett ratt ord', 'ratt', 'rätt', false],
  ['what was right before', 'en ratt är rund', 'en ratt är rund', 'ratt', 'rätt', false],
  ['case and marks apart', 'Rätt, sade hon', 'ratt sade hon', 'ratt', 'RÄTT.', true],
  ['two words of one', 'i på gatan', 'i pagatan', 'pagatan', 'på gatan', true],
  ['two words of one, one of them wrong', 'i på gåtan', 'i pagatan', 'pagatan', 'på gatan', false],
  ['one word of two', 'hela skolan ska', 'hela skol an ska', 'skol an', 'skolan', true],
  ['noise that was none', 'till och med', 'till och med', 'och ', '', false],
  ['noise', 'till med', 'till POE med', 'POE', '', true],
  ['a part of a word', 'Anna-Märta kom', 'Anna-Marta kom', 'Marta', 'Märta', true],
  ['a word run together with another', 'och hälso och vård', 'och halsooch vård', 'halso', 'hälso', true],
])('right or wrong: %s', (_, gold, source, before, after, right) => {
  const decision = decisionOn(source, 'replace', before, after);
  expect(judgeCorrections(gold, source, [decision])).toEqual([
    { kind: 'replace', confidence: 0.9, reasons: [], right },
  ]);
});

test('marks alone are not judged, questions are judged as if answered with yes', () => {
  const source = '* ratt';
  const decisions = [decisionOn(source, 'replace', '*', '•'), decisionOn(source, 'ask', 'ratt', 'rätt')];
  expect(judgeCorrections('• rätt', source, decisions)).toEqual([
    { kind: 'ask', confidence: 0.9, reasons: [], right: true },
  ]);
});

test('decisions are found again in the text that they made', () => {
  const source = 'pa gatan ar jag';
  const decisions = [
    decisionOn(source, 'replace', 'pa', 'på'),
    decisionOn(source, 'replace', 'gatan ', ''),
    decisionOn(source, 'ask', 'ar', 'år'),
    decisionOn(source, 'replace', 'jag', 'jag själv'),
  ];
  const { text, places } = carriedOut(source, decisions, ['replace']);
  expect(text).toBe('på ar jag själv');
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['på', '', 'ar', 'jag själv']);
});

test('the text is the one that repair makes', () => {
  const source = 'pa gatan ar jag';
  const decisions = [decisionOn(source, 'replace', 'pa', 'på'), decisionOn(source, 'ask', 'ar', 'är')];
  const { text } = applyDecisions({ text: source } as Parameters<typeof applyDecisions>[0], decisions);
  expect(carriedOut(source, decisions, ['replace']).text).toBe(text);
});
