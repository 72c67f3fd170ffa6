/** The real model, the fixtures, and documents repaired with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edited, Repair, Source } from '../../src/document.ts';
import type { Model } from '../../src/model/model.ts';
import { loadModel } from '../../src/node/model.ts';
import { applyDecisions } from '../../src/repair/apply.ts';
import { type RepairOptions, repair } from '../../src/repair/index.ts';
import { sourceOf } from './layout-help.ts';

export const MODEL: Model = loadModel();

const MINUTES = join(import.meta.dirname, '../../fixtures/minutes');

/** Names of the cases. */
export const CASES: readonly string[] = readdirSync(MINUTES).sort();

export type Reading = 'eng' | 'swe' | 'gold';

export const textOf = (name: string, reading: Reading): string =>
  readFileSync(join(MINUTES, name, `${reading}.txt`), 'utf8');

export interface Repaired extends Repair, Edited {
  readonly source: Source;
}

/** A text repaired: what was decided, and what it became. */
export function repaired(text: string, options: RepairOptions = {}, model: Model = MODEL): Repaired {
  const source = sourceOf(text);
  const result = repair(source, model, options);
  return { source, ...result, ...applyDecisions(source, result.decisions) };
}

/** Pages that an engine without å, ä, ö read: beside them it is judged by more than the line at hand. */
export const UNREAD: string = textOf('socialnamnd', 'eng');

/** A line over such pages, or others, as it is repaired. */
export function mended(line: string, pages: string = UNREAD): string {
  const { text } = repaired(`${line}\n\n${pages}`);
  return text.slice(0, text.indexOf('\n\n'));
}

const kept = new Map<string, Repaired>();

/** A reading of a case repaired, once. */
export function repairedCase(name: string, reading: Reading): Repaired {
  const key = `${name}/${reading}`;
  const known = kept.get(key) ?? repaired(textOf(name, reading));
  kept.set(key, known);
  return known;
}
