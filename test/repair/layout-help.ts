/** Sources, and what layout repair makes of them. */
import type { Decision, Source } from '../../src/document.ts';
import { read } from '../../src/read/index.ts';
import { markdownProse } from '../../src/read/markdown.ts';
import { applyDecisions } from '../../src/repair/apply.ts';
import { type LayoutRepair, repairLayout } from '../../src/repair/layout/index.ts';
import { lowerForms, smallModel } from '../model/small-model.ts';

const MODEL = smallModel({
  forms: lowerForms(['porto', 'hyra', 'möbler', 'anna', 'adam', 'dam', 'årsavgiften']),
});

/** A document of this text, Markdown if so named. */
export function sourceOf(text: string, name = 'a.txt'): Source {
  const reading = read({ name, bytes: new TextEncoder().encode(text) }, { prose: markdownProse });
  if (reading.kind === 'unreadable') throw new Error(reading.finding.rule);
  return reading.source;
}

export const laidOut = (text: string, name?: string): LayoutRepair =>
  repairLayout(sourceOf(text, name), MODEL);

/** The text with the layout repaired. */
export function tidied(text: string, name?: string): string {
  const source = sourceOf(text, name);
  return applyDecisions(source, repairLayout(source, MODEL).decisions).text;
}

/** The decisions as `before→after`. */
export const changes = (decisions: readonly Decision[]): string[] =>
  decisions.map(({ before, after }) => `${before}→${after}`);
