/** Which words are still wrong after repair, by what was printed. */
import type { Decision, Span } from '../document.ts';
import { carriedOut } from '../evaluate/carried-out.ts';
import { compare } from '../evaluate/compared.ts';
import { touchedBy } from '../evaluate/placed-words.ts';

/**
 * For each span, whether what stands there is wrong when the replacements are made; nothing for those that are replaced.
 * Spans are in order.
 */
export function leftWrong(
  gold: string,
  source: string,
  decisions: readonly Decision[],
  spans: readonly Span[],
): (boolean | undefined)[] {
  const made = decisions.filter(({ kind }) => kind === 'replace');
  const taken = new Uint8Array(source.length + 1);
  for (const { span } of made) taken.fill(1, span.start, span.end);
  const left = spans.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
  const kept = left.map((span) => ({ kind: 'ask', span }) as Decision);
  const all = [...made, ...kept].sort((a, b) => a.span.start - b.span.start);
  const { text, places } = carriedOut(source, all, ['replace']);
  const words = compare(gold.normalize('NFC').replace(/^\ufeff/u, ''), text).text;
  const wrong = new Map<Span, boolean>();
  let from = 0;
  all.forEach(({ kind, span }, i) => {
    const place = places[i] as Span;
    while (from < words.length && (words[from]?.span.end ?? 0) <= place.start) from++;
    const near = touchedBy(place, words.slice(from, from + 8));
    if (kind === 'ask')
      wrong.set(
        span,
        near.some(({ right }) => !right),
      );
  });
  return spans.map((span) => wrong.get(span));
}
