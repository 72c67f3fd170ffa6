/**
 * The settle stage: what people decided, laid over what repair decided by itself. A person's word stands: nothing of it is
 * asked again or written over. A ruling about this place goes before one about the document, and that before one about all; of
 * two about places that overlap the later one, as when a line is typed anew in which a word had been decided.
 */
import type { Decision, Repair, Source, Span } from '../document.ts';
import { type Finding, finding } from '../messages.ts';
import type { Ruling, RulingHere } from './ruling.ts';
import type { DocumentRulings, Standing } from './standing.ts';
import { placesOf } from './words.ts';

export interface Settled {
  readonly repair: Repair;
  /** Rulings that could not be followed. */
  readonly findings: readonly Finding[];
}

/**
 * The decisions on a document with the digest `sha256`, after the rulings that stand. A ruling about another state of the
 * document is not followed, but told of. Depends on its arguments alone.
 */
export function settle(source: Source, sha256: string, repair: Repair, standing?: Standing): Settled {
  if (!standing) return { repair, findings: [] };
  const own = standing.documents.get(sha256);
  const { placed, findings } = placedHere(source, own);
  const all = [
    ...placed,
    ...placedWords(source, repair.decisions, own?.words ?? new Map()),
    ...placedWords(source, repair.decisions, standing.everywhere),
  ];
  const ruled = withoutOverlap(all);
  const left = unruled(repair.decisions, ruled);
  const done = ruled.filter(({ ruling }) => ruling.text !== ruling.before).map(decisionOf);
  const decisions = [...left, ...done].sort((a, b) => a.span.start - b.span.start);
  const stale = own ? [] : staleFindings(source, sha256, standing);
  return { repair: { ...repair, decisions }, findings: [...stale, ...findings] };
}

/** A ruling at its place in `source.text`. */
interface Placed {
  readonly span: Span;
  readonly ruling: Ruling;
}

function placedHere(source: Source, own?: DocumentRulings): { placed: Placed[]; findings: Finding[] } {
  const placed: Placed[] = [];
  const findings: Finding[] = [];
  for (const ruling of [...(own?.here.values() ?? [])].reverse()) {
    const span = inText(source, ruling);
    const seen = source.text.slice(span.start, span.end);
    if (seen === ruling.before) placed.push({ span, ruling });
    else findings.push(finding('settle/misplaced', { seen, before: ruling.before }, span));
  }
  return { placed, findings };
}

/** Words where they stand by themselves, and whatever repair decided on that reads so: specks and parts of words too. */
function placedWords(
  source: Source,
  decisions: readonly Decision[],
  rulings: ReadonlyMap<string, Ruling>,
): Placed[] {
  if (rulings.size === 0) return [];
  const places = [
    ...placesOf(rulings.keys(), source),
    ...decisions.map(({ before, span }) => ({ word: before, span })),
  ];
  return places.flatMap(({ word, span }) => {
    const ruling = rulings.get(word);
    return ruling ? [{ span, ruling }] : [];
  });
}

/** From the decoded file, which rulings count in, to the source's text. */
function inText({ offsets, text }: Source, { span }: RulingHere): Span {
  if (!offsets) return { start: Math.min(span.start, text.length), end: Math.min(span.end, text.length) };
  return { start: firstAtOrAfter(offsets, span.start), end: firstAtOrAfter(offsets, span.end) };
}

function firstAtOrAfter(ascending: Int32Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In order; of two that overlap, the one that goes before. */
function withoutOverlap(wanted: readonly Placed[]): Placed[] {
  const taken: Placed[] = [];
  const covered = new Set<number>();
  for (const placed of wanted) {
    const { start, end } = placed.span;
    const units = Array.from({ length: Math.max(end - start, 1) }, (_, i) => start + i);
    if (units.some((unit) => covered.has(unit))) continue;
    for (const unit of units) covered.add(unit);
    taken.push(placed);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

/** The decisions of repair that no ruling touches; both in order. */
function unruled(decisions: readonly Decision[], ruled: readonly Placed[]): Decision[] {
  let next = 0;
  return decisions.filter(({ span }) => {
    while (next < ruled.length && (ruled[next] as Placed).span.end <= span.start) next++;
    const following = ruled[next];
    return !following || following.span.start >= span.end;
  });
}

const decisionOf = ({ span, ruling }: Placed): Decision => ({
  kind: 'replace',
  span,
  before: ruling.before,
  after: ruling.text,
  confidence: 1,
  reasons: ['person'],
  alternatives: [],
});

/** Tells of rulings about another state of the document, which go by its name. */
function staleFindings({ name }: Source, sha256: string, { documents }: Standing): Finding[] {
  let count = 0;
  for (const [digest, { file, here, words }] of documents)
    if (file === name && digest !== sha256) count += here.size + words.size;
  return count === 0 ? [] : [finding('settle/stale', { count })];
}
