/**
 * The settle stage: what people decided, laid over what repair decided by itself. A person's word stands: nothing of it is
 * asked again or written over. A ruling about this place goes before one about the document, and that before one about all; of
 * two about places that overlap the later one, as when a line is typed anew in which a word had been decided.
 */
import type { Decision, Repair, Source, Span } from '../document.ts';
import { type Finding, finding } from '../messages.ts';
import { withoutOverlap } from '../repair/overlap.ts';
import { inText } from './in-text.ts';
import type { Ruling } from './ruling.ts';
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
    const span = inText(source, ruling.span);
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
