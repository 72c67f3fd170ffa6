/**
 * Where each value of a record stands in the source. The record stage noted where it read a field; within that place the value
 * itself is looked for by its words, so that every person, number and decision has a place of its own.
 */
import type { Edited, Source, Span } from '../document.ts';
import type { Place as Noted } from '../record/index.ts';
import type { FieldPlace, Minutes } from '../record/minutes.ts';
import { placeFinder } from './place.ts';
import { type WordFinder, wordFinder } from './word-finder.ts';

/** What the stages before have made of a document. */
interface Placeable {
  readonly source: Source;
  readonly edited: Edited;
  readonly minutes: Minutes;
  readonly places: readonly Noted[];
}

/** The record with the places of its values, in its own order. What is told by no words of the document has none. */
export function withPlaces({ source, edited, minutes, places }: Placeable): Minutes {
  const finder = wordFinder(source, edited);
  const notes = notesOf([...places, ...seeds(minutes, places, finder)]);
  const place = placeFinder(source);
  const found = new Map<string, Span>();
  const platser = leavesOf(minutes, '').flatMap(([falt, value]): FieldPlace[] => {
    if (DERIVED.test(falt)) return [];
    // What is said of a person stands by the name.
    const span = spanOf(falt, value, notes, finder) ?? found.get(`${parentOf(falt)}/namn`);
    if (!span) return [];
    found.set(falt, span);
    const { page, line, offset } = place(span.start);
    return [{ falt, sida: page, rad: line, start: offset, slut: place(span.end).offset }];
  });
  return { ...minutes, platser };
}

/** Fields that say what was found or decided of the document, and names that stand beside what is written. */
const DERIVED =
  /^\/(?:format|kalla\/.*|dokumenttyp|datum_harlett|rattelser\/.*)$|\/(?:typ|status|niva|personer\/\d+\/namn)$/;

/** Values with their JSON Pointers (RFC 6901); no key has a sign that would need escaping. */
function leavesOf(value: unknown, path: string): [path: string, value: string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`));
}

interface Notes {
  /** Where the record stage read this field. */
  readonly at: ReadonlyMap<string, Span>;
  /** Where it read the fields below it. */
  readonly below: ReadonlyMap<string, Span>;
}

function notesOf(places: readonly Noted[]): Notes {
  const [at, below] = [new Map<string, Span>(), new Map<string, Span>()];
  for (const { path, span } of places) {
    at.set(path, hull(at.get(path), span));
    for (let above = parentOf(path); above; above = parentOf(above))
      below.set(above, hull(below.get(above), span));
  }
  return { at, below };
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

const hull = (a: Span | undefined, b: Span): Span =>
  a ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : b;

/** Notes for what the record takes from its own sections: the next meeting and the annexes. */
function seeds({ nasta_mote, sektioner }: Minutes, places: readonly Noted[], finder: WordFinder): Noted[] {
  const { at, below } = notesOf(places);
  const next = nasta_mote && finder.find(nasta_mote.text);
  return [
    ...(next ? [{ path: '/nasta_mote', span: next }] : []),
    ...sektioner.flatMap(({ typ }, i) => {
      const span =
        typ === 'bilagor' ? (below.get(`/sektioner/${i}`) ?? at.get(`/sektioner/${i}`)) : undefined;
      return span ? [{ path: '/bilagor', span }] : [];
    }),
  ];
}

/** A field that was noted itself stands there; others are looked for where the field above them, or those beside them, stand. */
function spanOf(path: string, value: string, { at, below }: Notes, finder: WordFinder): Span | undefined {
  const own = at.get(path);
  if (own) return own;
  for (let above = parentOf(path); above; above = parentOf(above)) {
    const around = at.get(above) ?? below.get(above);
    if (around)
      return finder.find(value, around) ?? (NAMED.test(path) ? finder.find(value) : undefined) ?? around;
  }
  return NAMED.test(path) ? finder.find(value) : undefined;
}

/** Names may come from anywhere in the document: from a list in an item, too. */
const NAMED = /\/namn$/;
