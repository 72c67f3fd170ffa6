/**
 * What became of each line of a document: it stands in the record, is page furniture, or was noise that repair took away. A
 * line of which a letter or digit is in none of these is lost; tests count that there are none.
 */

import type { Root } from 'mdast';
import { firstWhere } from '../../bisect.ts';
import type { Edited, Source, Span } from '../../document.ts';
import { latin } from '../../latin.ts';
import type { Place } from '../ledger.ts';

export type Fate = 'record' | 'furniture' | 'noise' | 'lost';

export interface LineFate {
  /** The line in `Source.text`, without its end. */
  readonly span: Span;
  readonly fate: Fate;
}

/** The fate of each line that has a letter or digit on it, in order. */
export function lineFates(source: Source, edited: Edited, tree: Root, places: readonly Place[]): LineFate[] {
  const kept = cover(places.map(({ span }) => span));
  const dropped = cover((tree.data?.dropped ?? []).map(({ span }) => span));
  const removed = cover(edited.edits.filter(({ length }) => length === 0).map(({ span }) => span));
  return linesWithWords(source.text).map((span) => {
    const words = [...source.text.slice(span.start, span.end).matchAll(latin`/[\p{L}\p{N}]+/gu`)];
    const fates = words.map(({ index, 0: word }): Fate => {
      const at = { start: span.start + index, end: span.start + index + word.length };
      if (holds(kept, at)) return 'record';
      if (holds(dropped, at)) return 'furniture';
      return holds(removed, at) ? 'noise' : 'lost';
    });
    return {
      span,
      fate:
        (['lost', 'record', 'furniture', 'noise'] as const).find((fate) => fates.includes(fate)) ?? 'noise',
    };
  });
}

function linesWithWords(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n\f]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  return lines.filter(({ start, end }) => latin`/[\p{L}\p{N}]/u`.test(text.slice(start, end)));
}

/** The spans in order, those that touch or overlap made one. */
function cover(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Whether one of the spans holds the whole range. */
function holds(spans: readonly Span[], { start, end }: Span): boolean {
  const behind = firstWhere(spans.length, (i) => (spans[i] as Span).start > start);
  return behind > 0 && (spans[behind - 1] as Span).end >= end;
}
