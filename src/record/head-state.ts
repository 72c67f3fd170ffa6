/** What the readers of the head of minutes fill: settled values, and claims to values that are settled when all is read. */
import type { Vocabulary } from '../parse/vocabulary/vocabulary.ts';
import type { Ledger } from './ledger.ts';
import type { Person } from './minutes.ts';
import type { Passage } from './passages.ts';
import type { FoundDate } from './when/dates.ts';
import type { FoundTime } from './when/times.ts';
import { squash } from './words.ts';

/** A date, as printed, and how much speaks for its being that of the meeting. */
export interface DateClaim {
  readonly date: FoundDate;
  readonly text: string;
  readonly weight: number;
  readonly passage: Passage;
}

/** A name or place found in the head, and how much speaks for it. */
export interface Claim {
  readonly field: 'organ' | 'organisation' | 'plats';
  readonly text: string;
  readonly weight: number;
  readonly passage: Passage;
}

/** What the head tells; filled while it is read. */
export interface Head {
  titel?: string;
  nummer?: string;
  organisation?: string;
  organ?: string;
  diarienummer?: string;
  paragrafer?: string;
  plats?: string;
  readonly times: FoundTime[];
  /** Of these, the hours that a label says are the meeting's. */
  readonly labelled: FoundTime[];
  /** When the meeting was closed, where a label says so. */
  readonly closed: FoundTime[];
  readonly dates: DateClaim[];
  readonly claims: Claim[];
  /** People by their names in small letters. */
  readonly deltagare: Map<string, Person>;
  readonly franvarande: Map<string, Person>;
  readonly justerare: Person[];
  readonly uppgifter: string[];
  readonly anslag: string[];
  /** Whether the notice stands over those who were present. */
  isUnderNotice?: boolean;
  readonly dagordning: string[];
  /** Passages that are signatures. */
  readonly signing: Passage[];
  /** Passages that name the officers of the meeting. */
  readonly officers: Passage[];
  /** The first line, if it could be the title and no other line is. */
  readonly opener: Passage | undefined;
  /** Passages that were left over. */
  readonly left: Set<Passage>;
}

/** What the readers of the head know and write to. */
export interface HeadReader {
  readonly head: Head;
  readonly vocabulary: Vocabulary;
  readonly ledger: Ledger;
}

/** A head of which nothing is read. */
export const emptyHead = (opener: Passage | undefined): Head => ({
  opener,
  times: [],
  labelled: [],
  closed: [],
  dates: [],
  claims: [],
  deltagare: new Map(),
  franvarande: new Map(),
  justerare: [],
  uppgifter: [],
  anslag: [],
  dagordning: [],
  signing: [],
  officers: [],
  left: new Set(),
});

/** Leaves a line over, once. The title stands in the record anyway, and a first line that is nothing else is the title. */
export function leaveOver(passage: Passage, head: Head, ledger: Ledger): void {
  if (head.left.has(passage) || (head.titel !== undefined && passage.node.type === 'heading')) return;
  head.left.add(passage);
  if (passage === head.opener) {
    head.titel = squash(passage.text);
    ledger.note('/titel', passage.span);
  } else ledger.leave(passage.text, passage.span);
}

/**
 * Adds a person; of one who is in the list the new entry completes what was not said before. Two of one given name may come from
 * different groups.
 */
export function addPerson(list: Map<string, Person>, person: Person): void {
  const name = person.namn.toLowerCase();
  const other = list.get(name)?.grupp;
  const isOther =
    !name.includes(' ') && other !== undefined && person.grupp !== undefined && other !== person.grupp;
  const key = isOther ? `${name} ${person.grupp}` : name;
  list.set(key, { ...person, ...list.get(key) });
}

/** Whether the notice of the minutes has begun, which stands under all else. */
export const hasNotice = ({ head }: HeadReader): boolean => head.anslag.length > 0 && !head.isUnderNotice;
