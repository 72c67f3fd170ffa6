/** The knowledge with a user's additions. What the user says goes before what the dictionaries say. */
import type { Knowledge, PartKind, SectionKind } from '../knowledge.ts';
import { fold } from '../parse/vocabulary/fold.ts';
import type { Additions } from './shape.ts';

/** A model, or whatever has the knowledge, with additions to it. The same additions give the same model only if called once. */
export const withAdditions = <Known extends { readonly knowledge: Knowledge }>(
  known: Known,
  additions: Additions,
): Known => ({ ...known, knowledge: extended(known.knowledge, additions) });

/** A new knowledge; the old one stays as it is. */
function extended(
  knowledge: Knowledge,
  { sections = {}, parts = {}, labels = [], roles = [], agenda = {} }: Additions,
): Knowledge {
  return {
    ...knowledge,
    sections: withSections(knowledge.sections, sections),
    parts: withParts(knowledge.parts, parts),
    labels: [...labels, ...knowledge.labels],
    roles: [...roles, ...knowledge.roles],
    agenda: {
      headings: [...(agenda.headings ?? []), ...knowledge.agenda.headings],
      starts: [...(agenda.starts ?? []), ...knowledge.agenda.starts],
    },
  };
}

function withSections(
  known: readonly SectionKind[],
  added: NonNullable<Additions['sections']>,
): SectionKind[] {
  const others = withoutHeadings(
    known,
    Object.values(added).flatMap(({ headings }) => headings),
  );
  const kinds = new Map(others.map((section) => [section.kind, section]));
  for (const [kind, addition] of Object.entries(added)) {
    const old = kinds.get(kind);
    const headings = [...addition.headings, ...(old?.headings ?? [])];
    kinds.set(kind, { holds: 'items', ...old, ...addition, kind, headings });
  }
  return [...kinds.values()];
}

function withParts(known: readonly PartKind[], added: NonNullable<Additions['parts']>): PartKind[] {
  const kinds = new Map(withoutHeadings(known, Object.values(added).flat()).map((part) => [part.kind, part]));
  for (const [kind, headings] of Object.entries(added)) {
    kinds.set(kind, { kind, headings: [...headings, ...(kinds.get(kind)?.headings ?? [])] });
  }
  return [...kinds.values()];
}

/** The kinds without headings that now are the user's: one heading opens one kind. */
function withoutHeadings<Kind extends { readonly headings: readonly string[] }>(
  kinds: readonly Kind[],
  taken: readonly string[],
): Kind[] {
  const keys = new Set(taken.map(fold));
  return kinds.map((kind) => ({
    ...kind,
    headings: kind.headings.filter((heading) => !keys.has(fold(heading))),
  }));
}
