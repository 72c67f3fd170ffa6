/**
 * From the history of rulings to those that stand. Of two about the same thing the later one stands, by its time and not by its
 * line, so that the files of two people merge in any order to the same result.
 */
import { byText } from '../order.ts';
import {
  type Ruling,
  type RulingEverywhere,
  type RulingHere,
  type RulingInDocument,
  subjectOf,
} from './ruling.ts';

/** The rulings that stand, by what they are about. */
export interface Standing {
  /** By the digest of the document. */
  readonly documents: ReadonlyMap<string, DocumentRulings>;
  /** By the word. */
  readonly everywhere: ReadonlyMap<string, RulingEverywhere>;
}

/** What was decided of one document. */
export interface DocumentRulings {
  readonly file: string;
  /** By the correction's id, in order of time. */
  readonly here: ReadonlyMap<string, RulingHere>;
  /** By the word. */
  readonly words: ReadonlyMap<string, RulingInDocument>;
}

/** The rulings that stand at the end of a history, whatever the order of its lines. */
export function standingOf(history: Iterable<Ruling>): Standing {
  const documents = new Map<string, MutableRulings>();
  const everywhere = new Map<string, RulingEverywhere>();
  for (const ruling of latest(history)) {
    if (ruling.action === 'undo') continue;
    if (ruling.scope === 'everywhere') everywhere.set(ruling.before, ruling);
    else addTo(documents, ruling);
  }
  return { documents, everywhere };
}

/** The ruling that stands about the same thing. */
export function standingAbout(ruling: Ruling, { documents, everywhere }: Standing): Ruling | undefined {
  switch (ruling.scope) {
    case 'here':
      return documents.get(ruling.sha256)?.here.get(ruling.id);
    case 'document':
      return documents.get(ruling.sha256)?.words.get(ruling.before);
    case 'everywhere':
      return everywhere.get(ruling.before);
  }
}

/**
 * When to sign, in milliseconds since 1970, a ruling that shall stand: now, or just after what the history has about the same things,
 * where somebody's clock was ahead.
 */
export function momentFor(subjects: ReadonlySet<string>, history: Iterable<Ruling>, now: number): number {
  let moment = now;
  for (const ruling of history) {
    if (!subjects.has(subjectOf(ruling))) continue;
    moment = Math.max(moment, Date.parse(ruling.at) + 1);
  }
  return moment;
}

interface MutableRulings extends DocumentRulings {
  readonly here: Map<string, RulingHere>;
  readonly words: Map<string, RulingInDocument>;
}

function addTo(documents: Map<string, MutableRulings>, ruling: RulingHere | RulingInDocument): void {
  const { sha256, file } = ruling;
  const rulings = documents.get(sha256) ?? { file, here: new Map(), words: new Map() };
  documents.set(sha256, rulings);
  if (ruling.scope === 'here') rulings.here.set(ruling.id, ruling);
  else rulings.words.set(ruling.before, ruling);
}

/** The last ruling about each thing, in order of time. */
function latest(history: Iterable<Ruling>): Ruling[] {
  const last = new Map<string, Ruling>();
  for (const ruling of [...history].sort(inTime)) {
    last.delete(subjectOf(ruling)); // so that it takes its place by its own time
    last.set(subjectOf(ruling), ruling);
  }
  return [...last.values()];
}

/** By time; what two people decided in the same millisecond by their words, so that everyone sees the same. */
const inTime = (a: Ruling, b: Ruling): number =>
  byText(a.at, b.at) || byText(JSON.stringify(a), JSON.stringify(b));
