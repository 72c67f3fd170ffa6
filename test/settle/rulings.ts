/** Rulings made by hand. */
import type { RulingEverywhere, RulingHere, RulingInDocument } from '../../src/settle/ruling.ts';
import { correctionId } from '../../src/write/index.ts';
import { digestOf } from '../review/documents.ts';

const WHO = { by: 'Ek' } as const;
const when = (minute: number): string => new Date(60_000 * minute).toISOString();

/** What is said of a word: kept where the text is the same. */
const said = (before: string, text: string) =>
  ({ action: before === text ? 'keep' : 'text', before, text }) as const;

export const everywhere = (before: string, text: string, minute = 0): RulingEverywhere => ({
  scope: 'everywhere',
  ...said(before, text),
  ...WHO,
  at: when(minute),
});

export const inDocument = (document: string, before: string, text: string, minute = 0): RulingInDocument => ({
  scope: 'document',
  file: 'a.txt',
  sha256: digestOf(document),
  ...said(before, text),
  ...WHO,
  at: when(minute),
});

/** About the place `index` (from 0) of the words in a document. */
export function here(document: string, before: string, text: string, minute = 0, index = 0): RulingHere {
  let start = document.indexOf(before);
  for (let i = 0; i < index; i++) start = document.indexOf(before, start + 1);
  const span = { start, end: start + before.length };
  const sha256 = digestOf(document);
  const id = correctionId(sha256, span, before);
  return { scope: 'here', file: 'a.txt', sha256, id, span, ...said(before, text), ...WHO, at: when(minute) };
}

export const undo = <Ruling extends { readonly action: string }>(ruling: Ruling, minute: number) => ({
  ...ruling,
  action: 'undo' as const,
  at: when(minute),
});
