/** Labels with neither colon nor column behind them: before a capital or a number, «Plats Stadshuset», or beside another one. */
import { latin } from '../../latin.ts';
import { isCapitals } from '../../letters.ts';
import { fold } from './fold.ts';
import { type LabelMatch, matched } from './label-match.ts';
import type { Vocabulary } from './vocabulary.ts';

const MOST_WORDS = 7;
/** Before a capital or a number at the beginning of a word that is not the first; a quotation mark may open it. */
const VALUE = latin`/(?=[\p{Lu}\p{N}|])(?<=\S\s+["“”„«]?)/u`;

/** One of the labels that need no colon, the longest first, before a capital or a number. */
export function bare(head: string, vocabulary: Vocabulary): LabelMatch | undefined {
  const parts = head.split(VALUE);
  const keys = joinedKeys(parts.slice(0, -1));
  let end = head.length;
  for (let i = keys.length - 1; i >= 0; i--) {
    end -= (parts[i + 1] as string).length;
    const label = vocabulary.labels.findFolded(keys[i] as string);
    // A short name after a label is no speck of it, nor of one like it: «Övriga deltagande Bo Ek».
    const shorter = vocabulary.labels.findFolded(keys[i - 1] ?? '');
    const isLonger = shorter?.field !== label?.field || vocabulary.labels.exact(keys[i] as string) === label;
    const isBare = label?.bare || isOverName(keys[i] as string, head.slice(end), vocabulary);
    if (!label || !isBare || shorter === label || !isLonger || goesOnLoud(head, end, vocabulary)) continue;
    const printed = head.slice(0, end).replace(OPENED, '');
    if (printed.split(/\s+/).length < MOST_WORDS) return matched(label, printed, end);
  }
  return undefined;
}

/** «Övriga Anna Ek, Vävarförbundet»: a label of people that others need their colon for, before a full name and no sentence. */
function isOverName(key: string, value: string, { labels }: Vocabulary): boolean {
  const label = labels.exact(key);
  return label?.field === 'narvarande' && !label.colon && key.length >= SHORTEST && NAMED.test(value);
}
const SHORTEST = 6;
const NAMED = latin`/^\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}\p{Ll}[\p{L}-]*(?:$|,| \()/u`;

/** What stands between the label and its value. */
const OPENED = /\s*["“”„«]?$/;

/** «NÄRVARANDE OCH RÖSTANDE» in capitals: the words go on. */
const goesOnLoud = (head: string, end: number, { knowledge }: Vocabulary): boolean =>
  isCapitals(head) &&
  knowledge.phrases.closedWords.includes(head.slice(end).split(' ', 1)[0]?.toLowerCase() ?? '');

/** The first part folded, the first two, and so on. */
function joinedKeys(parts: readonly string[]): string[] {
  let key = '';
  return parts.map((part) => {
    key = `${key} ${fold(part)}`.trim();
    return key;
  });
}

/** «Beslutande - . Ersättare»: two labels of people over their columns, with specks between them; the list has both. */
export function besideOther(head: string, { labels }: Vocabulary): LabelMatch | undefined {
  const [, first, second] = TWO.exec(head) ?? [];
  const [one, other] = [first, second].map((word) => (word ? labels.exact(word) : undefined));
  const isBoth = one?.field === 'narvarande' && other?.field === 'narvarande' && one !== other;
  return isBoth && first ? matched(one, first, head.length) : undefined;
}
const TWO = latin`/^(\p{Lu}\p{Ll}{4,})[^\p{L}\p{N}]{1,12}(\p{Lu}\p{Ll}{4,})\P{L}{0,4}$/u`;
